package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Somebody turns to the contact center, by telephone or by e-mail ({@code ucc83.p7} to {@code ucc83.p13}).
 *
 * <p>An e-mail is answered within two working days of its registration, which is automatic: what arrives at night or on
 * a day off is registered then and there, and its term runs from that stamp. The rules know no later day that would
 * count for it. A call has no term of its own.
 */
@Value.Immutable
public interface Inquiry extends LegalCase {

    /**
     * Returns the way by which it came.
     *
     * @return the channel, not null
     */
    InquiryChannel channel();

    /**
     * Returns when the e-mail arrived, or the call came.
     *
     * @return the arrival, not null
     */
    Optional<Fact> receivedOn();

    /**
     * Returns when the e-mail was registered, as the system has stamped it.
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns whose question it is.
     *
     * @return the scope, the operator's own unless said
     */
    @Value.Default
    default InquiryScope scope() {
        return InquiryScope.WITHIN;
    }

    /**
     * Returns when the question was answered.
     *
     * @return the answer, not null
     */
    Optional<Fact> answeredOn();

    /**
     * Returns from what it was answered.
     *
     * @return the source, empty where it is not recorded
     */
    Optional<AnswerSource> answeredFrom();

    /**
     * Returns whether the answer to a question outside the activities of the center names the competent body.
     *
     * @return whether it does; empty where it is not recorded, or the operator knew of none
     */
    Optional<Boolean> competentBodyNamed();

    /**
     * Returns when the question of another operator was passed on.
     *
     * @return the redirection, not null
     */
    Optional<Fact> redirectedOn();

    /**
     * Returns when the recipient was told of the redirection.
     *
     * @return the notice, not null
     */
    Optional<Fact> redirectionToldOn();

    /**
     * Returns what the contact center has asked of others.
     *
     * @return the questions, not null, may be empty
     */
    Set<Clarification> clarifications();

    /**
     * Returns the advice on filing an application, where it was asked for.
     *
     * @return the advice, not null
     */
    Optional<FilingAdvice> filingAdvice();

    /**
     * Returns the question about the stage of a service, where there was one.
     *
     * @return the question, not null
     */
    Optional<StageQuestion> stageQuestion();

    /**
     * Returns when the conversation with the operator ended.
     *
     * @return the end, not null
     */
    Optional<Fact> conversationEndedOn();

    /**
     * Returns when the caller was asked to rate the operator.
     *
     * @return the offer, not null
     */
    Optional<Fact> ratingOfferedOn();

    /**
     * Returns the rating.
     *
     * @return the rating, empty where none was given: to rate is a right
     */
    Optional<ConsultationRating> rating();

    /**
     * Checks what cannot be: a registration, an answer or the end of a call before its arrival, a rating before the end
     * of the call.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "registeredOn", registeredOn());
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "answeredOn", answeredOn());
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "redirectedOn", redirectedOn());
        ContradictoryFactsException.requireOrder(
                "receivedOn", receivedOn(), "conversationEndedOn", conversationEndedOn());
        ContradictoryFactsException.requireOrder(
                "conversationEndedOn", conversationEndedOn(), "ratingOfferedOn", ratingOfferedOn());
        ContradictoryFactsException.requireOrder(
                "conversationEndedOn",
                conversationEndedOn(),
                "rating.givenOn",
                rating().map(ConsultationRating::givenOn));
    }

    /**
     * Rates the consultation.
     *
     * @param law the engine, not null
     * @param given the rating, not null
     * @return the inquiry with the rating; refused by {@code ucc83.p13.rating-scale} where the value is off the scale,
     *     not null
     */
    default Outcome<Inquiry> rate(Reckoner law, ConsultationRating given) {
        RatingScale scale = RatingScale.of(law);
        if (!scale.has(given.value())) {
            return Outcome.refused(ContactCenterNorms.RATING_SCALE, scale.refusal(given));
        }
        return Outcome.accepted(builder().from(this).rating(given).build());
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        TimelineBuilder timeline = Timeline.on(law);
        if (!channel().isCall()) {
            // Registration is automatic: where none is recorded, the receipt counts.
            timeline.add(ContactCenterRules.EMAIL_APPEAL_ANSWER, registeredOn().or(this::receivedOn), answeredOn());
        }
        return timeline.build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new InquiryFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default Inquiry asKnownOn(LocalDate day) {
        Optional<Fact> answered = answeredOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .receivedOn(receivedOn().filter(fact -> fact.isKnownOn(day)))
                .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                .answeredOn(answered)
                .answeredFrom(answered.flatMap(fact -> answeredFrom()))
                .competentBodyNamed(answered.flatMap(fact -> competentBodyNamed()))
                .redirectedOn(redirectedOn().filter(fact -> fact.isKnownOn(day)))
                .redirectionToldOn(redirectionToldOn().filter(fact -> fact.isKnownOn(day)))
                .clarifications(clarifications().stream()
                        .filter(question -> question.askedOn().isKnownOn(day))
                        .map(question -> question.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .filingAdvice(filingAdvice().filter(advice -> advice.askedOn().isKnownOn(day)))
                .stageQuestion(stageQuestion()
                        .filter(question -> question.askedOn().isKnownOn(day))
                        .map(question -> question.asKnownOn(day)))
                .conversationEndedOn(conversationEndedOn().filter(fact -> fact.isKnownOn(day)))
                .ratingOfferedOn(ratingOfferedOn().filter(fact -> fact.isKnownOn(day)))
                .rating(rating().filter(given -> given.givenOn().isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(receivedOn(), registeredOn()).flatMap(Optional::stream).findFirst();
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.Inquiry");
    }

    /**
     * Starts a new inquiry. {@code channel} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inquiry. */
    final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }
}
