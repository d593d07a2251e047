package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** One control event of a plan, and when it began. */
@Value.Immutable
public interface PlanEntry {

    /**
     * Returns its number in the plan.
     *
     * @return the number, 1 or more
     */
    int number();

    /**
     * Returns for when the plan provides it.
     *
     * @return the time, empty where it is not recorded
     */
    Optional<PlannedTiming> timing();

    /**
     * Returns when it began: when its order was delivered to the head of the object ({@code ctl78.p46.start}).
     *
     * @return the beginning, not null
     */
    Optional<Fact> startedOn();

    /**
     * Checks the number.
     *
     * @throws IllegalStateException if the number is less than 1
     */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw new IllegalStateException("Invalid number of an entry: Expected 1 or more, but found: " + number());
        }
    }

    /**
     * Returns this entry as it was known on a day: without a beginning that was recorded later.
     *
     * @param day the day, not null
     * @return the entry, not null
     */
    default PlanEntry asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .startedOn(startedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new entry. {@code number} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry of a plan. */
    final class Builder extends ImmutablePlanEntry.Builder {
        Builder() {}
    }
}
