package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;

/** The facts on which the state of the obligations of one agreement rests. */
@Value.Immutable
public interface ObligationFacts {

    /**
     * Returns when the agreement was signed: it is in force from that day ({@code spa219.p14.entry-into-force}).
     *
     * @return the signing, not null
     */
    Optional<Fact> signedOn();

    /**
     * Returns when it ended: the obligations end with it ({@code spa219.p18.obligations-end}).
     *
     * @return the end, not null
     */
    Optional<Fact> terminatedOn();

    /**
     * Returns the times in which force majeure hindered a party that may invoke it.
     *
     * @return the times, not null, may be empty
     */
    Set<Hindrance> hindrances();

    /**
     * Returns what became of single obligations.
     *
     * @return the records, not null, may be empty
     */
    Set<ObligationRecord> records();

    /**
     * Returns how an obligation stands on a day.
     *
     * <p>A violation that is not remedied goes before all else, the end of the agreement included: the party still
     * answers for it. A right is never fulfilled nor suspended. What is violated while force majeure hinders the party
     * counts from the day after, because its term is extended ({@code spa219.p11.extension}).
     *
     * @param obligation the obligation or right, not null
     * @param asOf the day; what happened or was recorded later is left out, not null
     * @return the state, not null
     */
    default ObligationState state(Obligation obligation, LocalDate asOf) {
        return new ObligationStates(this, asOf).state(obligation);
    }

    /**
     * Returns who answers for a violation: the party at fault, or else the one that has to perform
     * ({@code spa219.p7.liability}).
     *
     * @param obligation the obligation or right, not null
     * @param record the record of the violation, not null
     * @param asOf the day, not null
     * @return the parties, or why none answers: there is no violation while the agreement is in force, or force majeure
     *     hindered the party, not null
     * @throws IllegalArgumentException if the record is one of another norm
     */
    default Outcome<Set<PartyRole>> liable(Obligation obligation, ObligationRecord record, LocalDate asOf) {
        return new ObligationStates(this, asOf).liable(obligation, record);
    }

    /**
     * Returns these facts as they were known on a day.
     *
     * @param day the day, not null
     * @return the facts, not null
     */
    default ObligationFacts asKnownOn(LocalDate day) {
        return builder()
                .signedOn(signedOn().filter(fact -> fact.isKnownOn(day)))
                .terminatedOn(terminatedOn().filter(fact -> fact.isKnownOn(day)))
                .hindrances(hindrances().stream()
                        .flatMap(hindrance -> hindrance.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .records(records().stream().map(record -> record.asKnownOn(day)).collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts new facts.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts. */
    final class Builder extends ImmutableObligationFacts.Builder {
        Builder() {}
    }
}
