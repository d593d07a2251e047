package kz.qyzmet.inspection.course;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.course.Courses.LAW;
import static kz.qyzmet.inspection.course.Courses.UNPLANNED;
import static kz.qyzmet.inspection.course.Courses.answered;
import static kz.qyzmet.inspection.course.Courses.entry;
import static kz.qyzmet.inspection.course.Courses.findings;
import static kz.qyzmet.inspection.course.Courses.march;
import static kz.qyzmet.inspection.course.Courses.notice;
import static kz.qyzmet.inspection.course.Courses.pending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rights and duties of the controlled entity, changes of the inspectors, and what the inspectors did when. */
class RightsAndDutiesTest {

    private static Outcome<Course> bar(String day, BarGround ground) {
        return march().build().bar(LAW, UNPLANNED, Optional.empty(), Set.of(), Admission.barred(on(day), ground));
    }

    private static List<Finding> barred(Admission admission, String asOf) {
        return findings(march().addAdmissions(admission).build(), UNPLANNED, on("MON_2026_03_16"), asOf);
    }

    @Test
    @OfNorm({"law88.a27-3.p1.sp1.bar-inspectors", "law88.a27-3.p1.sp1.i1.bar-ground-term"})
    void inspectorsMayBeBarredWhenTheTermIsOver() {
        assertThat(bar("TUE_2026_03_17", BarGround.TERM).isAccepted()).isTrue();
        assertRefused(
                bar("MON_2026_03_16", BarGround.TERM),
                CourseNorms.BAR_GROUND_TERM,
                "The inspectors were barred, and the term had not expired: its last day is Monday 16 March 2026.");
        assertRefused(
                bar("MON_2026_03_16", BarGround.OTHER),
                CourseNorms.BAR_INSPECTORS,
                "The inspectors were barred on a ground that the Law does not name.");
    }

    @Test
    void theTermIsThatNetOfItsSuspensions() {
        Course suspended =
                march().addSuspensions(pending("FRI_2026_03_06").build()).build();

        assertRefused(
                suspended.bar(
                        LAW,
                        UNPLANNED,
                        Optional.empty(),
                        Set.of(),
                        Admission.barred(on("FRI_2026_04_10"), BarGround.TERM)),
                CourseNorms.BAR_GROUND_TERM,
                "The inspectors were barred on Friday 10 April 2026, and the term has not begun or stands still: it"
                        + " cannot have expired.");
    }

    @Test
    @OfNorm("law88.a27-3.p1.sp1.i2.bar-ground-authority")
    void officialsWithoutAuthorityMayBeBarred() {
        Admission authorized =
                new Admission(on("TUE_2026_03_03"), BarGround.NO_AUTHORITY, Optional.of(true), Optional.empty());
        Admission without = new Admission(
                on("TUE_2026_03_03"), BarGround.NO_AUTHORITY, Optional.of(false), Optional.of(on("TUE_2026_03_03")));

        assertThat(bar("TUE_2026_03_03", BarGround.NO_AUTHORITY).isAccepted())
                .as("not recorded, not judged")
                .isTrue();
        assertRefused(
                march().build().bar(LAW, UNPLANNED, Optional.empty(), Set.of(), authorized),
                CourseNorms.BAR_GROUND_AUTHORITY,
                "The inspectors were barred for want of authority, and they had it.");
        assertThat(barred(without, "TUE_2026_03_03"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        CourseNorms.BAR_INSPECTORS,
                        Severity.BREACH,
                        "TUE_2026_03_03",
                        "The entity had the right to bar the inspectors, and they went in all the same: officials without the"
                                + " authority."));
    }

    @Test
    @OfNorm("law88.a27-3.p1.sp1.i3.bar-ground-gross")
    void inspectorsMayBeBarredForAGrossViolation() {
        Admission admission = Admission.barred(on("TUE_2026_03_03"), BarGround.GROSS_VIOLATION);

        assertRefused(
                bar("TUE_2026_03_03", BarGround.GROSS_VIOLATION),
                CourseNorms.BAR_GROUND_GROSS,
                "The inspectors were barred for gross violations, and none is recorded.");
        assertThat(march().build()
                        .bar(LAW, UNPLANNED, Optional.empty(), Set.of(GrossViolation.NO_GROUNDS), admission)
                        .value()
                        .admissions())
                .containsExactly(admission);
        Course noNotice = Course.builder()
                .startedOn(on("MON_2026_03_02"))
                .addAdmissions(admission)
                .build();
        assertThat(findings(noNotice, UNPLANNED, "TUE_2026_03_03"))
                .extracting(Finding::citation)
                .as("the lack of notice is such a violation")
                .doesNotContain(CourseNorms.ACCESS);
    }

