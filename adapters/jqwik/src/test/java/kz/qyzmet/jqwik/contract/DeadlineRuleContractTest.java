package kz.qyzmet.jqwik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Step;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Norms of the engine obey the laws, and each law catches a rule that breaks it and it alone. */
class DeadlineRuleContractTest {

    private static final WorkingCalendar FIVE_DAY = KazakhstanCalendar.fiveDay();
    private static final Reckoner LAW = Reckoner.on(FIVE_DAY);
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);

    /** Rules are asked for every day of a year. */
    abstract static class InAYear implements DeadlineRuleContract {

        @Override
        public CalendarSubject calendar() {
            return CalendarSubject.of(FIVE_DAY);
        }

        @Override
        public LocalDate firstTrigger() {
            return LocalDate.of(2026, 1, 1);
        }

        @Override
        public LocalDate lastTrigger() {
            return LocalDate.of(2026, 12, 31);
        }
    }

    @Nested
    class ReviewOfAComplaint extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(LAW, StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
        }
    }

    @Nested
    class ResponseInThirtyDays extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(LAW, NormId.of("spa219.p17.response-window"));
        }
    }

    @Nested
    class LeadOfANotice extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(LAW, NormId.of("spa219.p25.unilateral-notice"));
        }

        @Override
        public boolean countsBackward() {
            return true;
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(LongerOnOneDay.class, "aLaterTriggerIsNeverDueEarlier"),
                Arguments.of(BeforeItsTrigger.class, "theLastDayLiesOnTheRightSideOfTheTrigger"),
                Arguments.of(OnADayOff.class, "theLastDayIsAWorkingDayWhereTheRuleRolls"),
                Arguments.of(RollsTooFar.class, "rollingPassesOverDaysOffAlone"),
                Arguments.of(UnsafeSafe.class, "theSafeDayIsNotAfterTheLastDay"),
                Arguments.of(BrokenSteps.class, "theStepsLeadToTheLastDay"),
                Arguments.of(Moody.class, "theSameQuestionHasTheSameAnswer"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachLawCatchesWhatBreaksIt(Class<?> broken, String law) {
        assertThat(Laws.brokenBy(broken)).containsExactly(law);
    }

    @Test
    void aSoundRuleBreaksNoLawAndEveryLawHasItsBreach() {
        assertThat(Laws.brokenBy(Sound.class)).isEmpty();
        assertThat(Laws.of(Sound.class))
                .containsExactlyInAnyOrderElementsOf(
                        broken().map(each -> (String) each.get()[1]).toList());
    }

    private static LocalDate five(LocalDate trigger) {
        return FIVE_DAY.plusWorkingDays(trigger, 5);
    }

    private static RuleAnswer answer(LocalDate due, LocalDate nominal, LocalDate safe) {
        return new RuleAnswer(due, Optional.of(nominal), Optional.of(safe), List.of());
    }

    private static Step step(LocalDate before, LocalDate after) {
        return new Step(
                StepRule.COUNTED,
                List.of(Ground.CIVIL_CODE_173),
                Optional.of(Moment.on(before)),
                Optional.of(Moment.on(after)),
                Optional.empty());
    }

    static class Sound extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(DeadlineRuleContractTest::five);
        }
    }

    static class LongerOnOneDay extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(
                    trigger -> trigger.equals(WED_2026_05_06) ? FIVE_DAY.plusWorkingDays(trigger, 9) : five(trigger));
        }
    }

    static class BeforeItsTrigger extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(trigger -> FIVE_DAY.minusWorkingDays(trigger, 1));
        }
    }

    static class OnADayOff extends InAYear {
        @Override
        public DeadlineRule rule() {
            return DeadlineRule.of(trigger -> trigger.plusDays(7));
        }
    }

    static class RollsTooFar extends InAYear {
        @Override
        public DeadlineRule rule() {
            return trigger -> answer(FIVE_DAY.next(five(trigger)), five(trigger), five(trigger));
        }
    }

    static class UnsafeSafe extends InAYear {
        @Override
        public DeadlineRule rule() {
            return trigger -> answer(five(trigger), five(trigger), FIVE_DAY.next(five(trigger)));
        }
    }

    static class BrokenSteps extends InAYear {
        @Override
        public DeadlineRule rule() {
            return trigger -> new RuleAnswer(
                    five(trigger),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(step(trigger, trigger), step(trigger.plusDays(1), five(trigger))));
        }
    }

    static class Moody extends InAYear {

        private final AtomicInteger asked = new AtomicInteger();

        /** Only the third question about this day is answered otherwise, and no neighbour of it ever is. */
        @Override
        public DeadlineRule rule() {
            return trigger -> {
                boolean moody = trigger.equals(LocalDate.of(2026, 12, 31)) && asked.incrementAndGet() > 1;
                return RuleAnswer.of(moody ? FIVE_DAY.plusWorkingDays(trigger, 6) : five(trigger));
            };
        }
    }
}
