package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class WorkingCalendarTest {

    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final LocalDate SAT_2026_03_21 = LocalDate.of(2026, 3, 21);
    private static final LocalDate TUE_2026_03_24 = LocalDate.of(2026, 3, 24);
    private static final LocalDate WED_2026_03_25 = LocalDate.of(2026, 3, 25);
    private static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    private static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);
    private static final LocalDate SUN_2026_05_17 = LocalDate.of(2026, 5, 17);
    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    private static final LocalDate TUE_2026_05_19 = LocalDate.of(2026, 5, 19);
    private static final LocalDate WED_2026_06_03 = LocalDate.of(2026, 6, 3);
    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);

    private static final LocalDate WED_2024_05_01 = LocalDate.of(2024, 5, 1);
    private static final LocalDate FRI_2024_05_03 = LocalDate.of(2024, 5, 3);
    private static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);
    private static final LocalDate MON_2024_05_06 = LocalDate.of(2024, 5, 6);
    private static final LocalDate WED_2024_05_08 = LocalDate.of(2024, 5, 8);
    private static final LocalDate TUE_2024_05_14 = LocalDate.of(2024, 5, 14);
    private static final LocalDate FRI_2024_05_31 = LocalDate.of(2024, 5, 31);

    /** Spring 2026: Nauryz on Saturday to Monday with two days off moved behind it, the days of May, Kurban Ait. */
    private static final WorkingCalendar SPRING_2026 = spring2026(WorkWeek.FIVE_DAY);

    /** May 2024: Wednesday 8 May is off, Saturday 4 May is worked in its place. */
    private static final WorkingCalendar MAY_2024 = WorkingCalendar.builder()
            .range(WED_2024_05_01, FRI_2024_05_31)
            .entry(day(DayKind.HOLIDAY, WED_2024_05_01))
            .entry(day(DayKind.WORKING_WEEKEND, SAT_2024_05_04))
            .entry(day(DayKind.HOLIDAY, LocalDate.of(2024, 5, 7)))
            .entry(day(DayKind.TRANSFERRED_OFF, WED_2024_05_08))
            .entry(day(DayKind.HOLIDAY, LocalDate.of(2024, 5, 9)))
            .build();

    @Test
    void tenWorkingDaysOverMayStepOverNineDaysOff() {
        assertThat(SPRING_2026.plusWorkingDays(THU_2026_04_30, 10)).isEqualTo(TUE_2026_05_19);
        assertThat(SPRING_2026.daysOff(THU_2026_04_30, TUE_2026_05_19)).hasSize(9);
        assertThat(SPRING_2026.workingDaysBetween(THU_2026_04_30, TUE_2026_05_19))
                .isEqualTo(10);
    }

    @Test
    void theNeighboursAtTheEndsOfTheCalendarAreMissing() {
        // Wednesday 1 May 2024 is a holiday, and the calendar ends with Friday 31 May.
        LocalDate thu = LocalDate.of(2024, 5, 2);
        assertThat(MAY_2024.findPrevious(WED_2024_05_01)).isEmpty();
        assertThat(MAY_2024.findPrevious(thu)).isEmpty();
        assertThat(MAY_2024.findPrevious(FRI_2024_05_03)).contains(thu);
        assertThat(MAY_2024.findNext(WED_2024_05_01)).contains(thu);
        assertThat(MAY_2024.findNext(LocalDate.of(2024, 5, 30))).contains(FRI_2024_05_31);
        assertThat(MAY_2024.findNext(FRI_2024_05_31)).isEmpty();
        assertThatThrownBy(() -> MAY_2024.findNext(LocalDate.of(2024, 6, 1)))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2024-06-01");
        assertThatThrownBy(() -> MAY_2024.findPrevious(LocalDate.of(2024, 4, 30)))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2024-04-30");
    }

    @Test
    void aCalendarWithoutAWorkingDayHasNoNeighbours() {
        WorkingCalendar weekend =
                WorkingCalendar.builder().range(SAT_2026_05_16, SUN_2026_05_17).build();

        assertThat(weekend.findNext(SAT_2026_05_16)).isEmpty();
        assertThat(weekend.findNext(SUN_2026_05_17)).isEmpty();
        assertThat(weekend.findPrevious(SAT_2026_05_16)).isEmpty();
        assertThat(weekend.findPrevious(SUN_2026_05_17)).isEmpty();
        assertThatThrownBy(() -> weekend.findNext(MON_2026_05_18)).isInstanceOf(CalendarRangeException.class);
        assertThatThrownBy(() -> weekend.findPrevious(FRI_2026_05_15)).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void theEntriesOfAYearAreAllItsDays() {
        WorkingCalendar leap = WorkingCalendar.builder()
                .range(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31))
                .build();

        assertThat(leap.entries(Year.of(2024)))
                .hasSize(366)
                .extracting(CalendarEntry::date)
                .startsWith(LocalDate.of(2024, 1, 1))
                .contains(LocalDate.of(2024, 2, 29))
                .endsWith(LocalDate.of(2024, 12, 31));
        assertThatThrownBy(() -> leap.entries(Year.of(2023))).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void twentyWorkingDaysAreNotTwentyEightCalendarDays() {
        assertThat(SPRING_2026.plusWorkingDays(THU_2026_04_30, 20)).isEqualTo(WED_2026_06_03);
        assertThat(WED_2026_06_03).isEqualTo(THU_2026_04_30.plusDays(34));
    }

    @Test
    void theNextWorkingDayAfterNauryzIsBehindItsMovedDaysOff() {
        assertThat(SPRING_2026.next(FRI_2026_03_20)).isEqualTo(THU_2026_03_26);
        assertThat(SPRING_2026.nextOrSame(SAT_2026_03_21)).isEqualTo(THU_2026_03_26);
        assertThat(SPRING_2026.previous(THU_2026_03_26)).isEqualTo(FRI_2026_03_20);
        assertThat(SPRING_2026.previousOrSame(WED_2026_03_25)).isEqualTo(FRI_2026_03_20);
        assertThat(SPRING_2026.entry(TUE_2026_03_24).movedFrom()).contains(SAT_2026_03_21);
    }

    @Test
    void aWorkedSaturdayCountsAndItsPairDoesNot() {
        assertThat(MAY_2024.plusWorkingDays(MON_2024_05_06, 3)).isEqualTo(TUE_2024_05_14);
        assertThat(MAY_2024.plusWorkingDays(FRI_2024_05_03, 1)).isEqualTo(SAT_2024_05_04);
        assertThat(MAY_2024.isWorkingDay(SAT_2024_05_04)).isTrue();
        assertThat(MAY_2024.isWorkingDay(WED_2024_05_08)).isFalse();
    }

    @Test
    void theSaturdayOfASixDayWeekCounts() {
        assertThat(SPRING_2026.minusWorkingDays(FRI_2026_05_15, 5)).isEqualTo(WED_2026_05_06);
        assertThat(SPRING_2026.plusWorkingDays(WED_2026_05_06, 5)).isEqualTo(FRI_2026_05_15);
        assertThat(spring2026(WorkWeek.SIX_DAY).plusWorkingDays(WED_2026_05_06, 6))
                .isEqualTo(SAT_2026_05_16);
    }

    @Test
    void theDaysOffOfASpanCarryTheirReasonsInOrder() {
        List<CalendarEntry> daysOff = SPRING_2026.daysOff(FRI_2026_03_20, THU_2026_03_26);

        assertThat(daysOff)
                .extracting(CalendarEntry::kind)
                .containsExactly(
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.TRANSFERRED_OFF,
                        DayKind.TRANSFERRED_OFF);
        assertThat(daysOff).isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
        assertThatThrownBy(() -> daysOff.clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSpanExcludesItsStartAndIncludesItsEnd() {
        assertThat(SPRING_2026.daysOff(SAT_2026_05_16, SUN_2026_05_17))
                .extracting(CalendarEntry::date)
                .containsExactly(SUN_2026_05_17);
        assertThat(SPRING_2026.daysOff(SUN_2026_05_17, SUN_2026_05_17)).isEmpty();
        assertThat(SPRING_2026.workingDaysBetween(FRI_2026_05_15, MON_2026_05_18))
                .isEqualTo(1);
        assertThat(SPRING_2026.workingDaysBetween(FRI_2026_05_15, FRI_2026_05_15))
                .isZero();
    }

    @Test
    void aPlainDayIsNamedAfterItsKindAndRestsOnItsWeek() {
        assertThat(SPRING_2026.entry(SAT_2026_05_16))
                .isEqualTo(CalendarEntry.builder()
                        .date(SAT_2026_05_16)
                        .kind(DayKind.WEEKEND)
                        .name(LocalizedText.of("апталық демалыс күні", "еженедельный выходной день", "weekly day off"))
                        .basis(LocalizedText.of(
                                "бес күндік жұмыс аптасы", "пятидневная рабочая неделя", "five-day working week"))
                        .build());
    }

    /** Weekday by weekday, the counts of one week to three: a correction by crossed weekends goes wrong somewhere. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 5, 2026-06-08", "2026-06-02, 5, 2026-06-09", "2026-06-03, 5, 2026-06-10",
        "2026-06-04, 5, 2026-06-11", "2026-06-05, 5, 2026-06-12", "2026-06-06, 5, 2026-06-12",
        "2026-06-07, 5, 2026-06-12", "2026-06-06, 10, 2026-06-19", "2026-06-07, 10, 2026-06-19",
        "2026-06-05, 10, 2026-06-19", "2026-06-06, 15, 2026-06-26", "2026-06-07, 1, 2026-06-08"
    })
    void weeksWithoutHolidaysCountFiveDaysEach(LocalDate from, int n, LocalDate end) {
        assertThat(SPRING_2026.plusWorkingDays(from, n)).isEqualTo(end);
        assertThat(SPRING_2026.plusWorkingDays((int) from.toEpochDay(), n)).isEqualTo((int) end.toEpochDay());
    }

    @Test
    void everyWeekdayAndCountToFifteenIsWhatAWalkGives() {
        for (LocalDate from = WED_2026_06_03; from.isBefore(LocalDate.of(2026, 6, 10)); from = from.plusDays(1)) {
            LocalDate day = from;
            for (int n = 1; n <= 13; n++) {
                day = day.plusDays(1);
                while (!SPRING_2026.isWorkingDay(day)) {
                    day = day.plusDays(1);
                }
                assertThat(SPRING_2026.plusWorkingDays(from, n)).isEqualTo(day);
            }
        }
    }

    @Test
    void aCalendarSaysItsRangeItsWeekAndItsWorkingDays() {
        assertThat(MAY_2024.range()).isEqualTo(LocalDateRange.ofClosed(WED_2024_05_01, FRI_2024_05_31));
        assertThat(MAY_2024.week()).isEqualTo(WorkWeek.FIVE_DAY);
        assertThat(MAY_2024).hasToString("WorkingCalendar[2024-05-01 to 2024-05-31, FIVE_DAY, 20 working days]");
    }

    @Test
    void plainDaysAreProjectedFromTheDateGivenAndEntriesAsTheySay() {
        WorkingCalendar calendar = WorkingCalendar.builder()
                .range(FRI_2026_05_15, TUE_2026_06_30)
                .projectedFrom(MON_2026_05_18)
                .entry(day(DayKind.HOLIDAY, TUE_2026_05_19))
                .entry(projected(DayKind.HOLIDAY, SAT_2026_05_16))
                .build();

        assertThat(calendar.certainty(FRI_2026_05_15)).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.certainty(SAT_2026_05_16)).isEqualTo(Certainty.PROJECTED);
        assertThat(calendar.certainty(SUN_2026_05_17)).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.certainty(MON_2026_05_18)).isEqualTo(Certainty.PROJECTED);
        assertThat(calendar.certainty(TUE_2026_05_19)).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.certainty(SUN_2026_05_17, FRI_2026_05_15)).isEqualTo(Certainty.PROJECTED);
        assertThat(calendar.entry(MON_2026_05_18).certainty()).isEqualTo(Certainty.PROJECTED);
        assertThat(calendar.officialUntil()).contains(FRI_2026_05_15);
    }

    @Test
    void aCalendarIsOfficialUntilTheDayBeforeItsFirstProjectedDay() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder().range(FRI_2026_05_15, TUE_2026_06_30);

        assertThat(builder.build().officialUntil()).contains(TUE_2026_06_30);
        assertThat(builder.projectedFrom(TUE_2026_06_30).build().officialUntil())
                .contains(LocalDate.of(2026, 6, 29));
        assertThat(builder.projectedFrom(SAT_2026_05_16).build().officialUntil())
                .contains(FRI_2026_05_15);
        assertThat(builder.projectedFrom(FRI_2026_05_15).build().officialUntil())
                .isEmpty();
        assertThat(SPRING_2026.officialUntil()).contains(SPRING_2026.range().getEndInclusive());
    }

    @Test
    void aProjectionFarOutsideTheRangeIsNoneOrAll() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder().range(FRI_2026_05_15, TUE_2026_06_30);
        WorkingCalendar official = builder.build();
        WorkingCalendar all = builder.projectedFrom(LocalDate.MIN).build();

        assertThat(official.certainty(FRI_2026_05_15, TUE_2026_06_30)).isEqualTo(Certainty.OFFICIAL);
        assertThat(all.certainty(TUE_2026_06_30)).isEqualTo(Certainty.PROJECTED);
        assertThat(all.certainty(FRI_2026_05_15)).isEqualTo(Certainty.PROJECTED);
        assertThat(all)
                .isNotEqualTo(official)
                .isEqualTo(builder.projectedFrom(FRI_2026_05_15).build());
        assertThat(builder.projectedFrom(LocalDate.of(2026, 7, 1)).build()).isEqualTo(official);
    }

    @Test
    void aBuiltCalendarDoesNotChangeWithItsBuilder() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder().range(FRI_2026_05_15, TUE_2026_06_30);
        WorkingCalendar before = builder.build();
        WorkingCalendar after =
                builder.entry(day(DayKind.HOLIDAY, MON_2026_05_18)).build();

        assertThat(before.isWorkingDay(MON_2026_05_18)).isTrue();
        assertThat(after.isWorkingDay(MON_2026_05_18)).isFalse();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void calendarsOfOtherRangeOrWeekAreNotEqual() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder().range(FRI_2026_05_15, TUE_2026_06_30);
        WorkingCalendar calendar = builder.build();

        assertThat(calendar)
                .isNotEqualTo(builder.week(WorkWeek.SIX_DAY).build())
                .isNotEqualTo(WorkingCalendar.builder()
                        .range(FRI_2026_05_15, TUE_2026_06_30.minusDays(1))
                        .build())
                .isNotEqualTo(WorkingCalendar.builder()
                        .range(SAT_2026_05_16, TUE_2026_06_30)
                        .build())
                .isNotEqualTo("WorkingCalendar")
                .isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 62, 63, 64, 65, 121})
    void aRankAtTheEdgeOfAWordCountsTheDayItself(int length) {
        WorkingCalendarBuilder builder =
                WorkingCalendar.builder().range(SUN_2026_03_01, SUN_2026_03_01.plusDays(length));
        for (int i = 0; i <= length; i++) {
            builder.entry(day(DayKind.WORKING, SUN_2026_03_01.plusDays(i)));
        }
        WorkingCalendar calendar = builder.build();

        assertThat(calendar.workingDaysBetween(SUN_2026_03_01, SUN_2026_03_01.plusDays(length)))
                .isEqualTo(length);
        assertThat(calendar.plusWorkingDays(SUN_2026_03_01, length)).isEqualTo(SUN_2026_03_01.plusDays(length));
    }

    private static WorkingCalendar spring2026(WorkWeek week) {
        return WorkingCalendar.builder()
                .range(SUN_2026_03_01, TUE_2026_06_30)
                .week(week)
                .entry(day(DayKind.HOLIDAY, SAT_2026_03_21))
                .entry(day(DayKind.HOLIDAY, LocalDate.of(2026, 3, 22)))
                .entry(day(DayKind.HOLIDAY, LocalDate.of(2026, 3, 23)))
                .entry(CalendarEntry.builder()
                        .date(TUE_2026_03_24)
                        .kind(DayKind.TRANSFERRED_OFF)
                        .name(LocalizedText.same("Nauryz"))
                        .basis(LocalizedText.same("law267.a5"))
                        .movedFrom(SAT_2026_03_21)
                        .build())
                .entry(day(DayKind.TRANSFERRED_OFF, WED_2026_03_25))
                .entry(day(DayKind.HOLIDAY, LocalDate.of(2026, 5, 1)))
                .entry(day(DayKind.HOLIDAY, LocalDate.of(2026, 5, 7)))
                .entry(day(DayKind.HOLIDAY, LocalDate.of(2026, 5, 9)))
                .entry(day(DayKind.TRANSFERRED_OFF, LocalDate.of(2026, 5, 11)))
                .entry(day(DayKind.DAY_OFF, LocalDate.of(2026, 5, 27)))
                .build();
    }

    private static CalendarEntry day(DayKind kind, LocalDate date) {
        return CalendarEntry.builder()
                .date(date)
                .kind(kind)
                .name(kind.label())
                .basis(LocalizedText.same("law267.a5"))
                .build();
    }

    private static CalendarEntry projected(DayKind kind, LocalDate date) {
        CalendarEntry.Builder builder = CalendarEntry.builder();
        builder.from(day(kind, date));
        return builder.certainty(Certainty.PROJECTED).build();
    }
}
