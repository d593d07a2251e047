package kz.qyzmet.agreement.cooperation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong at a partner's center on a day: times without guarding, too much training. */
final class CenterFindings {

    private static final Comparator<FrontOfficeTraining> BY_RECORD = Comparator.comparing(
                    (FrontOfficeTraining training) -> training.heldOn().recordedOn())
            .thenComparing(FrontOfficeTraining::length)
            .thenComparing(training -> training.heldOn().day())
            .thenComparing(training -> String.join(" ", training.employees()));

    private final Reckoner law;
    private final CooperationType type;
    private final Findings findings;
    private final Optional<Fact> signedOn;
    private final Optional<Fact> endedOn;

    /** The partner owes nothing at the center before the agreement is signed, nor after it has ended. */
    CenterFindings(
            Reckoner law, CooperationType type, Optional<Fact> signedOn, Optional<Fact> endedOn, LocalDate asOf) {
        this.law = law;
        this.type = type;
        this.findings = new Findings(law, StepTexts.TEXTS, asOf);
        this.signedOn = findings.happened(signedOn);
        this.endedOn = findings.happened(endedOn);
    }

    List<Finding> all(Collection<Interruption> unguarded, Collection<FrontOfficeTraining> trainings) {
        guarding()
                .ifPresent(norm -> Set.copyOf(unguarded).stream()
                        .filter(gap -> findings.hasHappened(gap.began()))
                        .forEach(gap -> unguarded(norm, gap)));
        if (type == CooperationType.TRUST_MANAGEMENT) {
            trainings(trainings);
        }
        return findings.inOrder();
    }

    /** An agent has no premises to guard. */
    private Optional<NormId> guarding() {
        return switch (type) {
            case AGENT -> Optional.empty();
            case SYSTEM_USE -> Optional.of(StandardAgreement.ROUND_THE_CLOCK_SECURITY_SYSTEM_USE);
            case TRUST_MANAGEMENT -> Optional.of(StandardAgreement.ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT);
        };
    }

    /** Round the clock there is no time without guarding; before the signing nobody owes it. */
    private void unguarded(NormId norm, Interruption gap) {
        Optional<Fact> ended = findings.happened(gap.ended());
        if (signedOn.isEmpty()
                || ended.filter(end -> end.occurredAt().isBefore(signedOn.get().occurredAt()))
                        .isPresent()
                || endedOn.filter(end -> !gap.began().day().isBefore(end.day())).isPresent()) {
            return;
        }
        LocalDate began = gap.began().day();
        LocalDate signed = signedOn.get().day();
        LocalDate since = began.isBefore(signed) ? signed : began;
        if (ended.isPresent()) {
            findings.breach(norm, since, "guard.ended", moment(gap.began()), moment(ended.get()));
        } else {
            findings.breach(norm, since, "guard.open", moment(gap.began()));
        }
    }

    private void trainings(Collection<FrontOfficeTraining> trainings) {
        Optional<Duration> most = cap();
        if (most.isEmpty()) {
            return;
        }
        Map<LocalDate, Duration> inTotal = new TreeMap<>();
        Map<LocalDate, Map<String, Duration>> byEmployee = new TreeMap<>();
        for (FrontOfficeTraining training : held(trainings)) {
            LocalDate day = training.heldOn().day();
            inTotal.merge(day, training.length(), Duration::plus);
            Map<String, Duration> ofDay = byEmployee.computeIfAbsent(day, on -> new TreeMap<>());
            training.employees().forEach(employee -> ofDay.merge(employee, training.length(), Duration::plus));
        }
        if (law.policy(TrainingScope.PER_EMPLOYEE) == TrainingScope.IN_TOTAL) {
            inTotal.forEach((day, length) -> trained(day, Optional.empty(), length, most.get()));
        } else {
            byEmployee.forEach((day, lengths) ->
                    lengths.forEach((employee, length) -> trained(day, Optional.of(employee), length, most.get())));
        }
    }

    /** A number names one training: of two records of it the later one counts, or else the one of more time. */
    private Collection<FrontOfficeTraining> held(Collection<FrontOfficeTraining> trainings) {
        Map<String, FrontOfficeTraining> byNumber = new TreeMap<>();
        Set<FrontOfficeTraining> distinct = Set.copyOf(trainings);
        distinct.stream()
                .filter(training -> findings.hasHappened(training.heldOn()))
                .filter(training -> covers(training.heldOn().day()))
                .sorted(BY_RECORD)
                .forEach(training -> {
                    if (byNumber.put(training.number(), training) != null) {
                        findings.defect(
                                ObligationNorms.TRUST_STAFF_TRAINING,
                                training.heldOn().day(),
                                "training.twice",
                                ServiceNumber.text(training.number()));
                    }
                });
        return byNumber.values();
    }

    private boolean covers(LocalDate day) {
        return signedOn.filter(signed -> !day.isBefore(signed.day())).isPresent()
                && endedOn.filter(end -> !day.isBefore(end.day())).isEmpty();
    }

    private void trained(LocalDate day, Optional<String> employee, Duration length, Duration most) {
        if (length.compareTo(most) <= 0) {
            return;
        }
        NormId norm = StandardAgreement.DAILY_TRAINING_CAP;
        if (employee.isPresent()) {
            findings.breach(
                    norm,
                    day,
                    "training.employee",
                    Dates.full(day),
                    ServiceNumber.text(employee.get()),
                    minutes(length),
                    minutes(most));
        } else {
            findings.breach(norm, day, "training.total", Dates.full(day), minutes(length), minutes(most));
        }
    }

    /** The cap of the edition, which is a length and no term; none where a host has made it no number of hours. */
    private Optional<Duration> cap() {
        return law.edition()
                .norms()
                .find(StandardAgreement.DAILY_TRAINING_CAP)
                .filter(norm -> norm.unit().equals(LimitUnit.HOUR.name())
                        && norm.limit().matches("\\d{1,2}"))
                .map(norm -> Duration.ofHours(Integer.parseInt(norm.limit())));
    }

    /** Begun minutes count: a second over the hour is over it. */
    private static String minutes(Duration length) {
        return Long.toString(length.plusMinutes(1).minusNanos(1).toMinutes());
    }

    private static LocalizedText moment(Fact fact) {
        return fact.occurredAt()
                .instant()
                .map(at -> Dates.instant(AlmatyTime.at(at)))
                .orElseGet(() -> Dates.full(fact.day()));
    }
}
