package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A proposal of one party to the other to amend or terminate the agreement (point 17). */
@Value.Immutable
public interface ChangeProposal {

    /**
     * Returns who proposes.
     *
     * @return the party, not null
     */
    AgreementParty by();

    /**
     * Returns what is proposed.
     *
     * @return the change, not null
     */
    ChangeKind kind();

    /**
     * Returns when it was sent.
     *
     * @return the sending, not null
     */
    Fact sentOn();

    /**
     * Returns when the other party received it.
     *
     * @return the receipt, empty where it is not recorded
     */
    Optional<Fact> receivedOn();

    /**
     * Returns the answer.
     *
     * @return the answer, empty where there is none
     */
    Optional<ProposalAnswer> answer();

    /**
     * Checks the order of sending, receipt and answer.
     *
     * @throws ContradictoryFactsException if one is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        Optional<Fact> sent = Optional.of(sentOn());
        Optional<Fact> answered = answer().map(ProposalAnswer::receivedOn);
        ContradictoryFactsException.requireOrder("sentOn", sent, "receivedOn", receivedOn());
        ContradictoryFactsException.requireOrder("sentOn", sent, "answer.receivedOn", answered);
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "answer.receivedOn", answered);
    }

    /**
     * Returns this proposal as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the proposal, empty where it was not known
     */
    default Optional<ChangeProposal> asKnownOn(LocalDate day) {
        return sentOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .receivedOn(receivedOn().filter(fact -> fact.isKnownOn(day)))
                        .answer(answer().filter(given -> given.receivedOn().isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    /**
     * Starts a new proposal. {@code by}, {@code kind} and {@code sentOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a proposal. */
    final class Builder extends ImmutableChangeProposal.Builder {
        Builder() {}
    }
}
