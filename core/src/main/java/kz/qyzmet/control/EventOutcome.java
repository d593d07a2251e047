package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a control event led to, in the numbers that the report forms ask for ({@code ctl78.f1mk.r3.violations} to
 * {@code ctl78.f1mk.r9.recommendations}).
 */
@Value.Immutable
public interface EventOutcome {

    /**
     * Returns the violations that were found, those of one kind and one restoration together: of equal ones the number
     * tells how many.
     *
     * @return the violations, not null, may be empty
     */
    Set<FoundViolation> violations();

    /**
     * Returns how many complaints it found to have been handled late.
     *
     * @return the number, 0 or more
     */
    @Value.Default
    default int lateComplaints() {
        return 0;
    }

    /**
     * Returns the disciplinary sanctions that followed, those of one kind, staff and day together.
     *
     * @return the sanctions, not null, may be empty
     */
    Set<Sanction> sanctions();

    /**
     * Returns the recommendations that followed, those of one day and one execution together.
     *
     * @return the recommendations, not null, may be empty
     */
    Set<EventRecommendation> recommendations();

    /**
     * Checks the numbers.
     *
     * @throws IllegalStateException if complaints are counted below 0, or the violations or recommendations together
     *     above the largest {@code int}
     */
    @Value.Check
    default void check() {
        if (lateComplaints() < 0) {
            throw new IllegalStateException(
                    "Invalid outcome: Expected 'lateComplaints' of 0 or more, but found: " + lateComplaints());
        }
        OutcomeFacts.requireCountable("violations", violations().stream().mapToLong(FoundViolation::number));
        OutcomeFacts.requireCountable(
                "recommendations", recommendations().stream().mapToLong(EventRecommendation::number));
    }

    /**
     * Returns the outcome as it was known on a day: violations whose restoration was not on record yet are counted with
     * those that are not restored, and recommendations likewise.
     *
     * @param day the day, not null
     * @return the outcome without what was recorded later, not null
     */
    default EventOutcome asKnownOn(LocalDate day) {
        return OutcomeFacts.known(this, day);
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome part by part. */
    final class Builder extends ImmutableEventOutcome.Builder {
        Builder() {}
    }
}
