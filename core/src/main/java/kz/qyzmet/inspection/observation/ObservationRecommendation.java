package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A recommendation to the head of the entity, after external monitoring ({@code ctl78.p36-1}).
 *
 * <p>Not the one that follows an inspection, which has thirty days: the Rules give no number here. The outcome is told
 * by the date that the recommendation itself sets; where it sets none, the term is undetermined.
 */
@Value.Immutable
public interface ObservationRecommendation {

    /**
     * Returns when it was decided to send it.
     *
     * @return the decision, not null
     */
    Fact decidedOn();

    /**
     * Returns who decided.
     *
     * @return the decider, not null
     */
    ObservationDecider decidedBy();

    /**
     * Returns to whom it is addressed.
     *
     * @return the addressee, not null
     */
    RecommendationAddressee addressee();

    /**
     * Returns what it asks.
     *
     * @return the demands, not null, empty where they are not recorded
     */
    Set<RecommendationDemand> demands();

    /**
     * Returns whether rights of a recipient were violated, so that there is something to restore.
     *
     * @return whether they were, empty where it is not recorded
     */
    Optional<Boolean> rightsViolated();

    /**
     * Returns its way to the addressee. The term of the answer runs from the receipt.
     *
     * @return the document, empty as long as it was not sent
     */
    Optional<Dispatch> dispatch();

    /**
     * Returns the date that it sets for telling of the outcome.
     *
     * @return the date, empty where it sets none
     */
    Optional<LocalDate> replyBy();

    /**
     * Returns when the entity told of the outcome.
     *
     * @return the answer, not null
     */
    Optional<Fact> outcomeReportedOn();

    /**
     * Returns the demands that were found not to be met.
     *
     * @return the demands, not null, may be empty
     */
    Set<UnmetDemand> unmet();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was sent, answered or found unmet before it was decided on
     */
    @Value.Check
    default void check() {
        Optional<Fact> decided = Optional.of(decidedOn());
        ContradictoryFactsException.requireOrder(
                "decidedOn", decided, "dispatch.sentOn", dispatch().flatMap(Dispatch::sentOn));
        dispatch()
                .ifPresent(document -> document.receivedOn()
                        .forEach(received -> ContradictoryFactsException.requireOrder(
                                "decidedOn", decided, "dispatch.receivedOn", Optional.of(received))));
        ContradictoryFactsException.requireOrder("decidedOn", decided, "outcomeReportedOn", outcomeReportedOn());
        unmet().forEach(demand -> ContradictoryFactsException.requireOrder(
                "decidedOn", decided, "unmet.foundOn", Optional.of(demand.foundOn())));
    }

    /**
     * Returns the term of the answer.
     *
     * @param law the engine, for {@link kz.qyzmet.inspection.document.EffectiveDelivery}, not null
     * @return the term, undetermined where no date is set, not null
     */
    default Term replyTerm(Reckoner law) {
        return ReplyTerm.of(
                ControlRules.MONITORING_RECOMMENDATION_REPLY,
                dispatch().flatMap(document -> document.delivered(law)),
                replyBy());
    }

    /**
     * Returns this recommendation as it was known on a day.
     *
     * @param day the day, not null
     * @return the recommendation, not null
     */
    default ObservationRecommendation asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .dispatch(dispatch()
                        .map(document -> document.asKnownOn(day))
                        .filter(ObservationRecommendation::isOnItsWay))
                .outcomeReportedOn(outcomeReportedOn().filter(fact -> fact.isKnownOn(day)))
                .unmet(unmet().stream()
                        .filter(demand -> demand.foundOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Returns the name of this recommendation for a reader, by its day.
     *
     * @return the label, not null
     */
    default LocalizedText label() {
        return ObservationTexts.TEXTS.text(
                "recommendation", Dates.day(decidedOn().day()));
    }

    private static boolean isOnItsWay(Dispatch document) {
        return document.sentOn().isPresent()
                || document.refusedOn().isPresent()
                || !document.receivedOn().isEmpty();
    }

    /**
     * Starts a new recommendation. {@code decidedOn}, {@code decidedBy} and {@code addressee} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recommendation. */
    final class Builder extends ImmutableObservationRecommendation.Builder {
        Builder() {}
    }
}
