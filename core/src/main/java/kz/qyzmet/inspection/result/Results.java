package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What comes of an inspection under the Law: the draft certificate, the objections to it, the certificate, the
 * recommendation, and what became of them when they were challenged ({@code law88.a27-2.p5} to {@code law88.a27-2.p10},
 * {@code law88.a27-4}).
 *
 * <p>What happened is recorded, lawful or not; what the Law does not allow is a finding. A part of a case: what it has
 * to know of the inspection is handed to it as a {@link ResultOutline}.
 */
@Value.Immutable
public interface Results {

    /**
     * Returns the draft certificate. The Law knows one; whether further study calls for a new one it does not say.
     *
     * @return the draft, empty where there is none
     */
    Optional<DraftCertificate> draft();

    /**
     * Returns the objections to the draft.
     *
     * @return the objections, not null, may be empty
     */
    Set<Objection> objections();

    /**
     * Returns who took part in a hearing, and who was not let.
     *
     * @return the hearings, not null, may be empty
     */
    Set<Hearing> hearings();

    /**
     * Returns the further studies to which objections led.
     *
     * @return the studies, not null, may be empty
     */
    Set<FurtherStudy> furtherStudies();

    /**
     * Returns the certificate.
     *
     * @return the certificate, empty where there is none
     */
    Optional<Certificate> certificate();

    /**
     * Returns the day that was told as that of the completion.
     *
     * @return the day, empty where none was told
     */
    Optional<AnnouncedCompletion> announcedCompletion();

    /**
     * Returns the recommendation.
     *
     * @return the recommendation, empty where there is none
     */
    Optional<Recommendation> recommendation();

    /**
     * Returns when the inspection was recognised as invalid ({@code law88.a27-4.p3.invalid}). The Law does not say by
     * whom.
     *
     * @return the recognition, empty where there is none
     */
    Optional<Fact> recognisedInvalidOn();

    /**
     * Returns the challenges, and the decisions that were taken without one.
     *
     * @return the challenges, not null, may be empty
     */
    Set<Challenge> challenges();

    /**
     * Checks what cannot be.
     *
     * @throws ContradictoryFactsException if the recommendation was challenged, or decided on, before it was issued
     */
    @Value.Check
    default void check() {
        Optional<Fact> issued = recommendation().flatMap(Recommendation::issuedOn);
        challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                .forEach(challenge -> {
                    ContradictoryFactsException.requireOrder(
                            "recommendation.issuedOn", issued, "challenges.filedOn", challenge.filedOn());
                    ContradictoryFactsException.requireOrder(
                            "recommendation.issuedOn",
                            issued,
                            "challenges.decision.decidedOn",
                            challenge.decision().map(ChallengeDecision::decidedOn));
                });
    }

    /**
     * Returns when the inspection was completed ({@code law88.a27-2.p7.completion-date}).
     *
     * @param law the engine, for {@link CompletionDay}, not null
     * @return the sending that completed it, empty where it is not completed, or a sending is not recorded
     */
    default Optional<Fact> completedOn(Reckoner law) {
        return certificate().flatMap(sent -> sent.completedOn(law));
    }

    /**
     * Returns the decision that cancelled the recommendation: the first one, whoever took it. It stops the terms of the
     * recommendation even where the one who took it was not to take it: a decision stands until it is set aside.
     *
     * @return the challenge with that decision, empty where there is none
     */
    default Optional<Challenge> cancellation() {
        return challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                .filter(challenge ->
                        challenge.decision().filter(ChallengeDecision::granted).isPresent())
                .min(Comparator.comparing(
                                (Challenge challenge) ->
                                        challenge.decision().orElseThrow().decidedOn(),
                                Fact.IN_TIME)
                        .thenComparing(Challenge::to)
                        .thenComparing(Challenge::toString));
    }

