package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;

/** Tells which days of a calendar are worth a test, by what the calendar itself says of them. */
final class InterestingDays {

    /** How far from such a day its neighbours lie. */
    private static final int AROUND = 2;

    private static final Set<DayKind> OUT_OF_THE_ORDINARY =
            EnumSet.of(DayKind.HOLIDAY, DayKind.DAY_OFF, DayKind.TRANSFERRED_OFF, DayKind.WORKING_WEEKEND);

    private final WorkingCalendar calendar;
    private final int first;
    private final int last;

    InterestingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.first = (int) calendar.range().getStart().toEpochDay();
        this.last = (int) calendar.range().getEndInclusive().toEpochDay();
    }

    /** Tells whether a day is out of the ordinary, the first or last of a year or of the calendar, or next to one. */
    boolean contains(int day) {
        return isNear(day, OUT_OF_THE_ORDINARY) || isNearTurnOfYear(day) || isNearEdge(day);
    }

    /** Tells whether a day of one of some kinds is at most two days away. */
    boolean isNear(int day, Set<DayKind> kinds) {
        return near(day)
                .anyMatch(other -> kinds.contains(
                        calendar.entry(LocalDate.ofEpochDay(other)).kind()));
    }

    boolean isNearTurnOfYear(int day) {
        return LocalDate.ofEpochDay(day - AROUND).getYear()
                != LocalDate.ofEpochDay(day + AROUND).getYear();
    }

    boolean isNearEdge(int day) {
        return day - first <= AROUND || last - day <= AROUND;
    }

    private IntStream near(int day) {
        return IntStream.rangeClosed(Math.max(first, day - AROUND), Math.min(last, day + AROUND));
    }
}
