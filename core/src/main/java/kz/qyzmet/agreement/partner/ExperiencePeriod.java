package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A time in which somebody worked.
 *
 * @param at where, not null
 * @param beganOn the first day of work, not null
 * @param endedOn the last day of work, a day of it too; empty where the work goes on, not null
 */
public record ExperiencePeriod(ExperiencePlace at, Fact beganOn, Optional<Fact> endedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it ended before it began
     */
    public ExperiencePeriod {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(beganOn, "beganOn");
        ContradictoryFactsException.requireOrder("beganOn", Optional.of(beganOn), "endedOn", endedOn);
    }

    /**
     * Returns a period that goes on.
     *
     * @param at where, not null
     * @param began the first day, not null
     * @return the period, not null
     */
    public static ExperiencePeriod since(ExperiencePlace at, LocalDate began) {
        return new ExperiencePeriod(at, Fact.on(began), Optional.empty());
    }

    /**
     * Returns a period that is over.
     *
     * @param at where, not null
     * @param began the first day, not null
     * @param ended the last day, not null
     * @return the period, not null
     * @throws ContradictoryFactsException if it ended before it began
     */
    public static ExperiencePeriod between(ExperiencePlace at, LocalDate began, LocalDate ended) {
        return new ExperiencePeriod(at, Fact.on(began), Optional.of(Fact.on(ended)));
    }

    /**
     * Returns this period as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the period, empty where it was recorded later
     */
    public Optional<ExperiencePeriod> asKnownOn(LocalDate day) {
        return beganOn.isKnownOn(day)
                ? Optional.of(new ExperiencePeriod(at, beganOn, endedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
