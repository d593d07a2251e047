package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;

/** Section E: counting backwards, "at least n days before". */
class BackwardTest {

    private static final LocalDate THU_2026_03_26 = date("2026-03-26");

    @Test
    @EdgeCase(69)
    void theThirdWorkingDayBeforeIsLawfulAndClearDaysAreTheOtherReading() {
        Due notice = due(LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, THU_2026_03_26));
        assertThat(notice.due()).isEqualTo("2026-03-18");
        assertThat(notice.safe()).isEqualTo("2026-03-17");
        Due clear = due(LAW.with(BackwardCount.CLEAR_DAYS)
                .deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, THU_2026_03_26));
        assertThat(clear.due()).isEqualTo("2026-03-17");
        assertThat(clear.safe()).isEqualTo("2026-03-17");
    }

    @Test
    @EdgeCase(70)
    void aBackwardLimitRollsBackwards() {
        Due notice = Cases.due(TimeLimit.before(10, LimitUnit.CALENDAR_DAY), "2026-05-20");
        assertThat(notice.nominal()).isEqualTo("2026-05-10");
        assertThat(notice.due()).isEqualTo("2026-05-08");
    }

    @Test
    @EdgeCase(71)
    void aWorkedSaturdayCountsBackwardToo() {
        Due notice = Cases.due(TimeLimit.before(3, LimitUnit.WORKING_DAY), "2024-05-06");
        assertThat(notice.due()).isEqualTo("2024-05-02");
    }

    @Test
    @EdgeCase(72)
    void aDayAheadOfAnHourIsTwentyFourHoursAhead() {
        Moment start = Moment.parse("2026-04-06T09:00");
        Due notice = due(LAW.deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, start));
        assertThat(notice.moment())
                .contains(Moment.parse("2026-04-05T09:00").instant().orElseThrow());
        assertThat(notice.isInTime(Moment.parse("2026-04-05T09:00"))).contains(true);
        assertThat(notice.isInTime(Moment.parse("2026-04-05T09:01"))).contains(false);
        assertThat(LAW.with(DayAhead.WORKING_DAY_BEFORE)
                        .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, start)
                        .due())
                .isEqualTo("2026-04-03");
        assertThat(LAW.with(DayAhead.DAY_BEFORE)
                        .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, start)
                        .due())
                .isEqualTo("2026-04-05");
    }

    @Test
    @EdgeCase(73)
    void anUnknownHourIsMidnightUnlessTheHostGivesOfficeHours() {
        LocalDate monday = date("2026-04-06");
        Due strict = due(LAW.deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, monday));
        assertThat(strict.due()).isEqualTo("2026-04-04");
        assertThat(strict.safe()).isEqualTo("2026-04-03");
        Due byOpening = due(
                LAW.withRules(CountingRules.builder().officeHours(Cases.OFFICE).build())
                        .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, monday));
        assertThat(byOpening.moment())
                .contains(Moment.parse("2026-04-05T09:00").instant().orElseThrow());
    }

    @Test
    @EdgeCase(76)
    void thirtyDaysBeforeTheLastOfDecemberAreTheFirst() {
        Due notice = due(LAW.deadline(StandardAgreement.UNILATERAL_TERMINATION_NOTICE, date("2026-12-31")));
        assertThat(notice.due()).isEqualTo("2026-12-01");
        assertThat(notice.safe()).isEqualTo("2026-11-30");
    }

    @Test
    @EdgeCase(80)
    void anInterruptionAtSixIsAnnouncedBySixOfTheDayBefore() {
        Due notice = due(LAW.deadline(ContactCenterRules.ICT_INTERRUPTION_NOTICE, Moment.parse("2026-04-14T06:00")));
        assertThat(notice.moment())
                .contains(Moment.parse("2026-04-13T06:00").instant().orElseThrow());
    }

    @Test
    @EdgeCase(81)
    void aNoticeThatCannotBeInTimeGivesTheEarliestStart() {
        LocalDate today = date("2026-03-18");
        assertThat(LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, date("2026-03-19"))
                        .due())
                .as("in the past")
                .isBefore(today);
        assertThat(LAW.earliestStart(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, today))
                .isEqualTo(THU_2026_03_26);
    }

    @Test
    @EdgeCase(82)
    void aReminderOfABackwardLimitCountsBackwardFromIt() {
        Timeline timeline = Timeline.of(LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, THU_2026_03_26));
        assertThat(Reminders.of(timeline, KazakhstanCalendar.fiveDay(), List.of(2))
                        .all())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.on()).isEqualTo("2026-03-16"));
    }
}
