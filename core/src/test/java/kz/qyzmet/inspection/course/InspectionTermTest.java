package kz.qyzmet.inspection.course;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.course.Courses.LAW;
import static kz.qyzmet.inspection.course.Courses.PLANNED;
import static kz.qyzmet.inspection.course.Courses.UNPLANNED;
import static kz.qyzmet.inspection.course.Courses.answered;
import static kz.qyzmet.inspection.course.Courses.april;
import static kz.qyzmet.inspection.course.Courses.entry;
import static kz.qyzmet.inspection.course.Courses.findings;
import static kz.qyzmet.inspection.course.Courses.march;
import static kz.qyzmet.inspection.course.Courses.notice;
import static kz.qyzmet.inspection.course.Courses.pending;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of an inspection: its caps, what is used and what is left (Art. 27-2 p. 1). */
class InspectionTermTest {

    @Test
    @OfNorm("law88.a27-2.p1.pt1.scheduled-cap")
    void aScheduledInspectionLastsTwentyWorkingDays() {
        InspectionTerm term = april().build().term(LAW, PLANNED);

        assertThat(term.last()).contains(date("MON_2026_05_04"));
        assertThat(term.length()).isEqualTo(20);
        assertThat(april().build().term(LAW.with(CapStart.NEXT_DAY), PLANNED).last())
                .contains(date("TUE_2026_05_05"));
        assertThat(entry(april().build(), PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_CAP)
                        .deadline()
                        .due())
                .isEqualTo(date("MON_2026_05_04"));
    }

    @Test
    @OfNorm("law88.a27-2.p1.pt2.unscheduled-cap")
    void anUnscheduledInspectionLastsTenWorkingDays() {
        assertThat(march().build().term(LAW, UNPLANNED).last()).contains(date("MON_2026_03_16"));
        assertThat(march().build().term(LAW, UNPLANNED).length()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2026_03_01, 0, 10",
        "MON_2026_03_02, 1, 9",
        "FRI_2026_03_06, 5, 5",
        "MON_2026_03_09, 5, 5",
        "FRI_2026_03_13, 9, 1",
        "MON_2026_03_16, 10, 0",
        "TUE_2026_03_17, 11, 0"
    })
    void whatIsUsedAndWhatIsLeftOnADay(String day, int used, int left) {
        InspectionTerm term = march().build().term(LAW, UNPLANNED);

        assertThat(term.used(date(day))).isEqualTo(used);
        assertThat(term.left(date(day))).isEqualTo(left);
    }

    @Test
    void theCompletionClosesTheCount() {
        InspectionTerm term = march().build().term(LAW, UNPLANNED, Optional.of(on("THU_2026_03_12")));

        assertThat(term.used(date("FRI_2026_04_10"))).isEqualTo(8);
        assertThat(term.left(date("FRI_2026_04_10"))).isEqualTo(2);
    }

    @Test
    @OfNorm("law88.a27-2.p4.pt3.resume-count")
    void theWorkedExampleEndsOnTheTwentySeventhAndTheOtherReadingsADayApart() {
        Course course = march().addSuspensions(answered("FRI_2026_03_06", "TUE_2026_03_17"))
                .build();

        assertThat(course.term(LAW, UNPLANNED).last()).contains(date("FRI_2026_03_27"));
        assertThat(course.term(LAW.with(SuspensionDay.USED), UNPLANNED).last()).contains(date("THU_2026_03_26"));
        assertThat(course.term(LAW.with(ResumptionDay.NOT_COUNTED), UNPLANNED).last())
                .contains(date("MON_2026_03_30"));
        InspectionTerm term = course.term(LAW, UNPLANNED);
        assertThat(term.used(date("FRI_2026_03_06"))).isEqualTo(4);
        assertThat(term.used(date("MON_2026_03_16"))).isEqualTo(4);
        assertThat(term.used(date("TUE_2026_03_17"))).isEqualTo(5);
        assertThat(term.left(date("THU_2026_03_26"))).isEqualTo(1);
        assertThat(term.deadline().steps())
                .filteredOn(step -> step.rule() == StepRule.SUSPENDED)
                .singleElement()
                .satisfies(step -> assertThat(step.grounds())
                        .containsExactly(
                                StateServicesLaw.SUSPENSION_PENDING_INFORMATION, StateServicesLaw.RESUMED_COUNT));
        assertThat(findings(course, UNPLANNED, "FRI_2026_03_27")).isEmpty();
    }

    @Test
    void anOpenSuspensionLeavesNoLastDay() {
        InspectionTerm term = march().addSuspensions(pending("FRI_2026_03_06").build())
                .build()
                .term(LAW, UNPLANNED);

        assertThat(term.deadline()).isInstanceOfSatisfying(Suspended.class, suspended -> {
            assertThat(suspended.left()).isEqualTo(6);
            assertThat(suspended.since()).isEqualTo(date("FRI_2026_03_06"));
        });
        assertThat(term.last()).isEmpty();
        assertThat(term.isOver(date("FRI_2026_06_12"))).isFalse();
        assertThat(term.used(date("FRI_2026_06_12")) + term.left(date("FRI_2026_06_12")))
                .isEqualTo(10);
    }

