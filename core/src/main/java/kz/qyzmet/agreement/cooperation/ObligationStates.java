package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;

/** How obligations stand on one day. */
final class ObligationStates {

    private final ObligationFacts facts;
    private final LocalDate asOf;

    ObligationStates(ObligationFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    ObligationState state(Obligation obligation) {
        if (signed().isEmpty()) {
            return ObligationState.NOT_YET_DUE;
        }
        List<ObligationRecord> records = facts.records().stream()
                .filter(record -> record.norm().equals(obligation.norm()))
                .toList();
        if (records.stream().anyMatch(record -> violation(obligation, record).isPresent())) {
            return ObligationState.VIOLATED;
        }
        boolean occasional = obligation.span() == ObligationSpan.ON_OCCASION;
        boolean open = occasional && records.stream().anyMatch(this::isOpen);
        boolean performed = obligation.span() != ObligationSpan.CONTINUING
                && !obligation.isRight()
                && records.stream().anyMatch(this::isPerformed);
        if (performed && !open) {
            return ObligationState.FULFILLED;
        }
        if (terminated().isPresent() && !obligation.outlastsAgreement()) {
            return ObligationState.DISCHARGED;
        }
        if (occasional && !open) {
            return ObligationState.NOT_YET_DUE;
        }
        return !obligation.isRight() && isHindered(obligation.liable(), asOf)
                ? ObligationState.SUSPENDED
                : ObligationState.IN_EFFECT;
    }

    Outcome<Set<PartyRole>> liable(Obligation obligation, ObligationRecord record) {
        Optional<Fact> violated = happened(record.violatedOn());
        if (violated.isEmpty()) {
            return Outcome.refused(
                    ObligationNorms.LIABILITY, ObligationTexts.TEXTS.text("liability.none", Dates.full(asOf)));
        }
        if (!obligation.isRight()
                && afterHindrance(answering(obligation, record), violated.get().day())
                        .isEmpty()) {
            return Outcome.refused(
                    StandardAgreement.FORCE_MAJEURE_EXTENSION,
                    ObligationTexts.TEXTS.text("liability.hindered", Dates.full(asOf)));
        }
        return Outcome.accepted(answering(obligation, record));
    }

    /** The party at fault, or else the one that has to perform. */
    static Set<PartyRole> answering(Obligation obligation, ObligationRecord record) {
        return record.atFault().map(Set::of).orElseGet(obligation::liable);
    }

    /** Whether the holder of a right is said to have violated it. */
    static boolean isByHolder(Obligation obligation, ObligationRecord record) {
        return obligation.isRight()
                && record.atFault()
                        .filter(role ->
                                obligation.liable().stream().noneMatch(other -> AgreementSide.isSame(role, other)))
                        .isPresent();
    }

    /**
     * The first day of a violation that is not remedied. While force majeure hinders a party its term is extended
     * ({@code spa219.p11.extension}): what it does not perform then is violated from the day after.
     */
    Optional<LocalDate> violation(Obligation obligation, ObligationRecord record) {
        Optional<LocalDate> day = happened(record.violatedOn()).map(Fact::day);
        if (day.isEmpty()
                || isByHolder(obligation, record)
                || isRemedied(obligation, record)
                || isBeforeSigning(day.get())
                || isAfterTheEnd(obligation, day.get())) {
            return Optional.empty();
        }
        return obligation.isRight() ? day : afterHindrance(answering(obligation, record), day.get());
    }

    boolean isBeforeSigning(LocalDate day) {
        return signed().filter(fact -> !day.isBefore(fact.day())).isEmpty();
    }

    boolean isAfterTheEnd(Obligation obligation, LocalDate day) {
        return !obligation.outlastsAgreement()
                && terminated().filter(fact -> day.isAfter(fact.day())).isPresent();
    }

    Optional<Fact> happened(Optional<Fact> fact) {
        return fact.filter(some -> some.hasHappenedOn(asOf));
    }

    private Optional<Fact> signed() {
        return happened(facts.signedOn());
    }

    private Optional<Fact> terminated() {
        return happened(facts.terminatedOn());
    }

    private boolean isOpen(ObligationRecord record) {
        return happened(record.arisenOn()).isPresent() && !isPerformed(record);
    }

    private boolean isPerformed(ObligationRecord record) {
        return happened(record.fulfilledOn()).isPresent()
                || happened(record.remediedOn()).isPresent();
    }

    /** What is done once is remedied by being done late, too. */
    private boolean isRemedied(Obligation obligation, ObligationRecord record) {
        Fact violated = record.violatedOn().orElseThrow();
        boolean doneLate = obligation.span() != ObligationSpan.CONTINUING
                && happened(record.fulfilledOn())
                        .filter(done -> !done.occurredAt().isBefore(violated.occurredAt()))
                        .isPresent();
        return doneLate || happened(record.remediedOn()).isPresent();
    }

    /** The first day on which not all parties are hindered; none while that lasts. */
    private Optional<LocalDate> afterHindrance(Set<PartyRole> parties, LocalDate day) {
        LocalDate first = day;
        while (isHindered(parties, first)) {
            LocalDate from = first;
            Optional<LocalDate> end = parties.stream()
                    .map(party -> hindrances(party, from)
                            .map(ObligationStates::last)
                            .max(LocalDate::compareTo)
                            .orElse(from))
                    .min(LocalDate::compareTo)
                    .filter(last -> last.isBefore(asOf));
            if (end.isEmpty()) {
                return Optional.empty();
            }
            first = end.get().plusDays(1);
        }
        return first.isAfter(asOf) ? Optional.empty() : Optional.of(first);
    }

    /** Of two parties that have to perform, one that is not hindered still has to. */
    private boolean isHindered(Set<PartyRole> parties, LocalDate day) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> hindrances(party, day).findAny().isPresent());
    }

    private Stream<Hindrance> hindrances(PartyRole party, LocalDate day) {
        return facts.hindrances().stream()
                .flatMap(hindrance -> hindrance.asKnownOn(asOf).stream())
                .filter(hindrance -> hindrance.hinders(party, day));
    }

    private static LocalDate last(Hindrance hindrance) {
        return hindrance.ended().filter(last -> !last.planned()).map(Fact::day).orElse(LocalDate.MAX);
    }
}
