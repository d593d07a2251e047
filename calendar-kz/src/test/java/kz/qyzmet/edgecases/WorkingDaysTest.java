package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section B: which days are working days? */
class WorkingDaysTest {

    private static final WorkingCalendar CALENDAR = KazakhstanCalendar.fiveDay();

    @EdgeCase({20, 21, 22, 24, 33, 40})
    @ParameterizedTest(name = "case {0}: {1} and {2} working days end on {3}")
    @CsvSource({
        "20, 2024-05-06, 3, 2024-05-14",
        "20, 2024-05-03, 1, 2024-05-04",
        "21, 2024-12-30, 5, 2025-01-09",
        "22, 2022-12-30, 5, 2023-01-10",
        "24, 2026-08-17, 15, 2026-09-07",
        "33, 2026-04-30, 10, 2026-05-19",
        "40, 2026-04-30, 20, 2026-06-03"
    })
    void movedDaysAreCountedAsTheActsMovedThem(int number, LocalDate trigger, int n, LocalDate due) {
        assertThat(CALENDAR.plusWorkingDays(trigger, n)).as("case %s", number).isEqualTo(due);
        assertThat(workingDays(n, trigger.toString()).due()).isEqualTo(due);
    }

    @Test
    @EdgeCase(21)
    void bothHalvesOfTheMoveOfJanuary2025AreLoaded() {
        assertThat(CALENDAR.entry(date("2025-01-03")).kind()).isEqualTo(DayKind.TRANSFERRED_OFF);
        assertThat(CALENDAR.entry(date("2025-01-05")).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
    }

    @Test
    @EdgeCase(23)
    void theYear2024HasNoHolidayOfDecemberTheFirstAndHasRepublicDay() {
        assertThat(CALENDAR.entry(date("2024-10-25")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.entry(date("2024-12-17")).kind()).isEqualTo(DayKind.WORKING);
        assertThat(CALENDAR.entry(date("2024-12-02")).kind()).isEqualTo(DayKind.WORKING);
    }

    @Test
    @EdgeCase(24)
    void aHolidayAbolishedDuringTheYearMovesARunningTermAndTheOldAnswerIsKept() {
        WorkingCalendar published = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-08-31"), WeekScope.FIVE_AND_SIX, "calendar published in 2025"))
                .build();
        Timeline before = review(Reckoner.on(published));
        Timeline after = review(LAW);
        Impact impact = Impact.between(before, after);
        assertThat(impact.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().orElseThrow().due()).isEqualTo("2026-09-08");
            assertThat(change.after().orElseThrow().due()).isEqualTo("2026-09-07");
        });
    }

