package kz.qyzmet.inspection.observation;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A demand of a recommendation of which it was established that the entity did not meet it.
 *
 * @param demand the demand, not null
 * @param foundOn when that was established, not null
 */
public record UnmetDemand(RecommendationDemand demand, Fact foundOn) {

    /** Checks the parts. */
    public UnmetDemand {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(foundOn, "foundOn");
    }
}
