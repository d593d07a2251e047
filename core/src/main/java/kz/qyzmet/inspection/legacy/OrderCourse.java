package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/** The time to eliminate that an order sets, as it was extended, and the terms around it. */
final class OrderCourse {

    private static final Comparator<EliminationOrder> IN_ORDER = Comparator.comparing(
                    (EliminationOrder order) -> order.issuedOn().isEmpty())
            .thenComparing(order -> order.issuedOn().orElse(Fact.assumed(Moment.on(LocalDate.MAX))), Fact.IN_TIME)
            .thenComparing(EliminationOrder::toString);

    private static final Comparator<CureExtensionRequest> BY_REQUEST = Comparator.comparing(
                    (CureExtensionRequest request) -> request.madeOn().orElseThrow(), Fact.IN_TIME)
            .thenComparing(CureExtensionRequest::toString);

    private static final Comparator<CureExtensionDecision> BY_DECISION = Comparator.comparing(
                    CureExtensionDecision::decidedOn, Fact.IN_TIME)
            .thenComparing(decision -> decision.newCureBy().orElse(LocalDate.MIN));

    private final LegacyCourse course;
    private final EliminationOrder order;
    private final List<CureExtensionRequest> requests;
    private Optional<LocalDate> cureBy;
    private LocalDate knownOn;
    private final List<CureExtensionDecision> shortening = new ArrayList<>();

    private OrderCourse(LegacyCourse course, EliminationOrder order) {
        this.course = course;
        this.order = order;
        this.requests = order.requests().stream().sorted(BY_REQUEST).toList();
        this.cureBy = order.cureBy();
        this.knownOn = order.knownSince();
        requests.stream()
                .flatMap(request -> request.decision().stream())
                .filter(decision -> !decision.decidedOn().planned())
                .filter(CureExtensionDecision::extended)
                .sorted(BY_DECISION)
                .forEach(this::extend);
    }

    static List<OrderCourse> all(LegacyCourse course) {
        return course.facts().orders().stream()
                .sorted(IN_ORDER)
                .map(order -> new OrderCourse(course, order))
                .toList();
    }

    private void extend(CureExtensionDecision decision) {
        if (decision.newCureBy().isEmpty()) {
            return;
        }
        LocalDate until = decision.newCureBy().get();
        if (cureBy.filter(day -> !until.isAfter(day)).isPresent()) {
            shortening.add(decision);
            return;
        }
        cureBy = decision.newCureBy();
        knownOn = decision.decidedOn().recordedOn();
    }

    EliminationOrder order() {
        return order;
    }

    /** In the order in which they were made. */
    List<CureExtensionRequest> requests() {
        return requests;
    }

    /** Decisions to extend that leave no more time than there was. */
    List<CureExtensionDecision> shortening() {
        return shortening;
    }

    /** Its own delivery; where none is recorded it came with the act on the results. */
    Optional<Fact> delivered() {
        if (order.delivery().isPresent()) {
            return order.delivery().flatMap(dispatch -> dispatch.delivered(course.law()));
        }
        return order.attachedToAct().orElse(true) && !isAfterTheAct() ? course.completed() : Optional.empty();
    }

    /** What was issued after the act on the results was delivered did not come with it, whatever the record says. */
    boolean isAfterTheAct() {
        return order.issuedOn()
                .filter(issued -> course.completed()
                        .filter(end -> issued.day().isAfter(end.day()))
                        .isPresent())
                .isPresent();
    }

    /** Its issue; without a record of that the delivery of the act, to which it is attached, or its own. */
    Optional<Fact> issued() {
        return order.issuedOn()
                .or(() -> course.completed())
                .or(() -> KnownFacts.first(KnownFacts.facts(order.delivery())));
    }

    /** The last day to inform: that of the order, or of the extended time where that is later. */
    Optional<Fact> reportBy() {
        Optional<LocalDate> day = order.reportBy()
                .filter(own -> cureBy.filter(own::isBefore).isEmpty())
                .or(() -> cureBy);
        return day.map(last -> Fact.planned(Moment.on(last), knownOn));
    }

