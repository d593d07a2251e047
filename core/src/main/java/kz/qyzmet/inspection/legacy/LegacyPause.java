package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * A time in which an inspection of the regime of 2021 was suspended.
 *
 * <p>The term of its notices is set by Entrepreneurial Code Art. 146 and not by order 78
 * ({@code ctl78.p19.suspension-notice}, {@code ctl78.p19.resumption-notice}).
 */
@Value.Immutable
public interface LegacyPause {

    /**
     * Returns when it was decided to suspend.
     *
     * @return the decision, not null
     */
    Fact suspendedOn();

    /**
     * Returns when the entity was told of the suspension.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> suspensionNotifiedOn();

    /**
     * Returns when it was decided to resume.
     *
     * @return the decision, empty while the inspection is suspended
     */
    Optional<Fact> resumedOn();

    /**
     * Returns when the entity was told of the resumption.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> resumptionNotifiedOn();

    /**
     * Returns the last day of the inspection that the decision to resume states.
     *
     * @return the day, empty where it states none
     */
    Optional<LocalDate> newEnd();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was resumed before it was suspended
     * @throws IllegalStateException if there is a new end, or a notice of resumption, without a resumption
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("suspendedOn", Optional.of(suspendedOn()), "resumedOn", resumedOn());
        if (resumedOn().isEmpty()
                && (newEnd().isPresent() || resumptionNotifiedOn().isPresent())) {
            throw new IllegalStateException("Invalid pause: Expected 'resumedOn' with "
                    + (newEnd().isPresent() ? "'newEnd'" : "'resumptionNotifiedOn'") + ", but found: none");
        }
    }

    /**
     * Returns this pause as it was known on a day.
     *
     * @param day the day, not null
     * @return the pause, empty where its suspension was not known
     */
    default Optional<LegacyPause> asKnownOn(LocalDate day) {
        if (!suspendedOn().isKnownOn(day)) {
            return Optional.empty();
        }
        Optional<Fact> resumed = KnownFacts.on(resumedOn(), day);
        return Optional.of(builder()
                .from(this)
                .suspensionNotifiedOn(KnownFacts.on(suspensionNotifiedOn(), day))
                .resumedOn(resumed)
                .resumptionNotifiedOn(resumed.flatMap(fact -> KnownFacts.on(resumptionNotifiedOn(), day)))
                .newEnd(resumed.flatMap(fact -> newEnd()))
                .build());
    }

    /**
     * Starts a new pause. {@code suspendedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a pause. */
    final class Builder extends ImmutableLegacyPause.Builder {
        Builder() {}
    }
}
