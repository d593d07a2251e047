package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NoDueDateException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Section F as the engine answers it: the unscheduled inspection that started on Monday 2 March 2026, with the days off
 * of 9 and 21 to 25 March.
 */
class SuspensionCasesTest {

    private static final NormId CAP = StateServicesLaw.UNSCHEDULED_INSPECTION_CAP;
    private static final NormId PENDING = StateServicesLaw.SUSPENSION_PENDING_INFORMATION;
    private static final NormId EMERGENCY = StateServicesLaw.SUSPENSION_FOR_EMERGENCY;

    private static Term inspection(String start, Suspension... suspensions) {
        return Term.builder()
                .norm(CAP)
                .trigger(Fact.on(date(start)))
                .addSuspensions(suspensions)
                .build();
    }

    private static Suspension between(String from, String to) {
        return between(from, to, PENDING);
    }

    private static Suspension between(String from, String to, Citation ground) {
        return Suspension.between(date(from), date(to), ground);
    }

    private static LocalDate due(Suspension... suspensions) {
        return LAW.deadline(inspection("2026-03-02", suspensions)).due();
    }

    @Test
    @EdgeCase({83, 84})
    void theWorkedExampleHasThreeAnswersAndTwoOfThemAreSelectable() {
        Term term = inspection("2026-03-02", between("2026-03-06", "2026-03-17"));

        assertThat(due()).isEqualTo("2026-03-16");
        assertThat(LAW.deadline(term).due()).isEqualTo("2026-03-27");
        assertThat(LAW.with(ResumptionDay.NOT_COUNTED).deadline(term).due()).isEqualTo("2026-03-30");
        assertThat(LAW.with(SuspensionDay.USED).deadline(term).due()).isEqualTo("2026-03-26");
    }

    @Test
    @EdgeCase({83, 84})
    void theWorkedExampleExplainsItself() {
        Deadline deadline = LAW.deadline(inspection("2026-03-02", between("2026-03-06", "2026-03-17")));

        assertThat(deadline.explain(Locale.ENGLISH))
                .containsSubsequence(
                        "Runs from: Monday 2 March 2026.",
                        "Counting starts on the day itself: Monday 2 March 2026.",
                        "Counted: 4 working days; the last one is Thursday 5 March 2026.")
                .anyMatch(sentence -> sentence.startsWith("Suspended from Friday 6 March 2026; goes on from Tuesday 17"
                        + " March 2026. The days between are not used. [" + PENDING + ", "))
                .anyMatch(sentence -> sentence.contains(StateServicesLaw.RESUMED_COUNT.id()))
                .containsSubsequence(
                        "Counted: 6 working days; the last one is Friday 27 March 2026.",
                        "Last day in time: Friday 27 March 2026.")
                .contains(
                        "Another reading (the day of suspension is used): Thursday 26 March 2026.",
                        "Another reading (counting goes on the day after resumption): Monday 30 March 2026.");
        assertThat(deadline.explain(Locale.forLanguageTag("kk"))).anyMatch(s -> s.contains("2026 жылғы 27 наурыз"));
        assertThat(deadline.explain(Locale.forLanguageTag("ru"))).anyMatch(s -> s.contains("27 марта 2026 года"));
    }

    @Test
    @EdgeCase(85)
    void thePauseIsNotAddedInCalendarDays() {
        assertThat(due(between("2026-03-12", "2026-03-20"))).isEqualTo("2026-03-27");
    }

    @Test
    @EdgeCase(86)
    void aPauseOverDaysOffOnlyLosesNothing() {
        assertThat(due(between("2026-03-07", "2026-03-09"))).isEqualTo("2026-03-16");
    }

    /** The hours of stopping and going on lie outside working time; the term counts days, and so does the pause. */
    @Test
    @EdgeCase(87)
    void aPauseIsMeasuredInTheClockOfItsTerm() {
        Suspension byTheHour = new Suspension(
                Fact.at(Moment.parse("2026-03-06T19:30")),
                Optional.of(Fact.at(Moment.parse("2026-03-17T07:15"))),
                PENDING);

        assertThat(due(byTheHour))
                .isEqualTo(due(between("2026-03-06", "2026-03-17")))
                .isEqualTo("2026-03-27");
    }

