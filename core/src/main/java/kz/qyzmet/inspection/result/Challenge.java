package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * A challenge of what the inspectors did, or of the recommendation, with the decision on it ({@code law88.a27-4}).
 *
 * <p>The Law sets no term for filing or deciding. A body may have decided without a challenge on file.
 */
@Value.Immutable
public interface Challenge {

    /**
     * Returns what is challenged.
     *
     * @return the thing, not null
     */
    ChallengedThing of();

    /**
     * Returns who decides.
     *
     * @return the body, not null
     */
    ReviewingBody to();

    /**
     * Returns when it was filed.
     *
     * @return the filing, empty where it is not recorded, or the body decided unasked
     */
    Optional<Fact> filedOn();

    /**
     * Returns what was decided.
     *
     * @return the decision, empty while it is pending
     */
    Optional<ChallengeDecision> decision();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was decided before it was filed
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "filedOn", filedOn(), "decision.decidedOn", decision().map(ChallengeDecision::decidedOn));
    }

    /**
     * Returns this challenge as it was known on a day.
     *
     * @param day the day, not null
     * @return the challenge, empty where neither filing nor decision was known
     */
    default Optional<Challenge> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).challenge(this);
    }

    /**
     * Starts a new challenge. {@code of} and {@code to} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a challenge. */
    final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
