package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;

/** What is wrong with a plan, as it was known on a day. */
final class PlanFindings {

    private final Reckoner law;
    private final InspectionPlan plan;
    private final LocalDate asOf;
    private final Findings findings;

    PlanFindings(Reckoner law, InspectionPlan plan, LocalDate asOf) {
        this.law = law;
        this.plan = plan;
        this.asOf = asOf;
        this.findings = new Findings(law, PlanTexts.TEXTS, asOf);
    }

    static boolean holds(Reckoner law, NormId norm, LocalDate day) {
        return law.edition()
                .norms()
                .find(norm)
                .filter(found -> found.force().holds(day))
                .isPresent();
    }

    /** By what the same entity is known in two entries: its number, or else its name and kind. */
    static String key(ControlledEntity entity) {
        return entity.bin().map(bin -> "bin " + bin.digits()).orElse(entity.kind() + " " + entity.name());
    }

    List<Finding> all() {
        findings.late(plan.timeline(law));
        cycle();
        Optional<Fact> approved = findings.happened(plan.approvedOn());
        approved.ifPresent(this::approver);
        amendments();
        approved.ifPresent(approval -> {
            Map<String, List<PlanEntry>> byEntity = new LinkedHashMap<>();
            for (PlanEntry entry : plan.entries()) {
                LocalDate since = since(approval, entry);
                if (!since.isAfter(asOf)) {
                    entry(approval, since, entry);
                    byEntity.computeIfAbsent(key(entry.entity()), key -> new ArrayList<>())
                            .add(entry);
                }
            }
            byEntity.values()
                    .forEach(entries -> new PlannedFrequency(law, plan, approval, entries, asOf).addTo(findings));
        });
        return findings.inOrder();
    }

    static LocalDate since(Fact approval, PlanEntry entry) {
        return entry.addedOn()
                .map(Fact::day)
                .filter(day -> day.isAfter(approval.day()))
                .orElse(approval.day());
    }

    /** The half-year is over, and no list was drawn up for it. */
    private void cycle() {
        LocalDate last = plan.half().lastDay(plan.year());
        boolean due = new PlanTerms(law, plan).cycle().isPresent() && asOf.isAfter(last);
        if (due && findings.happened(plan.approvedOn()).isEmpty()) {
            findings.breach(
                    ControlRules.VISIT_LIST_CYCLE,
                    last.plusDays(1),
                    "cycle",
                    plan.half().label(),
                    Integer.toString(plan.year()));
        }
    }

    private void approver(Fact approval) {
        if (plan.approvedBy().filter(by -> by == PlanAuthority.OTHER).isPresent()) {
            findings.breach(PlanNorms.ORDER_APPROVER, approval.day(), "approver");
        }
    }

    private void amendments() {
        plan.amendments().stream()
                .filter(amendment ->
                        amendment.by() == PlanAuthority.OTHER && findings.hasHappened(amendment.decidedOn()))
                .map(amendment -> amendment.decidedOn().day())
                .forEach(day -> findings.breach(PlanNorms.PLAN_AMENDMENT, day, "amendment.holder", Dates.day(day)));
    }

    private void entry(Fact approval, LocalDate since, PlanEntry entry) {
        ControlledEntity entity = entry.entity();
        if (since.isAfter(approval.day()) && !isAmendedBy(since)) {
            findings.breach(PlanNorms.PLAN_AMENDMENT, since, "entry.notAmended", entity.label(), Dates.day(since));
        }
        if (entity.underControl(law, since) instanceof Outcome.Refused<NormId> refused) {
            findings.add(new Finding(refused.citation(), Severity.DOUBT, since, refused.reason()));
        }
        entry.plannedStart()
                .filter(start -> !plan.half().covers(plan.year(), start))
                .ifPresent(start -> Stream.of(AppointmentNorms.PLAN_BASIS, AppointmentNorms.ORDER_PLAN_BASIS)
                        .filter(norm -> holds(law, norm, since))
                        .limit(1)
                        .forEach(norm -> findings.defect(
                                norm,
                                since,
                                "entry.otherHalf",
                                entity.label(),
                                Dates.day(start),
                                plan.half().label(),
                                Integer.toString(plan.year()))));
        criteria(since, entry);
    }

    private boolean isAmendedBy(LocalDate day) {
        return plan.amendments().stream()
                .filter(amendment ->
                        amendment.by() != PlanAuthority.OTHER && findings.hasHappened(amendment.decidedOn()))
                .anyMatch(amendment -> !amendment.decidedOn().day().isAfter(day));
    }

    /** Under order 78 the criteria stand in another document, and nothing is judged by them. */
    private void criteria(LocalDate since, PlanEntry entry) {
        Optional<Selection> selection =
                plan.selection(law, entry).filter(found -> !found.answers().isEmpty());
        if (selection.isEmpty()
                || selection.get().answer() == Answer.YES
                || selection
                        .get()
                        .answer(SelectionCriterion.THOUSAND_SERVICES.norm())
                        .isEmpty()) {
            return;
        }
        if (selection.get().answer() == Answer.UNKNOWN) {
            SelectionAnswer unknown = selection.get().answers().stream()
                    .filter(one -> one.answer() == Answer.UNKNOWN)
                    .findFirst()
                    .orElseThrow();
            findings.doubt(
                    unknown.norm(),
                    since,
                    "entry.criteriaUnknown",
                    entry.entity().label(),
                    unknown.reason());
        } else if (byAnyReading(entry) == Answer.NO) {
            findings.breach(
                    SelectionCriterion.THOUSAND_SERVICES.norm(),
                    since,
                    "entry.noCriterion",
                    entry.entity().label());
        } else {
            findings.doubt(
                    SelectionCriterion.PROPOSAL_UNFULFILLED.norm(),
                    since,
                    "entry.otherReading",
                    entry.entity().label());
        }
    }

    private Answer byAnyReading(PlanEntry entry) {
        return Stream.of(UnfulfilledWithin.values())
                        .map(reading -> plan.selection(law.with(reading), entry))
                        .flatMap(Optional::stream)
                        .allMatch(selection -> selection.answer() == Answer.NO)
                ? Answer.NO
                : Answer.UNKNOWN;
    }
}
