package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An earliest day: something holds, or may be done, from it on. There is no last day.
 *
 * @param reckoning the run that gave this answer, not null
 * @param nominal the day that the count alone gives, not null
 * @param from the first day, not null
 */
public record NotBefore(Reckoning reckoning, LocalDate nominal, LocalDate from) implements Deadline {

    /** Checks the parts. */
    public NotBefore {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public LocalDate due() {
        throw new NoDueDateException(this, "it is an earliest day, not a latest one: not before " + from);
    }
}
