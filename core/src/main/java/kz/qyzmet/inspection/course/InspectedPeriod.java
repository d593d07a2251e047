package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The period whose doings are inspected, as the notice names it ({@code law88.a27-2.p3.sp6.period}).
 *
 * @param from the first day, not null
 * @param to the last day, not before the first, not null
 */
public record InspectedPeriod(LocalDate from, LocalDate to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InspectedPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Invalid period: Expected 'from' <= 'to', but found: " + from + " > " + to);
        }
    }
}
