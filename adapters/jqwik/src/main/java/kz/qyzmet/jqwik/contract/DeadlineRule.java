package kz.qyzmet.jqwik.contract;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.NoDueDateException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;

/** A rule that gives a last day for the day of a trigger, put to the test of {@link DeadlineRuleContract}. */
@FunctionalInterface
public interface DeadlineRule {

    /**
     * Returns the answer for a trigger.
     *
     * @param trigger the day of the trigger, not null
     * @return the answer, not null
     */
    RuleAnswer answer(LocalDate trigger);

    /**
     * Returns a rule that is a function from day to day.
     *
     * @param rule the function, not null
     * @return the rule, not null
     */
    static DeadlineRule of(UnaryOperator<LocalDate> rule) {
        return trigger -> RuleAnswer.of(rule.apply(trigger));
    }

    /**
     * Returns the rule of a norm, as the engine counts it.
     *
     * @param law the engine, not null
     * @param norm the norm, not null
     * @return the rule, which throws {@link NoDueDateException} where the engine gives no last day, not null
     */
    static DeadlineRule of(Reckoner law, NormId norm) {
        return trigger -> {
            Deadline answer = law.deadline(norm, trigger);
            return answer instanceof Due due ? RuleAnswer.of(due) : RuleAnswer.of(answer.due());
        };
    }
}
