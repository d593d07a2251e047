package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** What one amendment does to a calendar. */
class AmendmentTest {

    private static final LocalDate SAT_2027_05_08 = LocalDate.of(2027, 5, 8);
    private static final LocalDate MON_2027_05_10 = LocalDate.of(2027, 5, 10);
    private static final LocalDate SUN_2027_05_16 = LocalDate.of(2027, 5, 16);
    private static final LocalDate MON_2027_05_17 = LocalDate.of(2027, 5, 17);
    private static final LocalDate SAT_2027_06_05 = LocalDate.of(2027, 6, 5);
    private static final LocalDate SUN_2027_06_06 = LocalDate.of(2027, 6, 6);
    private static final LocalDate MON_2027_06_07 = LocalDate.of(2027, 6, 7);

    private static WorkingCalendar five(Amendment... amendments) {
        return KazakhstanCalendar.builder().amendAll(List.of(amendments)).build();
    }

    private static WorkingCalendar six(Amendment... amendments) {
        return KazakhstanCalendar.builder()
                .week(WorkWeek.SIX_DAY)
                .amendAll(List.of(amendments))
                .build();
    }

    @Test
    void act_moves_a_saturday_in_the_five_day_week_alone() {
        Amendment move = Amendment.move(SAT_2027_06_05, MON_2027_06_07, WeekScope.FIVE, "Order 1 of 2026");
        CalendarEntry taken = five(move).entry(SAT_2027_06_05);
        assertThat(taken.kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        assertThat(taken.name().en()).isEqualTo("Worked instead of 7 June 2027");
        assertThat(taken.basis().kk()).isEqualTo("Order 1 of 2026");
        assertThat(taken.movedTo()).contains(MON_2027_06_07);
        assertThat(taken.certainty()).isEqualTo(Certainty.OFFICIAL);
        CalendarEntry given = five(move).entry(MON_2027_06_07);
        assertThat(given.kind()).isEqualTo(DayKind.TRANSFERRED_OFF);
        assertThat(given.name().en()).isEqualTo("Day off moved from 5 June 2027");
        assertThat(given.movedFrom()).contains(SAT_2027_06_05);
        assertThat(given.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(six(move)).isEqualTo(KazakhstanCalendar.sixDay());
    }

    @Test
    void act_moves_a_sunday_in_both_weeks() {
        Amendment move = Amendment.move(SUN_2027_06_06, MON_2027_06_07, WeekScope.FIVE_AND_SIX, "an act");
        for (WorkingCalendar calendar : List.of(five(move), six(move))) {
            assertThat(calendar.entry(SUN_2027_06_06).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
            assertThat(calendar.entry(MON_2027_06_07).kind()).isEqualTo(DayKind.TRANSFERRED_OFF);
        }
    }

    @Test
    void act_moves_a_day_that_a_holiday_has_just_moved() {
        // Victory Day 2027 is a Sunday.
        LocalDate fri20270514 = LocalDate.of(2027, 5, 14);
        WorkingCalendar calendar = five(Amendment.move(MON_2027_05_10, fri20270514, WeekScope.FIVE_AND_SIX, "an act"));
        assertThat(calendar.entry(MON_2027_05_10).kind()).isEqualTo(DayKind.WORKING);
        assertThat(calendar.entry(MON_2027_05_10).movedTo()).contains(fri20270514);
        assertThat(calendar.entry(MON_2027_05_10).movedFrom()).contains(SAT_2027_05_08.plusDays(1));
        assertThat(calendar.entry(fri20270514).kind()).isEqualTo(DayKind.TRANSFERRED_OFF);
    }

    @Test
    void act_can_take_back_an_earlier_act() {
        LocalDate fri20250103 = LocalDate.of(2025, 1, 3);
        LocalDate sun20250105 = LocalDate.of(2025, 1, 5);
        WorkingCalendar calendar = five(Amendment.move(fri20250103, sun20250105, WeekScope.FIVE_AND_SIX, "an act"));
        assertThat(calendar.isWorkingDay(fri20250103)).isTrue();
        assertThat(calendar.isWorkingDay(sun20250105)).isFalse();
    }

    @Test
    void announced_feast_takes_the_place_of_the_computed_one() {
        Amendment ait = Amendment.kurbanAit(MON_2027_05_17, "Announcement of 7 May 2027");
        WorkingCalendar calendar = five(ait);
        CalendarEntry feast = calendar.entry(MON_2027_05_17);
        assertThat(feast.kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(feast.name().en()).isEqualTo("First day of Kurban Ait");
        assertThat(feast.basis().ru()).isEqualTo("Announcement of 7 May 2027");
        assertThat(feast.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.entry(SUN_2027_05_16).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.certainty(SUN_2027_05_16)).isEqualTo(Certainty.PROJECTED);
        assertThat(six(ait).entry(MON_2027_05_17).kind()).isEqualTo(DayKind.DAY_OFF);
    }

    @Test
    void announced_feast_confirms_the_computed_one() {
        WorkingCalendar calendar = five(Amendment.kurbanAit(SUN_2027_05_16, "Announcement"));
        assertThat(calendar.entry(SUN_2027_05_16).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(calendar.certainty(SUN_2027_05_16)).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.entry(SUN_2027_05_16).basis().en()).isEqualTo("Announcement");
        assertThat(calendar.isWorkingDay(MON_2027_05_17)).isTrue();
    }

    @Test
    void announced_feast_can_still_change_days_before() {
        LocalDate thu20260528 = LocalDate.of(2026, 5, 28);
        WorkingCalendar calendar = five(Amendment.kurbanAit(thu20260528, "Announcement"));
        assertThat(calendar.isWorkingDay(thu20260528)).isFalse();
        assertThat(calendar.isWorkingDay(thu20260528.minusDays(1))).isTrue();
    }

    @Test
    void feast_on_the_day_that_a_holiday_moved_to_moves_the_holiday_on() {
        // Victory Day 2027, a Sunday, gives Monday the 10th: unless the feast is there.
        WorkingCalendar calendar = five(Amendment.kurbanAit(MON_2027_05_10, "Announcement"));
        LocalDate tue20270511 = LocalDate.of(2027, 5, 11);
        assertThat(calendar.entry(MON_2027_05_10).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(calendar.entry(tue20270511).kind()).isEqualTo(DayKind.TRANSFERRED_OFF);
        assertThat(calendar.certainty(tue20270511)).isEqualTo(Certainty.PROJECTED);
        assertThat(calendar.entry(LocalDate.of(2027, 5, 9)).movedTo()).contains(tue20270511);
    }

    @Test
    void feast_confirmed_on_a_holiday_leaves_a_holiday_that_is_official() {
        LocalDate mon20320322 = LocalDate.of(2032, 3, 22);
        WorkingCalendar calendar = five(Amendment.kurbanAit(mon20320322, "Announcement"));
        assertThat(calendar.entry(mon20320322).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.entry(mon20320322).name().en()).isEqualTo("Nauryz Meiramy");
        assertThat(calendar.certainty(mon20320322)).isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    void emergency_makes_a_working_day_off_and_moves_nothing() {
        Amendment off = Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE_AND_SIX, "Decree on the emergency");
        CalendarEntry entry = five(off).entry(MON_2027_06_07);
        assertThat(entry.kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(entry.name().kk()).isEqualTo("Жарияланған демалыс күні");
        assertThat(entry.basis().en()).isEqualTo("Decree on the emergency");
        assertThat(entry.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(six(off).isWorkingDay(MON_2027_06_07)).isFalse();
        assertThat(five(off).isWorkingDay(MON_2027_06_07.plusDays(1))).isTrue();
    }

    @Test
    void declared_day_off_on_a_plain_weekend_changes_its_kind_alone() {
        Amendment off = Amendment.dayOff(SAT_2027_06_05, WeekScope.FIVE_AND_SIX, "a decree");
        assertThat(five(off).entry(SAT_2027_06_05).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(six(off).entry(SAT_2027_06_05).kind()).isEqualTo(DayKind.DAY_OFF);
    }

    @Test
    void declared_day_off_for_the_five_day_week_leaves_the_other_alone() {
        Amendment off = Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, "a decree");
        assertThat(five(off).isWorkingDay(MON_2027_06_07)).isFalse();
        assertThat(six(off)).isEqualTo(KazakhstanCalendar.sixDay());
    }

    @Test
    void declared_working_day_on_a_weekend_and_on_a_holiday() {
        LocalDate mon20270308 = LocalDate.of(2027, 3, 8);
        WorkingCalendar calendar = five(
                Amendment.working(SUN_2027_06_06, WeekScope.FIVE_AND_SIX, "a decree"),
                Amendment.working(mon20270308, WeekScope.FIVE_AND_SIX, "a decree"));
        assertThat(calendar.entry(SUN_2027_06_06).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        assertThat(calendar.entry(SUN_2027_06_06).name().en()).isEqualTo("Working day by declaration");
        assertThat(calendar.entry(mon20270308).kind()).isEqualTo(DayKind.WORKING);
        assertThat(calendar.certainty(mon20270308)).isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    void parts_are_checked_when_it_is_made() {
        assertThatThrownBy(() -> Amendment.move(MON_2027_06_07, MON_2027_06_07, WeekScope.FIVE, "an act"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid move: Expected two dates, but found: 2027-06-07 for both");
        assertThatThrownBy(() -> Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid amendment: Expected 'basis' not to be blank, but found: ' '");
        assertThatThrownBy(() -> Amendment.kurbanAit(MON_2027_06_07, "an act").withOrigin(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'origin'");
    }

    @Test
    void origin_can_be_named() {
        for (Amendment amendment : List.of(
                Amendment.move(SUN_2027_06_06, MON_2027_06_07, WeekScope.FIVE, "an act"),
                Amendment.kurbanAit(SUN_2027_05_16, "an act"),
                Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, "an act"),
                Amendment.working(SUN_2027_06_06, WeekScope.FIVE, "an act"))) {
            assertThat(amendment.origin()).isEqualTo("amendment");
            assertThat(amendment.withOrigin("a.csv line 3").origin()).isEqualTo("a.csv line 3");
            assertThat(amendment.withOrigin("a.csv line 3").withOrigin("amendment"))
                    .isEqualTo(amendment);
        }
    }
}
