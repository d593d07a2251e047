package kz.qyzmet.jqwik.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A deadline rule obeys these laws.
 *
 * <p>A test class implements this and names the rule, the calendar it counts on and the days of its triggers; every one
 * of them is asked. No chance is involved.
 */
@DisplayName("a deadline rule obeys these laws")
public interface DeadlineRuleContract {

    /**
     * Returns the rule.
     *
     * @return the rule, not null
     */
    DeadlineRule rule();

    /**
     * Returns the calendar on which the rule counts.
     *
     * @return the calendar, not null
     */
    CalendarSubject calendar();

    /**
     * Returns the first trigger to ask.
     *
     * @return the day, on the calendar, not null
     */
    LocalDate firstTrigger();

    /**
     * Returns the last trigger to ask; its answer must lie on the calendar.
     *
     * @return the day, on the calendar, not null
     */
    LocalDate lastTrigger();

    /**
     * Tells whether the rule counts backward, such as the lead of a notice.
     *
     * @return true if the last day lies before the trigger, false by default
     */
    default boolean countsBackward() {
        return false;
    }

    /**
     * Tells whether a last day that is a day off moves to a working day.
     *
     * @return true by default
     */
    default boolean endsOnWorkingDays() {
        return true;
    }

    /** Who starts later is never due earlier. */
    @Test
    @DisplayName("a later trigger is never due earlier")
    default void aLaterTriggerIsNeverDueEarlier() {
        LocalDate last = lastTrigger();
        for (LocalDate day = firstTrigger(); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate due = rule().answer(day).due();
            LocalDate next = rule().answer(day.plusDays(1)).due();
            LocalDate trigger = day;
            assertFalse(
                    next.isBefore(due),
                    () -> "due " + due + " from " + trigger + ", but " + next + " from the day after");
        }
    }

    /** A forward count never ends before its trigger, a backward one never after it. */
    @Test
    @DisplayName("the last day lies on the right side of the trigger")
    default void theLastDayLiesOnTheRightSideOfTheTrigger() {
        triggers().forEach(trigger -> {
            LocalDate due = rule().answer(trigger).due();
            assertFalse(
                    countsBackward() ? due.isAfter(trigger) : due.isBefore(trigger),
                    () -> "due " + due + " from " + trigger);
        });
    }

    /** Where the rule rolls, nobody is due on a day off. */
    @Test
    @DisplayName("the last day is a working day, where the rule rolls")
    default void theLastDayIsAWorkingDayWhereTheRuleRolls() {
        triggers().forEach(trigger -> {
            LocalDate due = rule().answer(trigger).due();
            assertTrue(
                    !endsOnWorkingDays() || calendar().isWorkingDay(due),
                    () -> "due on the day off " + due + " from " + trigger);
        });
    }

    /** Between the end before rolling and the last day nothing is worked but one of the two. */
    @Test
    @DisplayName("rolling passes over days off alone")
    default void rollingPassesOverDaysOffAlone() {
        triggers().forEach(trigger -> {
            RuleAnswer answer = rule().answer(trigger);
            Optional<LocalDate> nominal = answer.nominal().filter(day -> !day.equals(answer.due()));
            nominal.ifPresent(from -> {
                int step = from.isBefore(answer.due()) ? 1 : -1;
                for (LocalDate day = from; !day.equals(answer.due()); day = day.plusDays(step)) {
                    LocalDate passed = day;
                    assertFalse(
                            calendar().isWorkingDay(day),
                            () -> "rolled from " + from + " to " + answer.due() + " over the working day " + passed
                                    + ", from " + trigger);
                }
            });
        });
    }

    /** Who keeps to the safe day is in time. */
    @Test
    @DisplayName("the safe day is not after the last day")
    default void theSafeDayIsNotAfterTheLastDay() {
        triggers().forEach(trigger -> {
            RuleAnswer answer = rule().answer(trigger);
            assertFalse(
                    answer.safe().filter(safe -> safe.isAfter(answer.due())).isPresent(),
                    () -> "safe " + answer.safe() + ", due " + answer.due() + " from " + trigger);
        });
    }

    /** Each step starts where an earlier one has ended, and one ends on the last day; the safe day may follow. */
    @Test
    @DisplayName("the steps lead to the last day")
    default void theStepsLeadToTheLastDay() {
        triggers().forEach(trigger -> {
            RuleAnswer answer = rule().answer(trigger);
            List<Step> steps = answer.steps();
            Set<Optional<Moment>> reached = new HashSet<>();
            for (Step step : steps) {
                assertTrue(
                        reached.isEmpty() || step.before().isEmpty() || reached.contains(step.before()),
                        () -> "a step starts where none has ended: " + step + ", from " + trigger);
                reached.add(step.after());
            }
            assertTrue(
                    steps.isEmpty()
                            || steps.stream()
                                    .flatMap(step -> step.after().stream())
                                    .map(Moment::day)
                                    .anyMatch(answer.due()::equals),
                    () -> "no step ends on the last day " + answer.due() + ", from " + trigger);
        });
    }

    /** The answer depends on the trigger alone. */
    @Test
    @DisplayName("the same question has the same answer")
    default void theSameQuestionHasTheSameAnswer() {
        DeadlineRule rule = rule();
        List<RuleAnswer> once = triggers().stream().map(rule::answer).toList();
        for (int i = once.size() - 1; i >= 0; i--) {
            LocalDate trigger = triggers().get(i);
            assertEquals(once.get(i), rule.answer(trigger), () -> "asked again, from " + trigger);
        }
    }

    private List<LocalDate> triggers() {
        return firstTrigger().datesUntil(lastTrigger().plusDays(1)).toList();
    }
}
