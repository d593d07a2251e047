package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.calendarDays;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static kz.qyzmet.edgecases.Cases.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotATermException;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.ReportDayRoll;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;

/** Section C: how does the term end? */
class EndOfTermTest {

    @Test
    @EdgeCase(41)
    void aCalendarTermRollsOverTheSubstituteDay() {
        Due term = due(LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("2026-04-09")));
        assertThat(term.nominal()).isEqualTo("2026-05-09");
        assertThat(term.due()).isEqualTo("2026-05-12");
        assertThat(term.safe()).isEqualTo("2026-05-08");
    }

    @Test
    @EdgeCase(42)
    void aSundayWhoseMondayIsTheSubstituteRollsToTuesday() {
        assertThat(calendarDays(30, "2026-09-25").due()).isEqualTo("2026-10-27");
    }

    @Test
    @EdgeCase(43)
    void aWorkingDayTermNeverRolls() {
        TimeLimit sameDay = TimeLimit.after(3, LimitUnit.WORKING_DAY).withStart(StartRule.SAME_DAY);
        Due term = Cases.due(sameDay, "2026-05-09");
        assertThat(term.due()).isEqualTo("2026-05-14");
        assertThat(term.steps()).noneMatch(step -> step.rule() == StepRule.ROLLED_FORWARD);
    }

    @Test
    @EdgeCase(44)
    void aPlanDateStaysAndTheOtherReadingsAreShown() {
        Due plan = due(LAW.deadline(StateServicesLaw.INSPECTION_PLAN_BY_10_MAY, date("2026-07-01")));
        assertThat(plan.due()).isEqualTo("2026-05-10");
        assertThat(plan.safe()).isEqualTo("2026-05-08");
        assertThat(plan.otherReadings())
                .anySatisfy(other -> {
                    assertThat(other.reading()).isEqualTo(PlanDateRoll.FOLLOWING);
                    assertThat(other.deadline().due()).isEqualTo("2026-05-12");
                })
                .anySatisfy(other -> {
                    assertThat(other.reading()).isEqualTo(PlanDateRoll.PRECEDING);
                    assertThat(other.deadline().due()).isEqualTo("2026-05-08");
                });
        assertThat(due(LAW.deadline(ControlRules.VISIT_LIST_BY_10_DECEMBER, date("2024-03-01")))
                        .due())
                .isEqualTo("2023-12-10");
    }

    @Test
    @EdgeCase(45)
    void aReportDayRollsUnlessTheOtherReadingIsChosen() {
        assertThat(LAW.deadline(ControlRules.FORM_1MK_DUE, date("2026-09-30")).due())
                .isEqualTo("2026-10-12");
        assertThat(LAW.with(ReportDayRoll.PRECEDING)
                        .deadline(ControlRules.FORM_1MK_DUE, date("2026-09-30"))
                        .due())
                .isEqualTo("2026-10-09");
    }

    @Test
    @EdgeCase(46)
    void theDayEndsAtMidnightByChannelAndAtClosingByCounter() {
        Due answer = workingDays(5, "2026-05-06");
        Moment late = Moment.parse("2026-05-15T23:30");
        Moment afterClosing = Moment.parse("2026-05-15T18:40");
        assertThat(answer.isInTime(late)).contains(true);
        assertThat(answer.atCounter(OFFICE).isInTime(afterClosing)).contains(false);
        assertThat(answer.atCounter(OFFICE).isInTime(Moment.parse("2026-05-15T18:29")))
                .contains(true);
        assertThat(answer.atCounter(OFFICE).isInTime(Moment.on(date("2026-05-15"))))
                .as("the hour decides, and is not known")
                .isEmpty();
    }

    @Test
    @EdgeCase(47)
    void theEndOfADayIsHalfOpen() {
        Due answer = workingDays(5, "2026-05-06");
        assertThat(answer.end()).isEqualTo("2026-05-15T19:00:00Z");
        assertThat(answer.isInTime(Moment.parse("2026-05-15T23:59:59.999999999")))
                .contains(true);
        assertThat(answer.isInTime(Moment.parse("2026-05-16T00:00"))).contains(false);
    }

    @Test
    @EdgeCase(48)
    void theLastDayIsShownAndNotTheFirstInstantAfterIt() {
        assertThat(workingDays(5, "2026-05-06").explain(Locale.ENGLISH))
                .contains("Last day in time: Friday 15 May 2026.")
                .noneMatch(line -> line.contains("16 May"));
    }

    @Test
    @EdgeCase(49)
    void aDayAheadOfExpiryIsTwentyFourHours() {
        Due handOver = due(LAW.deadline(StateServicesLaw.RESULT_TO_STATE_CORPORATION, date("2026-05-12")));
        assertThat(handOver.due()).isEqualTo("2026-05-11");
        assertThat(handOver.safe()).isEqualTo("2026-05-08");
    }

    @Test
    @EdgeCase(51)
    void thirtyDaysWithoutAWordAreCalendarDays() {
        LocalDate sent = date("2026-04-30");
        Due response = due(LAW.deadline(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT, sent));
        assertThat(response.nominal()).isEqualTo("2026-05-30");
        assertThat(response.due()).isEqualTo("2026-06-01");
        Due working =
                due(LAW.with(UnqualifiedDays.WORKING).deadline(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT, sent));
        assertThat(working.due()).as("48 days later").isEqualTo("2026-06-17");
    }

    @Test
    @EdgeCase(52)
    void anEntryIntoForceIsTheLaterOfTheRuleAndTheFixedDate() {
        NotBefore early = (NotBefore) LAW.deadline(ContactCenterRules.ORDER_ENTRY_INTO_FORCE, date("2016-02-10"));
        assertThat(early.nominal()).isEqualTo("2016-02-21");
        assertThat(early.from()).isEqualTo("2016-03-01");
        NotBefore later = (NotBefore) LAW.deadline(ContactCenterRules.ORDER_ENTRY_INTO_FORCE, date("2016-03-10"));
        assertThat(later.from()).isEqualTo("2016-03-21");
    }

    @Test
    @EdgeCase(53)
    void aLengthSetInsideTheCapIsTheTerm() {
        Term set = Term.builder()
                .from(Term.of(StateServicesLaw.SCHEDULED_INSPECTION_CAP, date("2026-04-06")))
                .set(new Count(10, LimitUnit.WORKING_DAY))
                .build();
        assertThat(LAW.deadline(set).due()).isEqualTo("2026-04-17");
        Term tooLong = Term.builder()
                .from(set)
                .set(new Count(30, LimitUnit.WORKING_DAY))
                .build();
        Deadline cut = LAW.deadline(tooLong);
        assertThat(cut.due()).isEqualTo("2026-05-04");
        assertThat(cut.steps()).anyMatch(step -> step.rule() == StepRule.LENGTH_OUT_OF_BOUNDS);
    }

    @Test
    @EdgeCase(54)
    void theNominalEndIsKeptApartFromTheRolledOne() {
        Due term = calendarDays(30, "2026-04-09");
        assertThat(calendarDays(3, term.nominal().toString()).due()).isEqualTo("2026-05-12");
        assertThat(calendarDays(3, term.due().toString()).due()).isEqualTo("2026-05-15");
    }

    @Test
    @EdgeCase(56)
    void anAverageIsNoDeadline() {
        assertThatThrownBy(() -> LAW.deadline(ContactCenterRules.AVERAGE_PHONE_WAIT, date("2026-05-06")))
                .isInstanceOf(NotATermException.class)
                .hasMessageContaining("an average of 30 SECOND, not a limit for one call");
    }
}
