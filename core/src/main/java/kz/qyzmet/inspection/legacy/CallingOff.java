package kz.qyzmet.inspection.legacy;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * That an inspection was called off.
 *
 * @param reason why, not null
 * @param calledOffOn when, not null
 */
public record CallingOff(CallingOffReason reason, Fact calledOffOn) {

    /** Checks the parts. */
    public CallingOff {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(calledOffOn, "calledOffOn");
    }
}
