package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.law.LimitUnit;

/**
 * A term that does not run: there is no last day until it is resumed.
 *
 * @param reckoning the run that gave this answer, not null
 * @param since the day since which it stands still, not null
 * @param left how many units are left, counted from the day of resumption, 0 or more
 * @param unit the unit of what is left, not null
 */
public record Suspended(Reckoning reckoning, LocalDate since, int left, LimitUnit unit) implements Deadline {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if less than nothing is left
     */
    public Suspended {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(unit, "unit");
        if (left < 0) {
            throw new IllegalArgumentException("Invalid rest: Expected 0 or more, but found: " + left + " " + unit);
        }
    }

    @Override
    public LocalDate due() {
        throw new NoDueDateException(this, "suspended since " + since + " with " + left + " " + unit + " left");
    }
}
