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
    private final HinderedDays hindered;

    ObligationStates(ObligationFacts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.hindered = new HinderedDays(facts.hindrances(), asOf);
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
        return !obligation.isRight() && hindered.hinder(obligation.liable(), asOf)
                ? ObligationState.SUSPENDED
                : ObligationState.IN_EFFECT;
    }

    Outcome<Set<PartyRole>> liable(Obligation obligation, ObligationRecord record) {
        if (!record.norm().equals(obligation.norm())) {
            throw new IllegalArgumentException(
                    "Invalid record: Expected one of " + obligation.norm() + ", but found: " + record.norm());
        }
        if (happened(record.violatedOn())
                .filter(violated -> isAnswered(obligation, record, violated))
                .isEmpty()) {
            return Outcome.refused(
                    ObligationNorms.LIABILITY, ObligationTexts.TEXTS.text("liability.none", Dates.full(asOf)));
        }
        if (since(obligation, record).isEmpty()) {
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
                        .filter(role -> obligation.liable().stream()
                                .map(AgreementParty::of)
                                .noneMatch(AgreementParty.of(role)::equals))
                        .isPresent();
    }

    /**
     * The first day of a violation that is not remedied. While force majeure hinders a party its term is extended
     * ({@code spa219.p11.extension}): what it does not perform then is violated from the day after.
     */
    Optional<LocalDate> violation(Obligation obligation, ObligationRecord record) {
        return isRemedied(obligation, record) ? Optional.empty() : since(obligation, record);
    }

    /** The first day of a violation, remedied or not. */
    private Optional<LocalDate> since(Obligation obligation, ObligationRecord record) {
        return happened(record.violatedOn())
                .filter(violated -> isAnswered(obligation, record, violated))
                .map(Fact::day)
                .flatMap(day -> obligation.isRight()
                        ? Optional.of(day)
                        : hindered.after(answering(obligation, record), day)
                                .filter(first -> first.equals(day)
                                        || (!isRemediedBefore(obligation, record, first)
                                                && !isDischargedBy(obligation, first))));
    }

    /** Nobody answers to the holder of a right who violated it, nor for a time without the agreement. */
    private boolean isAnswered(Obligation obligation, ObligationRecord record, Fact violated) {
        return !isByHolder(obligation, record)
                && !isBeforeSigning(violated.day())
                && !isAfterTheEnd(obligation, violated);
    }

    /** What was made good while force majeure lasted was performed within the longer term. */
    private boolean isRemediedBefore(Obligation obligation, ObligationRecord record, LocalDate day) {
        Optional<Fact> done = obligation.span() == ObligationSpan.CONTINUING ? Optional.empty() : record.fulfilledOn();
        return Stream.of(record.remediedOn(), done)
                .flatMap(fact -> happened(fact).stream())
                .anyMatch(fact -> fact.day().isBefore(day)
                        && !fact.occurredAt()
                                .isBefore(record.violatedOn().orElseThrow().occurredAt()));
    }

    /** Whether the agreement ended before a longer term was over. */
    private boolean isDischargedBy(Obligation obligation, LocalDate day) {
        return !obligation.outlastsAgreement()
                && terminated().filter(end -> !day.isBefore(end.day())).isPresent();
    }

    boolean isBeforeSigning(LocalDate day) {
        return signed().filter(fact -> !day.isBefore(fact.day())).isEmpty();
    }

    /** On the day of the end itself the hours decide, where both are known. */
    boolean isAfterTheEnd(Obligation obligation, Fact violated) {
        return !obligation.outlastsAgreement()
                && terminated()
                        .filter(end -> end.occurredAt().isBefore(violated.occurredAt()))
                        .isPresent();
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
        boolean doneLate = obligation.span() != ObligationSpan.CONTINUING
                && record.violatedOn()
                        .filter(violated -> happened(record.fulfilledOn())
                                .filter(done -> !done.occurredAt().isBefore(violated.occurredAt()))
                                .isPresent())
                        .isPresent();
        return doneLate || happened(record.remediedOn()).isPresent();
    }
}
