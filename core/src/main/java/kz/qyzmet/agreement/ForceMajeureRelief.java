package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Prolongation;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Outcome;

/**
 * What the force majeure of an agreement does to the terms of its parties: each open obligation of the affected party
 * grows by the duration of the circumstances ({@code spa219.p11.extension}).
 *
 * <p>The duration is counted in calendar days, both end days included, and added to the last day, which then gives way
 * to the next working day. Only the days on which the term ran count, and what arose after its last day adds nothing.
 * While the circumstances last the term is suspended. Overlapping circumstances are a union. Those on which the party
 * may not rely, for want of a condition of point 11 or of the notice of point 12, are left out.
 *
 * @param events the circumstances that are recorded, not null, may be empty
 * @param signedOn the signing of the agreement, not null; while there is none, nothing is force majeure
 * @param asOf the day of the question, on which a notice may still be in time, not null; empty to judge by what is
 *     recorded alone
 */
public record ForceMajeureRelief(Set<ForceMajeure> events, Optional<Fact> signedOn, Optional<LocalDate> asOf) {

    /** Checks and copies the parts. */
    public ForceMajeureRelief {
        events = Set.copyOf(events);
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the relief by what is recorded.
     *
     * @param events the circumstances, not null
     * @param signedOn the signing of the agreement, not null
     * @return the relief, not null
     */
    public static ForceMajeureRelief of(Set<ForceMajeure> events, Optional<Fact> signedOn) {
        return new ForceMajeureRelief(events, signedOn, Optional.empty());
    }

    /**
     * Returns no relief.
     *
     * @return a relief without circumstances, not null
     */
    public static ForceMajeureRelief none() {
        return of(Set.of(), Optional.empty());
    }

    /**
     * Returns this relief for a day: by what had happened by then and was known, and while a notice may still be given,
     * as if it were.
     *
     * @param day the day, not null
     * @return the relief, not null
     */
    public ForceMajeureRelief on(LocalDate day) {
        return new ForceMajeureRelief(
                        events.stream()
                                .flatMap(event -> event.asKnownOn(day).stream())
                                .collect(Collectors.toSet()),
                        signedOn.filter(fact -> fact.isKnownOn(day)),
                        Optional.of(day))
                .withoutPlans();
    }

    /**
     * Returns this relief without what is only planned: a beginning is none yet, and after a planned end the
     * circumstances last.
     *
     * @return the relief, not null
     */
    public ForceMajeureRelief withoutPlans() {
        Set<ForceMajeure> happened = events.stream()
                .filter(event -> !event.beganOn().planned())
                .map(event -> ForceMajeure.builder()
                        .from(event)
                        .endedOn(event.endedOn().filter(fact -> !fact.planned()))
                        .build())
                .collect(Collectors.toSet());
        return new ForceMajeureRelief(happened, signedOn, asOf);
    }

    /**
     * Returns the deadline of an obligation, grown by the circumstances that affect its debtor. The steps show each of
     * them.
     *
     * @param law the engine, not null
     * @param term the term of the obligation, counted forward in days, not null
     * @param debtor the party that has to perform, not null
     * @return the deadline, not null
     * @throws IllegalArgumentException if there are such circumstances, and the term is not counted forward in days
     */
    public Deadline extended(Reckoner law, Term term, AgreementParty debtor) {
        return law.deadline(applied(law, term, debtor));
    }

    /**
     * Returns the term of an obligation with the circumstances that affect its debtor.
     *
     * @param law the engine, not null
     * @param term the term, not null
     * @param debtor the party that has to perform, not null
     * @return the term, not null
     */
    public Term applied(Reckoner law, Term term, AgreementParty debtor) {
        Set<Prolongation> prolongations = prolongations(law, debtor);
        return prolongations.isEmpty()
                ? term
                : Term.builder().from(term).addAllProlongations(prolongations).build();
    }

    /** The circumstances on which a debtor may rely; for many terms they are asked for once. */
    Set<Prolongation> prolongations(Reckoner law, AgreementParty debtor) {
        return events.stream()
                .filter(event -> event.affected().contains(debtor))
                .map(event -> event.reliance(law, signedOn, asOf))
                .filter(Outcome::isAccepted)
                .map(Outcome::value)
                .collect(Collectors.toSet());
    }
}
