package kz.qyzmet.service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;

/** The terms of one application: until when the service is rendered, and the result is at the State Corporation. */
final class ApplicationTerms {

    private final Reckoner law;
    private final Application application;

    ApplicationTerms(Reckoner law, Application application) {
        this.law = law;
        this.application = application;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        if (application.intakeRefusal().isPresent()) {
            return timeline.build();
        }
        if (leavesReceiptDayOut()) {
            timeline.add(
                    StateServicesLaw.RECEIPT_DAY_EXCLUDED,
                    isInHours() ? received() : start(LimitUnit.WORKING_DAY),
                    Optional.empty());
        }
        ApplicationFacts.services(application).forEach(service -> add(service, timeline));
        return timeline.build();
    }

    private void add(PublicService service, TimelineBuilder timeline) {
        Deadline term = term(service);
        timeline.add(about(service, term, rendered()));
        if (service.term().filter(this::isHandedOver).isPresent()) {
            Deadline handOver = handOver(term);
            timeline.add(about(service, handOver, delivered(handOver)));
        }
    }

    /** Until when one of the services is rendered; where the intake was declined, nothing runs. */
    Deadline term(PublicService service) {
        boolean declined = application.intakeRefusal().isPresent();
        return service.term()
                .map(length -> term(length, declined ? Optional.empty() : start(length.unit())))
                .orElseGet(() -> byLawSetsNone(declined ? Optional.empty() : start(LimitUnit.WORKING_DAY)));
    }

    /** Of several services each deadline says for which it is. */
    private Timeline.Entry about(PublicService service, Deadline deadline, Optional<Fact> done) {
        Timeline.Entry entry = new Timeline.Entry(deadline, Set.of(), done);
        return application.bundledWith().isEmpty()
                ? entry
                : entry.about(LocalizedText.same(ServiceTexts.shown(service.name())));
    }

    /** A by-law that sets no term leaves it undetermined; none is ever made up. */
    private Deadline byLawSetsNone(Optional<Fact> start) {
        return law.deadline(Term.builder()
                .limit(TimeLimit.of(new Measure.SetElsewhere(), Direction.AFTER))
                .ground(ServiceNorms.SERVICE_TERM)
                .trigger(start)
                .build());
    }

    /** The arrival, as it counts at this channel: the State Corporation and partners are open on Saturdays. */
    Filing filing() {
        boolean ownSchedule = switch (application.channel()) {
            case STATE_CORPORATION, PARTNER -> true;
            case PROVIDER, EGOV_PORTAL, STATIONARY_DEVICE, CELLULAR_DEVICE, INFORMATION_OBJECT -> false;
        };
        return new Filing(
                application.submittedOn(),
                application.registeredOn(),
                application.officeHours(),
                ownSchedule && law.policy(SaturdayIntake.AS_FILED) == SaturdayIntake.AS_FILED);
    }

    /** Whether every term is in hours, which run from the moment of the receipt, at night and on days off too. */
    boolean isInHours() {
        return ApplicationFacts.services(application).stream()
                .allMatch(service ->
                        service.term().filter(term -> term.unit().isTime()).isPresent());
    }

    Optional<Fact> start(LimitUnit unit) {
        if (!unit.isTime()) {
            return filing().start(law);
        }
        // A term in hours runs from the moment itself, or from the midnight after the day that is left out.
        return leavesReceiptDayOut() ? received().map(ApplicationTerms::midnightAfter) : received();
    }

    private Deadline term(Count length, Optional<Fact> start) {
        Term.Builder term = Term.builder()
                .limit(TimeLimit.after(length.amount(), length.unit()))
                .ground(ServiceNorms.SERVICE_TERM)
                .trigger(start);
        if (start.isPresent() && !length.unit().isTime()) {
            term.arrived(filing().movedFrom(law));
        }
        return law.deadline(term.build());
    }

    /** On paper through the State Corporation the day of receipt is no part of the term ({@code law88.a20.p1}). */
    private boolean leavesReceiptDayOut() {
        return application.paperToProvider() && application.channel() == Channel.STATE_CORPORATION;
    }

    private Optional<Fact> received() {
        return application.registeredOn().or(application::submittedOn);
    }

    /** Known as long as the receipt is; it has not been recorded as having happened. */
    private static Fact midnightAfter(Fact receipt) {
        return Fact.planned(Moment.at(receipt.day().plusDays(1).atStartOfDay()), receipt.recordedOn());
    }

    private Deadline handOver(Deadline term) {
        return law.deadline(Term.builder()
                .norm(StateServicesLaw.RESULT_TO_STATE_CORPORATION)
                .trigger(expiry(term))
                .build());
    }

    /**
     * The hand-over; where none is recorded, a result that was issued in time was there in time, and a service that was
     * refused in time has none.
     */
    private Optional<Fact> delivered(Deadline handOver) {
        return application
                .handedOverOn()
                .or(() -> rendered()
                        .filter(fact -> handOver instanceof Due due
                                && due.isInTime(fact.occurredAt()).orElse(false)));
    }

    private Optional<Fact> rendered() {
        return rendered(application);
    }

    /** The first of issue, hand-over and refusal ends the term; what is only planned, none. */
    static Optional<Fact> rendered(Application application) {
        return Stream.of(
                        application.issuedOn(),
                        application.handedOverOn(),
                        application.refusal().map(ServiceRefusal::refusedOn))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((Fact fact) -> fact.planned())
                        .thenComparing(fact -> fact.day())
                        .thenComparing(fact -> fact.occurredAt().toString()));
    }

    private boolean isHandedOver(Count length) {
        return application.channel() == Channel.STATE_CORPORATION && !isWithinOneWorkingDay(length);
    }

    /**
     * A service rendered within one working day escapes the hand-over a day ahead. Whether it is one, its by-law tells:
     * terms are compared as they stand, a day being its 24 hours, whatever the weekday of the filing.
     */
    boolean isWithinOneWorkingDay(Count length) {
        Norm exception = law.edition().norms().get(StateServicesLaw.ONE_WORKING_DAY_SERVICE_EXCEPTION);
        Count most = new Count(Integer.parseInt(exception.limit()), LimitUnit.valueOf(exception.unit()));
        return switch (length.unit()) {
            case WORKING_DAY, CALENDAR_DAY, CLOCK_DAY, UNSPECIFIED_DAY -> length.amount() <= most.amount();
            case HOUR -> length.amount() <= Duration.ofDays(most.amount()).toHours();
            case SECOND -> length.amount() <= Duration.ofDays(most.amount()).toSeconds();
            case WEEK, HALF_MONTH, MONTH, QUARTER, HALF_YEAR, YEAR -> length.amount() == 0;
        };
    }

    /** The term expires at 24:00 of its last day, or at its last moment; this is planned, not recorded. */
    private Optional<Fact> expiry(Deadline term) {
        if (!(term instanceof Due due)) {
            return Optional.empty();
        }
        LocalDate known = due.reckoning().term().trigger().orElseThrow().recordedOn();
        Moment end = due.moment().map(Moment::at).orElseGet(() -> Moment.on(due.due()));
        return Optional.of(Fact.planned(end, known));
    }
}
