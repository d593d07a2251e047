package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;

/**
 * The days on which values begin, the simplest first, and which of them are worth a test.
 *
 * <p>The simplest day is 2 February 2026, a Monday far from every day off but the weekends; where a range leaves it
 * out, the day of the range that is nearest to it. Every other day is the simpler, the nearer it lies.
 */
final class DayPool {

    /** The place of the first day among the choices. */
    static final String FIRST_DAY = "#day";

    private static final int SIMPLEST = (int) LocalDate.of(2026, 2, 2).toEpochDay();

    private final int[] days;
    private final int[] interesting;

    private DayPool(int[] days, int[] interesting) {
        this.days = days;
        this.interesting = interesting;
    }

    /**
     * Returns the days of a calendar between two days, both included.
     *
     * @throws CalendarRangeException if a day is outside the calendar
     * @throws IllegalArgumentException if no day is kept
     */
    static DayPool of(WorkingCalendar calendar, LocalDate first, LocalDate last, IntPredicate kept) {
        Objects.requireNonNull(calendar.certainty(first, last), "certainty");
        int[] days = IntStream.rangeClosed((int) first.toEpochDay(), (int) last.toEpochDay())
                .filter(kept)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(day -> Math.abs(day - SIMPLEST))
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        if (days.length == 0) {
            throw new IllegalArgumentException("Invalid days: Expected one or more from " + first + " to " + last
                    + " on the calendar, but found: none");
        }
        InterestingDays worth = new InterestingDays(calendar);
        return new DayPool(
                days,
                IntStream.range(0, days.length)
                        .filter(i -> worth.contains(days[i]))
                        .toArray());
    }

    int size() {
        return days.length;
    }

    int day(int index) {
        return days[index];
    }

    /** Draws the index of a day: one time in four of an interesting one. */
    int pick(Random random) {
        return interesting.length > 0 && random.nextInt(4) == 0
                ? interesting[random.nextInt(interesting.length)]
                : random.nextInt(days.length);
    }

    /** Returns the indexes of the interesting days, the simplest first. */
    IntStream interesting() {
        return IntStream.of(interesting);
    }

    /** Returns the days, the simplest first. */
    List<LocalDate> all() {
        return IntStream.of(days).mapToObj(LocalDate::ofEpochDay).toList();
    }
}
