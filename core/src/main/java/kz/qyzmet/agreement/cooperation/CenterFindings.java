package kz.qyzmet.agreement.cooperation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
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

    private final Reckoner law;
    private final CooperationType type;
    private final Findings findings;
    private final Optional<Fact> signedOn;

    CenterFindings(Reckoner law, CooperationType type, Optional<Fact> signedOn, LocalDate asOf) {
        this.law = law;
        this.type = type;
        this.findings = new Findings(law, StepTexts.TEXTS, asOf);
        this.signedOn = findings.happened(signedOn);
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
                        .isPresent()) {
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
        for (FrontOfficeTraining training : Set.copyOf(trainings)) {
            if (findings.hasHappened(training.heldOn())) {
                LocalDate day = training.heldOn().day();
                inTotal.merge(day, training.length(), Duration::plus);
                Map<String, Duration> ofDay = byEmployee.computeIfAbsent(day, on -> new TreeMap<>());
                training.employees().forEach(employee -> ofDay.merge(employee, training.length(), Duration::plus));
            }
        }
        if (law.policy(TrainingScope.PER_EMPLOYEE) == TrainingScope.IN_TOTAL) {
            inTotal.forEach((day, length) -> trained(day, Optional.empty(), length, most.get()));
        } else {
            byEmployee.forEach((day, lengths) ->
                    lengths.forEach((employee, length) -> trained(day, Optional.of(employee), length, most.get())));
        }
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
