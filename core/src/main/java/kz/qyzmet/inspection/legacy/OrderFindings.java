package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.Dates;

/** What is wrong with the requests for more time and with what was decided on them (order 78 p. 29). */
final class OrderFindings {

    private final LegacyCourse course;
    private final Findings findings;
    private final LocalDate asOf;

    OrderFindings(LegacyCourse course, Findings findings, LocalDate asOf) {
        this.course = course;
        this.findings = findings;
        this.asOf = asOf;
    }

    void add() {
        for (OrderCourse order : course.orders()) {
            order.requests().forEach(request -> request(order, request));
            order.shortening().stream()
                    .filter(decision -> findings.hasHappened(decision.decidedOn()))
                    .forEach(decision -> findings.defect(
                            LegacyNorms.DECISION_EXTEND,
                            decision.decidedOn().day(),
                            "decision.nothing",
                            Dates.day(decision.newCureBy().orElseThrow())));
        }
    }

    private void request(OrderCourse order, CureExtensionRequest request) {
        findings.addAll(request.filing().findings(course.law()));
        Optional<Fact> made = findings.happened(request.madeOn());
        if (made.isPresent()) {
            LocalDate since = made.get().day();
            late(order, made);
            if (isFalse(request.statesMeasures())) {
                findings.breach(LegacyNorms.REQUEST_MEASURES, since, "request.measures");
            }
            if (isFalse(request.statesReasons())) {
                findings.breach(LegacyNorms.REQUEST_REASONS, since, "request.reasons");
            }
        }
        request.decision()
                .filter(decision -> findings.hasHappened(decision.decidedOn()))
                .ifPresent(this::decision);
    }

    /** The text names no start: by the likely one the request may be late, which is a doubt and no more. */
    private void late(OrderCourse order, Optional<Fact> made) {
        if (course.law()
                .edition()
                .norms()
                .find(ControlRules.CURE_EXTENSION_REQUEST)
                .isEmpty()) {
            return;
        }
        boolean named = order.anchor() != CureRequestAnchor.NOT_NAMED;
        CureRequestAnchor anchor = named ? order.anchor() : CureRequestAnchor.ORDER_DELIVERY;
        Timeline.Entry entry = new Timeline.Entry(course.law().deadline(order.requestTerm(anchor)), Set.of(), made);
        for (Finding late : new Timeline(List.of(entry)).lateness(asOf)) {
            findings.add(named ? late : new Finding(late.citation(), Severity.DOUBT, late.since(), late.message()));
        }
    }

    private void decision(CureExtensionDecision decision) {
        LocalDate since = decision.decidedOn().day();
        if (decision.extended() && decision.newCureBy().isEmpty()) {
            findings.defect(LegacyNorms.DECISION_EXTEND, since, "decision.noDay");
        }
        if (!decision.extended() && isFalse(decision.givesReasons())) {
            findings.breach(LegacyNorms.DECISION_REFUSE, since, "decision.noReasons");
        }
    }

    private static boolean isFalse(Optional<Boolean> said) {
        return said.filter(yes -> !yes).isPresent();
    }
}
