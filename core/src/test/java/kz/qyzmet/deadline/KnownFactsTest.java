package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known on a day, what is only planned, and what both leave of a term. */
class KnownFactsTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRI_2026_03_06 = LocalDate.of(2026, 3, 6);
    private static final LocalDate TUE_2026_03_17 = LocalDate.of(2026, 3, 17);

    private static Term inspection(Fact resumed) {
        return Term.builder()
                .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .trigger(Fact.on(MON_2026_03_02))
                .addSuspensions(new Suspension(
                        Fact.on(FRI_2026_03_06), Optional.of(resumed), StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
                .build();
    }

    /**
     * Ten working days, the first of them counted; four used before the stop, six left through it, 27 March the last.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 9",
        "2026-03-05, 6",
        "2026-03-06, 6",
        "2026-03-10, 6",
        "2026-03-16, 6",
        "2026-03-17, 5",
        "2026-03-26, 1",
        "2026-03-27, 0",
        "2026-04-30, 0"
    })
    void theDaysLeftAreThoseKnownOnTheDay(LocalDate asOf, int left) {
        assertThat(LAW.deadline(inspection(Fact.on(TUE_2026_03_17))).daysLeft(asOf))
                .hasValue(left);
    }

    /** Seven days of March, 10 to 16, stand still: 22 + 7 = 29 March, a Sunday, so 30 March. */
    @Test
    void daysOfTheCalendarAreLeftToo() {
        Term term = Term.builder()
                .limit(TimeLimit.after(20, LimitUnit.CALENDAR_DAY))
                .trigger(Fact.on(MON_2026_03_02))
                .addSuspensions(Suspension.between(
                        LocalDate.of(2026, 3, 10), TUE_2026_03_17, StateServicesLaw.SUSPENSION_FOR_EMERGENCY))
                .build();
        assertThat(LAW.deadline(term).due()).isEqualTo("2026-03-30");
        assertThat(LAW.deadline(term).daysLeft(LocalDate.of(2026, 3, 20))).hasValue(10);
        // On 9 March nobody knew of the stop: 22 March, with the days off of Nauryz 26 March.
        assertThat(LAW.deadline(term).daysLeft(LocalDate.of(2026, 3, 9))).hasValue(17);
    }

    @Test
    void nothingIsLeftOfATermThatHasNotBegun() {
        Deadline review = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 5, 6));

        assertThat(review.status(LocalDate.of(2026, 4, 1))).isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(review.daysLeft(LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(review.daysLeft(LocalDate.of(2026, 5, 6))).hasValue(5);
    }

    /** Two complaints, one withdrawn: the other has not moved. */
    @Test
    void aDeadlineThatGoesMovesNoOther() {
        Deadline may = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 5, 6));
        Deadline june = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 6, 10));

        assertThat(Impact.between(Timeline.of(may, june), Timeline.of(june)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Impact.Kind.WENT);
                    assertThat(change.before()).contains(may);
                    assertThat(change.after()).isEmpty();
                });
    }

    /** A stop that was over before a term in hours began is no part of its explanation. */
    @Test
    void aStopBeforeTheStartIsNoStep() {
        Term term = Term.builder()
                .limit(TimeLimit.after(24, LimitUnit.HOUR))
                .trigger(Fact.at(Moment.parse("2026-05-06T10:00")))
                .addSuspensions(new Suspension(
                        Fact.at(Moment.parse("2026-05-01T10:00")),
                        Optional.of(Fact.at(Moment.parse("2026-05-02T10:00"))),
                        StateServicesLaw.SUSPENSION_FOR_EMERGENCY))
                .build();
        assertThat(((Due) LAW.deadline(term)).moment())
                .isEqualTo(Moment.parse("2026-05-07T10:00").instant());
        assertThat(LAW.deadline(term).steps()).noneMatch(step -> step.rule() == StepRule.SUSPENDED);
    }

    @Test
    void aPlannedFulfilmentIsNone() {
        Deadline review = LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, LocalDate.of(2026, 5, 6));
        Fact planned = Fact.planned(Moment.on(LocalDate.of(2026, 5, 14)), LocalDate.of(2026, 5, 8));

        assertThat(review.status(LocalDate.of(2026, 5, 14), planned)).isEqualTo(DeadlineStatus.OPEN);
        assertThat(review.status(LocalDate.of(2026, 6, 10), planned)).isEqualTo(DeadlineStatus.MISSED);
        Timeline timeline = new Timeline(List.of(new Timeline.Entry(review, Set.of(), Optional.of(planned))));
        assertThat(Reminders.of(timeline, LAW.calendar(), List.of(2)).all()).hasSize(1);
    }

    @Test
    void aPlannedResumptionEndsNoSuspension() {
        Fact planned = Fact.planned(Moment.on(TUE_2026_03_17), FRI_2026_03_06);
        Deadline cap = LAW.deadline(inspection(planned));

        assertThat(cap.due()).as("what the plan would give").isEqualTo("2026-03-27");
        assertThat(cap.status(LocalDate.of(2026, 3, 10))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(cap.status(LocalDate.of(2026, 3, 20))).isEqualTo(DeadlineStatus.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "law88.a27-1.p4.sp1.thousand-services, 2026-06-10, 2025-12-09, NOT_YET",
        "law88.a27-1.p4.sp1.thousand-services, 2026-06-10, 2025-12-10, OPEN",
        "law88.a27-1.p4.sp1.thousand-services, 2026-06-10, 2026-06-09, OPEN",
        "law88.a27-1.p4.sp1.thousand-services, 2026-06-10, 2026-06-10, CLOSED",
        "law88.a27-1.p5.once-a-year, 2026-06-10, 2026-02-01, OPEN",
        "law88.a27-1.p5.once-a-year, 2026-06-10, 2027-01-01, CLOSED",
        "law88.a27-1.p3.pt1.plan-date-december, 2026-06-10, 2025-12-01, OPEN",
        "law88.a27-2.p2.scheduled-notice, 2026-03-26, 2026-03-17, OPEN",
        "law88.a27-2.p2.scheduled-notice, 2026-03-26, 2026-03-18, DUE_TODAY",
        "law88.a27-2.p2.scheduled-notice, 2026-03-26, 2026-03-19, MISSED",
        "law88.a25.p2.provider-review, 2026-05-06, 2026-05-05, NOT_STARTED",
        "law88.a25.p2.provider-review, 2026-05-06, 2026-05-06, OPEN"
    })
    void onlyACountForwardWaitsForItsTrigger(String norm, LocalDate trigger, LocalDate asOf, DeadlineStatus status) {
        assertThat(LAW.deadline(NormId.of(norm), trigger).status(asOf)).isEqualTo(status);
        assertThat(LAW.deadline(Term.of(NormId.of(norm), trigger)))
                .as("both ways to ask are one")
                .isEqualTo(LAW.deadline(NormId.of(norm), trigger));
    }
}
