package kz.qyzmet.inspection.legacy;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * Another inspection that was appointed on the strength of this one.
 *
 * @param ground why, not null
 * @param appointedOn when, not null
 */
public record FollowUpInspection(FollowUpGround ground, Fact appointedOn) {

    /** Checks the parts. */
    public FollowUpInspection {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(appointedOn, "appointedOn");
    }
}
