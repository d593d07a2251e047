package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;

/** What became of one obligation: of each violation, and of each occasion on which it was due, there is a record. */
@Value.Immutable
public interface ObligationRecord {

    /**
     * Returns the norm that sets the obligation.
     *
     * @return the norm, not null
     */
    NormId norm();

    /**
     * Returns the occasion on which it became due, for what is not due all along.
     *
     * @return the occasion, not null
     */
    Optional<Fact> arisenOn();

    /**
     * Returns when it was fulfilled; of what lasts as long as the agreement this says nothing.
     *
     * @return the fulfilment, not null
     */
    Optional<Fact> fulfilledOn();

    /**
     * Returns when it was violated.
     *
     * @return the violation, not null
     */
    Optional<Fact> violatedOn();

    /**
     * Returns when the violation was remedied.
     *
     * @return the remedy, not null
     */
    Optional<Fact> remediedOn();

    /**
     * Returns whose fault the violation is: that party answers for it ({@code spa219.p7.liability}).
     *
     * @return the party, empty where no other than the one that has to perform
     */
    Optional<PartyRole> atFault();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was fulfilled or violated before there was occasion, or remedied before
     *     it was violated
     * @throws IllegalArgumentException if a remedy is recorded without a violation, or the role at fault is no party
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("arisenOn", arisenOn(), "fulfilledOn", fulfilledOn());
        ContradictoryFactsException.requireOrder("arisenOn", arisenOn(), "violatedOn", violatedOn());
        ContradictoryFactsException.requireOrder("violatedOn", violatedOn(), "remediedOn", remediedOn());
        if (remediedOn().isPresent() && violatedOn().isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid record: Expected 'violatedOn' with 'remediedOn', but found: none");
        }
        atFault().ifPresent(role -> AgreementParty.of(role));
    }

    /**
     * Returns this record as it was known on a day: facts that were recorded later are left out.
     *
     * @param day the day, not null
     * @return the record, not null
     */
    default ObligationRecord asKnownOn(LocalDate day) {
        Optional<Fact> violated = violatedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .arisenOn(arisenOn().filter(fact -> fact.isKnownOn(day)))
                .fulfilledOn(fulfilledOn().filter(fact -> fact.isKnownOn(day)))
                .violatedOn(violated)
                .remediedOn(remediedOn().filter(fact -> violated.isPresent() && fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new record. {@code norm} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    final class Builder extends ImmutableObligationRecord.Builder {
        Builder() {}
    }
}