    /** Stopped at the door: the inspection has not begun, and nobody was told that it would. */
    @Test
    @OfNorm({"law88.a27-3.p1.sp1.i3.bar-ground-gross", "law88.a27-4.p4.sp2.gross-no-notice"})
    void whoComesWithoutANoticeMayBeBarredBeforeTheStart() {
        Admission stopped = Admission.barred(on("MON_2026_03_02"), BarGround.GROSS_VIOLATION);
        Course none = Course.builder().addAdmissions(stopped).build();
        Course noticeAfter = Course.builder()
                .from(none)
                .addNotices(notice("TUE_2026_03_03", "THU_2026_03_05").build())
                .startedOn(on("THU_2026_03_05"))
                .build();
        Course noticeBefore = Course.builder()
                .from(none)
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02").build())
                .build();

        assertThat(findings(none, UNPLANNED, "FRI_2026_03_06")).isEmpty();
        assertThat(findings(noticeAfter, UNPLANNED, "FRI_2026_03_06")).isEmpty();
        assertThat(findings(noticeBefore, UNPLANNED, "FRI_2026_03_06"))
                .extracting(Finding::citation)
                .containsExactly(CourseNorms.ACCESS);
        assertThat(Course.builder()
                        .build()
                        .bar(LAW, UNPLANNED, Optional.empty(), Set.of(), stopped)
                        .isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm("law88.a27-3.p2.sp1.access")
    void barringWithoutTheGroundBreaksTheDutyOfAccess() {
        assertThat(barred(Admission.barred(on("FRI_2026_03_13"), BarGround.TERM), "FRI_2026_03_13"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        CourseNorms.ACCESS,
                        Severity.BREACH,
                        "FRI_2026_03_13",
                        "The inspectors were barred, and the term had not expired: its last day is Monday 16 March"
                                + " 2026."));
        assertThat(barred(Admission.barred(on("FRI_2026_03_13"), BarGround.TERM), "THU_2026_03_12"))
                .isEmpty();
        Course moved = Course.builder()
                .from(march().build())
                .startedOn(on("WED_2026_03_04"))
                .addAdmissions(Admission.barred(on("TUE_2026_03_17"), BarGround.TERM))
                .build();
        assertThat(findings(moved, UNPLANNED, "TUE_2026_03_17").stream()
                        .filter(finding -> finding.citation().equals(CourseNorms.ACCESS)))
                .as("over, if counted from the announced day")
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED_AND_HINDERED, law88.a27-3.p1.sp4.record",
        "RECORDING_PREVENTED, law88.a27-3.p1.sp4.record",
        "ACCESS_HINDERED, law88.a27-3.p2.sp1.access",
        "DOCUMENTS_WITHHELD, law88.a27-3.p2.sp2.documents",
        "SYSTEM_ACCESS_WITHHELD, law88.a27-3.p2.sp2.documents",
        "NOT_APPEARED, law88.a27-3.p2.sp3.appear",
        "DOCUMENTS_ALTERED, law88.a27-3.p2.sp4.no-alteration"
    })
    @OfNorm({
        "law88.a27-3.p1.sp4.record",
        "law88.a27-3.p2.sp2.documents",
        "law88.a27-3.p2.sp3.appear",
        "law88.a27-3.p2.sp4.no-alteration"
    })
    void whatBreaksADutyOrARightIsABreachDuringTheInspectionAlone(ConductKind kind, String norm) {
        assertThat(findings(with(kind, "TUE_2026_03_03"), UNPLANNED, "TUE_2026_03_03"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        NormId.of(norm),
                        Severity.BREACH,
                        "TUE_2026_03_03",
                        kind.label().en()));
        assertThat(findings(with(kind, "FRI_2026_02_27"), UNPLANNED, "TUE_2026_03_03"))
                .isEmpty();
        assertThat(findings(with(kind, "WED_2026_03_11"), UNPLANNED, on("TUE_2026_03_10"), "WED_2026_03_11"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_HINDERED, DOUBT",
        "DOCUMENTS_WITHHELD, DOUBT",
        "SYSTEM_ACCESS_WITHHELD, DOUBT",
        "NOT_APPEARED, DOUBT",
        "DOCUMENTS_ALTERED, BREACH",
        "RECORDING_PREVENTED, BREACH"
    })
    @OfNorm("law88.a27-3.p2.sp1.access")
    void whoMayBarTheInspectorsIsInDoubtAboutHelpingThem(ConductKind kind, Severity severity) {
        NormId norm = kind.norm();
        assertThat(findings(with(kind, "MON_2026_03_16"), UNPLANNED, "TUE_2026_03_17").stream()
                        .filter(finding -> finding.citation().equals(norm)))
                .as("on the last day of the term")
                .extracting(Finding::severity)
                .containsExactly(Severity.BREACH);
        assertThat(findings(with(kind, "TUE_2026_03_17"), UNPLANNED, "TUE_2026_03_17").stream()
                        .filter(finding -> finding.citation().equals(norm)))
                .as("when it is over")
                .extracting(Finding::severity)
                .containsExactly(severity);
        assertThat(with(kind, "TUE_2026_03_03")
                        .findings(
                                LAW,
                                UNPLANNED,
                                Optional.empty(),
                                Set.of(GrossViolation.NO_GROUNDS),
                                date("TUE_2026_03_03")))
                .as("with a gross violation")
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void theMessageOfSuchADoubtTellsWhy() {
        assertFinding(
                findings(with(ConductKind.NOT_APPEARED, "TUE_2026_03_17"), UNPLANNED, "TUE_2026_03_17")
                        .get(1),
                CourseNorms.APPEARANCE,
                Severity.DOUBT,
                "TUE_2026_03_17",
                "The entity did not appear when the inspectors summoned it. The entity could have barred the inspectors"
                        + " then, because the term was over or for a gross violation; whether this duty goes on the"
                        + " text does not say.");
    }

    private static Course with(ConductKind kind, String day) {
        return march().addConduct(new Conduct(kind, on(day))).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductKind.class,
            names = {"UNRELATED_INFORMATION_WITHHELD", "RECORDED"})
    @OfNorm("law88.a27-3.p1.sp2.withhold-unrelated")
    void theExerciseOfARightIsNoBreach(ConductKind kind) {
        assertThat(findings(with(kind, "TUE_2026_03_03"), UNPLANNED, "TUE_2026_03_03"))
                .isEmpty();
        assertThat(new Conduct(kind, on("TUE_2026_03_03")).ruling().isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm({
        "law88.a27-1.p3.pt2.composition-change",
        "law88.a27-1.p3.pt3.composition-notice",
        "law88.a27-2.p11.i3.form-composition-notice"
    })
    void changedInspectorsAreToldWithinAWorkingDay() {
        InspectorsChange change = new InspectorsChange(
                on("FRI_2026_03_06"),
                Optional.of(ChangeDecider.OTHER),
                Optional.of(new CourseNotice(Dispatch.sent(on("WED_2026_03_11")), Optional.of(false))));
        Course course = march().addInspectorsChanges(change).build();

        assertThat(entry(course, UNPLANNED, StateServicesLaw.INSPECTORS_CHANGE_NOTICE)
                        .deadline()
                        .due())
                .isEqualTo(date("TUE_2026_03_10"));
        List<Finding> found = findings(course, UNPLANNED, "WED_2026_03_11");
        assertThat(found).hasSize(3);
        assertFinding(
                found.get(0),
                CourseNorms.INSPECTORS_CHANGE,
                Severity.BREACH,
                "FRI_2026_03_06",
                "The inspectors were changed neither by the authorised body nor by its territorial division.");
        assertThat(found.get(1).citation()).isEqualTo(StateServicesLaw.INSPECTORS_CHANGE_NOTICE);
        assertFinding(
                found.get(2),
                CourseNorms.FORM_OF_INSPECTORS_NOTICE,
                Severity.BREACH,
                "WED_2026_03_11",
                "The notice of changed inspectors does not follow the approved form.");
        assertThat(findings(
                        march().addInspectorsChanges(new InspectorsChange(
                                        on("FRI_2026_03_06"),
                                        Optional.of(ChangeDecider.TERRITORIAL_DIVISION),
                                        Optional.of(CourseNotice.sent(on("TUE_2026_03_10")))))
                                .build(),
                        UNPLANNED,
                        "WED_2026_03_11"))
                .isEmpty();
    }

    @Test
    void whatTheInspectorsDidIsJudgedByTheTermOfItsDay() {
        Course late =
                march().addActsOn(on("FRI_2026_03_13"), on("THU_2026_03_19")).build();
        Course stopped = march().addSuspensions(pending("FRI_2026_03_06").build())
                .addActsOn(on("THU_2026_03_05"), on("TUE_2026_03_10"))
                .build();

        assertFinding(
                findings(late, UNPLANNED, "THU_2026_03_19").get(1),
                StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                Severity.BREACH,
                "THU_2026_03_19",
                "The inspectors acted on Thursday 19 March 2026, after the last day of the term: Monday 16 March"
                        + " 2026.");
        assertFinding(
                findings(stopped, UNPLANNED, "TUE_2026_03_10").get(0),
                StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                Severity.DOUBT,
                "TUE_2026_03_10",
                "The inspectors acted on Tuesday 10 March 2026, while the term stood still; the text does not say"
                        + " whether they may.");
        assertFinding(
                findings(late, UNPLANNED, on("MON_2026_03_16"), "THU_2026_03_19")
                        .get(0),
                StateServicesLaw.INSPECTION_COMPLETION_DATE,
                Severity.DEFECT,
                "THU_2026_03_19",
                "The inspectors acted on Thursday 19 March 2026, after the inspection was completed on Monday 16 March"
                        + " 2026.");
    }

    @Test
    void nothingIsDoneAndNothingCompletedBeforeTheStart() {
        assertThat(findings(march().addActsOn(on("FRI_2026_02_27")).build(), UNPLANNED, "MON_2026_03_02"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE,
                        Severity.DEFECT,
                        "MON_2026_03_02",
                        "The inspectors acted on Friday 27 February 2026, and the start of the inspection is recorded"
                                + " only for Monday 2 March 2026."));
        assertThat(findings(march().addActsOn(on("MON_2026_03_02")).build(), UNPLANNED, "MON_2026_03_02"))
                .isEmpty();
        assertThat(findings(march().build(), UNPLANNED, on("FRI_2026_02_27"), "MON_2026_03_02"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.INSPECTION_COMPLETION_DATE,
                        Severity.DEFECT,
                        "MON_2026_03_02",
                        "The inspection was completed on Friday 27 February 2026, and its start is recorded only for"
                                + " Monday 2 March 2026."));
        assertThat(findings(march().build(), UNPLANNED, on("MON_2026_03_02"), "MON_2026_03_02"))
                .isEmpty();
    }

    @Test
    void aTermThatStandsStillIsNotToBeCompletedWithoutADoubt() {
        Course stopped =
                march().addSuspensions(pending("FRI_2026_03_06").build()).build();
        Course resumed = march().addSuspensions(answered("FRI_2026_03_06", "TUE_2026_03_10"))
                .build();

        assertThat(findings(stopped, UNPLANNED, on("TUE_2026_03_10"), "TUE_2026_03_10"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                        Severity.DOUBT,
                        "TUE_2026_03_10",
                        "The inspection was completed on Tuesday 10 March 2026, while its term stood still; the text"
                                + " does not say whether it may be."));
        assertThat(findings(resumed, UNPLANNED, on("TUE_2026_03_10"), "TUE_2026_03_10"))
                .as("on the day of resumption the term runs")
                .isEmpty();
    }

    @Test
    void nobodyGoesInBeforeBeingBarred() {
        assertThatExceptionOfType(ContradictoryFactsException.class)
                .isThrownBy(() -> new Admission(
                        on("TUE_2026_03_03"), BarGround.TERM, Optional.empty(), Optional.of(on("MON_2026_03_02"))))
                .withMessage("Invalid order: Expected 'barredOn' <= 'enteredOn', but found: 2026-03-03 > 2026-03-02");
    }

    @Test
    void everyNameAndReadingHasALabelInThreeLanguages() {
        Stream.of(NoticeItem.values()).map(NoticeItem::label).forEach(Answers::assertTranslated);
        Stream.of(ChangeDecider.values()).map(ChangeDecider::label).forEach(Answers::assertTranslated);
        Stream.of(SuspensionGround.values()).map(SuspensionGround::label).forEach(Answers::assertTranslated);
        Stream.of(BarGround.values()).map(BarGround::label).forEach(Answers::assertTranslated);
        Stream.of(ConductKind.values()).map(ConductKind::label).forEach(Answers::assertTranslated);
        List<Reading> readings = Stream.<Reading[]>of(
                        InspectionStart.values(),
                        LeadMeasured.values(),
                        LateNotice.values(),
                        SuspensionEnd.values(),
                        BackDatedSuspension.values(),
                        EmergencyEndNotice.values(),
                        NotifiedBy.values())
                .flatMap(Stream::of)
                .toList();
        for (Reading reading : readings) {
            assertTranslated(reading.label());
            assertThat(reading.grounds()).isNotEmpty();
            assertThat(reading.question())
                    .isEqualTo(((Enum<?>) reading).getDeclaringClass().getSimpleName());
        }
    }
}