    private static Timeline review(Reckoner law) {
        return Timeline.of(law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY, date("2026-08-17")));
    }

    @Test
    @EdgeCase(25)
    void aTermThatRunsIntoAnUnknownYearIsRefused() {
        assertThatThrownBy(() -> workingDays(5, "2100-12-30"))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2002-01-01 to 2100-12-31");
    }

    @Test
    @EdgeCase(26)
    void aTermOverAComputedFeastIsProvisional() {
        assertThat(CALENDAR.certainty(date("2027-05-16"))).isEqualTo(Certainty.PROJECTED);
        assertThat(workingDays(5, "2027-05-12").certainty()).isEqualTo(Certainty.PROJECTED);
        assertThat(workingDays(5, "2026-05-25").certainty()).isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    @EdgeCase(27)
    void feastsDoNotMoveAndHolidaysDo() {
        assertThat(CALENDAR.entry(date("2024-01-07")).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(CALENDAR.isWorkingDay(date("2024-01-08"))).isTrue();
        assertThat(CALENDAR.entry(date("2024-06-16")).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(CALENDAR.isWorkingDay(date("2024-06-17"))).isTrue();
        assertThat(CALENDAR.entry(date("2024-03-25")).movedFrom()).contains(date("2024-03-23"));
    }

    @Test
    @EdgeCase(28)
    void twoHolidaysOnOneWeekendGiveTwoDays() {
        assertThat(CALENDAR.next(date("2026-03-20"))).isEqualTo("2026-03-26");
        assertThat(LAW.deadline(ContactCenterRules.DISCREPANCY_EXPLANATION, date("2026-03-20"))
                        .due())
                .isEqualTo("2026-03-26");
    }

    @Test
    @EdgeCase({29, 30})
    void whoseWeekItIsIsSaidByTheCalendar() {
        // The partner is open on Saturday, and no term counts it; a host can count by the six-day week by name.
        assertThat(workingDays(2, "2026-04-09").due()).isEqualTo("2026-04-13");
        assertThat(Reckoner.on(KazakhstanCalendar.sixDay())
                        .deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("2026-04-09"))
                        .due())
                .isEqualTo("2026-04-11");
    }

    @ParameterizedTest
    @EdgeCase(31)
    @EnumSource(WorkWeek.class)
    void everyCalendarNamesItsWeek(WorkWeek week) {
        WorkingCalendar calendar = KazakhstanCalendar.builder().week(week).build();
        assertThat(calendar.week()).isEqualTo(week);
        assertThat(calendar.isWorkingDay(date("2026-04-11"))).isEqualTo(week == WorkWeek.SIX_DAY);
    }

    @Test
    @EdgeCase(32)
    void aDeclaredDayOffSaysWhoDeclaredIt() {
        WorkingCalendar flood = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-04-14"), WeekScope.FIVE_AND_SIX, "order of the akim of the region"))
                .build();
        assertThat(flood.entry(date("2026-04-14")).basis().en()).contains("order of the akim of the region");
        assertThat(flood.plusWorkingDays(date("2026-04-13"), 1)).isEqualTo("2026-04-15");
        assertThat(CALENDAR.plusWorkingDays(date("2026-04-13"), 1)).isEqualTo("2026-04-14");
    }

    @Test
    @EdgeCase(34)
    void everyWeekdayAndCountOfUpToFifteenAgreesWithAWalk() {
        for (LocalDate start = date("2026-04-27"); start.isBefore(date("2026-05-04")); start = start.plusDays(1)) {
            LocalDate walked = start;
            for (int n = 1; n <= 15; n++) {
                do {
                    walked = walked.plusDays(1);
                } while (!CALENDAR.isWorkingDay(walked));
                assertThat(CALENDAR.plusWorkingDays(start, n))
                        .as("%s + %s", start, n)
                        .isEqualTo(walked);
            }
        }
    }

    @Test
    @EdgeCase(35)
    void aCalendarWithoutAWorkingDayRefusesAndDoesNotHang() {
        var builder = WorkingCalendar.builder().range(date("2026-05-09"), date("2026-05-10"));
        assertThatThrownBy(() -> builder.build().next(date("2026-05-09"))).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    @EdgeCase({36, 37})
    void zeroAndNegativeCountsAreRefusedByName() {
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(date("2026-05-09"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nextOrSame");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(date("2026-05-09"), -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minusWorkingDays");
        assertThat(CALENDAR.nextOrSame(date("2026-05-09"))).isEqualTo("2026-05-12");
    }

    @Test
    @EdgeCase(38)
    void countingWhatWasAddedGivesItBack() {
        LocalDate dayOff = date("2026-05-09");
        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(dayOff, 3), 3))
                .isEqualTo("2026-05-08")
                .isNotEqualTo(dayOff);
        LocalDate worked = date("2026-05-08");
        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(worked, 3), 3))
                .isEqualTo(worked);
        assertThat(CALENDAR.workingDaysBetween(worked, CALENDAR.plusWorkingDays(worked, 3)))
                .isEqualTo(3);
    }

    @Test
    @EdgeCase(39)
    void theDayBeforeAHolidayIsAWholeDay() {
        // 6 May 2026, the eve of a holiday: a filing at 18:00 is within the ordinary hours of the body.
        assertThat(CALENDAR.isWorkingDay(date("2026-05-06"))).isTrue();
        assertThat(LAW.registration(LocalDateTime.parse("2026-05-06T18:00"), Cases.OFFICE)
                        .registeredOn())
                .isEqualTo("2026-05-06");
    }
}
