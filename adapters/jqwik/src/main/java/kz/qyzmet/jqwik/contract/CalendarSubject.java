package kz.qyzmet.jqwik.contract;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.calendar.WorkingCalendar;

/**
 * A calendar of working days that is put to the test of {@link WorkingCalendarContract}.
 *
 * <p>A host with a calendar of its own implements this over it; {@link #of} does so for one of Qyzmet. The operations
 * are those of {@link WorkingCalendar}, with the same meaning.
 */
public interface CalendarSubject {

    /**
     * Returns the first day for which the calendar answers.
     *
     * @return the day, not null
     */
    LocalDate first();

    /**
     * Returns the last day for which the calendar answers.
     *
     * @return the day, included, not null
     */
    LocalDate last();

    /**
     * Tells whether a date is worked. This is what the laws believe; every other operation has to agree with it.
     *
     * @param date the date, not null
     * @return true if worked
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Returns the date itself if it is worked, else the next working day.
     *
     * @param date the date, not null
     * @return the working day, not null
     */
    LocalDate nextOrSame(LocalDate date);

    /**
     * Returns the first working day after a date.
     *
     * @param date the date, not null
     * @return the working day, not null
     */
    LocalDate next(LocalDate date);

    /**
     * Returns the date itself if it is worked, else the previous working day.
     *
     * @param date the date, not null
     * @return the working day, not null
     */
    LocalDate previousOrSame(LocalDate date);

    /**
     * Returns the last working day before a date.
     *
     * @param date the date, not null
     * @return the working day, not null
     */
    LocalDate previous(LocalDate date);

    /**
     * Returns the n-th working day after a date, which itself never counts.
     *
     * @param date the date, not null
     * @param n how many working days, 1 or more
     * @return the working day, not null
     */
    LocalDate plusWorkingDays(LocalDate date, int n);

    /**
     * Returns the n-th working day before a date, which itself never counts.
     *
     * @param date the date, not null
     * @param n how many working days, 1 or more
     * @return the working day, not null
     */
    LocalDate minusWorkingDays(LocalDate date, int n);

    /**
     * Counts the working days of a span.
     *
     * @param startExclusive the day before the span, not null
     * @param endInclusive the last day of the span, not null
     * @return how many days are worked
     */
    int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive);

    /**
     * Returns a calendar of Qyzmet as a subject. Equal when the calendars are.
     *
     * @param calendar the calendar, not null
     * @return the subject, not null
     */
    static CalendarSubject of(WorkingCalendar calendar) {
        return new OfQyzmet(calendar);
    }

    /**
     * A calendar of Qyzmet.
     *
     * @param calendar the calendar, not null
     */
    record OfQyzmet(WorkingCalendar calendar) implements CalendarSubject {

        /** Checks the calendar. */
        public OfQyzmet {
            Objects.requireNonNull(calendar, "calendar");
        }

        @Override
        public LocalDate first() {
            return calendar.range().getStart();
        }

        @Override
        public LocalDate last() {
            return calendar.range().getEndInclusive();
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return calendar.isWorkingDay(date);
        }

        @Override
        public LocalDate nextOrSame(LocalDate date) {
            return calendar.nextOrSame(date);
        }

        @Override
        public LocalDate next(LocalDate date) {
            return calendar.next(date);
        }

        @Override
        public LocalDate previousOrSame(LocalDate date) {
            return calendar.previousOrSame(date);
        }

        @Override
        public LocalDate previous(LocalDate date) {
            return calendar.previous(date);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate date, int n) {
            return calendar.plusWorkingDays(date, n);
        }

        @Override
        public LocalDate minusWorkingDays(LocalDate date, int n) {
            return calendar.minusWorkingDays(date, n);
        }

        @Override
        public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
            return calendar.workingDaysBetween(startExclusive, endInclusive);
        }
    }
}