    Optional<Fact> informationRequestSent() {
        return order.informationRequest()
                .flatMap(request -> request.sentOn().or(() -> request.delivered(course.law())));
    }

    Optional<Fact> informationRequestReceived() {
        return order.informationRequest().flatMap(request -> request.delivered(course.law()));
    }

    /** By default the text names no start, and there is none. */
    Term requestTerm(CureRequestAnchor anchor) {
        Optional<Fact> trigger = switch (anchor) {
            case NOT_NAMED -> Optional.empty();
            case ORDER_DELIVERY -> delivered();
            case RESULTS_ACT_DELIVERY -> course.completed();
        };
        return Term.builder()
                .norm(ControlRules.CURE_EXTENSION_REQUEST)
                .trigger(trigger)
                .build();
    }

    CureRequestAnchor anchor() {
        return (CureRequestAnchor) law().policy(CureRequestAnchor.NOT_NAMED);
    }

    Term decisionTerm(CureExtensionRequest request) {
        return Term.builder()
                .norm(ControlRules.CURE_EXTENSION_DECISION)
                .trigger(request.filing().start(law()))
                .arrived(request.filing().movedFrom(law()))
                .build();
    }

    /** The day that the order names ends a term of the entity, and gives way to the next working day. */
    Term reportTerm() {
        Optional<Fact> by = reportBy();
        Optional<Fact> from = Stream.of(delivered(), order.issuedOn())
                .flatMap(Optional::stream)
                .filter(fact ->
                        by.filter(last -> fact.day().isBefore(last.day())).isPresent())
                .findFirst();
        if (from.isPresent()) {
            return ReplyTerm.of(ControlRules.ELIMINATION_REPORT, from, by.map(Fact::day));
        }
        Term.Builder term = Term.builder().norm(ControlRules.ELIMINATION_REPORT);
        return by.isPresent()
                ? term.trigger(by).set(new Count(0, LimitUnit.CALENDAR_DAY)).build()
                : term.trigger(delivered()).build();
    }

    /** The end of the term to inform, from which silence is silence. */
    private Optional<Fact> reportEnd() {
        return reportBy()
                .map(by -> law().deadline(reportTerm()) instanceof Due due
                        ? Fact.planned(Moment.on(due.due()), by.recordedOn())
                        : by);
    }

    /** Order 78 p. 31 speaks of significant and minor violations alone; where no grade is recorded it may be either. */
    boolean isInformationRequestDue() {
        boolean inTime = order.reportedOn()
                .filter(report -> !report.planned())
                .filter(report -> reportEnd()
                        .filter(by -> by.day().isBefore(report.day()))
                        .isEmpty())
                .isPresent();
        return !inTime && (isGradeUnknown() || grades(ViolationGrade.SIGNIFICANT) || grades(ViolationGrade.MINOR));
    }

    boolean isGradeUnknown() {
        return course.facts().violations().isEmpty();
    }

    private boolean grades(ViolationGrade grade) {
        return course.facts().violations().stream().anyMatch(violation -> violation.grade() == grade);
    }

    Term informationRequestTerm() {
        return Term.builder()
                .norm(ControlRules.ELIMINATION_INFORMATION_REQUEST)
                .trigger(reportEnd())
                .build();
    }

    /** Information that came before anybody asked spares the question. */
    Optional<Fact> informationRequestDone() {
        return KnownFacts.first(
                KnownFacts.present(informationRequestSent(), order.reportedOn()).filter(fact -> !fact.planned()));
    }

    Term replyTerm() {
        return Term.builder()
                .norm(ControlRules.ELIMINATION_INFORMATION_REPLY)
                .trigger(informationRequestReceived())
                .build();
    }

    boolean isAsked() {
        return order.informationRequest()
                .filter(request ->
                        KnownFacts.facts(Optional.of(request)).findAny().isPresent())
                .isPresent();
    }

    private Reckoner law() {
        return course.law();
    }
}
