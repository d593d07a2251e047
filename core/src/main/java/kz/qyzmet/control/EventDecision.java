package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * What the head of the body decided on the materials of a control event (order 78 p. 53), and the letter on measures.
 *
 * <p>The text asks for one of three decisions; that to notify the quality authority may go along with the letter.
 */
@Value.Immutable
public interface EventDecision {

    /**
     * Returns when it was decided.
     *
     * @return the decision, not null
     */
    Fact decidedOn();

    /**
     * Returns what was decided.
     *
     * @return the decisions, not null, empty where they are not recorded
     */
    Set<EventDecisionKind> kinds();

    /**
     * Returns which measures the letter demands.
     *
     * @return the measures, not null, empty where they are not recorded
     */
    Set<LetterMeasure> measures();

    /**
     * Returns the way of the letter to the head of the object.
     *
     * @return the way, empty where nothing of it is recorded
     */
    Optional<Dispatch> letter();

    /**
     * Returns until when the letter wants information on the implementation.
     *
     * @return the last day, empty where it sets none: the term of {@code ctl78.p56.implementation} is undetermined
     */
    Optional<LocalDate> reportBy();

    /**
     * Returns which breaches were established of which the quality authority may have to be notified.
     *
     * @return the breaches, not null, empty where none are recorded
     */
    Set<ServiceBreach> established();

    /**
     * Returns the category of the permit that they concern.
     *
     * @return the category, empty where it is not recorded
     */
    Optional<PermitCategory> permitCategory();

    /**
     * Returns when the quality authority was notified. The text sets no term.
     *
     * @return the notification, not null
     */
    Optional<Fact> authorityNotifiedOn();

    /**
     * Checks that nothing comes before the decision.
     *
     * @throws ContradictoryFactsException if the letter was sent or arrived, or the authority was notified, before it
     */
    @Value.Check
    default void check() {
        Optional<Fact> decided = Optional.of(decidedOn());
        ContradictoryFactsException.requireOrder(
                "decidedOn", decided, "letter.sentOn", letter().flatMap(Dispatch::sentOn));
        ContradictoryFactsException.requireOrder(
                "decidedOn", decided, "letter.receivedOn", Arrivals.happened(letter()));
        ContradictoryFactsException.requireOrder("decidedOn", decided, "authorityNotifiedOn", authorityNotifiedOn());
    }

    /**
     * Tells whether a letter on measures was decided, or is on its way.
     *
     * @return true if the object has to answer with an action plan
     */
    default boolean hasLetter() {
        return kinds().contains(EventDecisionKind.LETTER) || letter().isPresent();
    }

    /**
     * Returns the receipt of the letter, from which the term of the action plan runs ({@code ctl78.p54.action-plan}).
     *
     * @param law the engine, for the reading on several deliveries, not null
     * @return the receipt, empty where there is none
     */
    default Optional<Fact> letterReceived(Reckoner law) {
        return letter().flatMap(way -> way.delivered(law));
    }

    /**
     * Returns this decision as it was known on a day.
     *
     * @param day the day, not null
     * @return the decision, empty where it was not known
     */
    default Optional<EventDecision> asKnownOn(LocalDate day) {
        return decidedOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .letter(Arrivals.asKnownOn(letter(), day))
                        .authorityNotifiedOn(authorityNotifiedOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    /**
     * Starts a new decision. {@code decidedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision on a control event. */
    final class Builder extends ImmutableEventDecision.Builder {
        Builder() {}

        /**
         * Sets the day of the decision, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder decidedOn(LocalDate day) {
            return decidedOn(Fact.on(day));
        }

        /**
         * Sets the receipt of the letter by the head of the object, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder letterReceivedOn(LocalDate day) {
            return letter(Dispatch.builder().addReceivedOn(Fact.on(day)).build());
        }
    }
}
