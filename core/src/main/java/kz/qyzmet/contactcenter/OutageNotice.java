package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A notice of an outage.
 *
 * @param to who was told, not null
 * @param notifiedOn when, not null
 */
public record OutageNotice(OutageAddressee to, Fact notifiedOn) {

    /** Checks the parts. */
    public OutageNotice {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(notifiedOn, "notifiedOn");
    }
}
