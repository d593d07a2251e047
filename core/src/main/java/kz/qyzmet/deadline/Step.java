package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Citation;
import kz.qyzmet.text.LocalizedText;

/**
 * One step of a calculation: what was done, on which ground, from where to where.
 *
 * <p>The steps are the calculation: the answer is the last of them, and every shift names its ground.
 *
 * @param rule what was done, not null
 * @param grounds what it rests on, not null, may be empty where it only states a fact
 * @param before where it started, not null
 * @param after where it ended, not null
 * @param detail how much, or which document, not null
 */
public record Step(
        StepRule rule,
        List<Citation> grounds,
        Optional<Moment> before,
        Optional<Moment> after,
        Optional<LocalizedText> detail) {

    /** Checks and copies the parts. */
    public Step {
        Objects.requireNonNull(rule, "rule");
        grounds = List.copyOf(grounds);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(detail, "detail");
    }

    static Step days(StepRule rule, List<? extends Citation> grounds, LocalDate before, LocalDate after) {
        return new Step(
                rule,
                List.copyOf(grounds),
                Optional.of(Moment.on(before)),
                Optional.of(Moment.on(after)),
                Optional.empty());
    }

    static Step moments(StepRule rule, List<? extends Citation> grounds, Moment before, Moment after) {
        return new Step(rule, List.copyOf(grounds), Optional.of(before), Optional.of(after), Optional.empty());
    }

    Step with(LocalizedText text) {
        return new Step(rule, grounds, before, after, Optional.of(text));
    }
}
