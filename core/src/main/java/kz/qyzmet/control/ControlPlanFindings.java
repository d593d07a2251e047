package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.Dates;

/** What is wrong with a plan of control events, as it was known on a day. */
final class ControlPlanFindings {

    private final Reckoner law;
    private final ControlPlan plan;
    private final LocalDate asOf;
    private final Findings findings;
    private final Optional<Fact> approved;

    ControlPlanFindings(Reckoner law, ControlPlan plan, LocalDate asOf) {
        this.law = law;
        this.plan = plan;
        this.asOf = asOf;
        this.findings = new Findings(law, ControlTexts.TEXTS, asOf);
        this.approved = findings.happened(plan.approvedOn());
    }

    List<Finding> all() {
        findings.late(plan.timeline(law));
        approved.ifPresent(this::approval);
        everyYear();
        plan.entries().forEach(this::entry);
        return findings.inOrder();
    }

    private void approval(Fact approval) {
        LocalDate since = approval.day();
        Optional<Norm> power = law.edition().norms().find(ControlNorms.PLAN_APPROVER);
        plan.approvedBy()
                .filter(by -> power.filter(by::actsBy).isEmpty())
                .ifPresent(by -> findings.breach(ControlNorms.PLAN_APPROVER, since, "plan.approver", by.label()));
        if (plan.approvedByOrder().filter(order -> !order).isPresent()) {
            findings.breach(ControlNorms.PLAN_APPROVER, since, "plan.noOrder");
        }
        if (!plan.items().isEmpty()) {
            for (PlanItem item : PlanItem.values()) {
                if (!plan.items().contains(item)) {
                    findings.breach(item.norm(), since, "plan.item", item.label());
                }
            }
        }
        for (PlanEntry entry : plan.entries()) {
            entry.timing()
                    .filter(timing -> !timing.isOf(plan.year()))
                    .ifPresent(timing -> findings.breach(
                            ControlRules.CONTROL_EVENT_PLAN_CYCLE,
                            since,
                            "plan.otherYear",
                            number(entry),
                            Integer.toString(plan.year())));
        }
    }

    /** A year that has passed without a plan of its own had none; one that began before the Rules did needed none. */
    private void everyYear() {
        LocalDate first = LocalDate.of(plan.year(), 1, 1);
        LocalDate over = first.plusYears(1);
        boolean owed = law.edition()
                .norms()
                .find(ControlRules.CONTROL_EVENT_PLAN_CYCLE)
                .filter(norm -> norm.force().holds(first))
                .isPresent();
        if (owed
                && !asOf.isBefore(over)
                && approved.filter(approval -> approval.day().isBefore(over)).isEmpty()) {
            findings.breach(ControlRules.CONTROL_EVENT_PLAN_CYCLE, over, "plan.none", Integer.toString(plan.year()));
        }
    }

    private void entry(PlanEntry entry) {
        Optional<Fact> started = findings.happened(entry.startedOn());
        if (started.isEmpty()) {
            return;
        }
        LocalDate since = started.get().day();
        if (approved.filter(approval -> !started.get().occurredAt().isBefore(approval.occurredAt()))
                .isEmpty()) {
            findings.breach(ControlNorms.GROUND_PLAN, since, "plan.notApprovedYet", number(entry), Dates.day(since));
        }
        entry.timing()
                .filter(timing -> !timing.contains(since))
                .ifPresent(timing -> findings.breach(
                        ControlNorms.PLAN_TIMING,
                        since,
                        "plan.timing",
                        number(entry),
                        Dates.day(since),
                        Dates.day(timing.from()),
                        Dates.day(timing.to())));
    }

    private static String number(PlanEntry entry) {
        return Integer.toString(entry.number());
    }
}
