package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.text.Dates;

/** What is wrong with the decision on a control event, the letter, the action plan and the report on it. */
final class DecisionFindings {

    private final Reckoner law;
    private final ControlEvent event;
    private final Findings findings;
    private final LocalDate asOf;

    DecisionFindings(Reckoner law, ControlEvent event, Findings findings, LocalDate asOf) {
        this.law = law;
        this.event = event;
        this.findings = findings;
        this.asOf = asOf;
    }

    void add() {
        Optional<EventDecision> taken = event.decision().filter(one -> findings.hasHappened(one.decidedOn()));
        taken.ifPresent(decision -> {
            LocalDate since = decision.decidedOn().day();
            if (!decision.kinds().isEmpty()) {
                choice(decision, since);
                notification(decision, since);
            }
            reportDate(decision);
            event.report().ifPresent(report -> report(decision, report));
        });
        boolean held = event.order()
                .flatMap(order -> findings.happened(order.delivered(law)))
                .isPresent();
        findings.happened(event.closedOn()).filter(closed -> held).ifPresent(closed -> closing(taken, closed.day()));
        event.actionPlan()
                .filter(plan -> findings.hasHappened(plan.submittedOn()))
                .ifPresent(plan -> {
                    LocalDate since = plan.submittedOn().day();
                    if (taken.filter(EventDecision::hasLetter).isEmpty()) {
                        findings.defect(ControlNorms.LETTER, since, "plan.noLetter");
                    }
                    if (!plan.items().isEmpty()) {
                        for (ActionPlanItem item : ActionPlanItem.values()) {
                            if (!plan.items().contains(item)) {
                                findings.breach(item.norm(), since, "actionPlan.item", item.label());
                            }
                        }
                    }
                });
    }

    /** Note is taken where nothing is to be done; the letter and the notification may go together. */
    private void choice(EventDecision decision, LocalDate since) {
        Set<EventDecisionKind> kinds = decision.kinds();
        if (kinds.contains(EventDecisionKind.NOTE)) {
            if (kinds.size() > 1) {
                findings.breach(ControlNorms.DECISION, since, "decision.noteAndMore");
            } else if (!decision.measures().isEmpty()) {
                findings.breach(ControlNorms.NOTE, since, "decision.noteWithMeasures");
            } else if (event.act().flatMap(ControlAct::violationsFound).orElse(false)) {
                findings.doubt(ControlNorms.NOTE, since, "decision.noteOfViolations");
            }
        }
        if (!kinds.contains(EventDecisionKind.LETTER) && decision.letter().isPresent()) {
            findings.defect(ControlNorms.LETTER, since, "decision.letterNotDecided");
        }
    }

    private void notification(EventDecision decision, LocalDate since) {
        if (decision.established().isEmpty()) {
            return;
        }
        boolean notified = decision.kinds().contains(EventDecisionKind.NOTIFY_QUALITY_AUTHORITY)
                || decision.authorityNotifiedOn().isPresent();
        PermitBreachScope followed = law.policy(PermitBreachScope.ALL_BREACHES) == PermitBreachScope.REFUSALS_ALONE
                ? PermitBreachScope.REFUSALS_ALONE
                : PermitBreachScope.ALL_BREACHES;
        PermitBreachScope other = followed == PermitBreachScope.ALL_BREACHES
                ? PermitBreachScope.REFUSALS_ALONE
                : PermitBreachScope.ALL_BREACHES;
        boolean due = isDue(decision, followed);
        boolean dueOtherwise = isDue(decision, other);
        if (!notified && due && dueOtherwise) {
            findings.breach(ControlNorms.NOTIFY_AUTHORITY, since, "decision.notNotified");
        } else if (!notified && (due || dueOtherwise)) {
            findings.doubt(ControlNorms.NOTIFY_AUTHORITY, since, "decision.notNotified");
        } else if (notified
                && !due
                && !dueOtherwise
                && decision.permitCategory().isPresent()) {
            findings.defect(ControlNorms.NOTIFY_AUTHORITY, since, "decision.notifiedWithoutCause");
        }
    }

    private static boolean isDue(EventDecision decision, PermitBreachScope scope) {
        boolean permit =
                decision.permitCategory().filter(PermitCategory::isPermit).isPresent();
        return permit
                || (scope == PermitBreachScope.REFUSALS_ALONE
                        && (decision.established().contains(ServiceBreach.TERM)
                                || decision.established().contains(ServiceBreach.PROCEDURE)));
    }

    private void reportDate(EventDecision decision) {
        Optional<Fact> received = findings.happened(decision.letterReceived(law));
        if (received.isPresent()) {
            LocalDate since = received.get().day();
            decision.reportBy()
                    .filter(day -> day.isBefore(since))
                    .ifPresent(day -> findings.defect(
                            ControlRules.ACTION_PLAN_IMPLEMENTATION_REPORT,
                            since,
                            "letter.dateGone",
                            Dates.day(day),
                            Dates.day(since)));
        }
    }

    /** While the date of the letter has not passed, what is not implemented may still be. */
    private void report(EventDecision decision, ImplementationReport report) {
        if (!findings.hasHappened(report.reportedOn())) {
            return;
        }
        LocalDate reported = report.reportedOn().day();
        if (decision.measures().contains(LetterMeasure.LIABILITY)
                && report.liabilityCopies().filter(copies -> !copies).isPresent()) {
            findings.breach(ControlNorms.ACCOUNTABILITY_COPIES, reported, "report.noCopies");
        }
        LocalDate since = decision.reportBy()
                .map(day -> day.plusDays(1))
                .filter(reported::isBefore)
                .orElse(reported);
        if (!report.implemented().isEmpty() && !since.isAfter(asOf)) {
            decision.measures().stream()
                    .filter(measure -> !report.implemented().contains(measure))
                    .forEach(measure -> findings.breach(measure.norm(), since, "report.measure", measure.label()));
        }
    }

    /** The text gives decision, letter and notification no term; a file that is closed has had its last day. */
    private void closing(Optional<EventDecision> taken, LocalDate closed) {
        if (taken.isEmpty()) {
            findings.breach(ControlNorms.DECISION, closed, "decision.none");
            return;
        }
        EventDecision decision = taken.get();
        boolean sent = decision.letter()
                .filter(way -> way.sentOn().filter(findings::hasHappened).isPresent()
                        || Arrivals.first(decision.letter())
                                .filter(findings::hasHappened)
                                .isPresent())
                .isPresent();
        if (decision.kinds().contains(EventDecisionKind.LETTER) && !sent) {
            findings.breach(ControlNorms.LETTER, closed, "decision.letterNotSent");
        }
        if (decision.kinds().contains(EventDecisionKind.NOTIFY_QUALITY_AUTHORITY)
                && decision.authorityNotifiedOn().filter(findings::hasHappened).isEmpty()) {
            findings.breach(ControlNorms.NOTIFY_AUTHORITY, closed, "decision.notificationNotSent");
        }
    }
}
