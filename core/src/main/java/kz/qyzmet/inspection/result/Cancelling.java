package kz.qyzmet.inspection.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** The cancelling of a recommendation: who may, when, and of what ({@code law88.a27-4.p5}). */
final class Cancelling {

    private final Results results;
    private final Fact decidedOn;
    private final ResultOutline outline;

    Cancelling(Results results, Fact decidedOn, ResultOutline outline) {
        this.results = results;
        this.decidedOn = Objects.requireNonNull(decidedOn, "decidedOn");
        this.outline = Objects.requireNonNull(outline, "outline");
    }

    /** Whether the inspection was invalid on the day of a fact: by recognition, or by a gross violation. */
    static boolean isInvalidOn(Results results, ResultOutline outline, Fact on) {
        return results.recognisedInvalidOn()
                        .filter(recognised -> !on.occurredAt().isBefore(recognised.occurredAt()))
                        .isPresent()
                || outline.grossViolations().values().stream().anyMatch(since -> !since.isAfter(on.day()));
    }

    /** The first refusal of the higher body to cancel the recommendation. */
    static Optional<Fact> firstRefusal(Results results) {
        return results.challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                .filter(challenge -> challenge.to() == ReviewingBody.HIGHER_BODY)
                .flatMap(challenge -> challenge.decision().stream())
                .filter(decision -> !decision.granted())
                .map(ChallengeDecision::decidedOn)
                .min(Fact.IN_TIME);
    }

    /** Whether a refusal was there before the court decided. */
    static boolean isRefusedBefore(Optional<Fact> refusal, Fact on) {
        return refusal.filter(refused -> !on.occurredAt().isBefore(refused.occurredAt()))
                .isPresent();
    }

    Outcome<Results> by(ReviewingBody body) {
        NormId norm = body == ReviewingBody.COURT
                ? ResultNorms.CANCELLATION_BY_COURT
                : ResultNorms.CANCELLATION_BY_HIGHER_BODY;
        return refusal(body)
                .<Outcome<Results>>map(reason -> Outcome.refused(norm, reason))
                .orElseGet(() -> Outcome.accepted(decided(body)));
    }

    private Optional<LocalizedText> refusal(ReviewingBody body) {
        Optional<Fact> made = results.recommendation().flatMap(Recommendation::madeOn);
        if (made.filter(fact -> !decidedOn.occurredAt().isBefore(fact.occurredAt()))
                .isEmpty()) {
            return Optional.of(ResultTexts.TEXTS.text("cancel.nothing"));
        }
        Optional<Challenge> before = results.cancellation();
        if (before.isPresent()) {
            return Optional.of(ResultTexts.TEXTS.text(
                    "cancel.already",
                    Dates.day(before.get().decision().orElseThrow().decidedOn().day())));
        }
        if (!isInvalidOn(results, outline, decidedOn)) {
            return Optional.of(ResultTexts.TEXTS.text("cancel.notInvalid"));
        }
        return body == ReviewingBody.COURT && !isRefusedBefore(firstRefusal(results), decidedOn)
                ? Optional.of(ResultTexts.TEXTS.text("cancel.notRefused"))
                : Optional.empty();
    }

    private Results decided(ReviewingBody body) {
        Optional<Challenge> waiting = results.challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION && challenge.to() == body)
                .filter(challenge -> challenge.decision().isEmpty())
                .filter(challenge -> challenge
                        .filedOn()
                        .filter(filed -> !decidedOn.occurredAt().isBefore(filed.occurredAt()))
                        .isPresent())
                .min(Comparator.comparing(challenge -> challenge.filedOn().orElseThrow(), Fact.IN_TIME));
        Set<Challenge> challenges = new HashSet<>(results.challenges());
        waiting.ifPresent(challenges::remove);
        Challenge.Builder decided = waiting.map(challenge -> Challenge.builder().from(challenge))
                .orElseGet(() ->
                        Challenge.builder().of(ChallengedThing.RECOMMENDATION).to(body));
        challenges.add(decided.decision(new ChallengeDecision(decidedOn, true)).build());
        return Results.builder().from(results).challenges(challenges).build();
    }
}
