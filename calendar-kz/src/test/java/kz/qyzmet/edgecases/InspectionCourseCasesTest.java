package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.course.BackDatedSuspension;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.CourseNotice;
import kz.qyzmet.inspection.course.EarliestStart;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.InspectionTerm;
import kz.qyzmet.inspection.course.LeadMeasured;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.course.SuspensionGround;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The course of an inspection on the real calendar: its start, its notice, its suspensions. */
class InspectionCourseCasesTest {

    private static final InspectionKind PLANNED = InspectionKind.SCHEDULED;
    private static final InspectionKind UNPLANNED = InspectionKind.UNSCHEDULED;

    private static Fact on(String day) {
        return Fact.on(date(day));
    }

    private static Course.Builder announced(String sent, String start, String started) {
        return Course.builder()
                .addNotices(StartNotice.builder()
                        .dispatch(Dispatch.sent(Fact.at(Moment.parse(sent))))
                        .startsOn(Moment.parse(start))
                        .build())
                .startedOn(on(started));
    }

    /** The inspection of case 83: unscheduled, begun on Monday 2 March 2026. */
    private static Course march(InspectionSuspension... suspensions) {
        return announced("2026-02-27", "2026-03-02", "2026-03-02")
                .addSuspensions(suspensions)
                .build();
    }

