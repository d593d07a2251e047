package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** What the body decided on a request for more time ({@code ctl78.p29.extension-decision}). */
@Value.Immutable
public interface CureExtensionDecision {

    /**
     * Returns when it was decided.
     *
     * @return the decision, not null
     */
    Fact decidedOn();

    /**
     * Returns whether the time was extended; else the extension was refused.
     *
     * @return true if it was
     */
    boolean extended();

    /**
     * Returns the last day of the extended time ({@code ctl78.p29.decision-extend}). The text sets no most.
     *
     * @return the day, empty where the decision names none
     */
    Optional<LocalDate> newCureBy();

    /**
     * Returns whether a refusal gives its reasons ({@code ctl78.p29.decision-refuse}).
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> givesReasons();

    /**
     * Checks that a refusal names no new day.
     *
     * @throws IllegalStateException if it does
     */
    @Value.Check
    default void check() {
        if (!extended() && newCureBy().isPresent()) {
            throw new IllegalStateException("Invalid decision: Expected no 'newCureBy' of a refusal, but found: "
                    + newCureBy().get());
        }
    }

    /**
     * Returns a decision to extend.
     *
     * @param decidedOn the decision, not null
     * @param newCureBy the new last day, not null
     * @return the decision, not null
     */
    static CureExtensionDecision extension(Fact decidedOn, LocalDate newCureBy) {
        return builder()
                .decidedOn(decidedOn)
                .extended(true)
                .newCureBy(newCureBy)
                .build();
    }

    /**
     * Returns a refusal that gives its reasons.
     *
     * @param decidedOn the decision, not null
     * @return the decision, not null
     */
    static CureExtensionDecision refusal(Fact decidedOn) {
        return builder().decidedOn(decidedOn).extended(false).givesReasons(true).build();
    }

    /**
     * Starts a new decision. {@code decidedOn} and {@code extended} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision. */
    final class Builder extends ImmutableCureExtensionDecision.Builder {
        Builder() {}
    }
}
