package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;

/**
 * The working days of Kazakhstan from 1 January 2002 to 31 December 2100.
 *
 * <p>Days before 1 January 2027 are official. Later days follow from the rules alone and are projected: an act may
 * still move a day off, and Kurban Ait is computed. What has been published since is added with {@link #builder()},
 * without a new release of the library.
 *
 * <p>What a day is follows the first of these that applies: a holiday; a day off that never moves, Orthodox Christmas
 * and the first day of Kurban Ait ({@code labour.a84}); a day off moved from a holiday on a weekend ({@code law267.a5})
 * or by an act ({@code labour.a85}); a weekend day that an act has made worked; the week itself. No day before a
 * holiday is shorter.
 *
 * <p>The calendars are immutable and may be shared between threads. Outside their range they refuse to answer.
 */
public final class KazakhstanCalendar {

    static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
    static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    /** The first year for which no act, and no lack of one, is known. */
    static final LocalDate PROJECTED_FROM = LocalDate.of(2027, 1, 1);

    private KazakhstanCalendar() {}

    /**
     * Returns the calendar of the five-day week, by which state bodies work and legal time limits are counted.
     *
     * @return the calendar, always the same one, not null
     */
    public static WorkingCalendar fiveDay() {
        return FiveDay.CALENDAR;
    }

    /**
     * Returns the calendar of the six-day week, with Sunday as its one weekly day off.
     *
     * <p>A holiday on a Saturday moves nothing here, and most acts that move a Saturday do not concern it.
     *
     * @return the calendar, always the same one, not null
     */
    public static WorkingCalendar sixDay() {
        return SixDay.CALENDAR;
    }

    /**
     * Starts a calendar with facts that were published after the library.
     *
     * @return a builder for the five-day week, not null
     */
    public static KazakhstanCalendarBuilder builder() {
        return new KazakhstanCalendarBuilder();
    }

    static WorkingCalendar of(WorkWeek week) {
        return week == WorkWeek.FIVE_DAY ? fiveDay() : sixDay();
    }

    static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    private static final class FiveDay {
        static final WorkingCalendar CALENDAR = Assembly.base(WorkWeek.FIVE_DAY);
    }

    private static final class SixDay {
        static final WorkingCalendar CALENDAR = Assembly.base(WorkWeek.SIX_DAY);
    }
}
