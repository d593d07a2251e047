package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Facts that contradict or repeat each other are refused, with the names of both. */
class AmendmentConflictTest {

    private static final LocalDate SUN_2026_03_22 = LocalDate.of(2026, 3, 22);
    private static final LocalDate WED_2026_03_25 = LocalDate.of(2026, 3, 25);
    private static final LocalDate WED_2026_05_27 = LocalDate.of(2026, 5, 27);
    private static final LocalDate SUN_2027_05_16 = LocalDate.of(2027, 5, 16);
    private static final LocalDate SAT_2027_06_05 = LocalDate.of(2027, 6, 5);
    private static final LocalDate SUN_2027_06_06 = LocalDate.of(2027, 6, 6);
    private static final LocalDate MON_2027_06_07 = LocalDate.of(2027, 6, 7);
    private static final LocalDate TUE_2027_06_08 = LocalDate.of(2027, 6, 8);
    private static final WeekScope BOTH = WeekScope.FIVE_AND_SIX;

    /** The refusal is the same for either week and for any order. */
    private static void refused(String message, Amendment... amendments) {
        List<Amendment> forward = new ArrayList<>();
        for (int i = 0; i < amendments.length; i++) {
            forward.add(amendments[i].withOrigin("a.csv line " + (i + 2)));
        }
        List<Amendment> backward = new ArrayList<>(forward);
        Collections.reverse(backward);
        for (WorkWeek week : WorkWeek.values()) {
            for (List<Amendment> order : List.of(forward, backward)) {
                assertThatThrownBy(() -> KazakhstanCalendar.builder()
                                .week(week)
                                .amendAll(order)
                                .build())
                        .isInstanceOf(AmendmentConflictException.class)
                        .hasMessage(message);
            }
        }
    }

