package kz.qyzmet.inspection.course;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.course.Courses.LAW;
import static kz.qyzmet.inspection.course.Courses.PLANNED;
import static kz.qyzmet.inspection.course.Courses.UNPLANNED;
import static kz.qyzmet.inspection.course.Courses.april;
import static kz.qyzmet.inspection.course.Courses.entry;
import static kz.qyzmet.inspection.course.Courses.findings;
import static kz.qyzmet.inspection.course.Courses.march;
import static kz.qyzmet.inspection.course.Courses.notice;
import static kz.qyzmet.inspection.course.Courses.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The notice of the start, its lead and its content, and the start itself (Art. 27-2 p. 2, 3 and 11). */
class StartNoticeTest {

    private static Course with(StartNotice notice, String started) {
        return Course.builder().addNotices(notice).startedOn(on(started)).build();
    }

    @Test
    void aLawfulCourseHasNoFinding() {
        assertThat(findings(march().build(), UNPLANNED, "FRI_2026_03_13")).isEmpty();
        assertThat(findings(april().build(), PLANNED, "THU_2026_04_30")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WED_2026_03_18, THU_2026_03_26, MET",
        "THU_2026_03_19, THU_2026_03_26, MET_LATE",
        "WED_2026_04_01, MON_2026_04_06, MET",
        "THU_2026_04_02, MON_2026_04_06, MET_LATE"
    })
    @OfNorm("law88.a27-2.p2.scheduled-notice")
    void aScheduledStartIsAnnouncedThreeWorkingDaysBefore(String sent, String start, DeadlineStatus status) {
        Course course = with(notice(sent, start).build(), start);

        assertThat(entry(course, PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_NOTICE)
                        .deadline()
                        .status(date(start), on(sent)))
                .isEqualTo(status);
        assertThat(findings(course, PLANNED, start).isEmpty()).isEqualTo(status == DeadlineStatus.MET);
    }

