package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.text.Dates;

/** What is wrong with the act on the results, the objections to it and the order that goes with it (p. 24 to 28). */
final class ResultFindings {

    private static final int COPIES = 3;

    private final LegacyCourse course;
    private final LegacyProcedure facts;
    private final Findings findings;
    private final InspectionKind kind;
    private final LocalDate asOf;

    ResultFindings(LegacyCourse course, Findings findings, InspectionKind kind, LocalDate asOf) {
        this.course = course;
        this.facts = course.facts();
        this.findings = findings;
        this.kind = kind;
        this.asOf = asOf;
    }

    void add(Optional<Timeline.Entry> objections) {
        facts.resultAct().ifPresent(act -> {
            copies(act);
            refusal(act);
        });
        completion();
        orders();
        administrativeCase();
        objections.ifPresent(this::objections);
    }

    private void copies(ResultAct act) {
        Optional<Fact> first = KnownFacts.first(
                KnownFacts.present(act.drawnUpOn(), course.completed()).filter(findings::hasHappened));
        if (first.isPresent()) {
            LocalDate since = first.get().day();
            if (act.copies().isPresent() && act.copies().getAsInt() != COPIES) {
                add(
                        LegacyNorms.RESULTS_ACT,
                        since,
                        "result.copies",
                        Integer.toString(act.copies().getAsInt()));
            }
            if (isFalse(act.contentsComplete())) {
                add(LegacyNorms.RESULTS_ACT_CONTENTS, since, "result.contents");
            }
            if (isFalse(act.copyKept())) {
                add(LegacyNorms.COPY_KEPT, since, "result.kept");
            }
        }
        findings.happened(act.sentToStatisticsOn())
                .filter(sent -> act.statisticsCopyForm()
                        .filter(form -> form != DocumentForm.ELECTRONIC)
                        .isPresent())
                .ifPresent(sent -> add(LegacyNorms.COPY_TO_STATISTICS, sent.day(), "result.statistics"));
        findings.happened(course.completed()).ifPresent(delivered -> {
            if (act.entityCopyForm().filter(form -> form != DocumentForm.PAPER).isPresent()) {
                add(LegacyNorms.COPY_TO_ENTITY, delivered.day(), "result.paper");
            }
            if (isFalse(act.againstSignature()) && refused(act).isEmpty()) {
                add(LegacyNorms.COPY_TO_ENTITY, delivered.day(), "result.signature");
            }
        });
    }

    /** No step has a term; each is owed from the step before it, and broken when the one after it came without it. */
    private void refusal(ResultAct act) {
        Optional<Fact> refused = refused(act);
        Optional<Fact> protocol = findings.happened(act.refusalProtocolOn());
        Optional<Fact> transfer = findings.happened(act.officeTransferOn());
        Optional<Fact> mark = findings.happened(act.registrationMarkOn());
        if (protocol.isEmpty()) {
            if (transfer.isPresent()) {
                add(LegacyNorms.UNSIGNED_ACT_PROTOCOL, transfer.get().day(), "unsigned.noProtocol");
            } else {
                refused.ifPresent(fact ->
                        findings.defect(LegacyNorms.UNSIGNED_ACT_PROTOCOL, fact.day(), "unsigned.protocolMissing"));
            }
        } else if (transfer.isEmpty() && mark.isEmpty()) {
            findings.defect(LegacyNorms.UNSIGNED_ACT_TO_OFFICE, protocol.get().day(), "unsigned.notTransferred");
        }
        if (transfer.isPresent() && mark.isEmpty()) {
            findings.defect(LegacyNorms.UNSIGNED_ACT_MARK, transfer.get().day(), "unsigned.noMark");
        }
    }

    private Optional<Fact> refused(ResultAct act) {
        return findings.happened(act.delivery().flatMap(Dispatch::refusedOn));
    }

