package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time for which a plan provides a control event ({@code ctl78.p42.timing}), both days included.
 *
 * @param from the first day, not null
 * @param to the last day, not null
 */
public record PlannedTiming(LocalDate from, LocalDate to) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public PlannedTiming {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Invalid timing: Expected 'from' <= 'to', but found: " + from + " > " + to);
        }
    }

    /**
     * Tells whether a day lies within the time.
     *
     * @param day the day, not null
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Tells whether all of the time lies within a year.
     *
     * @param year the year
     * @return true if both days are of that year
     */
    public boolean isOf(int year) {
        return from.getYear() == year && to.getYear() == year;
    }
}