    @Test
    @OfNorm("law88.a27-2.p2.unscheduled-notice")
    void anUnscheduledStartIsAnnouncedTwentyFourHoursBefore() {
        StartNotice late = StartNotice.builder()
                .dispatch(Dispatch.sent(Fact.at(Moment.parse("2026-04-05T09:01"))))
                .startsOn(Moment.parse("2026-04-06T09:00"))
                .build();
        StartNotice inTime = StartNotice.builder()
                .from(late)
                .dispatch(Dispatch.sent(Fact.at(Moment.parse("2026-04-05T09:00"))))
                .build();

        assertThat(findings(with(inTime, "MON_2026_04_06"), UNPLANNED, "MON_2026_04_06"))
                .isEmpty();
        assertThat(findings(with(late, "MON_2026_04_06"), UNPLANNED, "MON_2026_04_06"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation()).isEqualTo(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE);
                    assertThat(finding.severity())
                            .as("any time of the day before")
                            .isEqualTo(Severity.DOUBT);
                });
    }

    @Test
    void whatWasSentInTimeAndReceivedLateIsInTime() {
        StartNotice notice = notice("WED_2026_04_01", "MON_2026_04_06")
                .dispatch(Dispatch.of(on("WED_2026_04_01"), on("FRI_2026_04_03")))
                .build();

        assertThat(findings(with(notice, "MON_2026_04_06"), PLANNED, "MON_2026_04_06"))
                .isEmpty();
        assertThat(notice.dispatch().receivedOn()).containsExactly(on("FRI_2026_04_03"));
    }

    @Test
    void whatIsOnlyKnownToHaveArrivedWasSentByThen() {
        StartNotice notice = notice("WED_2026_04_01", "MON_2026_04_06")
                .dispatch(Dispatch.builder()
                        .addReceivedOn(on("FRI_2026_04_03"), on("WED_2026_04_01"))
                        .build())
                .build();

        assertThat(notice.sent()).contains(on("WED_2026_04_01"));
    }

    @Test
    void aStartThatMovesDoesNotMakeALateNoticeTimely() {
        Course moved = with(notice("THU_2026_04_02", "MON_2026_04_06").build(), "THU_2026_04_09");

        List<Finding> found = findings(moved, PLANNED, "THU_2026_04_09");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).citation()).isEqualTo(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE);
        assertThat(found.get(0).severity())
                .as("by the actual start it is timely")
                .isEqualTo(Severity.DOUBT);
        assertFinding(
                found.get(1),
                StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                Severity.DEFECT,
                "THU_2026_04_09",
                "The inspection began on Thursday 9 April 2026; the notice names another day:"
                        + " Monday 6 April 2026.");
        assertThat(findings(LAW.with(LeadMeasured.TO_ACTUAL_START), moved, PLANNED, "THU_2026_04_09"))
                .extracting(Finding::severity)
                .containsExactly(Severity.DEFECT);
    }

    @Test
    @OfNorm("law88.a27-2.p2.scheduled-notice-date")
    void aStartBeforeTheAnnouncedDayIsJudgedByItself() {
        Course early = with(notice("TUE_2026_03_31", "MON_2026_04_06").build(), "THU_2026_04_02");

        List<Finding> found = findings(early, PLANNED, "THU_2026_04_02");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).citation()).isEqualTo(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE);
        assertFinding(
                found.get(1),
                CourseNorms.NOTICE_START_DATE,
                Severity.BREACH,
                "THU_2026_04_02",
                "The inspection began on Thursday 2 April 2026, before the day that the notice names:"
                        + " Monday 6 April 2026.");
        assertThat(findings(early, UNPLANNED, "THU_2026_04_02"))
                .extracting(Finding::severity)
                .as("no date is asked of an unscheduled notice")
                .containsExactly(Severity.DEFECT);
    }

    @Test
    void theLastNoticeBeforeTheStartReplacesThoseBefore() {
        Course course = Course.builder()
                .addNotices(
                        notice("THU_2026_04_02", "MON_2026_04_06").build(),
                        notice("FRI_2026_04_03", "THU_2026_04_09").build(),
                        notice("FRI_2026_04_10", "MON_2026_04_13").build())
                .startedOn(on("THU_2026_04_09"))
                .build();

        assertThat(course.governingNotice().orElseThrow().startsOn()).contains(Moment.on(date("THU_2026_04_09")));
        assertThat(findings(course, PLANNED, "THU_2026_04_09")).isEmpty();
        assertThat(course.openedOn()).contains(on("THU_2026_04_02"));
    }

    @Test
    @OfNorm("law88.a27-4.p4.sp2.gross-no-notice")
    void aStartWithoutANoticeIsAGrossViolation() {
        Course none = Course.builder().startedOn(on("MON_2026_03_02")).build();

        assertThat(none.grossViolations(LAW, UNPLANNED, Optional.empty(), date("MON_2026_03_02")))
                .containsExactly(GrossViolation.NO_NOTICE);
        assertThat(none.grossViolations(LAW, UNPLANNED, Optional.empty(), date("SUN_2026_03_01")))
                .isEmpty();
        List<Finding> found = findings(none, UNPLANNED, "MON_2026_03_02");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).citation()).isEqualTo(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE);
        assertThat(found.get(0).since()).isEqualTo(date("MON_2026_03_02"));
        assertFinding(
                found.get(1),
                GrossViolation.NO_NOTICE.norm(),
                Severity.BREACH,
                "MON_2026_03_02",
                "The inspection began, and no notice of its start had gone out by then.");
    }

    @Test
    void aNoticeThatGoesOutAfterTheStartAnnouncesNothing() {
        Course after = with(notice("TUE_2026_03_03", "MON_2026_03_02").build(), "MON_2026_03_02");

        assertThat(after.grossViolations(LAW, UNPLANNED, Optional.empty(), date("TUE_2026_03_03")))
                .containsExactly(GrossViolation.NO_NOTICE);
    }

    @Test
    void aCompletionShowsThatTheInspectionTookPlace() {
        Course nothing = Course.builder().build();

        assertThat(nothing.grossViolations(LAW, PLANNED, Optional.of(on("MON_2026_04_06")), date("MON_2026_04_06")))
                .containsExactly(GrossViolation.NO_NOTICE);
        assertThat(findings(nothing, PLANNED, "MON_2026_04_06")).isEmpty();
    }

    @Test
    void aLateNoticeIsALackByAnotherReadingAlone() {
        Course late = with(notice("THU_2026_04_02", "MON_2026_04_06").build(), "MON_2026_04_06");
        Reckoner lack = LAW.with(LateNotice.IS_A_LACK);

        assertThat(late.grossViolations(LAW, PLANNED, Optional.empty(), date("MON_2026_04_06")))
                .isEmpty();
        assertThat(late.grossViolations(lack, PLANNED, Optional.empty(), date("MON_2026_04_06")))
                .containsExactly(GrossViolation.NO_NOTICE);
        assertThat(findings(late, PLANNED, "MON_2026_04_06"))
                .extracting(Finding::citation)
                .containsExactly(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE);
        assertFinding(
                findings(lack, late, PLANNED, "MON_2026_04_06").get(1),
                GrossViolation.NO_NOTICE.norm(),
                Severity.DOUBT,
                "MON_2026_04_06",
                "The notice of the start went out late; by the chosen reading that is a lack of notice.");
    }

    @Test
    void anInspectionThatNobodyAnnouncedOrBeganIsLateWithNothing() {
        Course draft = Course.builder()
                .addNotices(StartNotice.builder()
                        .startsOn(Moment.on(date("MON_2026_03_02")))
                        .build())
                .build();

        assertThat(findings(draft, UNPLANNED, "FRI_2026_04_10")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeItem.class)
    @OfNorm({
        "law88.a27-2.p3.sp1.inspector-name",
        "law88.a27-2.p3.sp2.experts",
        "law88.a27-2.p3.sp3.subject-name",
        "law88.a27-2.p3.sp4.subject-matter",
        "law88.a27-2.p3.sp5.duration",
        "law88.a27-2.p3.sp6.period",
        "law88.a27-2.p3.sp7.type",
        "law88.a27-2.p3.sp8.grounds",
        "law88.a27-2.p3.sp9.signature"
    })
    void eachOfTheNineItemsIsAskedFor(NoticeItem item) {
        Set<NoticeItem> items = EnumSet.complementOf(EnumSet.of(item));
        StartNotice lacking = notice("TUE_2026_03_31", "MON_2026_04_06")
                .items(items)
                .expertsInvolved(true)
                .build();

        assertThat(lacking.missingItems()).containsExactly(item);
        assertFinding(
                findings(with(lacking, "MON_2026_04_06"), PLANNED, "MON_2026_04_06")
                        .get(0),
                item.norm(),
                Severity.BREACH,
                "TUE_2026_03_31",
                "The notice of the start lacks: " + item.label().en() + ".");
    }

    @Test
    void whatIsRecordedOfAnItemIsNotLacking() {
        StartNotice notice = StartNotice.builder()
                .addItems(NoticeItem.SIGNATURE)
                .durationInWorkingDays(5)
                .period(new InspectedPeriod(date("THU_2026_01_01"), date("SAT_2026_02_28")))
                .type(PLANNED)
                .build();

        assertThat(notice.missingItems())
                .containsExactly(
                        NoticeItem.INSPECTORS, NoticeItem.ENTITY, NoticeItem.SUBJECT_MATTER, NoticeItem.GROUNDS);
        assertThat(StartNotice.builder().build().missingItems()).isEmpty();
    }

    @Test
    void aScheduledNoticeNamesTheDateOfTheStart() {
        StartNotice noDate = StartNotice.builder()
                .dispatch(Dispatch.sent(on("TUE_2026_03_31")))
                .items(EnumSet.allOf(NoticeItem.class))
                .build();

        assertThat(findings(with(noDate, "MON_2026_04_06"), UNPLANNED, "MON_2026_04_06"))
                .isEmpty();
        assertFinding(
                findings(with(noDate, "MON_2026_04_06"), PLANNED, "MON_2026_04_06")
                        .get(0),
                CourseNorms.NOTICE_START_DATE,
                Severity.BREACH,
                "TUE_2026_03_31",
                "The notice of a scheduled inspection does not name the date of its start.");
    }

    @Test
    @OfNorm({"law88.a27-2.p1.pt1.term-factors", "law88.a27-2.p11.i1.form-start-notice"})
    void typeWorkVolumeAndFormAreJudgedWhereRecorded() {
        StartNotice wrong = notice("TUE_2026_03_31", "MON_2026_04_06")
                .type(InspectionKind.UNSCHEDULED)
                .workVolumeWeighed(false)
                .approvedForm(false)
                .build();

        List<Finding> found = findings(with(wrong, "MON_2026_04_06"), PLANNED, "MON_2026_04_06");

        assertThat(found).hasSize(3);
        assertFinding(
                found.get(0),
                CourseNorms.TERM_FACTORS,
                Severity.BREACH,
                "TUE_2026_03_31",
                "The term of the scheduled inspection was set without regard to the volume of the work and the"
                        + " tasks.");
        assertFinding(
                found.get(1),
                CourseNorms.FORM_OF_START_NOTICE,
                Severity.BREACH,
                "TUE_2026_03_31",
                "The notice of the start does not follow the approved form.");
        assertFinding(
                found.get(2),
                CourseNorms.NOTICE_TYPE,
                Severity.DEFECT,
                "TUE_2026_03_31",
                "The notice names another type, unscheduled inspection; it is a scheduled inspection.");
    }

    @Test
    void aStartOnADayOffIsAFindingAndNotRepaired() {
        Course off = with(notice("MON_2026_05_04", "SAT_2026_05_09").build(), "SAT_2026_05_09");
        Course other = with(notice("MON_2026_05_04", "SAT_2026_05_09").build(), "TUE_2026_05_12");

        assertFinding(
                findings(off, PLANNED, "SAT_2026_05_09").get(0),
                StateServicesLaw.SCHEDULED_INSPECTION_CAP,
                Severity.DEFECT,
                "SAT_2026_05_09",
                "The inspection began on a day off, Saturday 9 May 2026; the count starts with the next working"
                        + " day.");
        assertThat(off.start(LAW)).contains(on("SAT_2026_05_09"));
        assertFinding(
                findings(other, PLANNED, "TUE_2026_05_12").get(0),
                StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                Severity.DEFECT,
                "MON_2026_05_04",
                "The notice names a day off as the day of the start: Saturday 9 May 2026.");
    }

    @Test
    void whatIsRecordedLaterIsNotKnownBefore() {
        StartNotice later = StartNotice.builder()
                .dispatch(Dispatch.sent(recorded("TUE_2026_03_31", "FRI_2026_04_10")))
                .startsOn(Moment.on(date("MON_2026_04_06")))
                .build();

        assertThat(later.asKnownOn(date("THU_2026_04_09"))).isEmpty();
        assertThat(later.asKnownOn(date("FRI_2026_04_10"))).contains(later);
        assertThat(with(later, "MON_2026_04_06")
                        .grossViolations(LAW, PLANNED, Optional.empty(), date("THU_2026_04_09")))
                .containsExactly(GrossViolation.NO_NOTICE);
        assertThat(with(later, "MON_2026_04_06")
                        .grossViolations(LAW, PLANNED, Optional.empty(), date("FRI_2026_04_10")))
                .isEmpty();
    }

    @Test
    void badContentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartNotice.builder().durationInWorkingDays(0).build())
                .withMessage("Invalid duration: Expected 1 to 1000000 working days, but found: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectedPeriod(date("MON_2026_03_02"), date("SUN_2026_03_01")))
                .withMessage("Invalid period: Expected 'from' <= 'to', but found: 2026-03-02 > 2026-03-01");
    }
}
