package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * A holiday on a weekly day off makes the next working day off.
 *
 * <p>Ground: {@code law267.a5}. "Next" steps over weekly days off, holidays, days off and days already given, so two
 * holidays on one weekend give two days. A day off that is no holiday never moves. On the six-day week a Saturday is no
 * weekly day off, so a holiday on it moves nothing.
 */
final class HolidayMoves {

    private static final LocalizedText BASIS = Phrases.TEXTS.text("moved.holiday.basis");

    private HolidayMoves() {}

    /** Applies the rule to a table that holds holidays and days off and no more. */
    static void apply(DayTable table) {
        for (Day holiday : table.holidaysOnWeeklyDaysOff()) {
            move(table, holiday);
        }
    }

    private static void move(DayTable table, Day holiday) {
        LocalDate given = holiday.date().plusDays(1);
        while (!table.isWorked(given)) {
            given = given.plusDays(1);
        }
        if (given.isAfter(KazakhstanCalendar.LAST)) {
            return;
        }
        Certainty certainty = DayTable.certaintyOf(given);
        Moved fact = new Moved(holiday, given);
        table.put(new Day(given, DayKind.TRANSFERRED_OFF, fact, holiday.date(), null, certainty));
        table.put(holiday.withMovedTo(given));
    }

    /** A day off moved away from a holiday. */
    private record Moved(Day holiday, LocalDate movedTo) implements Fact {

        @Override
        public LocalizedText name(Day day) {
            return Phrases.TEXTS.text(
                    "moved.holiday", Dates.day(holiday.date()), holiday.fact().name(holiday));
        }

        @Override
        public LocalizedText basis() {
            return BASIS;
        }

        @Override
        public String describe() {
            return "MOVE " + holiday.date() + " to " + movedTo + " ("
                    + holiday.fact().describe() + " on a weekly day off, Law 267-II art. 5)";
        }
    }
}