    private void completion() {
        Optional<Fact> stated = findings.happened(facts.statedCompletionOn());
        if (stated.isEmpty()) {
            return;
        }
        Optional<Fact> completed = findings.happened(course.completed());
        if (completed.isEmpty()) {
            findings.defect(
                    LegacyNorms.COMPLETION_ON_DELIVERY,
                    stated.get().day(),
                    "completion.none",
                    Dates.day(stated.get().day()));
        } else if (!completed.get().day().equals(stated.get().day())) {
            findings.defect(
                    LegacyNorms.COMPLETION_ON_DELIVERY,
                    stated.get().day(),
                    "completion.stated",
                    Dates.day(stated.get().day()),
                    Dates.day(completed.get().day()));
        }
    }

    private void orders() {
        NormId norm = kind == InspectionKind.SCHEDULED ? LegacyNorms.VISIT_ORDER : LegacyNorms.ORDER_ATTACHED;
        Optional<Fact> completed = findings.happened(course.completed());
        boolean found = facts.violations().stream()
                .anyMatch(violation -> findings.hasHappened(violation.foundOn())
                        && completed
                                .filter(end ->
                                        !end.day().isBefore(violation.foundOn().day()))
                                .isPresent());
        boolean issuedAny = course.orders().stream()
                .anyMatch(order -> findings.happened(order.issued()).isPresent());
        if (found && !issuedAny) {
            findings.breach(norm, completed.orElseThrow().day(), "order.missing");
        }
        for (int i = 0; i < course.orders().size(); i++) {
            OrderCourse order = course.orders().get(i);
            Optional<Fact> issued = findings.happened(order.issued());
            if (issued.isEmpty()) {
                continue;
            }
            if (i > 0) {
                add(LegacyNorms.SINGLE_ORDER, issued.get().day(), "order.second");
            }
            boolean loose = isFalse(order.order().attachedToAct()) || (i == 0 && order.isAfterTheAct());
            if (loose && completed.isPresent()) {
                add(LegacyNorms.ORDER_ATTACHED, completed.get().day(), "order.notAttached");
            }
        }
    }

    /** The text speaks of the support and protection of business, of which this control may not be a part. */
    private void administrativeCase() {
        Optional<Fact> completed = findings.happened(course.completed());
        findings.happened(facts.administrativeOffenceFoundOn())
                .filter(found -> completed.isPresent())
                .filter(found ->
                        findings.happened(facts.administrativeCaseOpenedOn()).isEmpty())
                .ifPresent(found -> findings.doubt(
                        LegacyNorms.ADMINISTRATIVE_CASE,
                        found.day().isAfter(completed.get().day())
                                ? found.day()
                                : completed.get().day(),
                        "administrative.missing"));
    }

    private void objections(Timeline.Entry term) {
        for (LegacyObjection objection : facts.objections()) {
            if (!findings.hasHappened(objection.submittedOn())) {
                continue;
            }
            LocalDate since = objection.submittedOn().day();
            if (!objection.isWritten()) {
                findings.defect(ControlRules.OBJECTIONS_TO_RESULTS_ACT, since, "objection.oral");
                continue;
            }
            Timeline.Entry entry = new Timeline.Entry(term.deadline(), Set.of(), Optional.of(objection.submittedOn()));
            for (Finding late : new Timeline(List.of(entry)).lateness(asOf)) {
                findings.add(new Finding(
                        late.citation(),
                        kind == InspectionKind.SCHEDULED ? Severity.DOUBT : late.severity(),
                        late.since(),
                        late.message()));
            }
            boolean late = term.deadline().status(Moment.on(asOf), entry.done()) == DeadlineStatus.MET_LATE;
            if (late) {
                continue;
            }
            findings.happened(objection.declinedOn())
                    .ifPresent(declined -> add(LegacyNorms.OBJECTIONS_RIGHT, declined.day(), "objection.declined"));
            if (isFalse(objection.filedWithNote())) {
                add(LegacyNorms.OBJECTIONS_FILED, since, "objection.notFiled");
            }
        }
    }

    private static boolean isFalse(Optional<Boolean> said) {
        return said.filter(yes -> !yes).isPresent();
    }

    /** What p. 24 to 28 say of inspections they may or may not say of visits. */
    private void add(NormId norm, LocalDate since, String key, Object... details) {
        if (kind == InspectionKind.SCHEDULED) {
            findings.doubt(norm, since, key, details);
        } else {
            findings.breach(norm, since, key, details);
        }
    }
}
