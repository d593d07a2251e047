package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A time in which force majeure keeps a party from performing ({@code spa219.p11.extension}), from its first day to its
 * last, both included.
 *
 * @param party the party that it hinders, not null
 * @param began when it began, not null
 * @param ended the last day of it, empty while it lasts, not null
 */
public record Hindrance(AgreementParty party, Fact began, Optional<Fact> ended) {

    /**
     * Checks the parts.
     *
     * @throws ContradictoryFactsException if it ended before it began
     */
    public Hindrance {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(began, "began");
        ContradictoryFactsException.requireOrder("began", Optional.of(began), "ended", ended);
    }

    /**
     * Returns this as it was known on a day.
     *
     * @param day the day, not null
     * @return the time without an end that was recorded later; empty if it was not known at all
     */
    public Optional<Hindrance> asKnownOn(LocalDate day) {
        return began.isKnownOn(day)
                ? Optional.of(new Hindrance(party, began, ended.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
