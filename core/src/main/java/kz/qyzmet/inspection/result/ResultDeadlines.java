package kz.qyzmet.inspection.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * The deadlines of the results, always in the same order whatever the readings: so the answers under two readings can
 * be laid side by side.
 */
final class ResultDeadlines {

    private final Reckoner law;
    private final Results results;
    private final ResultOutline outline;

    ResultDeadlines(Reckoner law, Results results, ResultOutline outline) {
        this.law = law;
        this.results = results;
        this.outline = outline;
    }

    List<Timeline.Entry> entries() {
        List<Timeline.Entry> entries = new ArrayList<>();
        List<Recipient> recipients = Recipient.of(results, outline.onAppealOfPersons());
        recipients.forEach(recipient -> entries.addAll(ofRecipient(recipient)));
        if (outline.onAppealOfPersons() && recipients.size() == 1) {
            entries.addAll(add(
                    draftTerm(StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT),
                    Optional.empty(),
                    Set.of(),
                    Optional.of(ResultTexts.TEXTS.text("recipient.appellants"))));
        }
        Optional<Fact> completed = results.completedOn(law);
        entries.addAll(add(
                term(StateServicesLaw.INSPECTION_COMPLETION_DATE, completed),
                completed,
                Set.of(StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT),
                Optional.empty()));
        if (isRecommendationExpected()) {
            entries.addAll(ofRecommendation());
        }
        return entries;
    }

    private boolean isRecommendationExpected() {
        return results.recommendation().isPresent()
                || results.certificate()
                        .flatMap(Certificate::confirmsViolations)
                        .orElse(false);
    }

    private List<Timeline.Entry> ofRecipient(Recipient recipient) {
        NormId draft = recipient.draftNorm();
        List<Timeline.Entry> entries = new ArrayList<>(add(
                draftTerm(draft),
                recipient.draftSentOn(),
                Set.of(),
                recipient.appellant().map(id -> recipient.label())));
        objectionTerm(recipient)
                .ifPresent(objection -> entries.add(new Timeline.Entry(
                                objection,
                                Set.of(draft),
                                recipient.objections().stream()
                                        .map(Objection::madeOn)
                                        .findFirst())
                        .about(recipient.label())));
        return entries;
    }

    /** Until the certificate has been sent only the planned end is known; from then on the real day alone counts. */
    private Term draftTerm(NormId norm) {
        return term(
                norm, results.completedOn(law).or(() -> outline.plannedEnd().map(end -> Fact.assumed(Moment.on(end)))));
    }

    Optional<Deadline> objectionTerm(Recipient recipient) {
        return reckon(term(
                StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                recipient.draft().flatMap(draft -> draft.delivered(law))));
    }

    /** The draft to a recipient against the planned end alone. */
    Optional<Deadline> plannedDraft(NormId norm) {
        return outline.plannedEnd().flatMap(end -> reckon(term(norm, Optional.of(Fact.assumed(Moment.on(end))))));
    }

    private List<Timeline.Entry> ofRecommendation() {
        Optional<Recommendation> made = results.recommendation();
        List<Timeline.Entry> entries = new ArrayList<>(add(
                recommendationTerm(),
                made.flatMap(Recommendation::executedOn),
                Set.of(StateServicesLaw.INSPECTION_COMPLETION_DATE),
                Optional.empty()));
        entries.addAll(add(
                Term.builder()
                        .from(term(
                                StateServicesLaw.RECOMMENDATION_OUTCOME_REPORT,
                                made.flatMap(Recommendation::consideredOn)))
                        .suspensions(cancellation())
                        .build(),
                made.flatMap(Recommendation::resultsSentOn),
                Set.of(StateServicesLaw.RECOMMENDATION_TERM),
                Optional.empty()));
        return entries;
    }

    Optional<Deadline> recommendationDeadline() {
        return reckon(recommendationTerm());
    }

    private Term recommendationTerm() {
        Set<Suspension> stops = new HashSet<>(cancellation());
        if (law.policy(ChallengeEffect.RUNS_ON) == ChallengeEffect.SUSPENDS) {
            results.challenges().stream()
                    .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                    .forEach(challenge -> challenge
                            .filedOn()
                            .ifPresent(filed -> stops.add(new Suspension(
                                    filed,
                                    challenge
                                            .decision()
                                            .filter(decision -> !decision.granted())
                                            .map(ChallengeDecision::decidedOn),
                                    ResultNorms.NO_SUSPENSIVE_EFFECT))));
        }
        return Term.builder()
                .from(term(
                        StateServicesLaw.RECOMMENDATION_TERM,
                        results.recommendation().flatMap(made -> made.startsOn(law))))
                .suspensions(stops)
                .build();
    }

    /** A term of what has been cancelled stops at the decision, and never goes on; what was before it stays. */
    private Set<Suspension> cancellation() {
        return results.cancellation()
                .map(challenge -> Set.of(new Suspension(
                        challenge.decision().orElseThrow().decidedOn(),
                        Optional.empty(),
                        challenge.to() == ReviewingBody.COURT
                                ? ResultNorms.CANCELLATION_BY_COURT
                                : ResultNorms.CANCELLATION_BY_HIGHER_BODY)))
                .orElse(Set.of());
    }

    private static Term term(NormId norm, Optional<Fact> trigger) {
        return Term.builder().norm(norm).trigger(trigger).build();
    }

    private List<Timeline.Entry> add(
            Term term, Optional<Fact> done, Set<NormId> waitsFor, Optional<LocalizedText> subject) {
        return reckon(term)
                .map(deadline -> List.of(new Timeline.Entry(deadline, waitsFor, done, subject)))
                .orElse(List.of());
    }

    /** Of a norm that the edition does not hold there is no deadline. */
    private Optional<Deadline> reckon(Term term) {
        return term.norm().flatMap(norm -> law.edition().norms().find(norm)).map(norm -> law.deadline(term));
    }
}
