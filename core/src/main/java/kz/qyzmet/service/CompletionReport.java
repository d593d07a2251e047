package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * The report on the completion of a public discussion ({@code law88.a15.p4}). The text gives no term for drawing it up
 * or posting it.
 */
@Value.Immutable
public interface CompletionReport {

    /**
     * Returns when it was drawn up.
     *
     * @return the day, not null
     */
    Fact drawnUpOn();

    /**
     * Returns when it was posted.
     *
     * @return the posting, empty as long as there is none
     */
    Optional<Fact> postedOn();

    /**
     * Returns where it was posted.
     *
     * @return the places, not null, empty where they are not recorded
     */
    Set<PublicationPlace> postedAt();

    /**
     * Returns whether it lists and summarises the comments that came in.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> commentsSummarised();

    /**
     * Returns whether it tells how to see the revised draft.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> accessToDraftTold();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was posted before it was drawn up
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("drawnUpOn", Optional.of(drawnUpOn()), "postedOn", postedOn());
    }

    /**
     * Returns this report as the system knew it on a day: without a posting recorded later.
     *
     * @param day the day, not null
     * @return the report, not null
     */
    default CompletionReport asKnownOn(LocalDate day) {
        Optional<Fact> posted = postedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .postedOn(posted)
                .postedAt(posted.isPresent() ? postedAt() : Set.of())
                .build();
    }

    /**
     * Starts a new report. {@code drawnUpOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report. */
    final class Builder extends ImmutableCompletionReport.Builder {
        Builder() {}
    }
}
