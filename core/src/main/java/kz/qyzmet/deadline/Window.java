package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.threeten.extra.LocalDateRange;

/**
 * A time in which what happens counts: the months before a plan, the year of an inspection. There is no last day.
 *
 * @param reckoning the run that gave this answer, not null
 * @param first the first day that counts, not null
 * @param last the last day that counts, not null
 */
public record Window(Reckoning reckoning, LocalDate first, LocalDate last) implements Deadline {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Window {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'first' <= 'last', but found: " + first + " > " + last);
        }
    }

    /**
     * Returns the window as a range.
     *
     * @return the range, not null
     */
    public LocalDateRange range() {
        return LocalDateRange.ofClosed(first, last);
    }

    @Override
    public LocalDate due() {
        throw new NoDueDateException(this, "it is a window in which something counts: " + first + " to " + last);
    }
}
