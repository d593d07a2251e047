package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that other calendars get wrong, and the counts that published calendars agree on. */
class KnownDaysTest {

    private final WorkingCalendar five = KazakhstanCalendar.fiveDay();
    private final WorkingCalendar six = KazakhstanCalendar.sixDay();

    @ParameterizedTest(name = "{0} {1} is {2} in the five-day week, {3} in the six-day week: {4}")
    @CsvSource({
        "WED, 2002-01-02, HOLIDAY,         HOLIDAY,         second day of the New Year",
        "SUN, 2002-05-12, WORKING_WEEKEND, WORKING_WEEKEND, first act of the table",
        "FRI, 2002-05-10, TRANSFERRED_OFF, TRANSFERRED_OFF, its other day",
        "TUE, 2006-01-10, DAY_OFF,         DAY_OFF,         first feast of a year with two",
        "SUN, 2006-12-31, DAY_OFF,         DAY_OFF,         second feast of the year; it does not move",
        "SAT, 2006-01-07, DAY_OFF,         DAY_OFF,         Christmas on a Saturday does not move",
        "MON, 2006-01-09, WORKING,         WORKING,         so the Monday after is worked",
        "FRI, 2005-01-07, WORKING,         WORKING,         before Christmas was a day off",
        "SUN, 2007-03-11, WORKING_WEEKEND, WORKING_WEEKEND, a worked Sunday",
        "FRI, 2007-03-09, TRANSFERRED_OFF, TRANSFERRED_OFF, its other day",
        "THU, 2007-12-20, DAY_OFF,         DAY_OFF,         the feast of 2007",
        "SUN, 2008-07-06, HOLIDAY,         HOLIDAY,         Capital Day in its disputed first year",
        "SAT, 2013-12-28, WORKING_WEEKEND, WORKING,         worked for a day of the next year",
        "FRI, 2014-01-03, TRANSFERRED_OFF, WORKING,         its other day",
        "THU, 2015-09-24, DAY_OFF,         DAY_OFF,         observed a day after the forecast",
        "WED, 2015-09-23, WORKING,         WORKING,         forecast but not observed",
        "MON, 2016-09-12, DAY_OFF,         DAY_OFF,         observed a day after the forecast",
        "SUN, 2020-01-05, WORKING_WEEKEND, WORKING_WEEKEND, a worked Sunday",
        "FRI, 2020-01-03, TRANSFERRED_OFF, TRANSFERRED_OFF, its other day",
        "SAT, 2020-05-09, HOLIDAY,         HOLIDAY,         Victory Day on a Saturday",
        "MON, 2020-05-11, WORKING,         WORKING,         its day off was given to 8 May by an act",
        "FRI, 2020-05-08, TRANSFERRED_OFF, WORKING,         the day that was given",
        "THU, 2021-12-16, HOLIDAY,         HOLIDAY,         Independence Day had two days until 2021",
        "FRI, 2021-12-17, HOLIDAY,         HOLIDAY,         the second of them",
        "SAT, 2022-12-17, WEEKEND,         WORKING,         one day since 2022",
        "THU, 2022-12-01, WORKING,         WORKING,         no longer the Day of the First President",
        "SAT, 2022-05-07, HOLIDAY,         HOLIDAY,         Defender's Day on a Saturday",
        "MON, 2022-05-09, HOLIDAY,         HOLIDAY,         Victory Day is in the way",
        "TUE, 2022-05-10, TRANSFERRED_OFF, WORKING,         so the day off moves to Tuesday",
        "SUN, 2024-01-07, DAY_OFF,         DAY_OFF,         Christmas on a Sunday",
        "MON, 2024-01-08, WORKING,         WORKING,         which does not move",
        "SUN, 2024-06-16, DAY_OFF,         DAY_OFF,         a feast on a Sunday",
        "MON, 2024-06-17, WORKING,         WORKING,         which does not move",
        "SAT, 2024-05-04, WORKING_WEEKEND, WORKING,         moved by an order of the Minister",
        "WED, 2024-05-08, TRANSFERRED_OFF, WORKING,         the day that was given",
        "SUN, 2025-01-05, WORKING_WEEKEND, WORKING_WEEKEND, a worked Sunday",
        "FRI, 2025-01-03, TRANSFERRED_OFF, TRANSFERRED_OFF, its other day",
        "SAT, 2026-03-21, HOLIDAY,         HOLIDAY,         three days of Nauryz from a Saturday",
        "MON, 2026-03-23, HOLIDAY,         HOLIDAY,         the third of them",
        "TUE, 2026-03-24, TRANSFERRED_OFF, TRANSFERRED_OFF, for Saturday; for Sunday in the six-day week",
        "WED, 2026-03-25, TRANSFERRED_OFF, WORKING,         for Sunday",
        "THU, 2026-03-26, WORKING,         WORKING,         all is given",
        "WED, 2026-05-27, DAY_OFF,         DAY_OFF,         the announced feast",
        "SUN, 2026-08-30, WEEKEND,         WEEKEND,         no longer Constitution Day",
        "MON, 2026-08-31, WORKING,         WORKING,         so nothing moves",
        "SUN, 2026-10-25, HOLIDAY,         HOLIDAY,         the renamed day of the republic",
        "MON, 2026-10-26, TRANSFERRED_OFF, TRANSFERRED_OFF, which moves",
        "MON, 2027-03-15, HOLIDAY,         HOLIDAY,         Constitution Day from 2027",
        "SUN, 2026-03-15, WEEKEND,         WEEKEND,         not yet in 2026",
        "SUN, 2027-05-16, DAY_OFF,         DAY_OFF,         the computed feast",
        "MON, 2032-03-22, HOLIDAY,         HOLIDAY,         a holiday on the day of the feast",
        "WED, 2032-03-24, TRANSFERRED_OFF, TRANSFERRED_OFF, for Sunday 21 March alone",
        "THU, 2032-03-25, WORKING,         WORKING,         nothing moves for the feast",
    })
    void is(String weekday, LocalDate date, DayKind inFive, DayKind inSix, String why) {
        assertThat(date.getDayOfWeek().name()).as(why).startsWith(weekday);
        assertThat(five.entry(date).kind()).as(why).isEqualTo(inFive);
        assertThat(six.entry(date).kind()).as(why).isEqualTo(inSix);
    }