    @Test
    void aDurationWithinTheCapIsTheTermAndTheCapACheck() {
        Course set = Course.builder()
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02")
                        .durationInWorkingDays(5)
                        .build())
                .startedOn(on("MON_2026_03_02"))
                .build();

        assertThat(set.term(LAW, UNPLANNED).last()).contains(date("FRI_2026_03_06"));
        assertThat(set.term(LAW, UNPLANNED).length()).isEqualTo(5);
        assertFinding(
                findings(set, UNPLANNED, on("WED_2026_03_11"), "WED_2026_03_11").get(0),
                StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                Severity.BREACH,
                "SAT_2026_03_07",
                "Used up to Wednesday 11 March 2026: 7 working days; the notice sets 5 working days, and the last"
                        + " day was Friday 6 March 2026.");
    }

    @Test
    void aDurationAboveTheCapIsABreachAndTheCapIsTheTerm() {
        Course set = Course.builder()
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02")
                        .durationInWorkingDays(11)
                        .build())
                .startedOn(on("MON_2026_03_02"))
                .build();

        assertThat(set.term(LAW, UNPLANNED).last()).contains(date("MON_2026_03_16"));
        assertThat(findings(set, UNPLANNED, "MON_2026_03_02"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                        Severity.BREACH,
                        "FRI_2026_02_27",
                        "The notice sets 11 working days; the inspection may last 10 working days at most."));
    }

    @Test
    void aDayTooManyIsABreachHoweverElseDaysCouldBeCounted() {
        assertFinding(
                findings(april().build(), PLANNED, on("TUE_2026_05_05"), "WED_2026_05_06")
                        .get(0),
                StateServicesLaw.SCHEDULED_INSPECTION_CAP,
                Severity.BREACH,
                "TUE_2026_05_05",
                "Used up to Tuesday 5 May 2026: 21 working days; the inspection may last 20 working days, and its"
                        + " last day was Monday 4 May 2026.");
        assertThat(findings(april().build(), PLANNED, on("WED_2026_05_06"), "WED_2026_05_06"))
                .extracting(Finding::severity)
                .containsExactly(Severity.BREACH);
        assertThat(findings(april().build(), PLANNED, on("MON_2026_05_04"), "WED_2026_05_06"))
                .isEmpty();
        assertThat(findings(april().build(), PLANNED, "WED_2026_05_06"))
                .extracting(Finding::severity)
                .as("still going on")
                .containsExactly(Severity.BREACH);
    }

    @Test
    void theTermRunsFromTheAnnouncedDayWhereNoOtherIsRecorded() {
        Course announced = Course.builder()
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02").build())
                .build();
        Course moved = march().startedOn(on("WED_2026_03_04")).build();

        assertThat(announced.term(LAW, UNPLANNED).last()).contains(date("MON_2026_03_16"));
        assertThat(findings(announced, UNPLANNED, "FRI_2026_03_20"))
                .extracting(Finding::severity)
                .as("nothing shows that it began")
                .containsExactly(Severity.DOUBT);
        assertThat(moved.term(LAW, UNPLANNED).last()).contains(date("WED_2026_03_18"));
        assertThat(moved.term(LAW.with(InspectionStart.ANNOUNCED), UNPLANNED).last())
                .contains(date("MON_2026_03_16"));
    }

    @Test
    void aLateDayByTheChosenStartAloneIsADoubt() {
        Course moved = march().startedOn(on("WED_2026_03_04")).build();

        assertThat(moved
                        .findings(
                                LAW.with(InspectionStart.ANNOUNCED),
                                UNPLANNED,
                                Optional.of(on("WED_2026_03_18")),
                                Set.of(),
                                date("WED_2026_03_18"))
                        .stream()
                        .filter(finding -> finding.citation().equals(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
    }

    @Test
    void withoutNoticeAndStartTheTermHasNotBegun() {
        Course empty = Course.builder().build();

        assertThat(empty.term(LAW, PLANNED).deadline()).isInstanceOf(NotStarted.class);
        assertThat(empty.term(LAW, PLANNED).used(date("MON_2026_03_02"))).isZero();
        assertThat(empty.term(LAW, PLANNED).left(date("MON_2026_03_02"))).isEqualTo(20);
        assertThat(entry(empty, PLANNED, StateServicesLaw.SCHEDULED_INSPECTION_CAP)
                        .waitsFor())
                .containsExactly(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE);
    }

    @Test
    void nothingExtendsTheTerm() {
        Course extended = march().addExtendedOn(on("FRI_2026_03_13")).build();
        String reason = "The term of an inspection cannot be extended: the Law has a cap and suspensions, and no"
                + " extension.";

        assertRefused(march().build().extend(UNPLANNED), StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, reason);
        assertRefused(april().build().extend(PLANNED), StateServicesLaw.SCHEDULED_INSPECTION_CAP, reason);
        assertThat(extended.term(LAW, UNPLANNED).last()).contains(date("MON_2026_03_16"));
        assertThat(findings(extended, UNPLANNED, "FRI_2026_03_13"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.UNSCHEDULED_INSPECTION_CAP,
                        Severity.BREACH,
                        "FRI_2026_03_13",
                        reason));
        assertThat(findings(extended, UNPLANNED, "THU_2026_03_12")).isEmpty();
    }
}
