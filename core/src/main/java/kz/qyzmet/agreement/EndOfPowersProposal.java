package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A proposal of the corporation to the authorised body to end the powers of an agent who broke the by-laws
 * ({@code spa219.an1.p3.sp2.i2.propose-termination}). It changes nothing by itself.
 *
 * @param violationFoundOn when the breach of the by-laws was found, not null, empty where it is not recorded
 * @param proposedOn when the proposal was sent, not null
 */
public record EndOfPowersProposal(Optional<Fact> violationFoundOn, Fact proposedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the proposal is recorded before the breach
     */
    public EndOfPowersProposal {
        Objects.requireNonNull(proposedOn, "proposedOn");
        ContradictoryFactsException.requireOrder(
                "violationFoundOn", violationFoundOn, "proposedOn", Optional.of(proposedOn));
    }

    /**
     * Returns this proposal as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the proposal, empty where it was not known
     */
    public Optional<EndOfPowersProposal> asKnownOn(LocalDate day) {
        return proposedOn.isKnownOn(day)
                ? Optional.of(new EndOfPowersProposal(violationFoundOn.filter(fact -> fact.isKnownOn(day)), proposedOn))
                : Optional.empty();
    }
}
