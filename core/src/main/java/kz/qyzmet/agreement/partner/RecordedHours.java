package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The hours in which a partner was really open on a day.
 *
 * @param on the day, of which the time does not matter, not null
 * @param hours the hours, none where it was closed all day, not null
 */
public record RecordedHours(Fact on, DayHours hours) {

    /** Checks the parts. */
    public RecordedHours {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * Returns a day on which it was open.
     *
     * @param day the day, not null
     * @param opened when it opened, not null
     * @param closed when it closed, not null
     * @return the record, not null
     * @throws IllegalArgumentException if it did not close after it opened
     */
    public static RecordedHours open(LocalDate day, LocalTime opened, LocalTime closed) {
        return new RecordedHours(Fact.on(day), DayHours.of(opened, closed));
    }

    /**
     * Returns a day on which it was closed.
     *
     * @param day the day, not null
     * @return the record, not null
     */
    public static RecordedHours closed(LocalDate day) {
        return new RecordedHours(Fact.on(day), DayHours.closed());
    }
}
