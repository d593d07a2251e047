package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours, and days of twenty-four hours: the clock's time, not the calendar's. */
class ElapsedTimeTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    @ParameterizedTest
    @CsvSource({
        // The night on which Almaty went from +06:00 to +05:00: 22:00 and four hours is 01:00, not 02:00.
        "2024-02-29T22:00, 2024-03-01T01:00+05:00",
        "2024-02-29T19:30, 2024-02-29T23:30+06:00",
        // At night and on days off too.
        "2026-05-08T22:00, 2026-05-09T02:00+05:00",
        "2026-05-10T12:15:30, 2026-05-10T16:15:30+05:00"
    })
    void fourHoursElapse(String request, String end) {
        Due due = (Due) LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse(request));

        assertThat(due.moment()).contains(Moment.parse(end).instant().orElseThrow());
        assertThat(due.due()).isEqualTo(due.nominal()).isEqualTo(due.safe());
        assertThat(due.due()).hasToString(end.substring(0, 10));
    }

    @Test
    void fourHoursFromADayAloneAreUndetermined() {
        Deadline deadline = LAW.deadline(ContactCenterRules.CALL_RECORDING, LocalDate.of(2026, 5, 8));

        assertThat(deadline).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) deadline).reason()).isEqualTo(Undetermined.Reason.HOUR_NOT_KNOWN);
        assertThatThrownBy(deadline::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of ucc83.p14.recording: The term runs in elapsed time, and the hour is not"
                        + " known; missing: the hour of the trigger (a time, not a date alone)");
    }

    @ParameterizedTest
    @CsvSource({
        // Case 72: start Monday 6 April 2026 09:00, notice by Sunday 5 April 09:00.
        "law88.a27-2.p2.unscheduled-notice, 2026-04-06T09:00, 2026-04-05T09:00+05:00",
        // Case 80: an outage at 06:00 is announced by 06:00 of the day before.
        "ucc83.p38.interruption-notice, 2026-05-12T06:00, 2026-05-11T06:00+05:00",
        // Twenty-four hours over the night of twenty-five.
        "ucc83.p38.interruption-notice, 2024-03-01T12:00, 2024-02-29T13:00+06:00"
    })
    void aDayAheadIsTwentyFourHours(String norm, String start, String latest) {
        Due due = (Due) LAW.deadline(kz.qyzmet.law.NormId.of(norm), Moment.parse(start));

        assertThat(due.moment()).contains(Moment.parse(latest).instant().orElseThrow());
    }

    @Test
    void officeHoursStandForAnUnknownHourOfTheStart() {
        CountingRules rules = CountingRules.builder()
                .officeHours(OpeningHours.of(java.time.LocalTime.of(9, 0), java.time.LocalTime.of(18, 30)))
                .build();
        Due due = (Due)
                LAW.withRules(rules).deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE, LocalDate.of(2026, 4, 6));

        assertThat(due.moment()).contains(Instant.parse("2026-04-05T04:00:00Z"));
        // Nothing to do with a term that expires at 24:00.
        assertThat(LAW.withRules(rules)
                        .deadline(StateServicesLaw.RESULT_TO_STATE_CORPORATION, LocalDate.of(2026, 5, 12))
                        .due())
                .isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void extensionsTakeEffectInTheOrderOfTheirDecisions() {
        Instant start = Instant.parse("2026-05-06T04:00:00Z");
        // One decided at ten, when only the other, decided at nine, had kept the term alive.
        Extension atNine = extension(5, start.plusSeconds(3_000));
        Extension atTen = extension(1, start.plusSeconds(7_200));

        Due due = (Due) LAW.deadline(Term.builder()
                .limit(TimeLimit.after(1, LimitUnit.HOUR))
                .trigger(Fact.at(Moment.at(start)))
                .extensions(Set.of(atNine, atTen))
                .build());

        assertThat(due.moment()).contains(start.plusSeconds(7 * 3_600));
    }

    /** At the very end the time is used up: nothing is left to stand still. */
    @Test
    void aSuspensionAtTheVeryEndChangesNothing() {
        Moment start = Moment.parse("2026-05-06T10:00");
        Term term = Term.builder()
                .norm(ContactCenterRules.CALL_RECORDING)
                .trigger(Fact.at(start))
                .addSuspensions(new Suspension(
                        Fact.at(Moment.parse("2026-05-06T14:00")), Optional.empty(), Ground.CIVIL_CODE_172))
                .build();
        Due due = (Due) LAW.deadline(term);

        assertThat(due.moment())
                .contains(Moment.parse("2026-05-06T14:00").instant().orElseThrow());
        assertThat(due.steps()).extracting(Step::rule).contains(StepRule.SUSPENSION_WITHOUT_EFFECT);
    }

    @Test
    void anExtensionByDaysOfATermInHoursIsRefused() {
        Term term = Term.builder()
                .norm(ContactCenterRules.CALL_RECORDING)
                .trigger(Fact.at(Moment.parse("2026-05-06T10:00")))
                .addExtensions(Extension.of(1, LimitUnit.WORKING_DAY, LocalDate.of(2026, 5, 6), Ground.CIVIL_CODE_172))
                .build();

        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid extension: Expected hours or seconds for a term of 4 HOUR, but found: 1 WORKING_DAY");
    }

    @Test
    void anExtensionByHoursOfATermInDaysIsRefused() {
        Term term = Term.builder()
                .limit(TimeLimit.after(5, LimitUnit.WORKING_DAY))
                .trigger(Fact.on(LocalDate.of(2026, 5, 6)))
                .addExtensions(Extension.of(4, LimitUnit.HOUR, LocalDate.of(2026, 5, 6), Ground.CIVIL_CODE_172))
                .build();

        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid extension: Expected days or longer for a term of 5 WORKING_DAY, but found: 4 HOUR");
    }

    @Test
    void aSuspensionKnownToTheDayLeavesATermInHoursUndetermined() {
        Term term = Term.builder()
                .norm(ContactCenterRules.CALL_RECORDING)
                .trigger(Fact.at(Moment.parse("2026-05-06T10:00")))
                .addSuspensions(Suspension.since(LocalDate.of(2026, 5, 6), Ground.CIVIL_CODE_172))
                .build();

        assertThat(LAW.deadline(term)).isInstanceOf(Undetermined.class);
    }

    @Test
    void aMomentIsItselfInTimeAndTheNextIsNot() {
        Due due = (Due) LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2026-05-06T10:00"));

        assertThat(due.isInTime(Moment.parse("2026-05-06T14:00"))).contains(true);
        assertThat(due.isInTime(Moment.parse("2026-05-06T14:00:00.000000001"))).contains(false);
        assertThat(due.isInTime(Moment.parse("2026-05-06"))).isEmpty();
        assertThat(due.isInTime(Moment.parse("2026-05-05"))).contains(true);
        assertThat(due.isInTime(Moment.parse("2026-05-07"))).contains(false);
        assertThat(due.status(Moment.parse("2026-05-06T14:00"), Optional.empty()))
                .isEqualTo(DeadlineStatus.DUE_TODAY);
        assertThat(due.status(Moment.parse("2026-05-06T14:01"), Optional.empty()))
                .isEqualTo(DeadlineStatus.MISSED);
        assertThat(due.status(LocalDate.of(2026, 5, 6), Fact.on(LocalDate.of(2026, 5, 6))))
                .isEqualTo(DeadlineStatus.UNDETERMINED);
    }

    @Test
    void theHourThatCameTwiceIsTheFirst() {
        assertThat(Moment.at(LocalDateTime.of(2024, 2, 29, 23, 30)).instant())
                .contains(Instant.parse("2024-02-29T17:30:00Z"));
    }

    private static Extension extension(int hours, Instant decided) {
        return new Extension(new Count(hours, LimitUnit.HOUR), Fact.at(Moment.at(decided)), Ground.CIVIL_CODE_172);
    }

    @Test
    void onlyHoursAndSecondsAreElapsedTime() {
        assertThat(List.of(LimitUnit.values()))
                .filteredOn(LimitUnit::isTime)
                .containsExactly(LimitUnit.SECOND, LimitUnit.HOUR);
    }
}