    private static InspectionSuspension request(String from, String to) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(on(from))
                .addRequests(InformationRequest.awaited("17", on(from)).answered(on(to)))
                .suspensionNotice(CourseNotice.sent(on(from)))
                .resumedOn(on(to))
                .resumptionNotice(CourseNotice.sent(on(to)))
                .build();
    }

    private static InspectionSuspension open(String number, String from) {
        return InspectionSuspension.builder()
                .from(InspectionSuspension.pending(on(from), InformationRequest.awaited(number, on(from))))
                .suspensionNotice(CourseNotice.sent(on(from)))
                .build();
    }

    private static InspectionTerm term(Course course) {
        return course.term(LAW, UNPLANNED);
    }

    private static Optional<LocalDate> last(Course course) {
        return term(course).last();
    }

    private static List<Finding> findings(Course course, InspectionKind kind, String asOf) {
        return course.findings(LAW, kind, Optional.empty(), Set.of(), date(asOf));
    }

    private static Timeline.Entry entry(Reckoner law, Course course, InspectionKind kind, NormId norm) {
        TimelineBuilder timeline = Timeline.on(law);
        course.timeline(timeline, law, kind, Optional.empty());
        return timeline.build().entries().stream()
                .filter(entry -> entry.deadline().citation().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLate(Reckoner law, Course course, InspectionKind kind, String asOf) {
        Citation lead = kind == PLANNED
                ? StateServicesLaw.SCHEDULED_INSPECTION_NOTICE
                : StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE;
        return course.findings(law, kind, Optional.empty(), Set.of(), date(asOf)).stream()
                .anyMatch(finding -> finding.citation().equals(lead) && finding.severity() != Severity.DEFECT);
    }

    @Test
    @EdgeCase(5)
    void theFirstDayCountsAndTheOtherReadingIsThere() {
        Course april = announced("2026-03-31", "2026-04-06", "2026-04-06").build();

        assertThat(april.term(LAW, PLANNED).last()).contains(date("2026-05-04"));
        assertThat(april.term(LAW.with(CapStart.NEXT_DAY), PLANNED).last()).contains(date("2026-05-05"));
    }

    @Test
    @EdgeCase({6, 43})
    void aStartOnADayOffIsAFindingAndAddsNoDay() {
        Course off = announced("2026-05-04", "2026-05-09", "2026-05-09").build();

        assertThat(findings(off, PLANNED, "2026-05-09"))
                .extracting(Finding::citation, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        StateServicesLaw.SCHEDULED_INSPECTION_CAP, Severity.DEFECT));
        assertThat(term(off).last()).as("12, 13, 14, 15, 18 to 22 and 25 May").contains(date("2026-05-25"));
        assertThat(off.start(LAW)).contains(on("2026-05-09"));
    }

    @Test
    @EdgeCase(53)
    void theSetDurationIsTheTermAndTheCapACheck() {
        Course set = Course.builder()
                .addNotices(StartNotice.builder()
                        .dispatch(Dispatch.sent(on("2026-02-27")))
                        .startsOn(Moment.parse("2026-03-02"))
                        .durationInWorkingDays(OptionalInt.of(5))
                        .build())
                .startedOn(on("2026-03-02"))
                .build();

        assertThat(last(set)).contains(date("2026-03-06"));
    }

    @Test
    @EdgeCase({55, 74})
    void theSendingCountsAndTheReceiptIsRecordedBeside() {
        Course course = Course.builder()
                .addNotices(StartNotice.builder()
                        .dispatch(Dispatch.of(on("2026-05-08"), on("2026-05-12")))
                        .startsOn(Moment.parse("2026-05-14"))
                        .build())
                .startedOn(on("2026-05-14"))
                .build();

        assertThat(entry(LAW, course, PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo("2026-05-08");
        assertThat(findings(course, PLANNED, "2026-05-14")).isEmpty();
    }

    @Test
    @EdgeCase(69)
    void theThirdWorkingDayBeforeIsTheLastAndClearDaysAreTheOtherReading() {
        Course course = announced("2026-03-18", "2026-03-26", "2026-03-26").build();

        assertThat(isLate(LAW, course, PLANNED, "2026-03-26")).isFalse();
        assertThat(isLate(LAW.with(BackwardCount.CLEAR_DAYS), course, PLANNED, "2026-03-26"))
                .isTrue();
    }

    @Test
    @EdgeCase({70, 71})
    void theLeadCountsBackOverHolidaysAndAWorkedSaturday() {
        // The Law has had this lead since June 2024 alone; here it is asked over a Saturday worked in May.
        Reckoner earlier = LAW.withEdition(LAW.edition()
                .withForce(
                        "host",
                        StateServicesLaw.Ids.SCHEDULED_INSPECTION_NOTICE,
                        Force.between(date("2024-01-01"), date("2030-01-01"), LocalizedText.same("host"))));
        Course saturday = announced("2024-05-02", "2024-05-06", "2024-05-06").build();
        assertThat(entry(earlier, saturday, PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo("2024-05-02");
        Course course = announced("2026-05-06", "2026-05-13", "2026-05-13").build();
        assertThat(entry(LAW, course, PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_NOTICE)
                        .deadline()
                        .due())
                .as("12, 8, 6 May: 7, 9, 10 and 11 are off")
                .isEqualTo("2026-05-06");
    }

    @Test
    @EdgeCase(72)
    void aDayBeforeAnHourIsTwentyFourHours() {
        Course sunday =
                announced("2026-04-05T09:00", "2026-04-06T09:00", "2026-04-06").build();
        Course evening =
                announced("2026-04-05T23:00", "2026-04-06T09:00", "2026-04-06").build();

        assertThat(isLate(LAW, sunday, UNPLANNED, "2026-04-06")).isFalse();
        assertThat(isLate(LAW, evening, UNPLANNED, "2026-04-06")).isTrue();
        assertThat(isLate(LAW.with(DayAhead.DAY_BEFORE), evening, UNPLANNED, "2026-04-06"))
                .isFalse();
        assertThat(isLate(LAW.with(DayAhead.WORKING_DAY_BEFORE), sunday, UNPLANNED, "2026-04-06"))
                .isTrue();
    }

    @Test
    @EdgeCase(73)
    void anUnknownHourIsMidnightUnlessOfficeHoursAreGiven() {
        Course sunday =
                announced("2026-04-05T08:00", "2026-04-06", "2026-04-06").build();
        Reckoner office =
                LAW.withRules(CountingRules.builder().officeHours(Cases.OFFICE).build());

        assertThat(isLate(LAW, sunday, UNPLANNED, "2026-04-06")).isTrue();
        assertThat(isLate(office, sunday, UNPLANNED, "2026-04-06")).isFalse();
    }

    @Test
    @EdgeCase(75)
    void aStartThatMovesLeavesTheNoticeLate() {
        Course moved = announced("2026-04-02", "2026-04-06", "2026-04-09").build();

        assertThat(isLate(LAW, moved, PLANNED, "2026-04-09")).isTrue();
        assertThat(isLate(LAW.with(LeadMeasured.TO_ACTUAL_START), moved, PLANNED, "2026-04-09"))
                .isFalse();
    }

    @Test
    @EdgeCase(81)
    void anImpossibleStartNamesTheEarliestOne() {
        Moment today = Moment.parse("2026-03-18");
        Outcome<Moment> tomorrow = EarliestStart.check(LAW, PLANNED, today, Moment.parse("2026-03-19"));

        assertThat(tomorrow)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason().en())
                                .endsWith("the earliest lawful start is Thursday 26 March 2026."));
        assertThat(EarliestStart.of(LAW, PLANNED, today).start()).isEqualTo(Moment.parse("2026-03-26"));
    }

    @Test
    @EdgeCase({83, 84})
    void threeReadingsGiveThreeEndsOfOneFile() {
        Course course = march(request("2026-03-06", "2026-03-17"));

        assertThat(last(course)).contains(date("2026-03-27"));
        assertThat(course.term(LAW.with(ResumptionDay.NOT_COUNTED), UNPLANNED).last())
                .contains(date("2026-03-30"));
        assertThat(course.term(LAW.with(SuspensionDay.USED), UNPLANNED).last()).contains(date("2026-03-26"));
    }

    @Test
    @EdgeCase({85, 87})
    void whatIsLeftIsCountedInWorkingDays() {
        Course course = march(request("2026-03-12", "2026-03-20"));

        assertThat(last(course)).contains(date("2026-03-27"));
        assertThat(term(course).used(date("2026-03-19"))).isEqualTo(7);
        assertThat(term(course).left(date("2026-03-19"))).isEqualTo(3);
    }

    @Test
    @EdgeCase(86)
    void aSuspensionOverDaysOffMovesNothing() {
        InspectionSuspension weekend = InspectionSuspension.builder()
                .from(request("2026-03-07", "2026-03-09"))
                .build();

        assertThat(last(march(weekend))).contains(date("2026-03-16"));
    }

    @Test
    @EdgeCase(88)
    void overlappingGroundsAreAUnion() {
        InspectionSuspension emergency = InspectionSuspension.builder()
                .from(InspectionSuspension.emergency(on("2026-03-06")))
                .emergencyEndedOn(on("2026-03-20"))
                .build();

        assertThat(last(march(request("2026-03-02", "2026-03-12"), emergency)))
                .as("20, 26, 27, 30, 31 March, 1, 2, 3, 6 and 7 April")
                .contains(date("2026-04-07"));
    }

    @Test
    @EdgeCase(89)
    void theLastEssentialAnswerResumesTheTerm() {
        Fact sent = on("2026-03-04");
        InspectionSuspension three = InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(sent)
                .addRequests(
                        InformationRequest.awaited("1", sent).answered(on("2026-03-05")),
                        InformationRequest.awaited("2", sent).answered(on("2026-03-11")),
                        new InformationRequest("3", Optional.of(sent), Optional.empty(), Optional.of(false)))
                .build();

        assertThat(last(march(three))).contains(date("2026-03-20"));
    }

    @Test
    @EdgeCase({90, 91})
    void anOpenSuspensionHasNoDueDateAndNothingIsLate() {
        Course course = march(open("17", "2026-03-06"));

        assertThat(term(course).deadline())
                .isInstanceOfSatisfying(
                        Suspended.class,
                        suspended -> assertThat(suspended.left()).isEqualTo(6));
        assertThat(term(course).deadline().status(date("2026-06-12"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(findings(course, UNPLANNED, "2026-06-12")).isEmpty();
    }

    @Test
    @EdgeCase(92)
    void onResumptionTheTermKeepsWhatWasLeft() {
        Course course = march(request("2026-03-06", "2026-06-01"));

        assertThat(term(course).deadline().status(date("2026-06-01"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(term(course).left(date("2026-05-31"))).isEqualTo(6);
        assertThat(last(course)).contains(date("2026-06-08"));
    }

    @Test
    @EdgeCase(93)
    void suspendedOnTheLastDayThatDayIsLeft() {
        Course course = march(request("2026-03-16", "2026-03-20"));

        assertThat(last(course)).contains(date("2026-03-20"));
        assertThat(course.term(LAW.with(SuspensionDay.USED), UNPLANNED).last()).contains(date("2026-03-20"));
    }

    @Test
    @EdgeCase(94)
    void aSuspensionAfterTheEndIsAFindingAndMendsNothing() {
        Course course = march(open("17", "2026-03-19"));

        assertThat(last(course)).contains(date("2026-03-16"));
        assertThat(findings(course, UNPLANNED, "2026-03-19"))
                .extracting(Finding::citation)
                .containsExactly(
                        StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, StateServicesLaw.SUSPENSION_PENDING_INFORMATION);
    }

    @Test
    @EdgeCase(95)
    void brokenAndRepeatedEventsAreRefusedWithTheReason() {
        InspectionSuspension pending = open("17", "2026-03-06");
        InspectionSuspension done = request("2026-03-06", "2026-03-17");

        assertThatExceptionOfType(ContradictoryFactsException.class)
                .isThrownBy(() -> InspectionSuspension.builder()
                        .from(pending)
                        .resumedOn(on("2026-03-05"))
                        .build());
        assertThat(march(pending)
                        .resume(Optional.empty(), pending, on("2026-03-05"))
                        .isAccepted())
                .isFalse();
        assertThat(march(pending)
                        .suspend(LAW, UNPLANNED, Optional.empty(), open("17", "2026-03-10"))
                        .isAccepted())
                .isFalse();
        assertThat(march(done).resume(Optional.empty(), done, on("2026-03-18")).isAccepted())
                .isFalse();
    }

    @Test
    @EdgeCase(96)
    void aBackDatedSuspensionHasTwoAnswers() {
        InspectionSuspension backDated = InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .addRequests(InformationRequest.awaited("17", on("2026-03-12")))
                .suspendedOn(on("2026-03-12").recordedOn(date("2026-03-20")))
                .decidedOn(on("2026-03-20"))
                .suspensionNotice(CourseNotice.sent(on("2026-03-20")))
                .build();
        Course course = march(backDated);

        assertThat(last(course.asKnownOn(date("2026-03-19")))).contains(date("2026-03-16"));
        assertThat(term(course).deadline())
                .isInstanceOfSatisfying(
                        Suspended.class,
                        suspended -> assertThat(suspended.left()).isEqualTo(3));
        assertThat(course.term(LAW.with(BackDatedSuspension.FROM_DECISION), UNPLANNED)
                        .last())
                .contains(date("2026-03-16"));
    }

    @Test
    @EdgeCase(97)
    void anotherDurationKeepsTheSuspensions() {
        Course course = march(request("2026-03-06", "2026-03-17"));
        Course shorter = Course.builder()
                .from(course)
                .notices(Set.of(StartNotice.builder()
                        .dispatch(Dispatch.sent(on("2026-02-27")))
                        .startsOn(Moment.parse("2026-03-02"))
                        .durationInWorkingDays(6)
                        .build()))
                .build();

        assertThat(last(shorter)).contains(date("2026-03-18"));
    }

    @Test
    @EdgeCase({98, 99})
    void theNoticeOfTheSuspensionRunsOnAndItsLatenessCancelsNothing() {
        Course course = announced("2026-04-30", "2026-05-06", "2026-05-06")
                .addSuspensions(InspectionSuspension.builder()
                        .from(open("17", "2026-05-08"))
                        .suspensionNotice(CourseNotice.sent(on("2026-05-13")))
                        .build())
                .build();

        assertThat(entry(LAW, course, UNPLANNED, StateServicesLaw.SUSPENSION_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo("2026-05-12");
        assertThat(findings(course, UNPLANNED, "2026-05-13"))
                .extracting(Finding::citation)
                .containsExactly(StateServicesLaw.SUSPENSION_NOTICE);
        assertThat(term(course).deadline()).isInstanceOf(Suspended.class);
    }

    @Test
    @EdgeCase(100)
    void anAnswerOnADayOffResumesThatDayAndTheFirstWorkingDayCounts() {
        Course course = announced("2026-04-29", "2026-05-04", "2026-05-04")
                .addSuspensions(request("2026-05-06", "2026-05-09"))
                .build();

        assertThat(term(course).used(date("2026-05-11"))).isEqualTo(2);
        assertThat(term(course).used(date("2026-05-12"))).isEqualTo(3);
    }

    @Test
    @EdgeCase(101)
    void anEmergencyBeforeTheStartMovesItAndKeepsNothing() {
        Course course = Course.builder()
                .addNotices(StartNotice.builder()
                        .dispatch(Dispatch.sent(on("2026-02-26")))
                        .startsOn(Moment.parse("2026-03-02"))
                        .build())
                .addSuspensions(InspectionSuspension.builder()
                        .from(InspectionSuspension.emergency(on("2026-03-01")))
                        .emergencyEndedOn(on("2026-03-10"))
                        .build())
                .build();

        assertThat(term(course).used(date("2026-03-09"))).isZero();
        assertThat(last(course)).as("ten days from 10 March").contains(date("2026-03-26"));
    }

    @Test
    @EdgeCase(102)
    void theCompletionClosesTheCount() {
        Optional<Fact> completed = Optional.of(on("2026-03-12"));
        InspectionTerm term = march(open("17", "2026-03-13")).term(LAW, UNPLANNED, completed);

        assertThat(term.last()).contains(date("2026-03-16"));
        assertThat(term.used(date("2026-06-12"))).isEqualTo(8);
    }

    @Test
    @EdgeCase(103)
    void aDayOffInsideTheSuspensionMovesNothingAndOneAfterItDoes() {
        Course course = march(request("2026-03-06", "2026-03-17"));

        assertThat(course.term(off("2026-03-11"), UNPLANNED).last()).contains(date("2026-03-27"));
        assertThat(course.term(off("2026-03-19"), UNPLANNED).last()).contains(date("2026-03-30"));
    }

    private static Reckoner off(String day) {
        return Reckoner.on(KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date(day), WeekScope.FIVE_AND_SIX, "decision"))
                .build());
    }

    @Test
    @EdgeCase({116, 117})
    void thereIsNoExtensionWithNoticeOrWithout() {
        Outcome<Course> outcome = march().extend(UNPLANNED);
        Course extended =
                Course.builder().from(march()).addExtendedOn(on("2026-03-13")).build();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.citation()).isEqualTo(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP));
        assertThat(last(extended)).contains(date("2026-03-16"));
        assertThat(findings(extended, UNPLANNED, "2026-03-13"))
                .extracting(Finding::citation)
                .containsExactly(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
    }
}
