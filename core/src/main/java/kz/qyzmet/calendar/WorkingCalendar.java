package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/**
 * A calendar of working days over a closed range of dates.
 *
 * <p>Every operation costs the same whatever {@code n} is, and allocates nothing but the date that it returns. The
 * twins on epoch days ({@link LocalDate#toEpochDay()}) allocate nothing; the twins on arrays are for bulk work.
 *
 * <p>Outside its range a calendar refuses with {@link CalendarRangeException}, for the question and for the answer
 * alike. Negative counts are refused: backward has operations of its own. A count of zero is refused too, because "the
 * same day or the next worked one" is an operation of its own, {@link #nextOrSame(LocalDate)}.
 *
 * <p>Calendars are immutable, safe for use by several threads, and equal when every day of them is.
 */
public sealed interface WorkingCalendar permits IndexedCalendar {

    /**
     * Starts a calendar of any range and day table.
     *
     * @return a builder, not null
     */
    static WorkingCalendarBuilder builder() {
        return new WorkingCalendarBuilder();
    }

    /**
     * Returns the range of dates for which the calendar answers, both ends included.
     *
     * @return the range, not null
     */
    LocalDateRange range();

    /**
     * Returns the weekly rhythm on which the calendar is built.
     *
     * @return the week, not null
     */
    WorkWeek week();

    /**
     * Returns what the calendar knows of a date.
     *
     * @param date the date, not null
     * @return the entry, not null
     * @throws CalendarRangeException if the date is outside the range
     */
    CalendarEntry entry(LocalDate date);

    /**
     * Returns what the calendar knows of every day of a year, from 1 January to 31 December.
     *
     * @param year the year, not null
     * @return the entries in order, not null
     * @throws CalendarRangeException if a day of the year is outside the range
     */
    default List<CalendarEntry> entries(Year year) {
        return IntStream.rangeClosed(1, year.length())
                .mapToObj(day -> entry(year.atDay(day)))
                .toList();
    }

    /**
     * Returns the days off of a span, in order: what a count that steps over them has skipped.
     *
     * @param startExclusive the day before the span, not null
     * @param endInclusive the last day of the span, not before the start, not null
     * @return the entries of the days that are not worked, not null
     * @throws CalendarRangeException if a date is outside the range
     * @throws IllegalArgumentException if the end is before the start
     */
    List<CalendarEntry> daysOff(LocalDate startExclusive, LocalDate endInclusive);

    /**
     * Returns how sure the calendar is of a date.
     *
     * @param date the date, not null
     * @return the certainty, not null
     * @throws CalendarRangeException if the date is outside the range
     */
    Certainty certainty(LocalDate date);

    /**
     * Returns how sure the calendar is of every day of a span, both ends included, given in either order.
     *
     * @param one one end of the span, not null
     * @param other the other end, not null
     * @return projected if any day of the span is only projected
     * @throws CalendarRangeException if a date is outside the range
     */
    Certainty certainty(LocalDate one, LocalDate other);

    /**
     * Returns the last day up to which every day of the range is settled by acts that exist.
     *
     * <p>Later days may be official one by one, such as those of an amendment.
     *
     * @return the day, empty where the first day of the range is only projected
     */
    default Optional<LocalDate> officialUntil() {
        LocalDate first = range().getStart();
        if (certainty(first) == Certainty.PROJECTED) {
            return Optional.empty();
        }
        long official = first.toEpochDay();
        long unknown = range().getEndInclusive().toEpochDay() + 1;
        while (unknown - official > 1) {
            long middle = official + (unknown - official) / 2;
            if (certainty(first, LocalDate.ofEpochDay(middle)) == Certainty.OFFICIAL) {
                official = middle;
            } else {
                unknown = middle;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(official));
    }

    /**
     * Tells whether a date is worked.
     *
     * @param date the date, not null
     * @return true if worked
     * @throws CalendarRangeException if the date is outside the range
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Returns the date itself if it is worked, else the next working day.
     *
     * @param date the date, not null
     * @return the first working day on or after the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     */
    LocalDate nextOrSame(LocalDate date);

    /**
     * Returns the next working day.
     *
     * @param date the date, not null
     * @return the first working day after the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     */
    LocalDate next(LocalDate date);

    /**
     * Returns the date itself if it is worked, else the previous working day.
     *
     * @param date the date, not null
     * @return the last working day on or before the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     */
    LocalDate previousOrSame(LocalDate date);

    /**
     * Returns the previous working day.
     *
     * @param date the date, not null
     * @return the last working day before the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     */
    LocalDate previous(LocalDate date);

    /**
     * Returns the next working day, if the calendar reaches so far.
     *
     * @param date the date, not null
     * @return the first working day after the date, empty where the range holds none
     * @throws CalendarRangeException if the date is outside the range
     */
    default Optional<LocalDate> findNext(LocalDate date) {
        return workingDaysBetween(date, range().getEndInclusive()) > 0 ? Optional.of(next(date)) : Optional.empty();
    }

    /**
     * Returns the previous working day, if the calendar reaches so far back.
     *
     * @param date the date, not null
     * @return the last working day before the date, empty where the range holds none
     * @throws CalendarRangeException if the date is outside the range
     */
    default Optional<LocalDate> findPrevious(LocalDate date) {
        LocalDate start = range().getStart();
        int worked = workingDaysBetween(start, entry(date).date())
                + (isWorkingDay(start) ? 1 : 0)
                - (isWorkingDay(date) ? 1 : 0);
        return worked > 0 ? Optional.of(previous(date)) : Optional.empty();
    }

    /**
     * Returns the n-th working day after a date. The date itself never counts.
     *
     * @param date the date, not null
     * @param n how many working days, 1 or more
     * @return the n-th working day strictly after the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    LocalDate plusWorkingDays(LocalDate date, int n);

    /**
     * Returns the n-th working day before a date. The date itself never counts.
     *
     * @param date the date, not null
     * @param n how many working days, 1 or more
     * @return the n-th working day strictly before the date, not null
     * @throws CalendarRangeException if the date or the answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    LocalDate minusWorkingDays(LocalDate date, int n);

    /**
     * Counts the working days of a span.
     *
     * <p>From any date, {@code workingDaysBetween(date, plusWorkingDays(date, n))} is {@code n}.
     *
     * @param startExclusive the day before the span, not null
     * @param endInclusive the last day of the span, not before the start, not null
     * @return how many days of the span are worked, 0 or more
     * @throws CalendarRangeException if a date is outside the range
     * @throws IllegalArgumentException if the end is before the start
     */
    int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive);

