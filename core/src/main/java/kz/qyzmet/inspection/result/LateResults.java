package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;

/** Which duties were done late, or not at all; the right to object is none of them. */
final class LateResults {

    private final Reckoner law;
    private final Results results;
    private final LocalDate asOf;
    private final ResultOutline outline;

    LateResults(Reckoner law, Results results, LocalDate asOf, ResultOutline outline) {
        this.law = law;
        this.results = results;
        this.asOf = asOf;
        this.outline = outline;
    }

    List<Finding> all() {
        List<Timeline.Entry> entries = new ResultDeadlines(law, results, outline).entries();
        List<Finding> late = new ArrayList<>();
        List<List<Timeline.Entry>> others = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Finding> found = isDuty(entries.get(i)) ? lateness(entries.get(i)) : Optional.empty();
            if (found.isEmpty()) {
                continue;
            }
            if (others.isEmpty()) {
                law.underOtherPolicies(
                                CompletionDay.values(),
                                EffectiveDelivery.values(),
                                RecommendationStart.values(),
                                ChallengeEffect.values())
                        .forEach(other -> others.add(new ResultDeadlines(other, results, outline).entries()));
            }
            late.add(judged(found.get(), entries.get(i), i, others));
        }
        return late;
    }

    private static boolean isDuty(Timeline.Entry entry) {
        return !isOf(entry, StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE);
    }

    private static boolean isOf(Timeline.Entry entry, NormId norm) {
        return entry.deadline().norm().filter(norm::equals).isPresent();
    }

    private Optional<Finding> lateness(Timeline.Entry entry) {
        return new Timeline(List.of(entry)).lateness(asOf).stream().findFirst();
    }

    private Finding judged(Finding late, Timeline.Entry entry, int index, List<List<Timeline.Entry>> others) {
        boolean rightByAnother = others.stream()
                .map(other -> other.get(index))
                .filter(other -> other.deadline() instanceof Due || other.deadline() instanceof Suspended)
                .anyMatch(other -> lateness(other).isEmpty());
        return new Finding(
                late.citation(), rightByAnother ? Severity.DOUBT : late.severity(), since(late, entry), late.message());
    }

    /** A draft that the plan would have had in time is late only since the inspection was completed early. */
    private LocalDate since(Finding late, Timeline.Entry entry) {
        Optional<Fact> completed = results.completedOn(law);
        boolean draft = isOf(entry, StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT)
                || isOf(entry, StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT);
        if (!draft || completed.isEmpty()) {
            return late.since();
        }
        LocalDate day = completed.get().day();
        return lateByPlan(entry).filter(since -> since.isBefore(day)).orElse(day);
    }

    private Optional<LocalDate> lateByPlan(Timeline.Entry entry) {
        Optional<Deadline> planned = new ResultDeadlines(law, results, outline)
                .plannedDraft((NormId) entry.deadline().citation());
        return planned.flatMap(
                        deadline -> new Timeline(List.of(new Timeline.Entry(deadline, entry.waitsFor(), entry.done())))
                                .lateness(asOf).stream().findFirst())
                .map(Finding::since);
    }
}