    @ParameterizedTest
    @CsvSource({"2016, 245", "2018, 246", "2019, 246", "2020, 246", "2023, 246", "2025, 246"})
    void year_has_as_many_working_days_as_published(int year, int workingDays) {
        assertThat(five.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @Test
    void day_off_moved_from_a_holiday_is_named_after_it() {
        CalendarEntry tue20260324 = five.entry(LocalDate.of(2026, 3, 24));
        assertThat(tue20260324.name().en()).isEqualTo("Day off moved from 21 March 2026 (Nauryz Meiramy)");
        assertThat(tue20260324.name().ru()).isEqualTo("Выходной, перенесенный с 21 марта 2026 года (Наурыз мейрамы)");
        assertThat(tue20260324.name().kk())
                .isEqualTo("2026 жылғы 21 наурыз күнінен ауыстырылған демалыс күні (Наурыз мейрамы)");
        assertThat(tue20260324.basis().en()).isEqualTo("Law 267-II art.5");
        assertThat(tue20260324.basis().ru()).isEqualTo("Закон № 267-II, ст. 5");
        assertThat(tue20260324.basis().kk()).isEqualTo("№ 267-II Заң, 5-бап");
        assertThat(tue20260324.movedFrom()).contains(LocalDate.of(2026, 3, 21));
        assertThat(tue20260324.movedTo()).isEmpty();
    }

    @Test
    void day_moved_twice_shows_where_it_came_from_and_where_it_went() {
        CalendarEntry mon20200511 = five.entry(LocalDate.of(2020, 5, 11));
        assertThat(mon20200511.name().en()).isEqualTo("Worked instead of 8 May 2020");
        assertThat(mon20200511.name().ru()).isEqualTo("Рабочий день вместо 8 мая 2020 года");
        assertThat(mon20200511.name().kk()).isEqualTo("2020 жылғы 8 мамыр күнінің орнына ауыстырылған жұмыс күні");
        assertThat(mon20200511.basis().en()).isEqualTo("Government resolution (P1900000820)");
        assertThat(mon20200511.basis().ru())
                .isEqualTo("Постановление Правительства Республики Казахстан (P1900000820)");
        assertThat(mon20200511.movedTo()).contains(LocalDate.of(2020, 5, 8));
        assertThat(mon20200511.movedFrom()).contains(LocalDate.of(2020, 5, 9));
        assertThat(five.entry(LocalDate.of(2020, 5, 8)).name().en()).isEqualTo("Day off moved from 11 May 2020");
    }

    @Test
    void computed_feast_says_that_it_is_computed() {
        assertThat(five.entry(LocalDate.of(2027, 5, 16)).basis().en()).endsWith("; date computed, not announced yet");
        assertThat(five.entry(LocalDate.of(2026, 5, 27)).basis().en()).endsWith("Labour Code 2015 art.84(5)");
        assertThat(five.entry(LocalDate.of(2026, 5, 27)).name().kk()).isEqualTo("Құрбан айттың бірінші күні");
    }

    @Test
    void day_outside_the_range_is_refused() {
        assertThatThrownBy(() -> five.isWorkingDay(LocalDate.of(2001, 12, 31)))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2002-01-01 to 2100-12-31");
        assertThatThrownBy(() -> six.entry(LocalDate.of(2101, 1, 1))).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void calendars_are_built_once() {
        assertThat(KazakhstanCalendar.fiveDay()).isSameAs(five);
        assertThat(KazakhstanCalendar.sixDay()).isSameAs(six);
        assertThat(KazakhstanCalendar.builder().build()).isSameAs(five);
        assertThat(KazakhstanCalendar.builder().week(WorkWeek.SIX_DAY).build()).isSameAs(six);
        assertThat(five).isNotEqualTo(six);
    }

    @Test
    void machine_set_to_russian_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru-KZ"));
            WorkingCalendar calendar = KazakhstanCalendar.builder()
                    .amend(Amendment.dayOff(LocalDate.of(2027, 6, 1), WeekScope.FIVE, "an act"))
                    .build();
            assertThat(calendar.entry(LocalDate.of(2026, 3, 24))).isEqualTo(five.entry(LocalDate.of(2026, 3, 24)));
            assertThat(calendar.entry(LocalDate.of(2027, 6, 1)).name().en()).isEqualTo("Day off by declaration");
            assertThat(calendar.entry(LocalDate.of(2027, 6, 1)).name().ru()).isEqualTo("Объявленный выходной день");
        } finally {
            Locale.setDefault(before);
        }
    }
}
