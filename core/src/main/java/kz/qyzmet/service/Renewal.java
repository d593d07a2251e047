package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What an application follows that is made anew after a refusal ({@code law88.a19-1.p3.reapply}).
 *
 * @param refusedOn when the service was refused, not null
 * @param causesRemoved whether the causes of the refusal have been removed
 */
public record Renewal(Fact refusedOn, boolean causesRemoved) {

    /** Checks the part. */
    public Renewal {
        Objects.requireNonNull(refusedOn, "refusedOn");
    }
}
