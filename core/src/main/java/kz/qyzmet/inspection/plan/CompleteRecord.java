package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time for which the record of an entity is complete: what is not on it did not happen.
 *
 * @param from the first day, not null
 * @param until the last day, not null
 * @param recordedOn the day on which this was established, not null
 */
public record CompleteRecord(LocalDate from, LocalDate until, LocalDate recordedOn) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the days are in the wrong order, or the record would be complete for days
     *     that had not come
     */
    public CompleteRecord {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(recordedOn, "recordedOn");
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
     * Returns a time of which the completeness was established on its last day.
     *
     * @param from the first day, not null
     * @param until the last day, not null
     * @return the time, not null
     */
    public static CompleteRecord of(LocalDate from, LocalDate until) {
        return new CompleteRecord(from, until, until);
    }

    boolean covers(LocalDate first, LocalDate last) {
        return !from.isAfter(first) && !until.isBefore(last);
    }
}
