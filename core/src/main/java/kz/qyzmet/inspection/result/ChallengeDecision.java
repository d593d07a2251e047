package kz.qyzmet.inspection.result;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A decision on a challenge.
 *
 * @param decidedOn when it was taken, not null
 * @param granted true if what is challenged is cancelled, false if that is refused
 */
public record ChallengeDecision(Fact decidedOn, boolean granted) {

    /** Checks the parts. */
    public ChallengeDecision {
        Objects.requireNonNull(decidedOn, "decidedOn");
    }
}
