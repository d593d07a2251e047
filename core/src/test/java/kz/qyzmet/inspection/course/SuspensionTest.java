package kz.qyzmet.inspection.course;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.course.Courses.LAW;
import static kz.qyzmet.inspection.course.Courses.UNPLANNED;
import static kz.qyzmet.inspection.course.Courses.answered;
import static kz.qyzmet.inspection.course.Courses.entry;
import static kz.qyzmet.inspection.course.Courses.findings;
import static kz.qyzmet.inspection.course.Courses.march;
import static kz.qyzmet.inspection.course.Courses.pending;
import static kz.qyzmet.inspection.course.Courses.recorded;
import static kz.qyzmet.inspection.course.Courses.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suspension and resumption of the term (Art. 27-2 p. 4). */
class SuspensionTest {

    private static Course with(InspectionSuspension... suspensions) {
        return march().addSuspensions(suspensions).build();
    }

    private static Optional<LocalDate> last(Course course) {
        return course.term(LAW, UNPLANNED).last();
    }

    private static Finding only(Course course, String asOf) {
        assertThat(findings(course, UNPLANNED, asOf)).hasSize(1);
        return findings(course, UNPLANNED, asOf).get(0);
    }

    @Test
    @OfNorm("law88.a27-2.p4.sp1.suspend-request")
    void aRequestStopsTheTermUntilItsLastEssentialAnswer() {
        InspectionSuspension three = InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(on("WED_2026_03_04"))
                .addRequests(
                        request("1", "WED_2026_03_04").answered(on("THU_2026_03_05")),
                        request("2", "WED_2026_03_04").answered(on("WED_2026_03_11")),
                        new InformationRequest(
                                "3", Optional.of(on("WED_2026_03_04")), Optional.empty(), Optional.of(false)))
                .suspensionNotice(CourseNotice.sent(on("WED_2026_03_04")))
                .resumedOn(on("WED_2026_03_11"))
                .resumptionNotice(CourseNotice.sent(on("WED_2026_03_11")))
                .build();

        assertThat(three.groundEnd()).contains(on("WED_2026_03_11"));
        assertThat(three.groundStart()).contains(on("WED_2026_03_04"));
        // Used 2, 3; then 11, 12, 13, 16 to 20 March.
        assertThat(last(with(three))).contains(date("FRI_2026_03_20"));
        assertThat(findings(with(three), UNPLANNED, "WED_2026_03_11")).isEmpty();
    }

