package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * The recommendation on the elimination of violations that a certificate confirms: binding to consider
 * ({@code law88.a27-2.p8}).
 *
 * <p>Thirty calendar days are given to consider it and take measures ({@code law88.a27-2.p9}); the results are sent
 * within two working days from the day of the consideration, however early that was ({@code law88.a27-2.p10}). Whether
 * it is executed can be the ground of an unscheduled inspection ({@code law88.a27-1.p6.sp3.control-of-execution}).
 */
@Value.Immutable
public interface Recommendation {

    /**
     * Returns when it was issued.
     *
     * @return the issue, not null
     */
    Optional<Fact> issuedOn();

    /**
     * Returns its way to the controlled entity.
     *
     * @return the way, empty where it is not recorded
     */
    Optional<Dispatch> toSubject();

    /**
     * Returns whether it asks for the elimination of the violations.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> asksForElimination();

    /**
     * Returns whether it asks to consider the liability of those who committed them.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> asksForLiability();

    /**
     * Returns whether it follows the approved form.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> approvedForm();

    /**
     * Returns whether the violations obstructed recipients in their rights, freedoms or legitimate interests.
     *
     * @return the answer, empty where it is not recorded
     */
    Optional<Boolean> obstructedRecipients();

    /**
     * Returns when the controlled entity had considered it.
     *
     * @return the consideration, not null
     */
    Optional<Fact> consideredOn();

    /**
     * Returns when the measures to eliminate the violations were taken. It may be earlier than the recommendation.
     *
     * @return the measures, not null
     */
    Optional<Fact> measuresTakenOn();

    /**
     * Returns when the results of the consideration were sent to the authority: the norm speaks of sending.
     *
     * @return the sending, not null
     */
    Optional<Fact> resultsSentOn();

    /**
     * Returns when the rights of recipients were restored.
     *
     * @return the restoration, not null
     */
    Optional<Fact> rightsRestoredOn();

    /**
     * Returns when a recipient was first asked to apply anew for that.
     *
     * @return the demand, empty where there was none
     */
    Optional<Fact> reapplicationDemandedOn();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if it was sent or considered before it was issued, or its results were sent
     *     before it was considered
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "issuedOn", issuedOn(), "toSubject.sentOn", toSubject().flatMap(Dispatch::sentOn));
        ContradictoryFactsException.requireOrder("issuedOn", issuedOn(), "consideredOn", consideredOn());
        ContradictoryFactsException.requireOrder("consideredOn", consideredOn(), "resultsSentOn", resultsSentOn());
    }

    /**
     * Returns when it was made, by the first that is recorded of its issue, its sending and its arrival.
     *
     * @return the making, empty where none is recorded
     */
    default Optional<Fact> madeOn() {
        return issuedOn().or(() -> toSubject().flatMap(Dispatch::wentOutOn));
    }

    /**
     * Returns from when its thirty days run.
     *
     * @param law the engine, for {@link RecommendationStart} and the delivery that counts, not null
     * @return the event, empty where it is not recorded
     */
    default Optional<Fact> startsOn(Reckoner law) {
        return switch ((RecommendationStart) law.policy(RecommendationStart.RECEIPT)) {
            case RECEIPT -> toSubject().flatMap(way -> way.delivered(law));
            case ISSUE -> issuedOn();
            case SENDING -> toSubject().flatMap(Dispatch::sentOn);
        };
    }

    /**
     * Returns when it was executed: considered, and the measures taken.
     *
     * @return the later of both, known since both are; empty where one is not recorded
     */
    default Optional<Fact> executedOn() {
        return consideredOn()
                .flatMap(considered -> measuresTakenOn().map(taken -> CompletionDay.later(considered, taken)));
    }

    /**
     * Returns this recommendation as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the recommendation, empty where nothing of it was known
     */
    default Optional<Recommendation> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).recommendation(this);
    }

    /**
     * Starts a new recommendation.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recommendation. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
