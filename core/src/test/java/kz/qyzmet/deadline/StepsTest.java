package kz.qyzmet.deadline;

import static kz.qyzmet.law.LawTables.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.law.LawTables;
import kz.qyzmet.law.NormId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps are the calculation: they lead from the trigger to the answer, each with its ground. */
class StepsTest {

    /** Steps that state a fact or point to a safer day, and move nothing. */
    private static final Set<StepRule> ASIDE = Set.of(
            StepRule.TRIGGER,
            StepRule.SAFE,
            StepRule.EXTENDED,
            StepRule.EXTENSION_WITHOUT_EFFECT,
            StepRule.SUSPENSION_WITHOUT_EFFECT,
            StepRule.LENGTH_SET,
            StepRule.LENGTH_OUT_OF_BOUNDS);

    static Stream<String> norms() {
        return LawTables.timeBearing().stream().map((Map<String, String> row) -> cell(row, "id"));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void theStepsOfEveryNormLeadToItsAnswer(String id) {
        NormId norm = NormId.of(id);
        for (LocalDate day = LocalDate.of(2023, 1, 2); day.getYear() < 2027; day = day.plusDays(9)) {
            Deadline deadline;
            try {
                deadline = Kazakhstan.LAW.deadline(norm, day);
            } catch (NotATermException | kz.qyzmet.calendar.CalendarRangeException exception) {
                continue;
            }
            assertThat(deadline.steps().get(0).rule()).isEqualTo(StepRule.TRIGGER);
            assertThat(deadline.steps().get(0).after()).contains(Moment.on(day));
            if (deadline instanceof Due due) {
                assertStepsEndOn(due);
            } else if (deadline instanceof NotBefore from) {
                assertThat(last(from).after()).contains(Moment.on(from.from()));
            }
            assertEveryShiftNamesItsGround(deadline);
        }
    }

    static void assertStepsEndOn(Due due) {
        assertThat(last(due).after()).as(() -> due.steps().toString()).contains(Moment.on(due.due()));
        assertChain(due);
        assertEveryShiftNamesItsGround(due);
        Optional<Step> safe = due.steps().stream()
                .filter(step -> step.rule() == StepRule.SAFE)
                .findFirst();
        assertThat(safe.flatMap(Step::after).orElse(Moment.on(due.due()))).isEqualTo(Moment.on(due.safe()));
    }

    /** What moves a day starts where the one before it ended; a count starts on the eve of its first day. */
    private static void assertChain(Due due) {
        List<Step> moving = due.steps().stream()
                .filter(step -> !ASIDE.contains(step.rule()))
                .toList();
        for (int i = 1; i < moving.size(); i++) {
            Step step = moving.get(i);
            LocalDate end = moving.get(i - 1).after().orElseThrow().day();
            LocalDate start = step.before().orElseThrow().day();
            if (step.rule() == StepRule.SUSPENDED) {
                // Days off, and for a used day one more, may lie between what was counted and the suspension.
                assertThat(step.after().orElseThrow().day()).isAfter(start);
            } else if (step.rule() == StepRule.COUNTED
                    || step.rule() == StepRule.ADDED
                    || step.rule() == StepRule.COUNTED_WORKING_DAYS) {
                assertThat(start).as(() -> due.steps().toString()).isIn(end, end.minusDays(1));
            } else {
                assertThat(start).as(() -> due.steps().toString()).isEqualTo(end);
            }
        }
    }

    static void assertEveryShiftNamesItsGround(Deadline deadline) {
        assertThat(deadline.steps())
                .filteredOn(step -> step.rule() != StepRule.TRIGGER && step.rule() != StepRule.SAFE)
                .allSatisfy(
                        step -> assertThat(step.grounds()).as(step.toString()).isNotEmpty());
    }

    private static Step last(Deadline deadline) {
        List<Step> moving = deadline.steps().stream()
                .filter(step -> !ASIDE.contains(step.rule()) || step.rule() == StepRule.TRIGGER)
                .toList();
        return moving.get(moving.size() - 1);
    }
}
