package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a control event led to, in the numbers that the report forms ask for ({@code ctl78.f1mk.r3.violations} to
 * {@code ctl78.f1mk.r9.recommendations}).
 */
@Value.Immutable
public interface EventOutcome {

    /**
     * Returns the violations that were found, those of one kind and one restoration together.
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
     * Returns the disciplinary sanctions that followed.
     *
     * @return the sanctions, not null, may be empty
     */
    Set<Sanction> sanctions();

    /**
     * Returns the recommendations that followed.
     *
     * @return the recommendations, not null, may be empty
     */
    Set<EventRecommendation> recommendations();

    /** Checks the number. */
    @Value.Check
    default void check() {
        if (lateComplaints() < 0) {
            throw new IllegalStateException(
                    "Invalid outcome: Expected 'lateComplaints' of 0 or more, but found: " + lateComplaints());
        }
    }

    /**
     * Returns the outcome as it was known on a day.
     *
     * @param day the day, not null
     * @return the outcome without what was recorded later, not null
     */
    default EventOutcome asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .violations(violations().stream()
                        .map(found -> found.restoredOn()
                                        .filter(fact -> !fact.isKnownOn(day))
                                        .isPresent()
                                ? new FoundViolation(found.kind(), found.number(), Optional.empty(), 0)
                                : found)
                        .collect(Collectors.toSet()))
                .sanctions(sanctions().stream()
                        .filter(sanction -> sanction.imposedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .recommendations(recommendations().stream()
                        .filter(recommendation -> recommendation.madeOn().isKnownOn(day))
                        .map(recommendation -> new EventRecommendation(
                                recommendation.madeOn(),
                                recommendation.number(),
                                recommendation.carriedOutOn().filter(fact -> fact.isKnownOn(day))))
                        .collect(Collectors.toSet()))
                .build();
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
