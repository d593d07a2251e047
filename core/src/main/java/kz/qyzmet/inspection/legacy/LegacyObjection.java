package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** Remarks or objections of the entity to the act on the results ({@code ctl78.p28.objections}). */
@Value.Immutable
public interface LegacyObjection {

    /**
     * Returns when they were sent to the body that inspected.
     *
     * @return the sending, not null
     */
    Fact submittedOn();

    /**
     * Returns whether they are in writing, in whatever form; what is only said is none.
     *
     * @return whether they are, empty where it is not recorded, and they are taken to be
     */
    Optional<Boolean> inWriting();

    /**
     * Returns when the body refused to take them in ({@code ctl78.p28.objections-right}).
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> declinedOn();

    /**
     * Returns whether they were filed with the act, and a note says so ({@code ctl78.p28.objections-filed}).
     *
     * @return whether they were, empty where it is not recorded
     */
    Optional<Boolean> filedWithNote();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if they were declined before they were sent
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("submittedOn", Optional.of(submittedOn()), "declinedOn", declinedOn());
    }

    /**
     * Tells whether they count as sent: they are not only spoken.
     *
     * @return false where they are recorded as oral
     */
    default boolean isWritten() {
        return inWriting().orElse(true);
    }

    /**
     * Returns these objections as they were known on a day.
     *
     * @param day the day, not null
     * @return the objections, empty where they were recorded later
     */
    default Optional<LegacyObjection> asKnownOn(LocalDate day) {
        return submittedOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .declinedOn(KnownFacts.on(declinedOn(), day))
                        .build())
                : Optional.empty();
    }

    /**
     * Returns written objections of which nothing more is recorded.
     *
     * @param submittedOn the sending, not null
     * @return the objections, not null
     */
    static LegacyObjection of(Fact submittedOn) {
        return builder().submittedOn(submittedOn).build();
    }

    /**
     * Starts new objections. {@code submittedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds objections. */
    final class Builder extends ImmutableLegacyObjection.Builder {
        Builder() {}
    }
}
