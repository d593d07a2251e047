package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The last day that the complainant was told. It stays a fact, whatever the calendar becomes.
 *
 * @param day the day that was told, not null
 * @param toldOn when it was told, not null
 */
public record ToldDay(LocalDate day, Fact toldOn) {

    /** Checks the parts. */
    public ToldDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(toldOn, "toldOn");
    }
}
