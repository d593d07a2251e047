package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A partnership agreement that the host knows to be, or to have been, in force.
 *
 * @param agreement the number of the agreement, without personal data, not blank
 * @param inForceOn when it came into force, not null
 * @param endedOn when it ended: from that day on it is not in force, not null
 */
public record PartnerInForce(String agreement, Fact inForceOn, Optional<Fact> endedOn) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is blank
     * @throws ContradictoryFactsException if it ended before it came into force
     */
    public PartnerInForce {
        if (agreement.isBlank()) {
            throw new IllegalArgumentException("Invalid agreement: Expected a number, but found: '" + agreement + "'");
        }
        Objects.requireNonNull(inForceOn, "inForceOn");
        ContradictoryFactsException.requireOrder("inForceOn", Optional.of(inForceOn), "endedOn", endedOn);
    }

    /**
     * Returns this agreement as the system knew it on a day: without an end recorded later.
     *
     * @param day the day, not null
     * @return the agreement, not null
     */
    public PartnerInForce asKnownOn(LocalDate day) {
        return new PartnerInForce(agreement, inForceOn, endedOn.filter(fact -> fact.isKnownOn(day)));
    }

    boolean isInForceOn(LocalDate day) {
        return inForceOn.hasHappenedOn(day)
                && endedOn.filter(fact -> fact.hasHappenedOn(day)).isEmpty();
    }
}
