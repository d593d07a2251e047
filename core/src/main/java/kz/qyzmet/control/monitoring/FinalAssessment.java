package kz.qyzmet.control.monitoring;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The final assessment of the efficiency of the state body, in the direction of the quality of services
 * ({@code ctl78.p64.final-assessment}).
 *
 * @param madeOn when it was made, not null
 * @param resultsUsed whether the results of control were used for it, not null, empty where it is not recorded
 */
public record FinalAssessment(Fact madeOn, Optional<Boolean> resultsUsed) {

    /** Checks the parts. */
    public FinalAssessment {
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(resultsUsed, "resultsUsed");
    }
}