    /**
     * Tells whether an epoch day is worked.
     *
     * @param epochDay the epoch day
     * @return true if worked
     * @throws CalendarRangeException if the day is outside the range
     */
    boolean isWorkingDay(int epochDay);

    /**
     * Returns the epoch day itself if it is worked, else the next worked one.
     *
     * @param epochDay the epoch day
     * @return the first worked epoch day on or after it
     * @throws CalendarRangeException if the day or the answer is outside the range
     */
    int nextOrSame(int epochDay);

    /**
     * Returns the next worked epoch day.
     *
     * @param epochDay the epoch day
     * @return the first worked epoch day after it
     * @throws CalendarRangeException if the day or the answer is outside the range
     */
    int next(int epochDay);

    /**
     * Returns the epoch day itself if it is worked, else the previous worked one.
     *
     * @param epochDay the epoch day
     * @return the last worked epoch day on or before it
     * @throws CalendarRangeException if the day or the answer is outside the range
     */
    int previousOrSame(int epochDay);

    /**
     * Returns the previous worked epoch day.
     *
     * @param epochDay the epoch day
     * @return the last worked epoch day before it
     * @throws CalendarRangeException if the day or the answer is outside the range
     */
    int previous(int epochDay);

    /**
     * Returns the n-th working day after an epoch day.
     *
     * @param epochDay the epoch day
     * @param n how many working days, 1 or more
     * @return the epoch day of the n-th working day strictly after it
     * @throws CalendarRangeException if the day or the answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    int plusWorkingDays(int epochDay, int n);

    /**
     * Returns the n-th working day before an epoch day.
     *
     * @param epochDay the epoch day
     * @param n how many working days, 1 or more
     * @return the epoch day of the n-th working day strictly before it
     * @throws CalendarRangeException if the day or the answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    int minusWorkingDays(int epochDay, int n);

    /**
     * Counts the working days of a span of epoch days.
     *
     * @param startExclusive the day before the span
     * @param endInclusive the last day of the span, not before the start
     * @return how many days of the span are worked, 0 or more
     * @throws CalendarRangeException if a day is outside the range
     * @throws IllegalArgumentException if the end is before the start
     */
    int workingDaysBetween(int startExclusive, int endInclusive);

    /**
     * Replaces each epoch day by itself if it is worked, else by the next worked one.
     *
     * @param epochDays the epoch days, not changed, not null
     * @return a new array, place by place, not null
     * @throws CalendarRangeException if a day or an answer is outside the range
     */
    int[] nextOrSame(int[] epochDays);

    /**
     * Adds the same count to each epoch day.
     *
     * @param epochDays the epoch days, not changed, not null
     * @param n how many working days, 1 or more
     * @return a new array, place by place, not null
     * @throws CalendarRangeException if a day or an answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    int[] plusWorkingDays(int[] epochDays, int n);

    /**
     * Subtracts the same count from each epoch day.
     *
     * @param epochDays the epoch days, not changed, not null
     * @param n how many working days, 1 or more
     * @return a new array, place by place, not null
     * @throws CalendarRangeException if a day or an answer is outside the range
     * @throws IllegalArgumentException if n is zero or negative
     */
    int[] minusWorkingDays(int[] epochDays, int n);

    /**
     * Counts the working days of each span.
     *
     * @param startsExclusive the days before the spans, not changed, not null
     * @param endsInclusive the last days of the spans, as many as starts, not changed, not null
     * @return a new array of counts, place by place, not null
     * @throws CalendarRangeException if a day is outside the range
     * @throws IllegalArgumentException if an end is before its start, or the lengths differ
     */
    int[] workingDaysBetween(int[] startsExclusive, int[] endsInclusive);
}
