package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;

/** Where the results stand, by what has happened. */
final class ResultStanding {

    private final Reckoner law;
    private final Results results;
    private final ResultOutline outline;

    ResultStanding(Reckoner law, Results results, ResultOutline outline) {
        this.law = law;
        this.results = results;
        this.outline = outline;
    }

    ResultState on(LocalDate day) {
        if (results.cancellation().isPresent()) {
            return ResultState.CANCELLED;
        }
        if (results.recommendation().flatMap(Recommendation::executedOn).isPresent()) {
            return ResultState.EXECUTED;
        }
        if (results.recommendation().flatMap(Recommendation::madeOn).isPresent()) {
            return ResultState.RECOMMENDATION_OPEN;
        }
        if (results.completedOn(law).isPresent()) {
            return ResultState.COMPLETED;
        }
        if (!results.furtherStudies().isEmpty()) {
            return ResultState.FURTHER_STUDY;
        }
        List<Recipient> sent = Recipient.of(results, outline.onAppealOfPersons()).stream()
                .filter(recipient -> recipient.draftSentOn().isPresent())
                .toList();
        if (sent.isEmpty()) {
            return ResultState.NO_DRAFT;
        }
        return sent.stream().allMatch(recipient -> isOver(recipient, day))
                ? ResultState.OBJECTIONS_CLOSED
                : ResultState.OBJECTIONS_OPEN;
    }

    /** A term that has not started, for want of a recorded receipt, is not over. */
    private boolean isOver(Recipient recipient, LocalDate day) {
        return new ResultDeadlines(law, results, outline)
                .objectionTerm(recipient)
                .filter(term -> term instanceof Due due && due.due().isBefore(day))
                .isPresent();
    }
}