    @Test
    @OfNorm("law88.a27-2.p4.sp2.suspend-emergency")
    void anEmergencyStopsTheTermAsLongAsItLasts() {
        InspectionSuspension lasting = InspectionSuspension.builder()
                .from(InspectionSuspension.emergency(on("FRI_2026_03_06")))
                .suspensionNotice(CourseNotice.sent(on("FRI_2026_03_06")))
                .build();
        InspectionSuspension over = InspectionSuspension.builder()
                .from(lasting)
                .emergencyEndedOn(on("TUE_2026_03_17"))
                .build();

        assertThat(with(lasting).term(LAW, UNPLANNED).deadline()).isInstanceOf(Suspended.class);
        assertThat(last(with(over))).contains(date("FRI_2026_03_27"));
        assertThat(findings(with(over), UNPLANNED, "WED_2026_03_18")).isEmpty();
        assertFinding(
                only(with(over), "THU_2026_03_19"),
                StateServicesLaw.RESUMPTION_NOTICE,
                Severity.DOUBT,
                "THU_2026_03_19",
                "The state of emergency ended on Tuesday 17 March 2026, and the entity was not told in time that the"
                        + " term went on; the text does not say whether it has to be told when the emergency ends by"
                        + " law.");
        assertThat(findings(LAW.with(EmergencyEndNotice.ON_END), with(over), UNPLANNED, "THU_2026_03_19"))
                .extracting(Finding::citation, Finding::severity)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(StateServicesLaw.RESUMPTION_NOTICE, Severity.DOUBT));
    }

    @Test
    void overlappingGroundsAreAUnion() {
        InspectionSuspension request = answered("TUE_2026_03_03", "THU_2026_03_12");
        InspectionSuspension emergency = InspectionSuspension.builder()
                .from(InspectionSuspension.emergency(on("FRI_2026_03_06")))
                .suspensionNotice(CourseNotice.sent(on("FRI_2026_03_06")))
                .resumedOn(on("FRI_2026_03_20"))
                .resumptionNotice(CourseNotice.sent(on("FRI_2026_03_20")))
                .build();

        // Used 2 March; then 20, 26, 27, 30, 31 March, 1, 2, 3, 6 April.
        assertThat(last(with(request, emergency))).contains(date("MON_2026_04_06"));
        assertThat(findings(with(request, emergency), UNPLANNED, "FRI_2026_03_20"))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a27-2.p4.pt2.suspension-notice")
    void theSuspensionIsToldWithinAWorkingDayAndLatenessDoesNotCancelIt() {
        InspectionSuspension late = pending("FRI_2026_03_06")
                .suspensionNotice(CourseNotice.sent(on("WED_2026_03_11")))
                .build();

        assertThat(entry(with(late), UNPLANNED, StateServicesLaw.SUSPENSION_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo(date("TUE_2026_03_10"));
        assertThat(entry(with(late), UNPLANNED, StateServicesLaw.SUSPENSION_NOTICE)
                        .subject()
                        .orElseThrow()
                        .en())
                .isEqualTo("request for essential information: 17");
        assertThat(only(with(late), "WED_2026_03_11").citation()).isEqualTo(StateServicesLaw.SUSPENSION_NOTICE);
        assertThat(only(with(late), "WED_2026_03_11").severity()).isEqualTo(Severity.BREACH);
        assertThat(with(late).term(LAW, UNPLANNED).deadline()).isInstanceOf(Suspended.class);
    }

    @Test
    @OfNorm("law88.a27-2.p4.pt2.resumption-notice")
    void theResumptionIsToldWithinAWorkingDayOfItsDecision() {
        InspectionSuspension untold = InspectionSuspension.builder()
                .from(answered("FRI_2026_03_06", "TUE_2026_03_17"))
                .resumptionNotice(Optional.empty())
                .build();

        assertThat(entry(with(untold), UNPLANNED, StateServicesLaw.RESUMPTION_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo(date("WED_2026_03_18"));
        assertThat(findings(with(untold), UNPLANNED, "WED_2026_03_18")).isEmpty();
        assertThat(only(with(untold), "THU_2026_03_19").citation()).isEqualTo(StateServicesLaw.RESUMPTION_NOTICE);
        assertThat(entry(with(pending("FRI_2026_03_06").build()), UNPLANNED, StateServicesLaw.RESUMPTION_NOTICE))
                .satisfies(entry -> {
                    assertThat(entry.deadline()).isInstanceOf(NotStarted.class);
                    assertThat(entry.waitsFor()).containsExactly(StateServicesLaw.SUSPENSION_PENDING_INFORMATION);
                });
    }

    @Test
    void sendingOrReceiptIsAReading() {
        InspectionSuspension received = pending("FRI_2026_03_06")
                .suspensionNotice(
                        new CourseNotice(Dispatch.of(on("TUE_2026_03_10"), on("THU_2026_03_12")), Optional.of(true)))
                .build();

        assertThat(findings(with(received), UNPLANNED, "THU_2026_03_12")).isEmpty();
        assertThat(findings(LAW.with(NotifiedBy.RECEIPT), with(received), UNPLANNED, "THU_2026_03_12"))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
    }

    @Test
    void aBackDatedSuspensionIsKnownOnlySinceItsRecord() {
        InspectionSuspension backDated = InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .addRequests(request("17", "THU_2026_03_12"))
                .suspendedOn(recorded("THU_2026_03_12", "FRI_2026_03_20"))
                .decidedOn(on("FRI_2026_03_20"))
                .suspensionNotice(CourseNotice.sent(on("FRI_2026_03_20")))
                .build();
        Course course = with(backDated);

        assertThat(last(course.asKnownOn(date("THU_2026_03_19")))).contains(date("MON_2026_03_16"));
        assertThat(course.term(LAW, UNPLANNED).deadline())
                .isInstanceOfSatisfying(
                        Suspended.class,
                        suspended -> assertThat(suspended.left()).isEqualTo(3));
        assertThat(last(with(backDated))).isEmpty();
        assertThat(findings(course, UNPLANNED, "THU_2026_03_19"))
                .extracting(Finding::citation)
                .containsExactly(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
        assertFinding(
                only(course, "FRI_2026_03_20"),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.DOUBT,
                "FRI_2026_03_20",
                "The suspension was decided on Friday 20 March 2026 with effect from Thursday 12 March 2026; the text"
                        + " does not say whether a term may be suspended for the past.");
        assertThat(course.term(LAW.with(BackDatedSuspension.FROM_DECISION), UNPLANNED)
                        .last())
                .as("expired before the decision")
                .contains(date("MON_2026_03_16"));
    }

    @Test
    void whatIsSuspendedAfterTheLastDayHasNoEffect() {
        Course course = with(pending("THU_2026_03_19").build());

        assertThat(last(course)).contains(date("MON_2026_03_16"));
        Finding expired = findings(course, UNPLANNED, "FRI_2026_03_20").get(1);
        assertFinding(
                expired,
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.BREACH,
                "THU_2026_03_19",
                "The term expired on Monday 16 March 2026; a suspension from Thursday 19 March 2026 has no effect.");
        assertThat(findings(course, UNPLANNED, "FRI_2026_03_20").get(0).citation())
                .as("the file is not made good")
                .isEqualTo(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
    }

    @Test
    void onTheLastDayAtLeastThatDayIsLeft() {
        Course course = with(answered("MON_2026_03_16", "FRI_2026_03_20"));

        assertThat(last(course)).contains(date("FRI_2026_03_20"));
        assertThat(course.term(LAW.with(SuspensionDay.USED), UNPLANNED).last()).contains(date("FRI_2026_03_20"));
        assertThat(findings(course, UNPLANNED, "FRI_2026_03_20")).isEmpty();
    }

    @Test
    void beforeTheStartNothingIsKeptAndAnEmergencyMovesTheStart() {
        Course notYet = Course.builder()
                .addNotices(Courses.notice("THU_2026_02_26", "MON_2026_03_02").build())
                .addSuspensions(InspectionSuspension.builder()
                        .from(InspectionSuspension.emergency(on("SUN_2026_03_01")))
                        .suspensionNotice(CourseNotice.sent(on("SUN_2026_03_01")))
                        .resumedOn(on("TUE_2026_03_10"))
                        .resumptionNotice(CourseNotice.sent(on("TUE_2026_03_10")))
                        .build())
                .build();
        Course begun =
                Course.builder().from(notYet).startedOn(on("TUE_2026_03_10")).build();

        assertThat(notYet.term(LAW, UNPLANNED).used(date("MON_2026_03_09"))).isZero();
        assertThat(last(notYet)).contains(date("THU_2026_03_26"));
        assertThat(last(begun)).contains(date("THU_2026_03_26"));
        assertFinding(
                only(begun, "TUE_2026_03_10"),
                StateServicesLaw.SUSPENSION_FOR_EMERGENCY,
                Severity.DOUBT,
                "SUN_2026_03_01",
                "Suspended on Sunday 1 March 2026, when the term had not begun: no day is kept, and the count begins"
                        + " with the start.");
    }

    @Test
    void aStartWhileTheTermStandsStillDoesNotFit() {
        Course course = Course.builder()
                .from(march().build())
                .startedOn(on("THU_2026_03_05"))
                .addSuspensions(pending("WED_2026_03_04").build())
                .build();

        assertThat(findings(course, UNPLANNED, "THU_2026_03_05"))
                .extracting(finding -> finding.message().en())
                .contains("The inspection began while its term stood still: Thursday 5 March 2026.");
    }

    @Test
    void theAnswerEndsTheSuspensionAndALaterDecisionIsADoubt() {
        InspectionSuspension later = InspectionSuspension.builder()
                .from(answered("FRI_2026_03_06", "TUE_2026_03_17"))
                .resumedOn(on("THU_2026_03_19"))
                .resumptionNotice(CourseNotice.sent(on("THU_2026_03_19")))
                .build();

        assertThat(last(with(later))).contains(date("FRI_2026_03_27"));
        assertThat(with(later).term(LAW.with(SuspensionEnd.DECISION), UNPLANNED).last())
                .contains(date("TUE_2026_03_31"));
        assertFinding(
                only(with(later), "THU_2026_03_19"),
                StateServicesLaw.RESUMED_COUNT,
                Severity.DOUBT,
                "THU_2026_03_19",
                "The resumption is recorded for Thursday 19 March 2026, and the ground ended on Tuesday 17 March 2026;"
                        + " whether the days between count depends on the reading.");
    }

    @Test
    void aResumptionAfterTheCompletionIsNoDoubt() {
        InspectionSuspension later = InspectionSuspension.builder()
                .from(answered("FRI_2026_03_06", "TUE_2026_03_17"))
                .resumedOn(on("THU_2026_03_19"))
                .resumptionNotice(CourseNotice.sent(on("THU_2026_03_19")))
                .build();

        assertThat(findings(with(later), UNPLANNED, on("MON_2026_03_16"), "THU_2026_03_19"))
                .extracting(Finding::citation)
                .doesNotContain(StateServicesLaw.RESUMED_COUNT);
        assertThat(findings(with(later), UNPLANNED, on("TUE_2026_03_17"), "THU_2026_03_19"))
                .isEmpty();
        assertThat(findings(with(later), UNPLANNED, on("WED_2026_03_18"), "THU_2026_03_19"))
                .extracting(Finding::citation)
                .containsExactly(StateServicesLaw.RESUMED_COUNT);
    }

    @Test
    void anAnswerWithoutADecisionIsADefect() {
        InspectionSuspension undecided = pending("FRI_2026_03_06")
                .requests(Set.of(request("17", "FRI_2026_03_06").answered(on("TUE_2026_03_17"))))
                .build();

        assertThat(findings(with(undecided), UNPLANNED, "TUE_2026_03_17")).isEmpty();
        assertFinding(
                only(with(undecided), "WED_2026_03_18"),
                StateServicesLaw.RESUMED_COUNT,
                Severity.DEFECT,
                "WED_2026_03_18",
                "The information was received on Tuesday 17 March 2026, and no decision to resume the term is"
                        + " recorded.");
    }

    @Test
    void aDecisionBeforeTheAnswerEndsTheSuspension() {
        InspectionSuspension early = pending("FRI_2026_03_06")
                .resumedOn(on("TUE_2026_03_17"))
                .resumptionNotice(CourseNotice.sent(on("TUE_2026_03_17")))
                .build();

        assertThat(last(with(early))).contains(date("FRI_2026_03_27"));
        assertThat(findings(with(early), UNPLANNED, "TUE_2026_03_17")).isEmpty();
    }

    @Test
    void twoRequestsAreTwoEvenWhereTheirNumbersLookTheSame() {
        InspectionSuspension other = pending("TUE_2026_03_10")
                .requests(Set.of(request("880101301234", "TUE_2026_03_10")))
                .build();
        Course first = with(pending("FRI_2026_03_06")
                .requests(Set.of(request("770101301234", "FRI_2026_03_06")))
                .build());

        Course both = first.suspend(LAW, UNPLANNED, Optional.empty(), other).value();

        assertThat(both.suspensions()).hasSize(2);
        assertThat(findings(both, UNPLANNED, "TUE_2026_03_10")).isEmpty();
    }

    @Test
    void anAnswerOnADayOffResumesOnThatDayAndTheFirstWorkingDayCounts() {
        Course course = Course.builder()
                .addNotices(Courses.notice("WED_2026_04_29", "MON_2026_05_04").build())
                .startedOn(on("MON_2026_05_04"))
                .addSuspensions(InspectionSuspension.builder()
                        .from(answered("WED_2026_05_06", "SAT_2026_05_09"))
                        .resumedOn(on("TUE_2026_05_12"))
                        .resumptionNotice(CourseNotice.sent(on("TUE_2026_05_12")))
                        .build())
                .build();

        assertThat(course.term(LAW, UNPLANNED).used(date("MON_2026_05_11"))).isEqualTo(2);
        assertThat(course.term(LAW, UNPLANNED).used(date("TUE_2026_05_12"))).isEqualTo(3);
        assertThat(findings(course, UNPLANNED, "TUE_2026_05_12"))
                .as("the days off between are of no matter")
                .isEmpty();
    }

    @Test
    void aSuspensionWithoutGroundStopsNothing() {
        InspectionSuspension weightless = pending("FRI_2026_03_06")
                .requests(Set.of(new InformationRequest(
                        "17", Optional.of(on("FRI_2026_03_06")), Optional.empty(), Optional.of(false))))
                .build();
        InspectionSuspension over = pending("FRI_2026_03_06")
                .requests(Set.of(request("17", "TUE_2026_03_03").answered(on("THU_2026_03_05"))))
                .build();
        InspectionSuspension unnamed =
                pending("FRI_2026_03_06").requests(Set.of()).build();
        InspectionSuspension tooEarly = pending("FRI_2026_03_06")
                .requests(Set.of(request("17", "TUE_2026_03_10")))
                .build();

        assertThat(last(with(weightless))).contains(date("MON_2026_03_16"));
        assertFinding(
                only(with(weightless), "FRI_2026_03_06"),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.BREACH,
                "FRI_2026_03_06",
                "Suspended on Friday 6 March 2026 for information that is not essential for the inspection: the term"
                        + " does not stop.");
        assertThat(last(with(over))).contains(date("MON_2026_03_16"));
        assertFinding(
                only(with(over), "FRI_2026_03_06"),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.BREACH,
                "FRI_2026_03_06",
                "Suspended on Friday 6 March 2026, when the ground had ended already: the term does not stop.");
        assertThat(last(with(unnamed))).isEmpty();
        assertFinding(
                only(with(unnamed), "FRI_2026_03_06"),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.DEFECT,
                "FRI_2026_03_06",
                "The term was suspended for a request on Friday 6 March 2026, and the request is not named.");
        assertThat(with(tooEarly).term(LAW, UNPLANNED).used(date("FRI_2026_03_13")))
                .isEqualTo(5);
        assertFinding(
                only(with(tooEarly), "TUE_2026_03_10"),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.BREACH,
                "FRI_2026_03_06",
                "Suspended from Friday 6 March 2026; the request was sent only on Tuesday 10 March 2026, and the term"
                        + " stops from that day.");
    }

    @Test
    void aSecondSuspensionForTheSameIsADefect() {
        Course twice = with(
                pending("FRI_2026_03_06").build(), pending("TUE_2026_03_10").build());

        assertFinding(
                findings(twice, UNPLANNED, "TUE_2026_03_10").stream()
                        .filter(finding -> finding.severity() == Severity.DEFECT)
                        .findFirst()
                        .orElseThrow(),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                Severity.DEFECT,
                "TUE_2026_03_10",
                "The term stood still for this already (request for essential information: 17); it was suspended a"
                        + " second time on Tuesday 10 March 2026.");
    }

    private static InspectionSuspension aheadOf(String request) {
        return pending("FRI_2026_03_06")
                .requests(Set.of(InformationRequest.awaited(
                        "17", Fact.planned(Moment.on(date(request)), date("FRI_2026_03_06")))))
                .build();
    }

    private static List<LocalDate> since(Course course, String asOf, String message) {
        return findings(course, UNPLANNED, asOf).stream()
                .filter(finding -> finding.message().en().contains(message))
                .map(Finding::since)
                .toList();
    }

    /** Suspended for a request that is to go out later: from then on it is twice, or too late. */
    @ParameterizedTest
    @CsvSource({"THU_2026_03_12, 0", "FRI_2026_03_13, 1", "MON_2026_03_16, 1"})
    void forARequestThatIsOnlyPlannedNothingStandsStillTwiceYet(String asOf, int found) {
        Course twice = with(aheadOf("FRI_2026_03_13"), pending("TUE_2026_03_10").build());

        assertThat(since(twice, asOf, "The term stood still for this already"))
                .isEqualTo(List.of(date("FRI_2026_03_13")).subList(0, found));
    }

    @ParameterizedTest
    @CsvSource({"TUE_2026_03_10, 0", "WED_2026_03_18, 0", "THU_2026_03_19, 1", "FRI_2026_03_20, 1"})
    void forARequestThatIsOnlyPlannedNothingIsTooLateYet(String asOf, int found) {
        assertThat(since(
                        with(aheadOf("THU_2026_03_19")),
                        asOf,
                        "a suspension from Thursday 19 March 2026 has no effect"))
                .isEqualTo(List.of(date("THU_2026_03_19")).subList(0, found));
    }

    @Test
    void afterTheCompletionThereIsNothingToSuspend() {
        Course course = with(pending("FRI_2026_03_13").build());
        Fact completed = on("THU_2026_03_12");

        assertThat(course.term(LAW, UNPLANNED, Optional.of(completed)).last()).contains(date("MON_2026_03_16"));
        assertThat(findings(course, UNPLANNED, completed, "FRI_2026_03_13"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                        Severity.DEFECT,
                        "FRI_2026_03_13",
                        "The inspection was completed on Thursday 12 March 2026; from Friday 13 March 2026 there is no"
                                + " term to suspend."));
    }

    @Test
    @OfNorm("law88.a27-2.p11.i2.form-suspension-notice")
    void theNoticesFollowTheApprovedForm() {
        InspectionSuspension own = pending("FRI_2026_03_06")
                .suspensionNotice(new CourseNotice(Dispatch.sent(on("FRI_2026_03_06")), Optional.of(false)))
                .build();

        assertFinding(
                only(with(own), "FRI_2026_03_06"),
                CourseNorms.FORM_OF_SUSPENSION_NOTICE,
                Severity.BREACH,
                "FRI_2026_03_06",
                "The notice of suspension or resumption does not follow the approved form.");
    }

    @Test
    void suspendingAndResumingArePowersThatTheLawLimits() {
        Course course = march().build();
        InspectionSuspension suspension = pending("FRI_2026_03_06").build();
        Course suspended =
                course.suspend(LAW, UNPLANNED, Optional.empty(), suspension).value();
        Course resumed = suspended
                .resume(Optional.empty(), suspension, on("TUE_2026_03_17"))
                .value();

        assertThat(suspended.term(LAW, UNPLANNED).deadline()).isInstanceOf(Suspended.class);
        assertThat(last(resumed)).contains(date("FRI_2026_03_27"));
        refuse(suspended, suspension, "This suspension is on record already.");
        refuse(
                suspended,
                pending("TUE_2026_03_10").build(),
                "The term stood still for this already (request for essential information: 17); it was suspended a"
                        + " second time on Tuesday 10 March 2026.");
        refuse(
                course,
                pending("FRI_2026_02_27").build(),
                "Suspended on Friday 27 February 2026, when the term had not begun: no day is kept, and the count"
                        + " begins with the start.");
        refuse(
                course,
                pending("TUE_2026_03_17").build(),
                "The term expired on Monday 16 March 2026; a suspension from Tuesday 17 March 2026 has no effect.");
        refuse(
                course,
                pending("FRI_2026_03_06")
                        .requests(Set.of(request("17", "TUE_2026_03_10")))
                        .build(),
                "Suspended from Friday 6 March 2026; the request was sent only on Tuesday 10 March 2026, and the term"
                        + " stops from that day.");
        refuse(
                course,
                pending("FRI_2026_03_06")
                        .requests(Set.of(request("17", "TUE_2026_03_03").answered(on("THU_2026_03_05"))))
                        .build(),
                "Suspended on Friday 6 March 2026, when the ground had ended already: the term does not stop.");
        refuse(
                course,
                pending("FRI_2026_03_06")
                        .requests(Set.of(
                                new InformationRequest("17", Optional.empty(), Optional.empty(), Optional.of(false))))
                        .build(),
                "Suspended on Friday 6 March 2026 for information that is not essential for the inspection: the term"
                        + " does not stop.");
        assertRefused(
                course.suspend(
                        LAW,
                        UNPLANNED,
                        Optional.of(on("THU_2026_03_05")),
                        pending("FRI_2026_03_06").build()),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                "The inspection was completed on Thursday 5 March 2026; from Friday 6 March 2026 there is no term to"
                        + " suspend.");
        assertThat(Course.builder()
                        .build()
                        .suspend(LAW, UNPLANNED, Optional.empty(), InspectionSuspension.emergency(on("FRI_2026_02_27")))
                        .isAccepted())
                .as("an emergency comes when it comes")
                .isTrue();
    }

    private static void refuse(Course course, InspectionSuspension suspension, String reason) {
        assertRefused(
                course.suspend(LAW, UNPLANNED, Optional.empty(), suspension),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                reason);
    }

    @Test
    void whatCannotBeResumedIsRefusedWithTheReason() {
        InspectionSuspension suspension = pending("FRI_2026_03_06").build();
        InspectionSuspension resumed = answered("FRI_2026_03_06", "TUE_2026_03_17");

        assertRefused(
                march().build().resume(Optional.empty(), suspension, on("TUE_2026_03_17")),
                StateServicesLaw.RESUMED_COUNT,
                "There is nothing to resume: this suspension is not on record.");
        assertRefused(
                with(resumed).resume(Optional.empty(), resumed, on("WED_2026_03_18")),
                StateServicesLaw.RESUMED_COUNT,
                "The term is resumed already: on Tuesday 17 March 2026.");
        assertRefused(
                with(suspension).resume(Optional.empty(), suspension, on("THU_2026_03_05")),
                StateServicesLaw.RESUMED_COUNT,
                "The term was suspended on Friday 6 March 2026; it cannot be resumed before that, on Thursday 5 March"
                        + " 2026.");
        assertRefused(
                with(suspension).resume(Optional.of(on("FRI_2026_03_13")), suspension, on("MON_2026_03_16")),
                StateServicesLaw.RESUMED_COUNT,
                "The inspection was completed on Friday 13 March 2026; on Monday 16 March 2026 there is no term to"
                        + " resume.");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatExceptionOfType(ContradictoryFactsException.class)
                .isThrownBy(() -> pending("FRI_2026_03_06")
                        .resumedOn(on("THU_2026_03_05"))
                        .build())
                .withMessage("Invalid order: Expected 'suspendedOn' <= 'resumedOn', but found: 2026-03-06 >"
                        + " 2026-03-05");
        assertThatExceptionOfType(ContradictoryFactsException.class)
                .isThrownBy(() -> request("17", "FRI_2026_03_06").answered(on("THU_2026_03_05")))
                .withMessage("Invalid order: Expected 'sentOn' <= 'answeredOn', but found: 2026-03-06 > 2026-03-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pending("FRI_2026_03_06")
                        .ground(SuspensionGround.EMERGENCY)
                        .build())
                .withMessage("Invalid suspension: Expected no requests for an emergency, but found: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pending("FRI_2026_03_06")
                        .emergencyEndedOn(on("TUE_2026_03_10"))
                        .build())
                .withMessage("Invalid suspension: Expected no end of an emergency for a request, but found:"
                        + " 2026-03-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request(" ", "FRI_2026_03_06"))
                .withMessage("Invalid request: Expected a number or name, but found: a blank text");
    }

    @Test
    void theNumberOfARequestShowsNoPersonalData() {
        InformationRequest request = request("900101300123", "FRI_2026_03_06");

        assertThat(request.toString()).doesNotContain("900101300123").contains("0123");
        assertThat(InspectionSuspension.pending(on("FRI_2026_03_06"), request).toString())
                .doesNotContain("900101300123");
    }

    @Test
    void aPlannedResumptionIsNoResumption() {
        InspectionSuspension planned = pending("FRI_2026_03_06")
                .resumedOn(Fact.planned(Moment.on(date("TUE_2026_03_17")), date("FRI_2026_03_06")))
                .build();

        assertThat(last(with(planned))).contains(date("FRI_2026_03_27"));
        assertThat(last(with(planned).asKnownOn(date("FRI_2026_04_10")))).isEmpty();
    }
}
