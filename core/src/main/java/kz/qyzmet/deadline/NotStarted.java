package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A term whose trigger is not known: it has not expired, it has not begun.
 *
 * @param reckoning the run that gave this answer, not null
 */
public record NotStarted(Reckoning reckoning) implements Deadline {

    /** Checks the part. */
    public NotStarted {
        Objects.requireNonNull(reckoning, "reckoning");
    }

    @Override
    public LocalDate due() {
        throw new NoDueDateException(this, "it has not started: the day of its trigger is not known");
    }
}
