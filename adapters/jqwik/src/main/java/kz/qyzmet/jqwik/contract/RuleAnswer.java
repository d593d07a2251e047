package kz.qyzmet.jqwik.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Step;

/**
 * What a rule answers for one trigger.
 *
 * @param due the last day in time, not null
 * @param nominal the end before rolling, empty where the rule does not tell, not null
 * @param safe the day that is in time under every reading, empty where the rule does not tell, not null
 * @param steps the steps of the calculation, empty where the rule does not tell, not null
 */
public record RuleAnswer(LocalDate due, Optional<LocalDate> nominal, Optional<LocalDate> safe, List<Step> steps) {

    /** Checks and copies the parts. */
    public RuleAnswer {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(safe, "safe");
        steps = List.copyOf(steps);
    }

    /**
     * Returns an answer that is a day alone.
     *
     * @param due the last day in time, not null
     * @return the answer, not null
     */
    public static RuleAnswer of(LocalDate due) {
        return new RuleAnswer(due, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns an answer of the engine.
     *
     * @param due the deadline, not null
     * @return the answer, not null
     */
    public static RuleAnswer of(Due due) {
        return new RuleAnswer(due.due(), Optional.of(due.nominal()), Optional.of(due.safe()), due.steps());
    }
}
