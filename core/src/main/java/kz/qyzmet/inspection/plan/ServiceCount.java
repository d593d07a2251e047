package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many public services an entity rendered in a time.
 *
 * @param from the first day of the time, not null
 * @param until its last day, not null
 * @param services how many, 0 or more
 * @param recordedOn the day on which the system learned of it, not null
 */
public record ServiceCount(LocalDate from, LocalDate until, long services, LocalDate recordedOn) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is negative or beyond all measure, the days are in the wrong
     *     order, or the count was recorded before its last day
     */
    public ServiceCount {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(recordedOn, "recordedOn");
        if (services < 0 || services > 999_999_999) {
            throw new IllegalArgumentException(
                    "Invalid number of services: Expected 0 or more, less than a billion, but found: " + services);
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'from' <= 'until', but found: " + from + " > " + until);
        }
        if (recordedOn.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'until' <= 'recordedOn', but found: " + until + " > " + recordedOn);
        }
    }

    /**
     * Returns a count that was recorded on its last day.
     *
     * @param from the first day of the time, not null
     * @param until its last day, not null
     * @param services how many
     * @return the count, not null
     */
    public static ServiceCount of(LocalDate from, LocalDate until, long services) {
        return new ServiceCount(from, until, services, until);
    }
}
