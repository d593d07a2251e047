package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What follows from gross violations, and what is wrong with the decisions on challenges. */
final class InvalidityFindings {

    private final Results results;
    private final ResultOutline outline;
    private final Findings findings;
    private final Optional<Fact> refusal;
    private final Map<GrossViolation, LocalDate> gross = new TreeMap<>();

    InvalidityFindings(Results results, LocalDate asOf, ResultOutline outline, Findings findings) {
        this.results = results;
        this.outline = outline;
        this.findings = findings;
        this.refusal = Cancelling.firstRefusal(results);
        outline.grossViolations().forEach((violation, since) -> {
            if (!since.isAfter(asOf)) {
                gross.put(violation, since);
            }
        });
    }

    void add() {
        if (!gross.isEmpty()) {
            LocalDate since = Collections.min(gross.values());
            findings.breach(ResultNorms.INVALID_INSPECTION, since, "invalid", named());
            voidable(since);
        } else {
            results.recognisedInvalidOn().ifPresent(recognised -> {
                findings.doubt(ResultNorms.INVALID_INSPECTION, recognised.day(), "invalid.notGross");
                voidable(recognised.day());
            });
        }
        results.challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                .forEach(this::ofRecommendation);
    }

    /** Until somebody cancels it the recommendation stands, although it may be cancelled. */
    private void voidable(LocalDate invalidSince) {
        Optional<Fact> made = results.recommendation().flatMap(Recommendation::madeOn);
        if (made.isEmpty() || results.cancellation().isPresent()) {
            return;
        }
        LocalDate day = made.get().day();
        LocalDate since = day.isAfter(invalidSince) ? day : invalidSince;
        if (refusal.isPresent()) {
            findings.defect(
                    ResultNorms.CANCELLATION_BY_COURT,
                    refusal.get().day().isAfter(since) ? refusal.get().day() : since,
                    "voidable.byCourt",
                    Dates.day(refusal.get().day()));
        } else {
            findings.defect(ResultNorms.CANCELLATION_BY_HIGHER_BODY, since, "voidable");
        }
    }

    private void ofRecommendation(Challenge challenge) {
        Optional<Fact> decided = challenge.decision().map(ChallengeDecision::decidedOn);
        boolean made = results.recommendation().flatMap(Recommendation::madeOn).isPresent();
        if (!made) {
            challenge
                    .filedOn()
                    .or(() -> decided)
                    .ifPresent(fact -> findings.defect(challenge.of().norm(), fact.day(), "challenge.nothing"));
            return;
        }
        decided.filter(fact -> challenge.decision().get().granted()).ifPresent(fact -> {
            if (!Cancelling.isInvalidOn(results, outline, fact)) {
                findings.doubt(ResultNorms.CANCELLATION_BY_HIGHER_BODY, fact.day(), "cancelled.notInvalid");
            }
            if (challenge.to() == ReviewingBody.COURT && !Cancelling.isRefusedBefore(refusal, fact)) {
                findings.breach(ResultNorms.CANCELLATION_BY_COURT, fact.day(), "cancelled.notRefused");
            }
        });
    }

    private LocalizedText named() {
        return gross.keySet().stream()
                .map(GrossViolation::label)
                .reduce((one, other) -> LocalizedText.of(
                        one.kk() + "; " + other.kk(), one.ru() + "; " + other.ru(), one.en() + "; " + other.en()))
                .orElseThrow();
    }
}
