package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;

/**
 * A question of the contact center to somebody who knows, because the Knowledge Base does not
 * ({@code ucc83.p24.clarifications}, {@code ucc83.p4-4.send-requests}).
 *
 * <p>No time is set for the answer: it is never late.
 *
 * @param askedOf who was asked, not null
 * @param askedOn when, not null
 * @param answeredOn when the answer came, not null
 */
public record Clarification(PartyRole askedOf, Fact askedOn, Optional<Fact> answeredOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the answer came before the question
     */
    public Clarification {
        Objects.requireNonNull(askedOf, "askedOf");
        ContradictoryFactsException.requireOrder("askedOn", Optional.of(askedOn), "answeredOn", answeredOn);
    }

    /**
     * Returns the norm by which the contact center asks: participants by point 24, any other body, and by the letter
     * the operator of the infrastructure, by point 4.
     *
     * @param law the engine, not null
     * @return the norm, not null
     */
    public NormId basis(Reckoner law) {
        return Participant.takesPart(law, askedOf)
                ? ContactCenterNorms.CLARIFICATION_BY_PARTICIPANTS
                : ContactCenterNorms.CLARIFICATION_BY_OTHERS;
    }

    Clarification asKnownOn(LocalDate day) {
        return new Clarification(askedOf, askedOn, answeredOn.filter(fact -> fact.isKnownOn(day)));
    }
}
