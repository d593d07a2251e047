package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether a plan has one entity inspected more than once a year, by what it plans and what has been begun.
 *
 * <p>An inspection that began in the half-year of the plan is one that the plan planned: it takes the place of the
 * planned day.
 */
final class PlannedFrequency {

    /** A start of an inspection, conducted or still planned. */
    private record Start(LocalDate day, boolean planned, LocalDate since) {}

    private static final Comparator<Start> IN_TIME =
            Comparator.comparing(Start::day).thenComparing(Start::planned).thenComparing(Start::since);

    private final Reckoner law;
    private final InspectionPlan plan;
    private final Fact approval;
    private final List<PlanEntry> entries;
    private final LocalDate asOf;

    /** Takes the entries of one entity. */
    PlannedFrequency(Reckoner law, InspectionPlan plan, Fact approval, List<PlanEntry> entries, LocalDate asOf) {
        this.law = law;
        this.plan = plan;
        this.approval = approval;
        this.entries = entries;
        this.asOf = asOf;
    }

    void addTo(Findings findings) {
        List<Start> starts = starts();
        for (int i = 1; i < starts.size(); i++) {
            Start later = starts.get(i);
            LocalDate earlier = starts.get(i - 1).day();
            if (plan.half().covers(plan.year(), later.day())) {
                Optional<NormId> norm = ScheduledFrequency.norm(law, later.since());
                norm.ifPresent(once -> ScheduledFrequency.broken(law, once, earlier, later.day())
                        .ifPresent(broken -> findings.add(finding(once, broken, earlier, later))));
            }
        }
    }

    /** What is only planned may still be put right. */
    private Finding finding(NormId norm, Severity broken, LocalDate earlier, Start later) {
        Severity severity = broken == Severity.BREACH && later.planned() ? Severity.DEFECT : broken;
        String key = later.planned() ? "planned." : "conducted.";
        return new Finding(
                norm,
                severity,
                later.since(),
                PlanTexts.TEXTS.text(
                        key + (broken == Severity.DOUBT ? "doubt" : "second"),
                        label(),
                        Dates.day(earlier),
                        Dates.day(later.day())));
    }

    /** One entity may be written in two ways: always the same one of them. */
    private LocalizedText label() {
        return entries.stream()
                .map(entry -> entry.entity().label())
                .min(Comparator.comparing(LocalizedText::en))
                .orElseThrow();
    }

    private List<Start> starts() {
        Set<PastInspection> past = entries.stream()
                .flatMap(entry -> entry.history().stream())
                .flatMap(history -> history.inspections().stream())
                .filter(inspection -> inspection.kind() == InspectionKind.SCHEDULED)
                .filter(inspection -> inspection.startedOn().hasHappenedOn(asOf))
                .collect(Collectors.toSet());
        List<Start> conducted = past.stream()
                .map(inspection -> inspection.startedOn().day())
                .map(day -> new Start(day, false, day))
                .toList();
        long ofThisPlan = conducted.stream()
                .filter(start -> plan.half().covers(plan.year(), start.day()))
                .count();
        Stream<Start> planned = entries.stream()
                .flatMap(entry -> entry.plannedStart().stream()
                        .map(day -> new Start(day, true, PlanFindings.since(approval, entry))))
                .sorted(IN_TIME)
                .skip(ofThisPlan);
        List<Start> all = new ArrayList<>(conducted);
        planned.forEach(all::add);
        all.sort(IN_TIME);
        return all;
    }
}
