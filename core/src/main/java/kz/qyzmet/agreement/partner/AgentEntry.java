package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.Iin;

/**
 * An entry in the register of agents.
 *
 * @param iin the number of the entrepreneur, not null
 * @param addedOn when the State Corporation made the entry, not null
 * @param removedOn when it was taken out, from which day on it does not count; empty while it stands, not null
 */
public record AgentEntry(Iin iin, Fact addedOn, Optional<Fact> removedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was taken out before it was made
     */
    public AgentEntry {
        Objects.requireNonNull(iin, "iin");
        Objects.requireNonNull(addedOn, "addedOn");
        ContradictoryFactsException.requireOrder("addedOn", Optional.of(addedOn), "removedOn", removedOn);
    }

    /**
     * Tells whether the entry stands on a day.
     *
     * @param day the day, not null
     * @return true from the day of the entry to the day before its removal; a plan counts for nothing
     */
    public boolean stands(LocalDate day) {
        return !addedOn.planned()
                && !addedOn.day().isAfter(day)
                && removedOn
                        .filter(fact -> !fact.planned() && !fact.day().isAfter(day))
                        .isEmpty();
    }

    /**
     * Returns this entry as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the entry, empty where it was recorded later
     */
    public Optional<AgentEntry> asKnownOn(LocalDate day) {
        return addedOn.isKnownOn(day)
                ? Optional.of(new AgentEntry(iin, addedOn, removedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
