package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** The terms of one control event: when it began, until when it may last, and what follows when. */
final class ControlEventTerms {

    private final Reckoner law;
    private final ControlEvent event;
    private final Optional<Fact> start;
    private final Optional<Count> set;
    private final EventExtensionRulings rulings;
    private final Optional<Due> last;

    ControlEventTerms(Reckoner law, ControlEvent event) {
        this.law = law;
        this.event = event;
        this.start = event.order().flatMap(order -> order.delivered(law));
        this.set = start.flatMap(begun -> event.order()
                .flatMap(AppointmentOrder::endsOn)
                .filter(end -> !end.isBefore(begun.day()))
                .map(end -> new Count(workingDays(law, begun.day(), end), LimitUnit.WORKING_DAY)));
        this.rulings = EventExtensionRulings.of(law, event, term(Set.of()), completed());
        this.last = deadline(law, term(rulings.effective()));
    }

    EventExtensionRulings rulings() {
        return rulings;
    }

    /** The delivery of the order, planned or not. */
    Optional<Fact> start() {
        return start;
    }

    /** The last day of the event, with all extensions that hold; none while it has not begun. */
    Optional<Due> last() {
        return last;
    }

    /** The term of the event with extensions: the cap, or the shorter time that the order sets. */
    private Term term(Set<Extension> extensions) {
        return Term.builder()
                .norm(ControlRules.CONTROL_EVENT_CAP)
                .trigger(start)
                .set(set)
                .extensions(extensions)
                .build();
    }

    /** A term of which there is a last day. */
    static Optional<Due> deadline(Reckoner law, Term term) {
        return term.norm().flatMap(law.edition().norms()::find).isPresent() && law.deadline(term) instanceof Due due
                ? Optional.of(due)
                : Optional.empty();
    }

    /** The working days of an event, its first day counted as the reading says. */
    private static int workingDays(Reckoner law, LocalDate first, LocalDate last) {
        WorkingCalendar calendar = law.calendar();
        boolean counts = law.rules().capStart() == CapStart.FIRST_DAY_COUNTS && calendar.isWorkingDay(first);
        int after = last.isAfter(first) ? calendar.workingDaysBetween(first, last) : 0;
        return counts ? after + 1 : after;
    }

    /** The end date of the order, if it is inside the cap; where either is not known, nothing speaks against it. */
    Outcome<Optional<LocalDate>> statedEnd() {
        Optional<LocalDate> stated = event.order().flatMap(AppointmentOrder::endsOn);
        Optional<Count> cap = cap();
        return set.isPresent()
                        && cap.isPresent()
                        && set.get().amount() > cap.get().amount()
                ? Outcome.refused(
                        ControlRules.CONTROL_EVENT_CAP,
                        ControlTexts.TEXTS.text(
                                "order.cap",
                                cap.get().unit().amount(cap.get().amount()),
                                Dates.full(stated.orElseThrow()),
                                set.get().unit().amount(set.get().amount())))
                : Outcome.accepted(stated);
    }

    private Optional<Count> cap() {
        return law.edition()
                .norms()
                .find(ControlRules.CONTROL_EVENT_CAP)
                .flatMap(Norm::timeLimit)
                .map(TimeLimit::measure)
                .filter(Count.class::isInstance)
                .map(Count.class::cast);
    }

