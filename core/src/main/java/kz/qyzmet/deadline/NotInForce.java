package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.GoverningInstead;

/**
 * A norm that was not in force on the day of the trigger. Its number is never stretched over time.
 *
 * @param reckoning the run that gave this answer, not null
 * @param force when the norm is in force, not null
 * @param instead what governed on that day, not null
 */
public record NotInForce(Reckoning reckoning, Force force, GoverningInstead instead) implements Deadline {

    /** Checks the parts. */
    public NotInForce {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(instead, "instead");
    }

    @Override
    public LocalDate due() {
        String governed = instead.norms().isEmpty()
                ? instead.effect().label().en()
                : "governed by "
                        + String.join(
                                ", ",
                                instead.norms().stream().map(Object::toString).toList());
        throw new NoDueDateException(
                this, "not in force on " + trigger().map(Moment::day).orElseThrow() + "; " + governed);
    }
}
