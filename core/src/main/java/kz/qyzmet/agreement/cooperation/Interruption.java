package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A time in which something stopped that must not: the guarding of premises, or service within its hours.
 *
 * @param began when it began, not null
 * @param ended when it ended, empty while it lasts, not null
 */
public record Interruption(Fact began, Optional<Fact> ended) {

    /**
     * Checks the parts.
     *
     * @throws ContradictoryFactsException if it ended before it began
     */
    public Interruption {
        Objects.requireNonNull(began, "began");
        ContradictoryFactsException.requireOrder("began", Optional.of(began), "ended", ended);
    }

    /**
     * Returns this as it was known on a day.
     *
     * @param day the day, not null
     * @return the interruption without an end that was recorded later; empty if it was not known at all
     */
    public Optional<Interruption> asKnownOn(LocalDate day) {
        return began.isKnownOn(day)
                ? Optional.of(new Interruption(began, ended.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
