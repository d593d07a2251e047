package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on every one of the 36,159 days from 2002 to 2100. */
class EveryDayTest {

    private static final LocalDate TUE_2002_01_01 = LocalDate.of(2002, 1, 1);
    private static final LocalDate FRI_2100_12_31 = LocalDate.of(2100, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    static Stream<LocalDate> days() {
        return TUE_2002_01_01.datesUntil(FRI_2100_12_31.plusDays(1));
    }

    @ParameterizedTest
    @EnumSource(WorkWeek.class)
    void is_the_kind_that_the_source_tables_give(WorkWeek week) {
        NaiveOracle oracle = new NaiveOracle(week);
        WorkingCalendar calendar = KazakhstanCalendar.of(week);
        List<String> differences = days().filter(day -> calendar.entry(day).kind() != oracle.kind(day)
                        || calendar.isWorkingDay(day) != oracle.kind(day).isWorking())
                .map(day -> day + " is " + calendar.entry(day).kind() + ", not " + oracle.kind(day))
                .toList();
        assertThat(differences).isEmpty();
        assertThat(days()).hasSize(36_159);
    }

    @ParameterizedTest
    @EnumSource(WorkWeek.class)
    void has_a_name_and_a_reason_in_three_languages(WorkWeek week) {
        assertThat(days().map(KazakhstanCalendar.of(week)::entry)).allSatisfy(entry -> {
            assertThat(List.of(
                            entry.name().kk(), entry.name().ru(), entry.name().en()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
            assertThat(List.of(
                            entry.basis().kk(),
                            entry.basis().ru(),
                            entry.basis().en()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
        });
    }

    @ParameterizedTest
    @EnumSource(WorkWeek.class)
    void is_official_before_2027_and_projected_after(WorkWeek week) {
        WorkingCalendar calendar = KazakhstanCalendar.of(week);
        assertThat(days().filter(day -> calendar.certainty(day)
                        != (day.isBefore(FRI_2027_01_01) ? Certainty.OFFICIAL : Certainty.PROJECTED)))
                .isEmpty();
        assertThat(days().filter(day ->
                        calendar.certainty(day) != calendar.entry(day).certainty()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkWeek.class)
    void knows_the_other_day_of_its_move_and_is_known_by_it(WorkWeek week) {
        WorkingCalendar calendar = KazakhstanCalendar.of(week);
        assertThat(days().map(calendar::entry)).allSatisfy(entry -> {
            entry.movedTo()
                    .ifPresent(other ->
                            assertThat(calendar.entry(other).movedFrom()).contains(entry.date()));
            entry.movedFrom()
                    .ifPresent(
                            other -> assertThat(calendar.entry(other).movedTo()).contains(entry.date()));
            assertThat(entry.movedFrom().isPresent() || entry.movedTo().isPresent())
                    .isEqualTo(isMoved(calendar, entry));
        });
    }

    private static boolean isMoved(WorkingCalendar calendar, CalendarEntry entry) {
        boolean restDay = calendar.week().isDayOff(entry.date().getDayOfWeek());
        return switch (entry.kind()) {
            case TRANSFERRED_OFF, WORKING_WEEKEND -> true;
            case HOLIDAY -> restDay;
            case WORKING ->
                entry.date().equals(LocalDate.of(2020, 5, 11))
                        && !entry.name().equals(entry.kind().label());
            case DAY_OFF, WEEKEND -> false;
        };
    }

    @Test
    void worked_in_the_five_day_week_is_worked_in_the_six_day_week_too() {
        WorkingCalendar five = KazakhstanCalendar.fiveDay();
        WorkingCalendar six = KazakhstanCalendar.sixDay();
        assertThat(days().filter(day -> five.isWorkingDay(day) && !six.isWorkingDay(day)))
                .isEmpty();
    }

    @Test
    void on_a_sunday_is_worked_in_both_weeks_or_in_neither() {
        WorkingCalendar five = KazakhstanCalendar.fiveDay();
        WorkingCalendar six = KazakhstanCalendar.sixDay();
        assertThat(days().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .filter(day -> five.isWorkingDay(day) != six.isWorkingDay(day)))
                .isEmpty();
    }

    @Test
    void holidays_and_days_off_are_the_same_in_both_weeks() {
        WorkingCalendar five = KazakhstanCalendar.fiveDay();
        WorkingCalendar six = KazakhstanCalendar.sixDay();
        assertThat(days().filter(day -> isFeastOrHoliday(five.entry(day).kind())
                        || isFeastOrHoliday(six.entry(day).kind())))
                .allSatisfy(day -> {
                    assertThat(six.entry(day).kind()).isEqualTo(five.entry(day).kind());
                    assertThat(six.entry(day).name()).isEqualTo(five.entry(day).name());
                });
    }

    private static boolean isFeastOrHoliday(DayKind kind) {
        return kind == DayKind.HOLIDAY || kind == DayKind.DAY_OFF;
    }

    @Test
    void a_year_can_hold_two_feasts_and_every_other_year_holds_one() {
        WorkingCalendar calendar = KazakhstanCalendar.fiveDay();
        assertThat(Facts.FEASTS.stream()
                        .map(feast -> feast.firstDay().getYear())
                        .filter(year -> Facts.FEASTS.stream()
                                        .filter(feast -> feast.firstDay().getYear() == year)
                                        .count()
                                == 2)
                        .distinct())
                .containsExactly(2006, 2039, 2072);
        assertThat(Facts.FEASTS.stream()
                        .map(feast -> feast.firstDay().getYear())
                        .distinct())
                .hasSize(2100 - 2006 + 1);
        assertThat(Facts.FEASTS)
                .allSatisfy(feast ->
                        assertThat(calendar.isWorkingDay(feast.firstDay())).isFalse());
    }
}
