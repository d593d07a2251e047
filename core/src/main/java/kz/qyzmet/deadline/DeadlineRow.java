package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.law.Citation;
import kz.qyzmet.text.PersonalData;

/**
 * The cells of an answer in a table: dates, or an error.
 *
 * <p>Dates are ISO texts. A last moment stands as ISO local date-time with the offset of Almaty in all three: no day of
 * it is whole. Of an earliest day {@code due} and {@code safe} hold that day. Either {@code error} is empty, or the
 * other cells are.
 *
 * @param nominal the end before any rolling, not null
 * @param due the last day or moment in time, or the earliest day, not null
 * @param safe the latest that is in time under every reading, or the earliest day, not null
 * @param certainty how sure the days are, {@code OFFICIAL} or {@code PROJECTED}, not null
 * @param error why there is no date, in English, not null
 * @param deadline the answer behind the cells, empty where the question could not be put, not null
 */
public record DeadlineRow(
        String nominal, String due, String safe, String certainty, String error, Optional<Deadline> deadline) {

    /** The names of the {@link #cells}. */
    public static final List<String> COLUMNS = List.of("nominal", "due", "safe", "certainty", "error");

    /** Checks the parts. */
    public DeadlineRow {
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(safe, "safe");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * Returns the cells of a question that could not be put.
     *
     * @param error what is wrong with it; masked where it looks like personal data, not null
     * @return the cells, not null
     */
    public static DeadlineRow refused(String error) {
        return new DeadlineRow("", "", "", "", PersonalData.scrub(error), Optional.empty());
    }

    /**
     * Returns the cells of an answer.
     *
     * <p>Undetermined, not in force and a window have no date: their error says so.
     *
     * @param deadline the answer, not null
     * @return the cells, not null
     * @throws IllegalArgumentException if the answer waits for something, and is that of a case
     */
    public static DeadlineRow of(Deadline deadline) {
        if (deadline instanceof Due due) {
            String certainty = due.certainty().name();
            if (due.moment().isPresent()) {
                String moment = AlmatyTime.at(due.moment().get()).toString();
                return new DeadlineRow(moment, moment, moment, certainty, "", Optional.of(deadline));
            }
            String nominal = due.nominal().toString();
            String last = same(due.due(), due.nominal(), nominal);
            return new DeadlineRow(
                    nominal, last, same(due.safe(), due.due(), last), certainty, "", Optional.of(deadline));
        }
        if (deadline instanceof NotBefore from) {
            String earliest = from.from().toString();
            return new DeadlineRow(
                    from.nominal().toString(),
                    earliest,
                    earliest,
                    deadline.certainty().name(),
                    "",
                    Optional.of(deadline));
        }
        return new DeadlineRow("", "", "", "", noDate(deadline), Optional.of(deadline));
    }

    /**
     * Returns the cells as texts.
     *
     * @return a text for each of {@link #COLUMNS}, empty where there is none, not null
     */
    public List<String> cells() {
        return List.of(nominal, due, safe, certainty, error);
    }

    /** A batch writes millions of them, most of them the same thrice. */
    private static String same(LocalDate date, LocalDate other, String otherText) {
        return date.equals(other) ? otherText : date.toString();
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
        throw new IllegalArgumentException("Invalid answer: Expected that to a norm and a day, but found: "
                + deadline.getClass().getSimpleName());
    }
}
