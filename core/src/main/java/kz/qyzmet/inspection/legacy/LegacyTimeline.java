package kz.qyzmet.inspection.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is due when in an inspection of the regime of 2021. */
final class LegacyTimeline {

    private final LegacyCourse course;
    private final LegacyProcedure facts;
    private final List<Timeline.Entry> entries = new ArrayList<>();

    LegacyTimeline(LegacyCourse course) {
        this.course = course;
        this.facts = course.facts();
    }

    List<Timeline.Entry> entries() {
        Optional<Fact> noticed =
                facts.startNotice().flatMap(notice -> notice.sentOn().or(() -> notice.delivered(course.law())));
        add(term(ControlRules.INSPECTION_START_NOTICE, course.started()), noticed);
        if (!course.isCalledOff()) {
            running();
        }
        pauses();
        objections().ifPresent(entries::add);
        for (OrderCourse order : course.orders()) {
            order(order);
        }
        return entries;
    }

    /** The term to object, done with the first objections in writing; empty where the edition lacks the norm. */
    Optional<Timeline.Entry> objections() {
        Optional<Fact> first = KnownFacts.first(facts.objections().stream()
                .filter(LegacyObjection::isWritten)
                .map(LegacyObjection::submittedOn)
                .filter(sent -> !sent.planned()));
        Term term = term(
                ControlRules.OBJECTIONS_TO_RESULTS_ACT,
                facts.resultAct().flatMap(act -> act.familiarized(course.law())));
        return entry(term, first, Optional.empty(), ControlRules.RESULTS_ACT_DELIVERY);
    }

    /** The last day to deliver the act on the results; empty where the edition lacks the norm. */
    Optional<Timeline.Entry> delivery() {
        Term term = term(ControlRules.RESULTS_ACT_DELIVERY, course.end().map(LegacyCourse.End::fact));
        return entry(term, course.completed(), Optional.empty());
    }

    private void running() {
        delivery().ifPresent(entries::add);
        boolean extended = course.rulings().stream().anyMatch(LegacyCourse.Ruling::moves)
                || facts.pauses().stream()
                        .filter(pause -> pause.newEnd().isPresent())
                        .anyMatch(pause -> !pause.resumedOn().orElseThrow().planned());
        Term length = Term.builder()
                .norm(ControlRules.INSPECTION_TERM)
                .trigger(course.started())
                // A stated length says nothing any more once a later document states another end.
                .set(extended ? Optional.empty() : facts.appointment().flatMap(ActOfAppointment::length))
                .suspensions(suspensions())
                .build();
        add(length, course.completed());
        for (LegacyCourse.Ruling ruling : course.rulings()) {
            add(
                    term(ControlRules.INSPECTION_EXTENSION, ruling.before().map(LegacyCourse.End::fact)),
                    course.completed());
        }
    }

    private Set<Suspension> suspensions() {
        return facts.pauses().stream()
                .map(pause -> new Suspension(
                        pause.suspendedOn(), pause.resumedOn(), ControlRules.INSPECTION_SUSPENSION_NOTICE))
                .collect(Collectors.toSet());
    }

    private void pauses() {
        for (LegacyPause pause : facts.pauses()) {
            add(
                    term(ControlRules.INSPECTION_SUSPENSION_NOTICE, Optional.of(pause.suspendedOn())),
                    pause.suspensionNotifiedOn());
            if (pause.resumedOn().isPresent()) {
                add(term(ControlRules.INSPECTION_RESUMPTION_NOTICE, pause.resumedOn()), pause.resumptionNotifiedOn());
            }
        }
    }

    private void order(OrderCourse order) {
        Optional<LocalizedText> subject = subject(order);
        entry(order.requestTerm(order.anchor()), firstRequest(order), subject).ifPresent(entries::add);
        for (CureExtensionRequest request : order.requests()) {
            Optional<Fact> decided = request.decision().map(CureExtensionDecision::decidedOn);
            entry(order.decisionTerm(request), decided, subject, ControlRules.CURE_EXTENSION_REQUEST)
                    .ifPresent(entries::add);
        }
        entry(order.reportTerm(), order.order().reportedOn(), subject).ifPresent(entries::add);
        if (order.isInformationRequestDue()) {
            entry(
                            order.informationRequestTerm(),
                            order.informationRequestDone(),
                            subject,
                            ControlRules.ELIMINATION_REPORT)
                    .ifPresent(entries::add);
        }
        if (order.isAsked()) {
            entry(order.replyTerm(), order.order().reportedOn(), subject, ControlRules.ELIMINATION_INFORMATION_REQUEST)
                    .ifPresent(entries::add);
        }
    }

    private static Optional<Fact> firstRequest(OrderCourse order) {
        return order.requests().stream()
                .flatMap(request -> request.madeOn().stream())
                .filter(made -> !made.planned())
                .findFirst();
    }

    /** Of one order nothing has to be said; there should be no more. */
    private Optional<LocalizedText> subject(OrderCourse order) {
        return course.orders().size() < 2
                ? Optional.empty()
                : order.order()
                        .issuedOn()
                        .map(issued -> LegacyTexts.TEXTS.text("order.of", Dates.day(issued.day())))
                        .or(() -> Optional.of(LegacyTexts.TEXTS.text("order.undated")));
    }

    private static Term term(NormId norm, Optional<Fact> trigger) {
        return Term.builder().norm(norm).trigger(trigger).build();
    }

    private void add(Term term, Optional<Fact> done) {
        entry(term, done, Optional.empty()).ifPresent(entries::add);
    }

    private Optional<Timeline.Entry> entry(
            Term term, Optional<Fact> done, Optional<LocalizedText> subject, NormId... waitsFor) {
        return term.norm()
                .flatMap(course.law().edition().norms()::find)
                .map(norm -> new Timeline.Entry(course.law().deadline(term), Set.of(waitsFor), done, subject));
    }
}
