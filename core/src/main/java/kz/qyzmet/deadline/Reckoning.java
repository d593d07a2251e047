package kz.qyzmet.deadline;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.calendar.Certainty;

/**
 * The run that gave a deadline: the question, who reckoned, the steps, and how sure the days are.
 *
 * @param term the question, not null
 * @param law the engine with its calendar, rules and edition, not null
 * @param steps the steps in order, not null
 * @param certainty projected if any day between trigger and end is, not null
 */
public record Reckoning(Term term, Reckoner law, List<Step> steps, Certainty certainty) {

    /** Checks and copies the parts. */
    public Reckoning {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(law, "law");
        steps = List.copyOf(steps);
        Objects.requireNonNull(certainty, "certainty");
    }
}