    @Test
    void two_facts_for_one_date() {
        refused(
                "Amendment refused: Expected one amendment for 2027-06-07, but found: "
                        + "MOVE 2027-06-06 to 2027-06-07, week five-and-six (a.csv line 2)"
                        + " and DAY_OFF 2027-06-07, week five (a.csv line 3)",
                Amendment.move(SUN_2027_06_06, MON_2027_06_07, BOTH, "an act"),
                Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, "a decree"));
    }

    @Test
    void the_same_fact_twice() {
        refused(
                "Amendment refused: Expected one amendment for 2027-06-07, but found: "
                        + "DAY_OFF 2027-06-07, week five (a.csv line 2) and DAY_OFF 2027-06-07, week five (a.csv line 3)",
                Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, "a decree"),
                Amendment.dayOff(MON_2027_06_07, WeekScope.FIVE, "a decree"));
    }

    @Test
    void one_saturday_moved_to_two_days() {
        refused(
                "Amendment refused: Expected one amendment for 2027-06-05, but found: "
                        + "MOVE 2027-06-05 to 2027-06-07, week five (a.csv line 2)"
                        + " and MOVE 2027-06-05 to 2027-06-08, week five (a.csv line 3)",
                Amendment.move(SAT_2027_06_05, MON_2027_06_07, WeekScope.FIVE, "an act"),
                Amendment.move(SAT_2027_06_05, TUE_2027_06_08, WeekScope.FIVE, "an act"));
    }

    @Test
    void two_announcements_of_one_feast() {
        refused(
                "Amendment refused: Expected one first day for one feast, but found: "
                        + "KURBAN_AIT 2027-05-15 (a.csv line 2) and KURBAN_AIT 2027-05-17 (a.csv line 3)",
                Amendment.kurbanAit(SUN_2027_05_16.minusDays(1), "an announcement"),
                Amendment.kurbanAit(SUN_2027_05_16.plusDays(1), "an announcement"));
    }

    @Test
    void holiday_cannot_be_moved_by_an_act() {
        refused(
                "Amendment refused: Expected a weekly or moved day off on 2026-03-22, but found: "
                        + "MOVE 2026-03-22 to 2026-03-26, week five-and-six (a.csv line 2)"
                        + " and HOLIDAY 03-22 Nauryz Meiramy (holidays.csv line 8)",
                Amendment.move(SUN_2026_03_22, LocalDate.of(2026, 3, 26), BOTH, "an act"));
    }

    @Test
    void christmas_cannot_be_moved_by_an_act() {
        refused(
                "Amendment refused: Expected a weekly or moved day off on 2024-01-07, but found: "
                        + "MOVE 2024-01-07 to 2024-01-09, week five-and-six (a.csv line 2)"
                        + " and DAY_OFF 01-07 Orthodox Christmas (holidays.csv line 4)",
                Amendment.move(LocalDate.of(2024, 1, 7), LocalDate.of(2024, 1, 9), BOTH, "an act"));
    }

    @Test
    void working_day_cannot_be_taken() {
        refused(
                "Amendment refused: Expected a weekly or moved day off on 2027-06-07, but found: "
                        + "MOVE 2027-06-07 to 2027-06-08, week five (a.csv line 2)"
                        + " and Monday 2027-06-07 is a working day of the five-day working week",
                Amendment.move(MON_2027_06_07, TUE_2027_06_08, WeekScope.FIVE, "an act"));
    }

    @Test
    void saturday_that_the_six_day_week_works_cannot_be_taken_from_it() {
        refused(
                "Amendment refused: Expected a weekly or moved day off on 2027-06-05"
                        + " (in the six-day week; a fact of the five-day week alone has the week five), but found: "
                        + "MOVE 2027-06-05 to 2027-06-07, week five-and-six (a.csv line 2)"
                        + " and Saturday 2027-06-05 is a working day of the six-day working week",
                Amendment.move(SAT_2027_06_05, MON_2027_06_07, BOTH, "an act"));
    }

    @Test
    void day_taken_by_a_known_act_is_worked_already() {
        refused(
                "Amendment refused: Expected a weekly or moved day off on 2025-01-05, but found: "
                        + "MOVE 2025-01-05 to 2025-01-06, week five (a.csv line 2)"
                        + " and MOVE 2025-01-05 to 2025-01-03, week five-and-six (decrees.csv line 48)",
                Amendment.move(LocalDate.of(2025, 1, 5), LocalDate.of(2025, 1, 6), WeekScope.FIVE, "an act"));
    }

    @Test
    void day_off_cannot_be_given_once_more() {
        refused(
                "Amendment refused: Expected a working day on 2026-03-25, but found: "
                        + "MOVE 2026-04-05 to 2026-03-25, week five-and-six (a.csv line 2)"
                        + " and MOVE 2026-03-22 to 2026-03-25 (HOLIDAY 03-22 Nauryz Meiramy (holidays.csv line 8)"
                        + " on a weekly day off, Law 267-II art. 5)",
                Amendment.move(LocalDate.of(2026, 4, 5), WED_2026_03_25, BOTH, "an act"));
    }

    @Test
    void day_that_is_off_cannot_be_declared_off() {
        refused(
                "Amendment refused: Expected a working day or a plain weekly day off on 2026-05-27, but found: "
                        + "DAY_OFF 2026-05-27, week five (a.csv line 2)"
                        + " and KURBAN_AIT 2026-05-27 announced (kurban-ait.csv line 23)",
                Amendment.dayOff(WED_2026_05_27, WeekScope.FIVE, "a decree"));
    }

    @Test
    void day_that_is_worked_cannot_be_declared_worked() {
        refused(
                "Amendment refused: Expected a day off on 2027-06-07, but found: "
                        + "WORKING 2027-06-07, week five (a.csv line 2)"
                        + " and Monday 2027-06-07 is a working day of the five-day working week",
                Amendment.working(MON_2027_06_07, WeekScope.FIVE, "a decree"));
    }

    @Test
    void saturday_cannot_be_declared_worked_in_the_week_that_works_it() {
        refused(
                "Amendment refused: Expected a day off on 2027-06-05"
                        + " (in the six-day week; a fact of the five-day week alone has the week five), but found: "
                        + "WORKING 2027-06-05, week five-and-six (a.csv line 2)"
                        + " and Saturday 2027-06-05 is a working day of the six-day working week",
                Amendment.working(SAT_2027_06_05, BOTH, "a decree"));
    }

    @Test
    void observed_feast_stands() {
        refused(
                "Amendment refused: Expected a feast that has not been observed yet, but found: "
                        + "KURBAN_AIT 2025-06-07 (a.csv line 2)"
                        + " and KURBAN_AIT 2025-06-06 observed (kurban-ait.csv line 22)",
                Amendment.kurbanAit(LocalDate.of(2025, 6, 7), "an announcement"));
        refused(
                "Amendment refused: Expected a feast that has not been observed yet, but found: "
                        + "KURBAN_AIT 2025-06-06 (a.csv line 2)"
                        + " and KURBAN_AIT 2025-06-06 observed (kurban-ait.csv line 22)",
                Amendment.kurbanAit(LocalDate.of(2025, 6, 6), "an announcement"));
    }

    @Test
    void announced_feast_needs_no_second_announcement() {
        refused(
                "Amendment refused: Expected a date that is not announced already, but found: "
                        + "KURBAN_AIT 2026-05-27 (a.csv line 2)"
                        + " and KURBAN_AIT 2026-05-27 announced (kurban-ait.csv line 23)",
                Amendment.kurbanAit(WED_2026_05_27, "an announcement"));
    }

    @Test
    void feast_far_from_the_forecast_is_no_feast() {
        refused(
                "Amendment refused: Expected a first day of Kurban Ait within 10 days of the expected 2027-05-16,"
                        + " but found: KURBAN_AIT 2027-05-27 (a.csv line 2)"
                        + " and KURBAN_AIT 2027-05-16 computed (kurban-ait.csv line 24)",
                Amendment.kurbanAit(SUN_2027_05_16.plusDays(11), "an announcement"));
        refused(
                "Amendment refused: Expected a first day of Kurban Ait within 10 days of the expected 2028-05-05,"
                        + " but found: KURBAN_AIT 2028-07-01 (a.csv line 2)"
                        + " and KURBAN_AIT 2028-05-05 computed (computed from the Hijri calendar)",
                Amendment.kurbanAit(LocalDate.of(2028, 7, 1), "an announcement"));
    }

    @Test
    void feast_ten_days_from_the_forecast_is_still_that_feast() {
        for (int days : new int[] {-10, 10}) {
            LocalDate moved = SUN_2027_05_16.plusDays(days);
            assertThat(KazakhstanCalendar.builder()
                            .amend(Amendment.kurbanAit(moved, "an announcement"))
                            .build()
                            .isWorkingDay(moved))
                    .isFalse();
        }
    }

    @Test
    void date_outside_the_calendar() {
        refused(
                "Amendment refused: Expected dates within 2002-01-01 to 2100-12-31, but found: "
                        + "MOVE 2100-12-26 to 2101-01-04, week five (a.csv line 2) and the range of the calendar",
                Amendment.move(LocalDate.of(2100, 12, 26), LocalDate.of(2101, 1, 4), WeekScope.FIVE, "an act"));
    }

    @Test
    void refusal_keeps_its_parts() {
        AmendmentConflictException refusal = catchThrowableOfType(
                AmendmentConflictException.class,
                () -> KazakhstanCalendar.builder()
                        .amend(Amendment.dayOff(WED_2026_05_27, WeekScope.FIVE, "a decree"))
                        .build());
        assertThat(refusal.date()).isEqualTo(WED_2026_05_27);
        assertThat(refusal.fact()).isEqualTo("DAY_OFF 2026-05-27, week five (amendment)");
        assertThat(refusal.otherFact()).isEqualTo("KURBAN_AIT 2026-05-27 announced (kurban-ait.csv line 23)");
    }

    @Test
    void lines_of_a_file_are_named_in_their_order() {
        assertThatThrownBy(() -> KazakhstanCalendar.builder()
                        .amend(Amendment.dayOff(MON_2027_06_07, BOTH, "x").withOrigin("a.csv line 10"))
                        .amend(Amendment.dayOff(MON_2027_06_07, BOTH, "x").withOrigin("a.csv line 9"))
                        .build())
                .hasMessageMatching(".*line 9\\) and .*line 10\\)");
    }

    @Test
    void feast_that_displaces_a_known_act_is_refused_with_both_names() {
        Act act = new Act(
                SUN_2027_06_06, MON_2027_06_07, BOTH, LocalizedText.same("An act"), "X1", "decrees.csv line 49");
        Amendment.KurbanAit ait = Amendment.kurbanAit(MON_2027_06_07, "an announcement");
        DayTable table = DayTable.of(WorkWeek.FIVE_DAY, Facts.FIXED_DAYS, List.of(Feast.amended(ait)));
        assertThat(Assembly.misfit(table, List.of(act))).contains(act);
        assertThat(Assembly.displaced(act, List.of(ait)))
                .hasMessage("Amendment refused: Expected a feast that leaves every act its days, but found: "
                        + "KURBAN_AIT 2027-06-07 (amendment)"
                        + " and MOVE 2027-06-06 to 2027-06-07, week five-and-six (decrees.csv line 49)");
    }
}
