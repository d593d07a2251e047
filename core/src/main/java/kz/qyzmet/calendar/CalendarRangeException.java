package kz.qyzmet.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * Thrown when a question reaches outside the range of a calendar.
 *
 * <p>A calendar never answers as if a year that it does not know had no holidays: the question is refused.
 */
public final class CalendarRangeException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final long epochDay;
    private final LocalDate first;
    private final LocalDate last;

    CalendarRangeException(String question, long epochDay, LocalDate first, LocalDate last) {
        super("Outside the calendar: Expected " + question + " within " + first + " to " + last + ", but found: "
                + LocalDate.ofEpochDay(epochDay) + "; use a calendar with a wider range");
        this.epochDay = epochDay;
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the day that was asked for, as an epoch day; where counting ran over an edge, the first day beyond it.
     *
     * @return the epoch day
     */
    public long epochDay() {
        return epochDay;
    }

    /**
     * Returns the range within which the calendar answers, both ends included.
     *
     * @return the range, not null
     */
    public LocalDateRange range() {
        return LocalDateRange.ofClosed(first, last);
    }
}
