package kz.qyzmet.cli;

import java.util.stream.Collectors;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a batch adds to a row: dates, or an error.
 *
 * @param nominal the end before any rolling; empty with an error
 * @param due the last day or moment in time, or the earliest day; empty with an error
 * @param safe the latest that is in time under every reading, or the earliest day; empty with an error
 * @param certainty how sure the days are; empty with an error
 * @param error why there is no date, in one English line; empty if there is one
 * @param deadline the answer, null where the question could not be put
 */
record RowAnswer(
        String nominal,
        String due,
        String safe,
        String certainty,
        String error,
        @Nullable Deadline deadline) {

    static RowAnswer refused(String error) {
        return new RowAnswer("", "", "", "", Shown.oneLine(error), null);
    }

    static RowAnswer of(Deadline deadline) {
        if (deadline instanceof Due due) {
            AnswerDates dates = AnswerDates.of(due);
            return new RowAnswer(
                    dates.nominal(),
                    dates.due(),
                    dates.safe(),
                    deadline.certainty().name(),
                    "",
                    deadline);
        }
        if (deadline instanceof NotBefore from) {
            String earliest = from.from().toString();
            return new RowAnswer(
                    from.nominal().toString(),
                    earliest,
                    earliest,
                    deadline.certainty().name(),
                    "",
                    deadline);
        }
        return new RowAnswer("", "", "", "", Shown.oneLine(noDate(deadline)), deadline);
    }

    private static String noDate(Deadline deadline) {
        if (deadline instanceof Undetermined undetermined) {
            return "Undetermined: " + undetermined.reason().label().en() + ": "
                    + undetermined.document().en();
        }
        if (deadline instanceof Window window) {
            return "No last day: it is a window in which something counts, " + window.first() + " to " + window.last();
        }
        if (deadline instanceof NotInForce notInForce) {
            return "Not in force on " + deadline.trigger().map(Moment::day).orElseThrow() + ": "
                    + (notInForce.instead().norms().isEmpty()
                            ? "the matter "
                                    + notInForce.instead().effect().label().en()
                            : "governed by "
                                    + notInForce.instead().norms().stream()
                                            .map(Citation::id)
                                            .collect(Collectors.joining(", ")));
        }
        throw new IllegalStateException("No words for " + deadline.getClass());
    }
}
