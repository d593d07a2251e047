package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;

/**
 * A decision to extend a control event (order 78 p. 44).
 *
 * <p>It states what was decided, lawful or not; whether it holds is the answer of the event. It holds when the
 * leadership decided it, gave objective reasons, and had a reasoned proposal of the unit.
 */
@Value.Immutable
public interface EventExtension {

    /**
     * Returns how much time was added.
     *
     * @return the amount and unit; empty where the order names a date
     */
    Optional<Count> by();

    /**
     * Returns the day to which the event was extended, where the order names one.
     *
     * @return the new last day; a day off gives way to the next working day
     */
    Optional<LocalDate> until();

    /**
     * Returns the objective reasons in the words of the order: the text leaves them open, so that no code replaces
     * them. They are never shown.
     *
     * @return the reasons, empty where none are recorded, and the extension does not hold
     */
    @Value.Redacted
    Optional<String> reasons();

    /**
     * Returns when it was decided.
     *
     * @return the order, not null
     */
    Fact decidedOn();

    /**
     * Returns who decided it.
     *
     * @return the role, the leadership of the body unless said
     */
    @Value.Default
    default PartyRole decidedBy() {
        return PartyRole.BODY_LEADERSHIP;
    }

    /**
     * Returns when it was proposed, with the reasons.
     *
     * @return the proposal, empty where none is recorded, and the extension does not hold
     */
    Optional<Fact> proposedOn();

    /**
     * Returns who proposed it.
     *
     * @return the role, the responsible executor unless said
     */
    @Value.Default
    default PartyRole proposedBy() {
        return PartyRole.RESP_EXECUTOR;
    }

    /**
     * Checks that the new time is stated once, and that the proposal is not after the decision.
     *
     * @throws IllegalStateException if there is neither an amount nor a date, or both, or the amount is less than 1
     * @throws ContradictoryFactsException if it was proposed after the decision
     */
    @Value.Check
    default void check() {
        if (by().isPresent() == until().isPresent()) {
            throw new IllegalStateException("Invalid extension: Expected 'by' or 'until', but found: "
                    + (by().isPresent() ? "both" : "neither"));
        }
        if (by().filter(count -> count.amount() < 1).isPresent()) {
            throw new IllegalStateException("Invalid extension: Expected 'by' of 1 or more, but found: "
                    + by().get().amount());
        }
        ContradictoryFactsException.requireOrder("proposedOn", proposedOn(), "decidedOn", Optional.of(decidedOn()));
    }

    /**
     * Returns this extension as it was known on a day: without a proposal that was recorded later.
     *
     * @param day the day, not null
     * @return the extension, not null
     */
    default EventExtension asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .proposedOn(proposedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Returns an extension by the leadership that the executor proposed on the day of the decision.
     *
     * @param workingDays how many working days, 1 or more
     * @param reasons the objective reasons, not null
     * @param decidedOn the day of the order, not null
     * @return the extension, not null
     */
    static EventExtension of(int workingDays, String reasons, LocalDate decidedOn) {
        return builder()
                .by(new Count(workingDays, LimitUnit.WORKING_DAY))
                .reasons(reasons)
                .decidedOn(Fact.on(decidedOn))
                .proposedOn(Fact.on(decidedOn))
                .build();
    }

    /**
     * Starts a new extension. {@code decidedOn} and one of {@code by} and {@code until} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an extension of a control event. */
    final class Builder extends ImmutableEventExtension.Builder {
        Builder() {}
    }
}
