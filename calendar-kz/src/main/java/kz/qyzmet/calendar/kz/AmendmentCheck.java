package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;

/**
 * Refuses amendments that contradict or repeat another fact.
 *
 * <p>Whatever the order in which amendments were given, the same one is refused with the same words: they are checked
 * in an order of their own. An amendment is checked for every week that it names, whichever week is being built.
 */
final class AmendmentCheck {

    private static final Comparator<Amendment> ORDER = Comparator.comparing(
                    (Amendment amendment) -> amendment.dates().get(0))
            .thenComparing(amendment -> amendment.getClass().getSimpleName())
            // Line 3 before line 10 of the same file.
            .thenComparing(amendment -> AmendmentFact.describe(amendment).length())
            .thenComparing(AmendmentFact::describe)
            .thenComparing(Amendment::basis);

    private AmendmentCheck() {}

    static List<Amendment> inOrder(Collection<Amendment> amendments) {
        return amendments.stream().sorted(ORDER).toList();
    }

    static void withinRange(Collection<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            for (LocalDate date : amendment.dates()) {
                if (!KazakhstanCalendar.covers(date)) {
                    throw new AmendmentConflictException(
                            date,
                            "dates within " + KazakhstanCalendar.FIRST + " to " + KazakhstanCalendar.LAST,
                            AmendmentFact.describe(amendment),
                            "the range of the calendar");
                }
            }
        }
    }

    static void eachDateOnce(Collection<Amendment> amendments) {
        Map<LocalDate, Amendment> named = new HashMap<>();
        for (Amendment amendment : amendments) {
            for (LocalDate date : amendment.dates()) {
                Amendment other = named.putIfAbsent(date, amendment);
                if (other != null) {
                    throw new AmendmentConflictException(
                            date,
                            "one amendment for " + date,
                            AmendmentFact.describe(other),
                            AmendmentFact.describe(amendment));
                }
            }
        }
    }

    /** Checks moves, days off and working days against tables that hold every other fact. */
    static void fits(Amendment amendment, Map<WorkWeek, DayTable> tables) {
        if (amendment instanceof Amendment.Move move) {
            for (DayTable table : covered(tables, move.week())) {
                LocalDate taken = move.takenFrom();
                require(table.canBeTaken(taken), taken, "a weekly or moved day off on " + taken, move, table);
                LocalDate given = move.movedTo();
                require(table.isWorked(given), given, "a working day on " + given, move, table);
            }
        } else if (amendment instanceof Amendment.DayOff off) {
            for (DayTable table : covered(tables, off.week())) {
                boolean free = table.isWorked(off.date()) || table.kind(off.date()) == DayKind.WEEKEND;
                require(free, off.date(), "a working day or a plain weekly day off on " + off.date(), off, table);
            }
        } else if (amendment instanceof Amendment.Working working) {
            for (DayTable table : covered(tables, working.week())) {
                boolean off = !table.isWorked(working.date());
                require(off, working.date(), "a day off on " + working.date(), working, table);
            }
        }
    }

    private static List<DayTable> covered(Map<WorkWeek, DayTable> tables, WeekScope scope) {
        return tables.values().stream()
                .filter(table -> scope.covers(table.week()))
                .toList();
    }

    private static void require(boolean fits, LocalDate date, String expected, Amendment amendment, DayTable table) {
        if (!fits) {
            // A fact that fails in the six-day week alone may still be true of the other.
            String hint = table.week() == WorkWeek.SIX_DAY
                    ? " (in the six-day week; a fact of the five-day week alone has the week five)"
                    : "";
            throw new AmendmentConflictException(
                    date, expected + hint, AmendmentFact.describe(amendment), table.describe(date));
        }
    }
}
