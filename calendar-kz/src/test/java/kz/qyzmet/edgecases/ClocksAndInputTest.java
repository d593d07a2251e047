package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static kz.qyzmet.edgecases.Cases.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.AmendmentConflictException;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section L: clocks, zones, input. */
class ClocksAndInputTest {

    @Test
    @EdgeCase(169)
    void fourHoursOverTheChangeOfZoneAreElapsedHours() {
        Due recording = due(LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2024-02-29T22:00")));
        assertThat(AlmatyTime.at(recording.moment().orElseThrow())).hasToString("2024-03-01T01:00+05:00");
    }

    @Test
    @EdgeCase(170)
    void theDayOfAnInstantIsTheDayOfTheOneZone() {
        Instant instant = Instant.parse("2024-02-28T18:30:00Z");
        assertThat(Moment.at(instant).day()).isEqualTo("2024-02-29");
        assertThat(instant.atZone(ZoneId.of("Asia/Aqtau")).toLocalDate())
                .as("another city, another date, until 29 February 2024")
                .isEqualTo("2024-02-28");
    }

    @Test
    @EdgeCase(171)
    void anInstantInUtcIsNotTakenForItsUtcDate() {
        Moment registered = Moment.parse("2026-05-05T21:00:00Z");
        assertThat(registered.day()).isEqualTo("2026-05-06");
        assertThat(LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, registered)
                        .due())
                .isEqualTo("2026-05-15");
    }

    @Test
    @EdgeCase(172)
    void aClockDayForwardStartsTheNextDayAndBackwardIsTwentyFourHours() {
        TimeLimit forward = TimeLimit.after(1, LimitUnit.CLOCK_DAY);
        assertThat(Cases.due(forward, "2026-04-14T15:00").due()).isEqualTo("2026-04-15");
        assertThat(Cases.due(forward, "2026-04-14T15:00").moment()).isEmpty();
        Due backward = Cases.due(TimeLimit.before(1, LimitUnit.CLOCK_DAY), "2026-04-14T15:00");
        assertThat(backward.moment())
                .contains(Moment.parse("2026-04-13T15:00").instant().orElseThrow());
    }

    @Test
    @EdgeCase(173)
    void theHourBeforeOpeningChangesNothing() {
        assertThat(LAW.registration(time("2026-05-08T07:00"), OFFICE).registeredOn())
                .isEqualTo("2026-05-08");
        assertThat(LAW.registration(time("2026-05-08T09:00"), OFFICE).registeredOn())
                .isEqualTo("2026-05-08");
    }

    @Test
    @EdgeCase(174)
    void hoursRunAtNight() {
        Due recording = due(LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2026-05-08T22:00")));
        assertThat(AlmatyTime.at(recording.moment().orElseThrow())).hasToString("2026-05-09T02:00+05:00");
    }

    @EdgeCase(175)
    @ParameterizedTest
    @ValueSource(strings = {"null", "", " ", "2026-02-30", "2026-13-45", "06.05.2026", "2026-05-06T25:00", "today"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(Moment.InvalidMomentException.class)
                .hasMessageStartingWith("Invalid date: Expected a date such as 2026-05-06")
                .hasMessageEndingWith("but found: '" + text + "'");
    }

    @Test
    @EdgeCase(176)
    void hugeCountsAndFarDatesAreBoundedErrors() {
        assertThatThrownBy(() -> KazakhstanCalendar.fiveDay().plusWorkingDays(date("2026-05-06"), Integer.MAX_VALUE))
                .isInstanceOf(CalendarRangeException.class);
        assertThatThrownBy(() -> TimeLimit.after(Integer.MAX_VALUE, LimitUnit.WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 1000000");
        assertThatThrownBy(() -> Cases.workingDays(1, "9999-12-31")).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    @EdgeCase(177)
    void aComputationKeepsTheCalendarWithWhichItBegan() {
        Reckoner before = LAW;
        WorkingCalendar amended = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-05-14"), WeekScope.FIVE_AND_SIX, "decision"))
                .build();
        Due told = due(before.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, date("2026-05-06")));
        Due later = due(before.withCalendar(amended)
                .deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, date("2026-05-06")));
        assertThat(later.due()).isEqualTo("2026-05-18");
        assertThat(told.daysLeft(date("2026-05-06"))).hasValue(5);
        assertThat(told.reckoning().law().calendar()).isEqualTo(KazakhstanCalendar.fiveDay());
    }

    @Test
    @EdgeCase(178)
    void contradictoryFactsAreAnErrorThatNamesBoth() {
        var builder = KazakhstanCalendar.builder()
                .amend(Amendment.dayOff(date("2026-05-14"), WeekScope.FIVE_AND_SIX, "one")
                        .withOrigin("first.csv line 2"))
                .amend(Amendment.working(date("2026-05-14"), WeekScope.FIVE_AND_SIX, "other")
                        .withOrigin("second.csv line 7"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(AmendmentConflictException.class)
                .hasMessageContaining("first.csv line 2")
                .hasMessageContaining("second.csv line 7");
    }
}
