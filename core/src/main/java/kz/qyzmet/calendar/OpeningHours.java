package kz.qyzmet.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * The hours in which a body is open on each of its working days.
 *
 * <p>The acts do not give the hours of a body: they are a host's parameter. They matter where something is filed at a
 * counter or registered ({@code cc.a176}, {@code appc.a64.p3}), never for the length of a term.
 *
 * @param opens the time of opening, inclusive, not null
 * @param closes the time of closing, exclusive: what arrives at this very moment is late, not null
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the closing is not after the opening
     */
    public OpeningHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'opens' < 'closes', but found: " + opens + " >= " + closes);
        }
    }

    /**
     * Returns hours between two times.
     *
     * @param opens the time of opening, inclusive, not null
     * @param closes the time of closing, exclusive, not null
     * @return the hours, not null
     * @throws IllegalArgumentException if the closing is not after the opening
     */
    public static OpeningHours of(LocalTime opens, LocalTime closes) {
        return new OpeningHours(opens, closes);
    }

    /**
     * Tells whether a time is after the closing.
     *
     * @param time the time, not null
     * @return true at the closing time and later
     */
    public boolean isAfterClosing(LocalTime time) {
        return !time.isBefore(closes);
    }
}
