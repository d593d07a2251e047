package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a deadline stands, by what was known. */
class StatusTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    /** A complaint of Wednesday 6 May 2026, due on Friday 15 May. */
    private static final Due REVIEW =
            (Due) LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 5, 6));

    @ParameterizedTest
    @CsvSource({
        "WED_2026_05_06, OPEN, 5",
        "FRI_2026_05_08, OPEN, 4",
        "SUN_2026_05_10, OPEN, 4",
        "THU_2026_05_14, OPEN, 1",
        "FRI_2026_05_15, DUE_TODAY, 0",
        "SAT_2026_05_16, MISSED, 0"
    })
    void aForwardTermDayByDay(String asOf, DeadlineStatus status, int left) {
        assertThat(REVIEW.status(date(asOf))).isEqualTo(status);
        assertThat(REVIEW.daysLeft(date(asOf))).hasValue(left);
    }

    @ParameterizedTest
    @CsvSource({
        "MON_2026_03_02, OPEN",
        "TUE_2026_03_17, OPEN",
        "WED_2026_03_18, DUE_TODAY",
        "THU_2026_03_19, MISSED",
        "FRI_2026_03_27, MISSED"
    })
    void aBackwardTermIsOpenBeforeWhatItWaitsFor(String asOf, DeadlineStatus status) {
        Moment start = Moment.on(date("THU_2026_03_26"));

        assertThat(LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, start)
                        .status(date(asOf)))
                .isEqualTo(status);
        assertThat(LAW.deadline(TimeLimit.before(3, LimitUnit.WORKING_DAY), start)
                        .status(date(asOf)))
                .isEqualTo(status);
    }

    /** Case 148: asked on the 20th how it stood on the 14th. */
    @Test
    void whatWasRecordedLaterDoesNotCount() {
        Fact done = Fact.on(date("THU_2026_05_14")).recordedOn(date("WED_2026_05_20"));

        assertThat(REVIEW.status(date("THU_2026_05_14"), done)).isEqualTo(DeadlineStatus.OPEN);
        assertThat(REVIEW.status(date("TUE_2026_05_19"), done)).isEqualTo(DeadlineStatus.MISSED);
        assertThat(REVIEW.status(date("WED_2026_05_20"), done)).isEqualTo(DeadlineStatus.MET);
        Extension later = new Extension(
                new kz.qyzmet.law.Measure.Count(5, LimitUnit.WORKING_DAY),
                Fact.on(date("THU_2026_05_14")).recordedOn(date("WED_2026_05_20")),
                StateServicesLaw.COMPLAINT_EXTENSION);
        Deadline extended = LAW.deadline(Term.builder()
                .from(REVIEW.reckoning().term())
                .addExtensions(later)
                .build());
        assertThat(extended.status(date("TUE_2026_05_19"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(extended.status(date("WED_2026_05_20"))).isEqualTo(DeadlineStatus.OPEN);
    }

    /** Case 149, 46: 23:30 on the last day is in time by electronic channel and late at the counter. */
    @Test
    void aCounterClosesBeforeTheDayEnds() {
        OpeningHours hours = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));
        Due counter = REVIEW.atCounter(hours);
        Moment evening = Moment.parse("2026-05-15T23:30");

        assertThat(REVIEW.isInTime(evening)).contains(true);
        assertThat(counter.isInTime(evening)).contains(false);
        assertThat(counter.isInTime(Moment.parse("2026-05-15T18:29:59.999999999")))
                .contains(true);
        assertThat(counter.isInTime(Moment.parse("2026-05-15T18:30"))).contains(false);
        assertThat(counter.isInTime(Moment.on(date("FRI_2026_05_15")))).isEmpty();
        assertThat(counter.status(evening, Optional.empty())).isEqualTo(DeadlineStatus.MISSED);
        assertThat(counter.status(date("FRI_2026_05_15"))).isEqualTo(DeadlineStatus.DUE_TODAY);
        assertThat(counter.status(date("SAT_2026_05_16"), Fact.at(evening))).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(counter.end()).isEqualTo(Instant.parse("2026-05-15T13:30:00Z"));
    }

    @Test
    void aCounterIsKeptWhenTheTermIsReckonedAgain() {
        OpeningHours hours = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
        Due counter = ((Due) LAW.deadline(Term.builder()
                        .from(REVIEW.reckoning().term())
                        .addExtensions(new Extension(
                                new kz.qyzmet.law.Measure.Count(5, LimitUnit.WORKING_DAY),
                                Fact.on(date("THU_2026_05_14")).recordedOn(date("WED_2026_05_20")),
                                StateServicesLaw.COMPLAINT_EXTENSION))
                        .build()))
                .atCounter(hours);

        assertThat(counter.status(Moment.parse("2026-05-15T14:00"), Optional.empty()))
                .isEqualTo(DeadlineStatus.MISSED);
    }

    /** Case 47: half-open, to the nanosecond. */
    @Test
    void theEndIsTheFirstInstantThatIsLate() {
        Instant end = REVIEW.end();

        assertThat(end).isEqualTo(Instant.parse("2026-05-15T19:00:00Z"));
        assertThat(REVIEW.isInTime(Moment.at(end.minusNanos(1)))).contains(true);
        assertThat(REVIEW.isInTime(Moment.at(end))).contains(false);
        assertThat(REVIEW.status(Moment.at(end.minusNanos(1)), Optional.empty()))
                .isEqualTo(DeadlineStatus.DUE_TODAY);
        // Case 151: late from that instant on.
        assertThat(REVIEW.status(Moment.at(end), Optional.empty())).isEqualTo(DeadlineStatus.MISSED);
    }

    /** Case 150: done before the trigger. */
    @Test
    void doneBeforeTheTermBeganIsInTime() {
        Fact early = Fact.on(date("MON_2026_05_04"));

        assertThat(REVIEW.status(date("FRI_2026_05_08"), early)).isEqualTo(DeadlineStatus.MET);
        assertThat(REVIEW.status(date("MON_2026_05_04"), early)).isEqualTo(DeadlineStatus.MET);
        assertThat(REVIEW.status(date("MON_2026_05_18"), Fact.on(date("MON_2026_05_18"))))
                .isEqualTo(DeadlineStatus.MET_LATE);
    }

    /** Cases 15, 16: not known is not expired, and not named is not waited for. */
    @Test
    void aTermWithoutATriggerHasNotStarted() {
        Deadline unknown = LAW.deadline(Term.builder()
                .norm(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                .build());
        Deadline unnamed = LAW.deadline(
                Term.builder().norm(ControlRules.CURE_EXTENSION_REQUEST).build());

        assertThat(unknown).isInstanceOf(NotStarted.class);
        assertThat(unknown.status(date("FRI_2026_05_08"))).isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(unknown.daysLeft(date("FRI_2026_05_08"))).isEmpty();
        assertThatThrownBy(unknown::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of law88.a27-2.p6.pt1.objection: it has not started: the day of its trigger is"
                        + " not known");
        assertThat(((Undetermined) unnamed).reason()).isEqualTo(Undetermined.Reason.TRIGGER_NOT_NAMED);
        assertThat(unnamed.status(date("FRI_2026_05_08"))).isEqualTo(DeadlineStatus.UNDETERMINED);
        Due given = (Due) LAW.deadline(ControlRules.CURE_EXTENSION_REQUEST, date("MON_2024_01_15"));
        assertThat(given.due()).isEqualTo(date("THU_2024_01_18"));
        assertThat(given.explain(java.util.Locale.ENGLISH)).anyMatch(line -> line.startsWith("Caution: "));
    }

    /** Case 17: a fact does not lie in the future of its own record. */
    @Test
    void aFactOfTomorrowIsRefusedAPlanIsNot() {
        assertThatThrownBy(() -> Fact.on(date("SAT_2026_05_09")).recordedOn(date("FRI_2026_05_08")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid fact: Expected it not to happen after the day of its record, 2026-05-08, but found:"
                                + " 2026-05-09; what is still to come is a plan");
        assertThat(Fact.planned(Moment.on(date("SAT_2026_05_09")), date("FRI_2026_05_08"))
                        .isKnownOn(date("FRI_2026_05_08")))
                .isTrue();
    }

    @Test
    void anEarliestDayComesAndTooEarlyIsSaid() {
        Deadline start = LAW.deadline(kz.qyzmet.law.ContactCenterRules.CONSULTATION_START, date("WED_2026_05_06"));

        assertThat(start.status(date("FRI_2026_05_15"))).isEqualTo(DeadlineStatus.NOT_YET);
        assertThat(start.status(date("SAT_2026_05_16"))).isEqualTo(DeadlineStatus.EFFECTIVE);
        assertThat(start.status(date("MON_2026_05_18"), Fact.on(date("FRI_2026_05_15"))))
                .isEqualTo(DeadlineStatus.TOO_EARLY);
        assertThat(start.status(date("MON_2026_05_18"), Fact.on(date("SAT_2026_05_16"))))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(start.daysLeft(date("FRI_2026_05_15"))).isEmpty();
        assertThatThrownBy(start::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of ucc83.p23.consultation-start: it is an earliest day, not a latest one: not"
                        + " before 2026-05-16");
    }

    @Test
    void aWindowOpensAndCloses() {
        Deadline year = LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, date("MON_2026_06_01"));

        assertThat(year.status(date("MON_2026_06_01"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(year.status(date("THU_2026_12_31"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(year.status(date("FRI_2027_01_01"))).isEqualTo(DeadlineStatus.CLOSED);
        assertThatThrownBy(year::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of law88.a27-1.p5.once-a-year: it is a window in which something counts:"
                        + " 2026-01-01 to 2026-12-31");
    }

    @Test
    void daysLeftOfACalendarTermAreCalendarDays() {
        Deadline cure = LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("THU_2026_04_09"));

        assertThat(cure.daysLeft(date("FRI_2026_05_08"))).hasValue(4);
        assertThat(cure.daysLeft(date("TUE_2026_05_12"))).hasValue(0);
    }

    @Test
    void aNormOutOfForceHasNoStatusOfItsOwn() {
        Deadline deadline = LAW.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("MON_2026_06_01"));

        assertThat(deadline.status(date("MON_2026_06_01"))).isEqualTo(DeadlineStatus.NOT_IN_FORCE);
        assertThat(((NotInForce) deadline).instead().norms())
                .containsExactly(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE);
        assertThatThrownBy(deadline::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of ctl78.p28.objections: not in force on 2026-06-01; governed by"
                        + " law88.a27-2.p6.pt1.objection");
    }
}