    /**
     * Adds the deadlines: the draft to each addressee, the objections of each, the completion, the recommendation and
     * the report on it.
     *
     * <p>To object is a right: that nobody did is nothing wrong, although the term is then shown as missed. What is
     * late is told by {@link #findings}, not by the lateness of the timeline.
     *
     * @param timeline where to add them, not null
     * @param law the engine, not null
     * @param outline the inspection, not null
     * @throws CalendarRangeException if a day is outside the calendar
     */
    default void timeline(TimelineBuilder timeline, Reckoner law, ResultOutline outline) {
        new ResultDeadlines(law, this, outline).entries().forEach(timeline::add);
    }

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @param outline the inspection as it was known on the day, not null
     * @return the findings in order of their first day, not null, may be empty
     * @throws CalendarRangeException if a day is outside the calendar
     */
    default List<Finding> findings(Reckoner law, LocalDate asOf, ResultOutline outline) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(outline, "outline");
        return new ResultFindings(law, Kept.happenedBy(asOf).results(this), asOf, outline).all();
    }

    /**
     * Returns what the terms rest on as a whole: where the recommendation was challenged, both norms on what that does
     * to its term, and which one is followed.
     *
     * @param law the engine, not null
     * @return the sentences, not null, empty where nothing was challenged
     */
    default List<LocalizedText> basis(Reckoner law) {
        return new ChallengedTerm(law, this).sentences();
    }

    /**
     * Returns the draft on its way to each who has to get it: the controlled entity and, where the inspection rests on
     * their appeals, every appellant on record, or one more where none is.
     *
     * @param onAppealOfPersons whether the inspection rests on appeals of persons
     * @return one for each, an empty one where it has not been sent, not null, not empty
     */
    default List<Dispatch> draftsOwed(boolean onAppealOfPersons) {
        Dispatch notSent = Dispatch.builder().build();
        List<Dispatch> owed = new ArrayList<>(Recipient.of(this, onAppealOfPersons).stream()
                .map(recipient -> recipient.draft().orElse(notSent))
                .toList());
        if (onAppealOfPersons && owed.size() == 1) {
            owed.add(notSent);
        }
        return List.copyOf(owed);
    }

    /**
     * Returns where the results stand on a day, by what had happened and was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @param outline the inspection, not null
     * @return the state, not null
     */
    default ResultState state(Reckoner law, LocalDate asOf, ResultOutline outline) {
        return new ResultStanding(law, Kept.happenedBy(asOf).results(this), outline).on(asOf);
    }

    /**
     * Tells whether the execution of the recommendation can be the ground of an unscheduled inspection on a day
     * ({@code law88.a27-1.p6.sp3.control-of-execution}): it was made, and has not been cancelled.
     *
     * @param asOf the day, not null
     * @return true if there is something to follow up
     */
    default boolean canBeFollowedUp(LocalDate asOf) {
        Results then = Kept.happenedBy(asOf).results(this);
        return then.recommendation().flatMap(Recommendation::madeOn).isPresent()
                && then.cancellation().isEmpty();
    }

    /**
     * Cancels the recommendation by decision of the higher body. The decision is put to the challenge that waits for
     * it, if there is one.
     *
     * @param decidedOn the decision, not null
     * @param outline the inspection, with its gross violations, not null
     * @return the results with the decision; or refused by {@code law88.a27-4.p5.s1.cancel-higher-body}, where there is
     *     nothing to cancel or the inspection is not invalid
     */
    default Outcome<Results> cancelByHigherBody(Fact decidedOn, ResultOutline outline) {
        return new Cancelling(this, decidedOn, outline).by(ReviewingBody.HIGHER_BODY);
    }

    /**
     * Cancels the recommendation by decision of the court. The decision is put to the challenge that waits for it, if
     * there is one.
     *
     * @param decidedOn the decision, not null
     * @param outline the inspection, with its gross violations, not null
     * @return the results with the decision; or refused by {@code law88.a27-4.p5.s2.cancel-court}, where there is
     *     nothing to cancel, the inspection is not invalid, or the higher body has not refused before
     */
    default Outcome<Results> cancelByCourt(Fact decidedOn, ResultOutline outline) {
        return new Cancelling(this, decidedOn, outline).by(ReviewingBody.COURT);
    }

    /**
     * Returns these results as they were known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the results, not null
     */
    default Results asKnownOn(LocalDate day) {
        return Kept.knownOn(day).results(this);
    }

    /**
     * Starts new results.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the results of an inspection. */
    final class Builder extends ImmutableResults.Builder {
        Builder() {}
    }
}
