package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class WorkingCalendarRefusalTest {

    private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);
    private static final LocalDate SUN_2026_05_17 = LocalDate.of(2026, 5, 17);

    private static final WorkingCalendar YEAR_2026 =
            WorkingCalendar.builder().range(THU_2026_01_01, THU_2026_12_31).build();
    private static final WorkingCalendar WEEKEND =
            WorkingCalendar.builder().range(SAT_2026_05_16, SUN_2026_05_17).build();

    static Stream<Function<LocalDate, Object>> questions() {
        return Stream.of(
                YEAR_2026::isWorkingDay,
                YEAR_2026::next,
                YEAR_2026::nextOrSame,
                YEAR_2026::previous,
                YEAR_2026::previousOrSame,
                YEAR_2026::entry,
                YEAR_2026::certainty,
                date -> YEAR_2026.certainty(FRI_2026_05_15, date),
                date -> YEAR_2026.plusWorkingDays(date, 1),
                date -> YEAR_2026.minusWorkingDays(date, 1),
                date -> YEAR_2026.workingDaysBetween(date, FRI_2026_05_15),
                date -> YEAR_2026.workingDaysBetween(FRI_2026_05_15, date),
                date -> YEAR_2026.daysOff(date, FRI_2026_05_15),
                date -> YEAR_2026.daysOff(FRI_2026_05_15, date));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aDateOneDayOutsideIsRefusedWithTheDateAndTheRange(Function<LocalDate, Object> question) {
        for (LocalDate outside : List.of(WED_2025_12_31, FRI_2027_01_01, LocalDate.MIN, LocalDate.MAX)) {
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(() -> question.apply(outside))
                    .withMessage("Outside the calendar: Expected a date within 2026-01-01 to 2026-12-31, but found: "
                            + outside + "; use a calendar with a wider range")
                    .satisfies(refusal -> {
                        assertThat(refusal.epochDay()).isEqualTo(outside.toEpochDay());
                        assertThat(refusal.range()).isEqualTo(LocalDateRange.ofClosed(THU_2026_01_01, THU_2026_12_31));
                        assertThat(refusal).isInstanceOf(DateTimeException.class);
                    });
        }
    }

    @Test
    void theFirstAndTheLastDayAreInside() {
        assertThat(YEAR_2026.isWorkingDay(THU_2026_01_01)).isTrue();
        assertThat(YEAR_2026.isWorkingDay(THU_2026_12_31)).isTrue();
        assertThat(YEAR_2026.nextOrSame(THU_2026_12_31)).isEqualTo(THU_2026_12_31);
        assertThat(YEAR_2026.previousOrSame(THU_2026_01_01)).isEqualTo(THU_2026_01_01);
        assertThat(YEAR_2026.plusWorkingDays(THU_2026_01_01, 260)).isEqualTo(THU_2026_12_31);
        assertThat(YEAR_2026.minusWorkingDays(THU_2026_12_31, 260)).isEqualTo(THU_2026_01_01);
        assertThat(YEAR_2026.workingDaysBetween(THU_2026_01_01, THU_2026_12_31)).isEqualTo(260);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
    void anyNumberThatIsNoDayOfTheRangeIsRefused(int epochDay) {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.next(epochDay))
                .withMessageContaining("but found: " + LocalDate.ofEpochDay(epochDay) + ";")
                .satisfies(refusal -> assertThat(refusal.epochDay()).isEqualTo(epochDay));
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.plusWorkingDays(new int[] {20_600, epochDay}, 1))
                .satisfies(refusal -> assertThat(refusal.epochDay()).isEqualTo(epochDay));
    }

    @ParameterizedTest
    @ValueSource(ints = {261, 262, 366, 1_000_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
    void aCountThatRunsOverAnEdgeNamesTheFirstDayBeyondIt(int n) {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.plusWorkingDays(THU_2026_01_01, n))
                .withMessage("Outside the calendar: Expected the end of the count within 2026-01-01 to 2026-12-31, "
                        + "but found: 2027-01-01; use a calendar with a wider range")
                .satisfies(refusal -> assertThat(refusal.epochDay()).isEqualTo(FRI_2027_01_01.toEpochDay()));
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.plusWorkingDays(new int[] {(int) THU_2026_01_01.toEpochDay()}, n))
                .satisfies(refusal -> assertThat(refusal.epochDay()).isEqualTo(FRI_2027_01_01.toEpochDay()));
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.minusWorkingDays((int) THU_2026_12_31.toEpochDay(), n))
                .withMessageContaining("Expected the end of the count within")
                .satisfies(refusal -> assertThat(refusal.epochDay()).isEqualTo(WED_2025_12_31.toEpochDay()));
    }

    @Test
    void rollingOverAnEdgeSaysWhichDayWasSought() {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.next(THU_2026_12_31))
                .withMessageContaining("Expected the next working day within");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> YEAR_2026.previous(THU_2026_01_01))
                .withMessageContaining("Expected the previous working day within");
    }

    @Test
    void aCalendarWithoutWorkingDaysRefusesInsteadOfWalkingOn() {
        assertThat(WEEKEND.isWorkingDay(SAT_2026_05_16)).isFalse();
        assertThat(WEEKEND.workingDaysBetween(SAT_2026_05_16, SUN_2026_05_17)).isZero();
        assertThat(Stream.<Function<LocalDate, Object>>of(
                        WEEKEND::next,
                        WEEKEND::nextOrSame,
                        WEEKEND::previous,
                        WEEKEND::previousOrSame,
                        date -> WEEKEND.plusWorkingDays(date, 1),
                        date -> WEEKEND.minusWorkingDays(date, Integer.MAX_VALUE)))
                .allSatisfy(question -> assertThatExceptionOfType(CalendarRangeException.class)
                        .isThrownBy(() -> question.apply(SAT_2026_05_16)));
    }

    static Stream<Function<Integer, Object>> counts() {
        int day = (int) FRI_2026_05_15.toEpochDay();
        return Stream.of(
                n -> YEAR_2026.plusWorkingDays(FRI_2026_05_15, n),
                n -> YEAR_2026.minusWorkingDays(FRI_2026_05_15, n),
                n -> YEAR_2026.plusWorkingDays(day, n),
                n -> YEAR_2026.minusWorkingDays(day, n),
                n -> YEAR_2026.plusWorkingDays(new int[] {day}, n),
                n -> YEAR_2026.minusWorkingDays(new int[] {day}, n));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aCountOfZeroOrLessIsRefusedAndNamesTheRightOperation(Function<Integer, Object> count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.apply(0))
                .withMessage("Invalid count: Expected 1 or more working days, but found: 0; "
                        + "to roll to a working day use nextOrSame");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.apply(-3))
                .withMessage("Invalid count: Expected 1 or more working days, but found: -3; "
                        + "to go back use minusWorkingDays");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.apply(Integer.MIN_VALUE))
                .withMessageContaining("but found: -2147483648;");
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        String message =
                "Invalid order: Expected 'startExclusive' <= 'endInclusive', " + "but found: 2026-05-17 > 2026-05-16";
        int saturday = (int) SAT_2026_05_16.toEpochDay();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR_2026.workingDaysBetween(SUN_2026_05_17, SAT_2026_05_16))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR_2026.workingDaysBetween(saturday + 1, saturday))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR_2026.daysOff(SUN_2026_05_17, SAT_2026_05_16))
                .withMessage(message);
    }

    @Test
    void arraysOfDifferentLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR_2026.workingDaysBetween(new int[2], new int[3]))
                .withMessage("Invalid arrays: Expected as many ends as starts, but found: 2 starts and 3 ends");
        assertThat(YEAR_2026.workingDaysBetween(new int[0], new int[0])).isEmpty();
    }

    static Stream<Arguments> badRanges() {
        return Stream.of(
                Arguments.of(
                        THU_2026_12_31,
                        THU_2026_01_01,
                        "Invalid range: Expected 1 to 366000 days, but found: 2026-12-31 to 2026-01-01 (-363 days)"),
                Arguments.of(
                        THU_2026_01_01,
                        WED_2025_12_31,
                        "Invalid range: Expected 1 to 366000 days, but found: 2026-01-01 to 2025-12-31 (0 days)"),
                Arguments.of(
                        THU_2026_01_01,
                        THU_2026_01_01.plusDays(366_000),
                        "Invalid range: Expected 1 to 366000 days, but found: 2026-01-01 to 3028-01-29 (366001 days)"),
                Arguments.of(
                        LocalDate.MIN,
                        LocalDate.MAX,
                        "Invalid range: Expected 1 to 366000 days, but found: -999999999-01-01 to +999999999-12-31 "
                                + "(730484999634 days)"),
                Arguments.of(
                        LocalDate.ofEpochDay(1_073_741_823),
                        LocalDate.ofEpochDay(1_073_741_824),
                        "Invalid range: Expected dates within epoch days of +-1073741823, "
                                + "but found: +2941775-04-06 to +2941775-04-07"),
                Arguments.of(
                        LocalDate.ofEpochDay(-1_073_741_824),
                        LocalDate.ofEpochDay(-1_073_741_823),
                        "Invalid range: Expected dates within epoch days of +-1073741823, "
                                + "but found: -2937836-09-26 to -2937836-09-27"));
    }

    @ParameterizedTest
    @MethodSource("badRanges")
    void anEmptyOrTooLongOrTooFarRangeIsRefused(LocalDate first, LocalDate last, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder().range(first, last))
                .withMessage(message);
    }

    @Test
    void theFarthestAndTheLongestRangesWork() {
        LocalDate farthest = LocalDate.ofEpochDay(1_073_741_823);
        LocalDate earliest = LocalDate.ofEpochDay(-1_073_741_823);
        WorkingCalendar far = WorkingCalendar.builder()
                .range(farthest.minusDays(30), farthest)
                .build();
        WorkingCalendar early =
                WorkingCalendar.builder().range(earliest, earliest.plusDays(30)).build();
        WorkingCalendar longest = WorkingCalendar.builder()
                .range(THU_2026_01_01, THU_2026_01_01.plusDays(365_999))
                .build();

        assertThat(far.workingDaysBetween(farthest.minusDays(28), farthest)).isEqualTo(20);
        assertThat(early.workingDaysBetween(earliest, earliest.plusDays(28))).isEqualTo(20);
        // 52,285 whole weeks.
        assertThat(longest.workingDaysBetween(THU_2026_01_01, THU_2026_01_01.plusDays(365_995)))
                .isEqualTo(52_285 * 5);
    }

    @Test
    void aCalendarWithoutARangeIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WorkingCalendar.builder().build())
                .withMessage("Invalid calendar: Expected a range, but found none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-01"})
    void anEntryOutsideTheRangeIsRefused(LocalDate outside) {
        WorkingCalendarBuilder builder =
                WorkingCalendar.builder().entry(entry(DayKind.HOLIDAY, outside)).range(THU_2026_01_01, THU_2026_12_31);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "Invalid day table: Expected entries within 2026-01-01 to 2026-12-31, but found: " + outside);
    }

    @Test
    void twoEntriesOfOneDateAreAContradictionInEitherOrder() {
        CalendarEntry holiday = entry(DayKind.HOLIDAY, SAT_2026_05_16);
        CalendarEntry worked = entry(DayKind.WORKING_WEEKEND, SAT_2026_05_16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder().entries(List.of(holiday, worked)))
                .withMessage("Invalid day table: Expected one entry a date, but found two on 2026-05-16: "
                        + "HOLIDAY (holiday) and WORKING_WEEKEND (worked day of rest)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder().entry(worked).entry(holiday))
                .withMessageEndingWith("WORKING_WEEKEND (worked day of rest) and HOLIDAY (holiday)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder().entry(holiday).entry(holiday))
                .withMessageContaining("found two on 2026-05-16");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> builder.range(null, THU_2026_12_31))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.range(THU_2026_01_01, null))
                .withMessage("last");
        assertThatNullPointerException().isThrownBy(() -> builder.week(null)).withMessage("week");
        assertThatNullPointerException().isThrownBy(() -> builder.entry(null)).withMessage("entry");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.projectedFrom(null))
                .withMessage("projectedFrom");
    }

    private static CalendarEntry entry(DayKind kind, LocalDate date) {
        return CalendarEntry.builder()
                .date(date)
                .kind(kind)
                .name(kind.label())
                .basis(LocalizedText.same("law267.a5"))
                .build();
    }
}
