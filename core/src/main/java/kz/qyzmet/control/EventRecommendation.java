package kz.qyzmet.control;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * Recommendations made after a control event ({@code ctl78.f1mk.r9.recommendations}).
 *
 * @param madeOn when they were made, not null
 * @param number how many, one or more
 * @param carriedOutOn when they were carried out, empty where they were not, not null
 */
public record EventRecommendation(Fact madeOn, int number, Optional<Fact> carriedOutOn) {

    /**
     * Checks the number and the order of the facts.
     *
     * @throws IllegalArgumentException if the number is below 1
     * @throws ContradictoryFactsException if they were carried out before they were made
     */
    public EventRecommendation {
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(carriedOutOn, "carriedOutOn");
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Invalid recommendation: Expected 'number' of 1 or more, but found: " + number);
        }
        ContradictoryFactsException.requireOrder("madeOn", Optional.of(madeOn), "carriedOutOn", carriedOutOn);
    }
}
