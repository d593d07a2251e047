package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A measure of state support of individuals ({@code law88.a21-2}): notice, accounting and receipt run through the
 * social wallet; receipt may also run through another object.
 *
 * @param notifiedThrough through which object the recipient was told of it, not null
 * @param receivedThrough through which object it was received, not null
 * @param notifiedOn when the recipient was told, not null
 */
public record SupportMeasure(SupportObject notifiedThrough, SupportObject receivedThrough, Fact notifiedOn) {

    /** Checks the parts. */
    public SupportMeasure {
        Objects.requireNonNull(notifiedThrough, "notifiedThrough");
        Objects.requireNonNull(receivedThrough, "receivedThrough");
        Objects.requireNonNull(notifiedOn, "notifiedOn");
    }
}