    /** From 2 to 20 March nothing is used: ten days from the 20th on end on 7 April. */
    @Test
    @EdgeCase(88)
    void overlappingGroundsAreAUnionNeverASum() {
        assertThat(due(between("2026-03-02", "2026-03-12", PENDING), between("2026-03-06", "2026-03-20", EMERGENCY)))
                .isEqualTo(due(between("2026-03-02", "2026-03-20")))
                .isEqualTo("2026-04-07");
    }

    @Test
    @EdgeCase(89)
    void theTermGoesOnWhenTheLastOfSeveralRequestsIsAnswered() {
        Suspension first = between("2026-03-06", "2026-03-10");
        Suspension second = between("2026-03-06", "2026-03-13");
        Suspension third = between("2026-03-10", "2026-03-17");

        assertThat(due(first, second, third)).isEqualTo("2026-03-27");
        assertThat(LAW.deadline(inspection("2026-03-02", first, second, Suspension.since(date("2026-03-10"), PENDING))))
                .isInstanceOfSatisfying(Suspended.class, open -> {
                    assertThat(open.since()).isEqualTo("2026-03-06");
                    assertThat(open.left()).isEqualTo(6);
                });
    }

    @Test
    @EdgeCase(90)
    void whileTheAnswerIsOutThereIsNoDueDateAndTheDaysLeftAreKept() {
        Deadline open = LAW.deadline(inspection("2026-03-02", Suspension.since(date("2026-03-06"), PENDING)));

        assertThat(open).isInstanceOfSatisfying(Suspended.class, suspended -> {
            assertThat(suspended.left()).isEqualTo(6);
            assertThat(suspended.unit()).isEqualTo(LimitUnit.WORKING_DAY);
        });
        for (String day : List.of("2026-03-06", "2026-03-16", "2026-03-17", "2027-03-17")) {
            assertThat(open.status(date(day))).isEqualTo(DeadlineStatus.SUSPENDED);
            assertThat(open.daysLeft(date(day))).hasValue(6);
        }
        assertThatThrownBy(open::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessageContaining("suspended since 2026-03-06 with 6 WORKING_DAY left");
    }

    @Test
    @EdgeCase(91)
    void nobodyIsRemindedOfAPausedTermAndItsOldDayIsNotMissed() {
        Deadline open = LAW.deadline(inspection("2026-03-02", Suspension.since(date("2026-03-06"), PENDING)));
        Deadline resumed = LAW.deadline(inspection("2026-03-02", between("2026-03-06", "2026-03-17")));

        assertThat(Reminders.of(Timeline.of(open), LAW.calendar(), Set.of(1)).all())
                .isEmpty();
        // The old last day, 16 March, lay in the pause: neither then nor in hindsight was it missed.
        assertThat(open.status(date("2026-03-18"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(resumed.status(date("2026-03-16"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(Reminders.of(Timeline.of(resumed), LAW.calendar(), Set.of(1)).all())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.on()).isEqualTo("2026-03-26"));
    }

    @Test
    @EdgeCase(92)
    void whatGoesOnKeepsTheDaysThatItHadLeft() {
        Deadline resumed = LAW.deadline(inspection("2026-03-02", between("2026-03-06", "2026-03-17")));

        assertThat(resumed.daysLeft(date("2026-03-16"))).hasValue(6);
        assertThat(resumed.status(date("2026-03-17"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(resumed.daysLeft(date("2026-03-17"))).as("the 17th is used").hasValue(5);
    }

    @ParameterizedTest
    @EnumSource(SuspensionDay.class)
    @EdgeCase(93)
    void whatIsSuspendedOnItsLastDayKeepsThatDay(SuspensionDay reading) {
        Reckoner law = LAW.with(reading);

        assertThat(law.deadline(inspection("2026-03-02", Suspension.since(date("2026-03-16"), PENDING))))
                .isInstanceOfSatisfying(
                        Suspended.class, open -> assertThat(open.left()).isEqualTo(1));
        assertThat(law.deadline(inspection("2026-03-02", between("2026-03-16", "2026-03-20")))
                        .due())
                .isEqualTo("2026-03-20");
    }

    @Test
    @EdgeCase(94)
    void aSuspensionAfterExpiryUndoesNoBreachAndSaysSo() {
        Deadline expired = LAW.deadline(inspection("2026-03-02", between("2026-03-17", "2026-03-27")));

        assertThat(expired.due()).isEqualTo("2026-03-16");
        assertThat(expired.status(date("2026-03-18"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(expired.steps()).anyMatch(step -> step.rule() == StepRule.SUSPENSION_WITHOUT_EFFECT);
    }

    @Test
    @EdgeCase(97)
    void anotherCapKeepsThePauses() {
        Term term = inspection("2026-03-02", between("2026-03-06", "2026-03-17"));
        Term scheduled = Term.builder()
                .from(term)
                .norm(StateServicesLaw.SCHEDULED_INSPECTION_CAP)
                .build();

        assertThat(scheduled.suspensions()).isEqualTo(term.suspensions());
        // Four used, then sixteen from 17 March on.
        assertThat(LAW.deadline(scheduled).due()).isEqualTo("2026-04-10");
    }

    @ParameterizedTest
    @EdgeCase(98)
    @CsvSource({
        "law88.a27-2.p1.pt2.unscheduled-cap, 2026-03-02, 2026-03-27",
        "law88.a25.p2.authority-review, 2026-02-26, 2026-03-20"
    })
    void onlyTheTermOfTheInspectionStandsStill(String norm, String trigger, String due) {
        NormId id = NormId.of(norm);
        Term term =
                id.equals(CAP) ? inspection(trigger, between("2026-03-06", "2026-03-17")) : Term.of(id, date(trigger));

        assertThat(LAW.deadline(term).due()).isEqualTo(due);
    }

    /** The duty to notify, from Friday 6 March, and the recommendation of another inspection run on. */
    @Test
    @EdgeCase(98)
    void theNoticeOfThePauseAndAnotherRecommendationRunOn() {
        assertThat(LAW.deadline(StateServicesLaw.SUSPENSION_NOTICE, date("2026-03-06"))
                        .due())
                .isEqualTo("2026-03-10");
        assertThat(LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("2026-03-05"))
                        .due())
                .isEqualTo("2026-04-06");
    }

    /** Started on Monday 4 May; 7, 9 and 11 May are off. Two days used, eight left from Tuesday 12 May on. */
    @Test
    @EdgeCase(100)
    void anAnswerOnADayOffIsFirstCountedOnTheNextWorkingDay() {
        Deadline received = LAW.deadline(inspection("2026-05-04", between("2026-05-06", "2026-05-09")));
        Deadline onTuesday = LAW.deadline(inspection("2026-05-04", between("2026-05-06", "2026-05-12")));

        assertThat(received.due()).isEqualTo("2026-05-21").isEqualTo(onTuesday.due());
        assertThat(received.daysLeft(date("2026-05-09"))).hasValue(8);
        assertThat(received.daysLeft(date("2026-05-12"))).hasValue(7);
    }

    @Test
    @EdgeCase(101)
    void suspendedBeforeItStartedItsStartMovesAndNothingIsKept() {
        assertThat(due(between("2026-02-26", "2026-03-04", EMERGENCY)))
                .isEqualTo(LAW.deadline(inspection("2026-03-04")).due())
                .isEqualTo("2026-03-18");
        Deadline open = LAW.deadline(inspection("2026-03-02", Suspension.since(date("2026-02-26"), EMERGENCY)));
        assertThat(open.status(date("2026-02-27"))).isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(open.daysLeft(date("2026-03-02"))).hasValue(10);
    }

    /** 31 August 2026 becomes a day off: within the pause it takes nothing, after it a day. */
    @ParameterizedTest
    @EdgeCase({103, 24})
    @CsvSource({"2026-08-24, 2026-09-01, 2026-09-07, 2026-09-07", "2026-08-18, 2026-08-24, 2026-09-03, 2026-09-04"})
    void daysThatBecomeHolidaysMatterOnlyOutsideThePause(
            String stopped, String resumed, String due, String withDayOff) {
        Reckoner off = Reckoner.on(KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-08-31"), WeekScope.FIVE_AND_SIX, "calendar published in 2025"))
                .build());
        Term term = inspection("2026-08-17", between(stopped, resumed));

        assertThat(LAW.deadline(term).due()).isEqualTo(due);
        assertThat(off.deadline(term).due()).isEqualTo(withDayOff);
        assertThat(Impact.between(Timeline.of(off.deadline(term)), Timeline.of(LAW.deadline(term)))
                        .moved())
                .hasSize(due.equals(withDayOff) ? 0 : 1);
    }
}
