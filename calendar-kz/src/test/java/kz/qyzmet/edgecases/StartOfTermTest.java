package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.OFFICE;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.due;
import static kz.qyzmet.edgecases.Cases.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Registration;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Section A: when does the term start? */
class StartOfTermTest {

    private static final LocalDate WED_2026_05_06 = date("2026-05-06");
    private static final LocalDate FRI_2026_05_08 = date("2026-05-08");
    private static final LocalDate SAT_2026_05_09 = date("2026-05-09");

    @Test
    @EdgeCase(1)
    void theDayOfRegistrationIsNotCounted() {
        Deadline review = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, WED_2026_05_06);
        assertThat(review.due()).isEqualTo("2026-05-15");
        assertThat(review.explain(Locale.ENGLISH))
                .anyMatch(line -> line.contains("Thursday 7 May 2026 – Defender of the Fatherland Day"))
                .anyMatch(line -> line.contains("Saturday 9 May 2026 – Victory Day"))
                .anyMatch(line -> line.contains("Monday 11 May 2026"));
    }

    @Test
    @EdgeCase(2)
    void whatArrivesOnADayOffIsRegisteredFirstAndCountedThen() {
        Registration registration = LAW.registration(time("2026-05-09T11:00"), OFFICE);
        assertThat(registration.registeredOn()).isEqualTo("2026-05-12");
        assertThat(LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, registration.registeredOn())
                        .due())
                .isEqualTo("2026-05-19");
    }

    @Test
    @EdgeCase(3)
    void whatArrivesAfterHoursIsRegisteredOnTheNextWorkingDay() {
        Registration late = LAW.registration(time("2026-05-08T18:40"), OFFICE);
        assertThat(late.registeredOn()).isEqualTo("2026-05-12");
        assertThat(LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, late.registeredOn())
                        .due())
                .isEqualTo("2026-05-19");
        Registration inTime = LAW.registration(time("2026-05-08T18:29"), OFFICE);
        assertThat(inTime.registeredOn()).isEqualTo(FRI_2026_05_08);
        assertThat(LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, inTime.registeredOn())
                        .due())
                .isEqualTo("2026-05-18");
    }

    @Test
    @EdgeCase(4)
    void aFilingLateInTheEveningIsInTimeForTheOneAndRegisteredLaterForTheOther() {
        Due own = Cases.workingDays(2, "2026-05-05");
        Registration registration = LAW.registration(time("2026-05-08T23:50"), OFFICE);
        assertThat(own.due()).isEqualTo(FRI_2026_05_08);
        assertThat(own.isInTime(registration.received())).contains(true);
        assertThat(registration.registeredOn()).isEqualTo("2026-05-12");
    }

    @Test
    @EdgeCase(5)
    void theFirstDayOfAnInspectionCountsUnlessTheOtherReadingIsChosen() {
        LocalDate monday = date("2026-04-06");
        Deadline cap = LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_CAP, monday);
        assertThat(cap.due()).isEqualTo("2026-05-04");
        assertThat(LAW.with(CapStart.NEXT_DAY)
                        .deadline(StateServicesLaw.SCHEDULED_INSPECTION_CAP, monday)
                        .due())
                .isEqualTo("2026-05-05");
        assertThat(cap.otherReadings()).singleElement().satisfies(other -> {
            assertThat(other.reading()).isEqualTo(CapStart.NEXT_DAY);
            assertThat(other.deadline().due()).isEqualTo("2026-05-05");
        });
    }

    @Test
    @EdgeCase(6)
    void anInspectionThatStartsOnADayOffIsNotMoved() {
        // The count takes the ten working days after it; the finding on the notice comes with the inspection.
        Deadline cap = LAW.deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, SAT_2026_05_09);
        assertThat(cap.trigger()).contains(Moment.on(SAT_2026_05_09));
        assertThat(cap.due()).isEqualTo("2026-05-25");
    }

    @Test
    @EdgeCase(7)
    void theDayOfForceMajeureIsOpenToTwoReadings() {
        assertThat(LAW.deadline(StandardAgreement.FORCE_MAJEURE_NOTICE, FRI_2026_05_08)
                        .due())
                .isEqualTo("2026-05-14");
        var sameDay = LAW.with(EventStart.SAME_DAY);
        assertThat(sameDay.deadline(StandardAgreement.FORCE_MAJEURE_NOTICE, FRI_2026_05_08)
                        .due())
                .isEqualTo("2026-05-13");
        assertThat(LAW.deadline(StandardAgreement.FORCE_MAJEURE_NOTICE, SAT_2026_05_09)
                        .due())
                .isEqualTo("2026-05-14");
        assertThat(sameDay.deadline(StandardAgreement.FORCE_MAJEURE_NOTICE, SAT_2026_05_09)
                        .due())
                .isEqualTo("2026-05-14");
    }

    @Test
    @EdgeCase(8)
    void fromTheMomentOfSigningIsOpenToTwoReadings() {
        LocalDate thursday = date("2026-04-30");
        Due payment = due(LAW.deadline(StandardAgreement.PARTNER_PAYMENT, thursday));
        assertThat(payment.due()).isEqualTo("2026-05-19");
        assertThat(payment.safe()).isEqualTo("2026-05-19");
        assertThat(LAW.with(EventStart.SAME_DAY)
                        .deadline(StandardAgreement.PARTNER_PAYMENT, thursday)
                        .due())
                .isEqualTo("2026-05-18");
    }

    @Test
    @EdgeCase(9)
    void theDayOfReceiptIsLeftOutOnce() {
        NotBefore first = (NotBefore) LAW.deadline(StateServicesLaw.RECEIPT_DAY_EXCLUDED, WED_2026_05_06);
        assertThat(first.from()).isEqualTo("2026-05-07");
        // The first counted day of a next-day start is that very day: nothing is skipped twice.
        assertThat(Cases.workingDays(1, "2026-05-06").due()).isEqualTo(FRI_2026_05_08);
        assertThat(Cases.calendarDays(1, "2026-05-05").due()).isEqualTo(WED_2026_05_06);
    }

    @Test
    @EdgeCase({10, 11})
    void afterFiveWorkingDaysIsAnEarliestDayAndDoesNotRoll() {
        Deadline start = LAW.deadline(ContactCenterRules.CONSULTATION_START, WED_2026_05_06);
        assertThat(start).isInstanceOf(NotBefore.class);
        assertThat(((NotBefore) start).from()).isEqualTo("2026-05-16");
        assertThat(LAW.calendar().entry(date("2026-05-16")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThatThrownBy(start::due).hasMessageContaining("not before 2026-05-16");
    }

    @Test
    @EdgeCase(15)
    void aTermWhoseStartTheTextDoesNotNameIsUndeterminedUntilACallerNamesIt() {
        Deadline fromACase = LAW.deadline(
                Term.builder().norm(ControlRules.CURE_EXTENSION_REQUEST).build());
        assertThat(fromACase).isInstanceOfSatisfying(Undetermined.class, undetermined -> {
            assertThat(undetermined.reason()).isEqualTo(Undetermined.Reason.TRIGGER_NOT_NAMED);
            assertThat(undetermined.document().en()).contains("delivery of the elimination order");
        });
        Deadline named = LAW.deadline(ControlRules.CURE_EXTENSION_REQUEST, date("2023-03-01"));
        assertThat(named.due()).isEqualTo("2023-03-06");
        assertThat(named.explain(Locale.ENGLISH)).anyMatch(line -> line.startsWith("Caution: "));
    }

    @Test
    @EdgeCase(16)
    void aTermWithoutATriggerHasNotStarted() {
        Deadline objection = LAW.deadline(Term.builder()
                .norm(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE)
                .build());
        assertThat(objection).isInstanceOf(NotStarted.class);
        assertThat(objection.status(date("2099-01-01"))).isEqualTo(DeadlineStatus.NOT_STARTED);
    }

    @Test
    @EdgeCase(17)
    void aFactOfTomorrowIsRefusedToday() {
        assertThatThrownBy(() -> new Fact(Moment.on(date("2026-05-07")), WED_2026_05_06, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid fact: Expected it not to happen after the day of its record, 2026-05-06, but found:"
                                + " 2026-05-07; what is still to come is a plan");
    }

    @Test
    @EdgeCase(18)
    void hoursFromADateAloneAreUndetermined() {
        Deadline recording = LAW.deadline(ContactCenterRules.CALL_RECORDING, WED_2026_05_06);
        assertThat(recording)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined ->
                                assertThat(undetermined.reason()).isEqualTo(Undetermined.Reason.HOUR_NOT_KNOWN));
        assertThat(recording.status(date("2026-05-08"))).isEqualTo(DeadlineStatus.UNDETERMINED);
    }

    @Test
    @EdgeCase(19)
    void aMonthFrom31JanuaryEndsOn28February() {
        Due window = due(LAW.deadline(ContactCenterRules.REPEATED_REFUSAL_WINDOW, date("2026-01-31")));
        assertThat(window.due()).isEqualTo("2026-02-28");
        assertThat(window.isInTime(Moment.on(date("2026-02-28")))).contains(true);
        assertThat(window.isInTime(Moment.on(date("2026-03-01")))).contains(false);
    }
}
