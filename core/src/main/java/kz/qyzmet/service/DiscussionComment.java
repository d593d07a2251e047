package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * A comment or suggestion on a draft by-law, and what became of it ({@code law88.a15.p4}).
 *
 * <p>It states what was decided, lawful or not; the discussion tells whether it was in time.
 */
@Value.Immutable
public interface DiscussionComment {

    /**
     * Returns its number with the developer, which tells comments of one day apart. It holds no personal data.
     *
     * @return the number, empty where it has none
     */
    Optional<String> number();

    /**
     * Returns who sent it.
     *
     * @return the kind of person, not null
     */
    CommentFrom sentBy();

    /**
     * Returns when the developer received it.
     *
     * @return the receipt, not null
     */
    Fact receivedOn();

    /**
     * Returns what became of it.
     *
     * @return the decision, empty as long as there is none
     */
    Optional<CommentDecision> decision();

    /**
     * Returns when that was decided.
     *
     * @return the day of the decision, empty as long as there is none
     */
    Optional<Fact> decidedOn();

    /**
     * Returns whether the report gives the reasons of the decision.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> reasonsGiven();

    /**
     * Checks that a decision has its day, and does not come before the comment.
     *
     * @throws IllegalStateException if there are reasons without a decision, or if there is a decision without a day,
     *     or a day without a decision
     * @throws ContradictoryFactsException if it was decided before it was received
     */
    @Value.Check
    default void check() {
        if (decision().isPresent() != decidedOn().isPresent()) {
            throw new IllegalStateException(
                    "Invalid comment: Expected 'decision' and 'decidedOn' together, but found only: "
                            + (decision().isPresent() ? "decision" : "decidedOn"));
        }
        if (reasonsGiven().isPresent() && decision().isEmpty()) {
            throw new IllegalStateException(
                    "Invalid comment: Expected 'reasonsGiven' together with a 'decision', but found only: reasonsGiven");
        }
        ContradictoryFactsException.requireOrder("receivedOn", Optional.of(receivedOn()), "decidedOn", decidedOn());
    }

    /**
     * Returns this comment as the system knew it on a day: without a decision recorded later.
     *
     * @param day the day, not null
     * @return the comment, not null
     */
    default DiscussionComment asKnownOn(LocalDate day) {
        if (decidedOn().filter(fact -> !fact.isKnownOn(day)).isEmpty()) {
            return this;
        }
        return builder()
                .from(this)
                .decision(Optional.empty())
                .decidedOn(Optional.empty())
                .reasonsGiven(Optional.empty())
                .build();
    }

    /**
     * Tells whether another record is of the same comment: the number, the sender's kind and the receipt are the same.
     *
     * @param other the other record, not null
     * @return true if it is, whatever was decided
     */
    default boolean isSameAs(DiscussionComment other) {
        return number().equals(other.number())
                && sentBy() == other.sentBy()
                && receivedOn().equals(other.receivedOn());
    }

    /**
     * Starts a new comment. {@code sentBy} and {@code receivedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comment. */
    final class Builder extends ImmutableDiscussionComment.Builder {
        Builder() {}
    }
}
