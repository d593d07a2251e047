package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static kz.qyzmet.edgecases.Cases.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Extension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Section J: status, reminders, explanations; and the chain of case 134 and the extension of case 120. */
class StatusTest {

    private static final LocalDate WED_2026_05_06 = date("2026-05-06");
    private static final LocalDate FRI_2026_05_15 = date("2026-05-15");

    private static Deadline review() {
        return LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06);
    }

    @Test
    @EdgeCase(120)
    void anExtensionByAMonthIsCountedFromTheEndAndNotFromTheDecision() {
        Term term = Term.builder()
                .from(Term.of(TimeLimit.after(30, LimitUnit.CALENDAR_DAY), Moment.on(date("2026-04-09"))))
                .addExtensions(Extension.of(1, LimitUnit.MONTH, date("2026-04-20"), Ground.CIVIL_CODE_172))
                .build();
        assertThat(due(LAW.deadline(term)).nominal()).isEqualTo("2026-06-09");
    }

    @Test
    @EdgeCase(134)
    void aCorrectedRegistrationMovesEveryLaterTermAndListsEachChange() {
        Impact impact = Impact.between(chain(WED_2026_05_06), chain(date("2026-05-05")));
        assertThat(impact.changes())
                .extracting(change -> change.citation().id())
                .containsExactly("law88.a25.p2.provider-review", "law88.a25.p4.pt2.extension-notice");
        assertThat(Impact.between(chain(WED_2026_05_06), chain(WED_2026_05_06)).changes())
                .isEmpty();
    }

    private static Timeline chain(LocalDate registered) {
        Deadline review = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, registered);
        return Timeline.of(review, LAW.deadline(StateServicesLaw.COMPLAINT_EXTENSION_NOTICE, review.due()));
    }

    @Test
    @EdgeCase(148)
    void aStatusAsOfADayIgnoresWhatWasRecordedLater() {
        Fact answered = new Fact(Moment.on(date("2026-05-14")), date("2026-05-18"), false);
        assertThat(review().status(date("2026-05-14"), answered)).isEqualTo(DeadlineStatus.OPEN);
        assertThat(review().status(date("2026-05-18"), answered)).isEqualTo(DeadlineStatus.MET);
        Term extended = Term.builder()
                .from(Term.of(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY, WED_2026_05_06))
                .addExtensions(Extension.of(
                        10, LimitUnit.WORKING_DAY, date("2026-05-20"), StateServicesLaw.COMPLAINT_EXTENSION))
                .build();
        assertThat(LAW.deadline(extended).status(date("2026-05-14"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(LAW.deadline(extended.asKnownOn(date("2026-05-14"))).due()).isEqualTo("2026-06-01");
        assertThat(LAW.deadline(extended).due()).isEqualTo("2026-06-15");
    }

    @Test
    @EdgeCase(149)
    void theChannelDecidesAboutTheLastEvening() {
        Due review = due(review());
        Fact evening = Fact.at(Moment.parse("2026-05-15T19:00"));
        assertThat(review.status(FRI_2026_05_15, evening)).isEqualTo(DeadlineStatus.MET);
        assertThat(review.atCounter(OFFICE).status(FRI_2026_05_15, evening)).isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    @EdgeCase(150)
    void whatIsDoneBeforeTheTriggerIsMet() {
        assertThat(review().status(date("2026-05-12"), Fact.on(date("2026-05-05"))))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(review().daysLeft(date("2026-06-01"))).hasValue(0);
    }

    @Test
    @EdgeCase(151)
    void lateBeginsAtTheFirstInstantAfterTheEnd() {
        assertThat(review().status(Moment.parse("2026-05-15T23:59:59"), Optional.empty()))
                .isEqualTo(DeadlineStatus.DUE_TODAY);
        assertThat(review().status(Moment.parse("2026-05-16T00:00"), Optional.empty()))
                .isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    @EdgeCase(152)
    void theDayItselfIsNotLeft() {
        assertThat(review().daysLeft(WED_2026_05_06)).hasValue(5);
        assertThat(review().daysLeft(date("2026-05-14"))).hasValue(1);
        assertThat(review().daysLeft(FRI_2026_05_15)).hasValue(0);
        assertThat(Cases.calendarDays(30, "2026-04-09").daysLeft(date("2026-05-08")))
                .hasValue(4);
    }

    @Test
    @EdgeCase(153)
    void aRuleThatIsSwitchedOffLeavesNothingRed() {
        Edition without = LAW.edition()
                .withForce(
                        "host",
                        StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
                        Force.between(date("2019-12-06"), date("2026-01-01"), LocalizedText.same("host")));
        Deadline off = LAW.withEdition(without).deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06);
        assertThat(off).isInstanceOf(NotInForce.class);
        assertThat(off.status(date("2026-06-01"))).isEqualTo(DeadlineStatus.NOT_IN_FORCE);
        assertThat(review().status(date("2026-06-01"))).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    @EdgeCase(154)
    void aReminderEarlierThanTheStartGoesOutAtTheStartOnce() {
        Timeline timeline = Timeline.of(workingDays(1, "2026-05-12"));
        assertThat(Reminders.of(timeline, LAW.calendar(), List.of(2, 3, 5)).all())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.on()).isEqualTo("2026-05-12"));
    }

    @Test
    @EdgeCase(155)
    void aMovedDateWithdrawsTheOldReminder() {
        Reminders before = Reminders.of(Timeline.of(review()), LAW.calendar(), List.of(2));
        Reminders after = Reminders.of(
                Timeline.of(LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, date("2026-05-08"))),
                LAW.calendar(),
                List.of(2));
        Reminders.Change change = before.changeTo(after);
        assertThat(change.withdrawn()).extracting(Reminders.Reminder::due).containsExactly(FRI_2026_05_15);
        assertThat(change.added()).extracting(Reminders.Reminder::due).containsExactly(date("2026-05-18"));
        assertThat(before.changeTo(before).added()).isEmpty();
    }

    @Test
    @EdgeCase({156, 157})
    void theStepsAreTheCalculationAndEveryShiftNamesItsGround() {
        Due term = Cases.calendarDays(30, "2026-04-09");
        assertThat(term.steps())
                .filteredOn(step -> step.rule() == StepRule.ROLLED_FORWARD)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.after()).contains(Moment.on(term.due()));
                    assertThat(step.before()).contains(Moment.on(term.nominal()));
                    assertThat(step.grounds()).isNotEmpty();
                });
        assertThat(term.explain(Locale.ENGLISH)).anyMatch(line -> line.contains("Civil Code Art. 175"));
    }

    @Test
    @EdgeCase(158)
    void aCommunicatedDateIsKeptBesideTheNewOne() {
        WorkingCalendar changed = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-05-14"), WeekScope.FIVE_AND_SIX, "decision"))
                .build();
        Timeline told = Timeline.of(review());
        Timeline now = Timeline.of(
                Reckoner.on(changed).deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06));
        assertThat(Impact.between(told, now).changes()).singleElement().satisfies(change -> {
            assertThat(change.before().orElseThrow().due()).isEqualTo(FRI_2026_05_15);
            assertThat(change.after().orElseThrow().due()).isEqualTo("2026-05-18");
        });
    }

    @Test
    @EdgeCase(159)
    void twoSuspensionsKeepBothTheirIntervals() {
        Term term = Term.builder()
                .from(Term.of(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, date("2026-03-02")))
                .addSuspensions(
                        Suspension.between(
                                date("2026-03-04"),
                                date("2026-03-05"),
                                StateServicesLaw.SUSPENSION_PENDING_INFORMATION),
                        Suspension.between(
                                date("2026-03-11"),
                                date("2026-03-13"),
                                StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
                .build();
        Deadline cap = LAW.deadline(term);
        assertThat(cap.due()).isEqualTo("2026-03-19");
        assertThat(cap.steps())
                .filteredOn(step -> step.rule() == StepRule.SUSPENDED)
                .hasSize(2);
        assertThat(cap.reckoning().term().suspensions()).hasSize(2);
    }
}