    /**
     * The end date as the order states it, a day off too, or as it was extended; the end of the cap where the order
     * states none, or one that the cap forbids.
     */
    Optional<Fact> end() {
        if (last.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        boolean asStated =
                set.isPresent() && rulings.effective().isEmpty() && statedEnd().isAccepted();
        LocalDate day = asStated
                ? event.order().flatMap(AppointmentOrder::endsOn).orElseThrow()
                : last.get().due();
        LocalDate known = Stream.concat(
                        Stream.of(start.get()), rulings.effective().stream().map(Extension::decided))
                .map(Fact::recordedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(Fact.planned(Moment.on(day), known));
    }

    /** When the event was over in fact: as recorded, or at the latest when its act was there. */
    Optional<Fact> completed() {
        return event.completedOn()
                .or(() -> event.act()
                        .flatMap(act -> Stream.concat(act.drawnUpOn().stream(), Arrivals.first(act.delivery()).stream())
                                .filter(fact -> !fact.planned())
                                .min(Fact.IN_TIME)));
    }

    /** What the submission of the materials counts from. */
    private Optional<Fact> completion() {
        return event.completedOn()
                .or(() ->
                        law.policy(EventCompletion.END_DATE) == EventCompletion.ACT_DELIVERY ? actDelivered() : end());
    }

    /** The notice, by the instant that counts. */
    Optional<Fact> noticed() {
        Optional<Fact> sent = event.notice().flatMap(Dispatch::sentOn);
        Optional<Fact> received = event.notice().flatMap(way -> way.delivered(law));
        return law.policy(EventNoticeInstant.RECEIPT) == EventNoticeInstant.SENDING
                ? sent.or(() -> received)
                : received.or(() -> sent);
    }

    private Optional<Fact> actDelivered() {
        return event.act().flatMap(act -> act.delivered(law));
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        timeline.add(ControlRules.CONTROL_EVENT_NOTICE, start, noticed());
        timeline.add(term(rulings.effective()), completed());
        event.requests().stream()
                .filter(request -> request.power() == ExecutorPower.DOCUMENTS)
                .forEach(request -> reply(timeline, request));
        timeline.add(ControlRules.CONTROL_EVENT_ACT_DELIVERY, end(), actDelivered());
        reaction(timeline);
        timeline.add(ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION, completion(), event.submittedOn());
        event.decision().filter(EventDecision::hasLetter).ifPresent(decision -> letter(timeline, decision));
        return timeline.build();
    }

    private void reply(TimelineBuilder timeline, ExecutorRequest request) {
        Term term = Term.builder()
                .norm(ControlRules.CONTROL_EVENT_MATERIALS_REPLY)
                .trigger(request.requestedOn())
                .set(request.replyTerm())
                .build();
        if (law.edition()
                .norms()
                .find(ControlRules.CONTROL_EVENT_MATERIALS_REPLY)
                .isPresent()) {
            Timeline.Entry entry = new Timeline.Entry(law.deadline(term), Set.of(), request.answeredOn());
            timeline.add(
                    request.number().map(number -> entry.about(subject(number))).orElse(entry));
        }
    }

    private static LocalizedText subject(int number) {
        return ControlTexts.TEXTS.text("request.number", Integer.toString(number));
    }

    /** A head who agreed owes no objections; one who objected owes nothing else. */
    private void reaction(TimelineBuilder timeline) {
        Optional<Fact> objected = event.reaction().flatMap(HeadReaction::objectedOn);
        timeline.add(
                ControlRules.CONTROL_EVENT_ACT_REACTION,
                actDelivered(),
                event.reaction().flatMap(HeadReaction::answeredOn),
                ControlRules.CONTROL_EVENT_ACT_DELIVERY);
        if (objected.isPresent()
                || event.reaction().flatMap(HeadReaction::agreedOn).isEmpty()) {
            timeline.add(
                    ControlRules.OBJECTIONS_TO_CONTROL_EVENT_ACT,
                    actDelivered(),
                    objected,
                    ControlRules.CONTROL_EVENT_ACT_DELIVERY);
        }
    }

    private void letter(TimelineBuilder timeline, EventDecision decision) {
        Optional<Fact> received = decision.letterReceived(law);
        timeline.add(
                ControlRules.ACTION_PLAN_SUBMISSION,
                received,
                event.actionPlan().map(ActionPlan::submittedOn));
        Optional<Count> named = received.flatMap(letter -> decision.reportBy()
                .filter(day -> !day.isBefore(letter.day()))
                .flatMap(day -> ReplyTerm.length(letter.day(), day)));
        Term term = Term.builder()
                .norm(ControlRules.ACTION_PLAN_IMPLEMENTATION_REPORT)
                .trigger(received)
                .set(named)
                .build();
        timeline.add(term, event.report().map(ImplementationReport::reportedOn));
    }

    /** Where the event stands, of what was known on the day. */
    ControlEventState state(LocalDate asOf) {
        if (has(event.closedOn(), asOf)) {
            return ControlEventState.CLOSED;
        }
        if (has(event.report().map(ImplementationReport::reportedOn), asOf)) {
            return ControlEventState.IMPLEMENTED;
        }
        if (has(event.actionPlan().map(ActionPlan::submittedOn), asOf)) {
            return ControlEventState.BEING_IMPLEMENTED;
        }
        if (has(event.decision().map(EventDecision::decidedOn), asOf)) {
            return event.decision().filter(EventDecision::hasLetter).isPresent()
                    ? ControlEventState.ACTION_PLAN_AWAITED
                    : ControlEventState.DECIDED;
        }
        if (has(event.submittedOn(), asOf)) {
            return ControlEventState.UNDER_CONSIDERATION;
        }
        if (has(completed(), asOf)) {
            return ControlEventState.COMPLETED;
        }
        if (has(start, asOf)) {
            return running(asOf);
        }
        return has(event.order().flatMap(AppointmentOrder::first), asOf)
                ? ControlEventState.APPOINTED
                : ControlEventState.NOT_APPOINTED;
    }

    private ControlEventState running(LocalDate asOf) {
        boolean over = end().filter(end -> asOf.isAfter(end.day())).isPresent();
        if (over) {
            return ControlEventState.OVERDUE;
        }
        return rulings.effective().isEmpty() ? ControlEventState.STARTED : ControlEventState.EXTENDED;
    }

    private static boolean has(Optional<Fact> fact, LocalDate asOf) {
        return fact.filter(found -> found.hasHappenedOn(asOf)).isPresent();
    }
}
