package kz.qyzmet.inspection.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What a challenge does to the term of the recommendation, by the two norms that pull in opposite directions. */
final class ChallengedTerm {

    private final Reckoner law;
    private final Results results;

    ChallengedTerm(Reckoner law, Results results) {
        this.law = law;
        this.results = results;
    }

    List<LocalizedText> sentences() {
        Optional<Fact> filed = results.challenges().stream()
                .filter(challenge -> challenge.of() == ChallengedThing.RECOMMENDATION)
                .flatMap(challenge -> challenge.filedOn().stream())
                .min(Fact.IN_TIME);
        return filed.map(fact -> List.of(ResultTexts.TEXTS.text(
                        "challenge.basis",
                        Dates.day(fact.day()),
                        term(ChallengeEffect.RUNS_ON),
                        term(ChallengeEffect.SUSPENDS),
                        law.policy(ChallengeEffect.RUNS_ON).label())))
                .orElse(List.of());
    }

    private LocalizedText term(ChallengeEffect effect) {
        ResultOutline nothing = new ResultOutline(Optional.empty(), false, Map.of());
        Optional<Deadline> deadline = new ResultDeadlines(law.with(effect), results, nothing).recommendationDeadline();
        if (deadline.isPresent() && deadline.get() instanceof Due due) {
            return ResultTexts.TEXTS.text("term.ends", Dates.full(due.due()));
        }
        return deadline.isPresent() && deadline.get() instanceof Suspended stopped
                ? ResultTexts.TEXTS.text("term.stopped", stopped.unit().amount(stopped.left()))
                : ResultTexts.TEXTS.text("term.none");
    }
}
