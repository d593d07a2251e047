package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The oracle: answers every question by walking day by day over a plain map, too slow and too simple to be wrong.
 *
 * <p>It builds the texts of its refusals itself, so that those of the library are checked word by word.
 */
final class NaiveCalendar {

    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, DayKind> kinds;
    private final Map<LocalDate, Certainty> certainties;

    NaiveCalendar(
            LocalDate first, LocalDate last, Map<LocalDate, DayKind> kinds, Map<LocalDate, Certainty> certainties) {
        this.first = first;
        this.last = last;
        this.kinds = kinds;
        this.certainties = certainties;
    }

    boolean isWorkingDay(LocalDate date) {
        inside(date);
        return switch (kind(date)) {
            case WORKING, WORKING_WEEKEND -> true;
            case HOLIDAY, DAY_OFF, TRANSFERRED_OFF, WEEKEND -> false;
        };
    }

    DayKind kind(LocalDate date) {
        return Objects.requireNonNull(kinds.get(date), "kind");
    }

    LocalDate nextOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    LocalDate next(LocalDate date) {
        return walk(date, 1, 1, "the next working day");
    }

    LocalDate previousOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    LocalDate previous(LocalDate date) {
        return walk(date, 1, -1, "the previous working day");
    }

    LocalDate plusWorkingDays(LocalDate date, int n) {
        inside(date);
        return walk(date, positive(n), 1, "the end of the count");
    }

    LocalDate minusWorkingDays(LocalDate date, int n) {
        inside(date);
        return walk(date, positive(n), -1, "the end of the count");
    }

    int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        ordered(startExclusive, endInclusive);
        int count = 0;
        for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(endInclusive); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    List<LocalDate> daysOff(LocalDate startExclusive, LocalDate endInclusive) {
        ordered(startExclusive, endInclusive);
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(endInclusive); day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                found.add(day);
            }
        }
        return found;
    }

    Certainty certainty(LocalDate one, LocalDate other) {
        inside(one);
        inside(other);
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (certainties.get(day) == Certainty.PROJECTED) {
                return Certainty.PROJECTED;
            }
        }
        return Certainty.OFFICIAL;
    }

    private LocalDate walk(LocalDate date, int n, int step, String answer) {
        inside(date);
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (day.isBefore(first) || day.isAfter(last)) {
                throw outside(answer, day);
            }
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private void inside(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw outside("a date", date);
        }
    }

    private void ordered(LocalDate start, LocalDate end) {
        inside(start);
        inside(end);
        if (start.isAfter(end)) {
            throw new Refusal("IllegalArgumentException: Invalid order: Expected 'startExclusive' <= 'endInclusive', "
                    + "but found: " + start + " > " + end);
        }
    }

    private static int positive(int n) {
        if (n == 0) {
            throw new Refusal("IllegalArgumentException: Invalid count: Expected 1 or more working days, but found: 0; "
                    + "to roll to a working day use nextOrSame");
        }
        if (n < 0) {
            throw new Refusal("IllegalArgumentException: Invalid count: Expected 1 or more working days, but found: "
                    + n + "; to go back use minusWorkingDays");
        }
        return n;
    }

    private Refusal outside(String question, LocalDate found) {
        return new Refusal("CalendarRangeException of " + found.toEpochDay() + " in " + first + "/" + last.plusDays(1)
                + ": Outside the calendar: Expected " + question + " within " + first + " to " + last + ", but found: "
                + found + "; use a calendar with a wider range");
    }

    /** A refusal of the oracle; its message is the whole of what {@link Answer} makes of the library's exception. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
