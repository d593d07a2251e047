package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of suspension and extension, and what may not be suspended at all. */
class SuspensionTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final NormId GROUND = StateServicesLaw.SUSPENSION_PENDING_INFORMATION;

    private static Term.Builder inspection(String start) {
        Term.Builder builder = Term.builder();
        builder.norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP).trigger(Fact.on(date(start)));
        return builder;
    }

    /** Cases 83, 84: three lawful-looking answers for one file. */
    @ParameterizedTest
    @CsvSource({
        "NOT_USED, COUNTED, FRI_2026_03_27",
        "USED, COUNTED, THU_2026_03_26",
        "NOT_USED, NOT_COUNTED, MON_2026_03_30",
        "USED, NOT_COUNTED, FRI_2026_03_27"
    })
    void theUnscheduledInspectionOfMarch(SuspensionDay stop, ResumptionDay resumption, String due) {
        Term term = inspection("MON_2026_03_02")
                .addSuspensions(Suspension.between(date("FRI_2026_03_06"), date("TUE_2026_03_17"), GROUND))
                .build();

        assertThat(LAW.deadline(inspection("MON_2026_03_02").build()).due()).isEqualTo(date("MON_2026_03_16"));
        assertThat(LAW.with(stop).with(resumption).deadline(term).due()).isEqualTo(date(due));
    }

    @ParameterizedTest(name = "suspended {0} to {1}: due {2}")
    @CsvSource({
        // Case 85: used 7, left 3.
        "THU_2026_03_12, FRI_2026_03_20, FRI_2026_03_27",
        // Case 86: over days off only.
        "SAT_2026_03_07, MON_2026_03_09, MON_2026_03_16",
        "SAT_2026_03_07, TUE_2026_03_10, MON_2026_03_16",
        // Before the first day: the start moves.
        "FRI_2026_02_27, MON_2026_03_02, MON_2026_03_16",
        "FRI_2026_02_27, TUE_2026_03_03, TUE_2026_03_17",
        // After the last day: nothing.
        "TUE_2026_03_17, THU_2026_03_19, MON_2026_03_16",
        // No length at all.
        "WED_2026_03_04, WED_2026_03_04, MON_2026_03_16",
        // Resumed on a day off: the first day that counts is the next working day.
        "FRI_2026_03_06, SAT_2026_03_07, TUE_2026_03_17"
    })
    void oneSuspension(String suspended, String resumed, String due) {
        Term term = inspection("MON_2026_03_02")
                .addSuspensions(Suspension.between(date(suspended), date(resumed), GROUND))
                .build();

        assertThat(LAW.deadline(term).due()).isEqualTo(date(due));
    }

    /** Case 88: 2 to 12 March and 6 to 20 March are one time. */
    @Test
    void overlappingGroundsAreAUnion() {
        Term both = inspection("MON_2026_03_02")
                .addSuspensions(Suspension.between(date("MON_2026_03_02"), date("THU_2026_03_12"), GROUND))
                .addSuspensions(Suspension.between(
                        date("FRI_2026_03_06"), date("FRI_2026_03_20"), StateServicesLaw.SUSPENSION_FOR_EMERGENCY))
                .build();
        Term one = inspection("MON_2026_03_02")
                .addSuspensions(Suspension.between(date("MON_2026_03_02"), date("FRI_2026_03_20"), GROUND))
                .build();

        assertThat(LAW.deadline(both).due()).isEqualTo(LAW.deadline(one).due()).isEqualTo(date("TUE_2026_04_07"));
    }

    /** One ends on the day on which the other begins: one time, told once. */
    @Test
    void groundsThatTouchAreOneTime() {
        Deadline deadline = LAW.deadline(inspection("MON_2026_03_02")
                .addSuspensions(Suspension.between(date("FRI_2026_03_06"), date("THU_2026_03_12"), GROUND))
                .addSuspensions(Suspension.between(
                        date("THU_2026_03_12"), date("TUE_2026_03_17"), StateServicesLaw.SUSPENSION_FOR_EMERGENCY))
                .build());

        assertThat(deadline.due()).isEqualTo(date("FRI_2026_03_27"));
        assertThat(deadline.steps())
                .filteredOn(step -> step.rule() == StepRule.SUSPENDED)
                .extracting(Step::before, Step::after)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        Optional.of(Moment.on(date("FRI_2026_03_06"))),
                        Optional.of(Moment.on(date("TUE_2026_03_17")))));
    }

    /** Case 90: no date while the ground is open. */
    @ParameterizedTest
    @CsvSource({"FRI_2026_03_06, 6", "MON_2026_03_02, 10", "FRI_2026_02_20, 10", "MON_2026_03_16, 1"})
    void anOpenGroundLeavesNoDate(String suspended, int left) {
        Suspended deadline = (Suspended) LAW.deadline(inspection("MON_2026_03_02")
                .addSuspensions(Suspension.since(date(suspended), GROUND))
                .build());

        assertThat(deadline.left()).isEqualTo(left);
        assertThat(deadline.unit()).isEqualTo(LimitUnit.WORKING_DAY);
        assertThat(deadline.daysLeft(date("THU_2026_04_30"))).hasValue(left);
        assertThat(deadline.status(date("THU_2026_04_30"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThatThrownBy(deadline::due)
                .isInstanceOf(NoDueDateException.class)
                .hasMessage("No due date of law88.a27-2.p1.pt2.unscheduled-cap: suspended since " + deadline.since()
                        + " with " + left + " WORKING_DAY left");
    }

    /** Case 93: the last day stays, whatever the reading. */
    @ParameterizedTest
    @ValueSource(strings = {"NOT_USED", "USED"})
    void suspendedOnTheLastDayKeepsThatDay(String reading) {
        Reckoner law = LAW.with(SuspensionDay.valueOf(reading));
        Suspended open = (Suspended) law.deadline(inspection("MON_2026_03_02")
                .addSuspensions(Suspension.since(date("MON_2026_03_16"), GROUND))
                .build());

        assertThat(open.left()).isEqualTo(1);
        assertThat(open.since()).isEqualTo(date("MON_2026_03_16"));
        assertThat(law.deadline(inspection("MON_2026_03_02")
                                .addSuspensions(
                                        Suspension.between(date("MON_2026_03_16"), date("FRI_2026_03_20"), GROUND))
                                .build())
                        .due())
                .isEqualTo(date("FRI_2026_03_20"));
    }

    /** A month that stands still is told in the days that are left of it, never in months. */
    @Test
    void whatIsLeftOfAMonthIsToldInDays() {
        Suspended deadline = (Suspended) LAW.deadline(Term.builder()
                .limit(TimeLimit.after(1, LimitUnit.MONTH))
                .trigger(Fact.on(date("THU_2026_04_30")))
                .addSuspensions(Suspension.since(date("MON_2026_05_11"), GROUND))
                .build());

        assertThat(deadline.left()).isEqualTo(20);
        assertThat(deadline.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
    }

    @Test
    void aSuspendedMonthTellsEachStretchInDays() {
        Deadline deadline = LAW.deadline(Term.builder()
                .limit(TimeLimit.after(2, LimitUnit.WEEK))
                .trigger(Fact.on(date("WED_2026_06_03")))
                .addSuspensions(Suspension.between(date("MON_2026_06_08"), date("WED_2026_06_10"), GROUND))
                .build());

        assertThat(deadline.due()).isEqualTo(date("FRI_2026_06_19"));
        assertThat(deadline.steps())
                .filteredOn(step -> step.rule() == StepRule.COUNTED)
                .extracting(step -> step.detail().orElseThrow().en())
                .containsExactly("4 calendar days", "10 calendar days");
    }

    /** Case 98: the duty to notify runs on; only the inspection's own term has suspensions. */
    @Test
    void theNoticeOfSuspensionHasATermOfItsOwn() {
        assertThat(LAW.deadline(StateServicesLaw.SUSPENSION_NOTICE, date("FRI_2026_05_08"))
                        .due())
                .isEqualTo(date("TUE_2026_05_12"));
    }

    /** Case 104. */
    @Test
    void fiveAndTenAreFifteenAtOnce() {
        Term extended = Term.builder()
                .norm(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                .trigger(Fact.on(date("WED_2026_05_06")))
                .addExtensions(Extension.of(
                        10, LimitUnit.WORKING_DAY, date("FRI_2026_05_15"), StateServicesLaw.COMPLAINT_EXTENSION))
                .build();

        assertThat(LAW.deadline(extended).due())
                .isEqualTo(date("MON_2026_06_01"))
                .isEqualTo(LAW.deadline(TimeLimit.after(15, LimitUnit.WORKING_DAY), Moment.on(date("WED_2026_05_06")))
                        .due());
    }

    /** Cases 109, 113, 120 and mixed units. */
    @ParameterizedTest(name = "{0} {1} from {2}, extended by {3} {4} on {5}: due {6}")
    @CsvSource({
        "5, WORKING_DAY, WED_2026_05_06, 10, WORKING_DAY, SAT_2026_05_16, FRI_2026_05_15",
        "1, MONTH, WED_2026_06_10, 1, MONTH, WED_2026_06_17, MON_2026_08_10",
        "1, MONTH, SAT_2026_01_31, 1, MONTH, MON_2026_02_02, TUE_2026_03_31",
        "30, CALENDAR_DAY, THU_2026_04_09, 3, CALENDAR_DAY, TUE_2026_05_12, TUE_2026_05_12",
        "30, CALENDAR_DAY, THU_2026_04_09, 4, CALENDAR_DAY, TUE_2026_05_12, WED_2026_05_13",
        "5, WORKING_DAY, WED_2026_05_06, 1, CALENDAR_DAY, FRI_2026_05_15, MON_2026_05_18",
        "5, WORKING_DAY, WED_2026_05_06, 1, MONTH, FRI_2026_05_15, MON_2026_06_15",
        "30, CALENDAR_DAY, THU_2026_04_09, 2, WORKING_DAY, THU_2026_04_30, WED_2026_05_13",
        "30, CALENDAR_DAY, THU_2026_04_09, 1, WEEK, THU_2026_04_30, MON_2026_05_18"
    })
    void anExtensionFollowsOnTheEndBeforeItRolls(
            int n, LimitUnit unit, String trigger, int by, LimitUnit byUnit, String decided, String due) {
        Term term = Term.builder()
                .limit(TimeLimit.after(n, unit))
                .trigger(Fact.on(date(trigger)))
                .addExtensions(Extension.of(by, byUnit, date(decided), Ground.CIVIL_CODE_172))
                .build();

        assertThat(LAW.deadline(term).due()).isEqualTo(date(due));
    }

    @Test
    void anExtensionWhileSuspendedAddsToWhatIsLeft() {
        Suspended deadline = (Suspended) LAW.deadline(inspection("MON_2026_03_02")
                .addSuspensions(Suspension.since(date("FRI_2026_03_06"), GROUND))
                .addExtensions(Extension.of(5, LimitUnit.WORKING_DAY, date("THU_2026_04_30"), GROUND))
                .build());

        assertThat(deadline.left()).isEqualTo(11);
    }

    /** The day to which the end rolled was suspended; a decision of that time is still in time. */
    @Test
    void anExtensionWhileTheRolledDayIsSuspendedIsInTime() {
        Term.Builder term = Term.builder();
        term.limit(TimeLimit.after(30, LimitUnit.CALENDAR_DAY))
                .trigger(Fact.on(date("THU_2026_04_09")))
                .addSuspensions(Suspension.between(date("MON_2026_05_11"), date("WED_2026_05_20"), GROUND));
        Deadline plain = LAW.deadline(term.build());
        Deadline extended = LAW.deadline(
                term.addExtensions(Extension.of(20, LimitUnit.CALENDAR_DAY, date("MON_2026_05_18"), GROUND))
                        .build());

        assertThat(plain.due()).isEqualTo(date("WED_2026_05_20"));
        assertThat(extended.due()).isAfter(plain.due());
    }

    static Stream<NormId> notCountedForward() {
        return Stream.of(
                StateServicesLaw.SCHEDULED_INSPECTION_NOTICE,
                StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE,
                NormId.of("law88.a27-1.p3.pt1.plan-date-may"),
                NormId.of("ctl78.f1mk.due"),
                StateServicesLaw.CRITERION_APPEAL_RECEIVED,
                StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("notCountedForward")
    void whatIsNotCountedForwardCanNeitherBeSuspendedNorExtended(NormId norm) {
        LocalDate day = date("MON_2026_06_01");
        Term suspended = Term.builder()
                .norm(norm)
                .trigger(Fact.on(day))
                .addSuspensions(Suspension.since(day, GROUND))
                .build();
        Term extended = Term.builder()
                .norm(norm)
                .trigger(Fact.on(day))
                .addExtensions(Extension.of(1, LimitUnit.WORKING_DAY, day, GROUND))
                .build();

        for (Term term : java.util.List.of(suspended, extended)) {
            assertThatThrownBy(() -> LAW.deadline(term))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Invalid course: Expected no suspension or extension of a term that is not"
                            + " counted forward, but found: " + norm + " (");
        }
    }

    @Test
    void aResumptionBeforeTheSuspensionIsRefused() {
        assertThatThrownBy(() -> Suspension.between(date("TUE_2026_03_17"), date("FRI_2026_03_06"), GROUND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'suspended' <= 'resumed', but found: 2026-03-17 > 2026-03-06");
    }

    @Test
    void anExtensionByNothingIsRefused() {
        assertThatThrownBy(() -> Extension.of(0, LimitUnit.WORKING_DAY, date("TUE_2026_03_17"), GROUND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid extension: Expected 1 or more, but found: 0 WORKING_DAY");
    }

    /** Case 103: days of the pause that become holidays change nothing, days after it do. */
    @Test
    void theAnswerOfATimeInWhichTheTermWasNotYetSuspended() {
        Suspension backDated = new Suspension(
                Fact.on(date("THU_2026_03_12")).recordedOn(date("FRI_2026_03_20")), Optional.empty(), GROUND);
        Deadline deadline = LAW.deadline(
                inspection("MON_2026_03_02").addSuspensions(backDated).build());

        // Case 96: as known then, as known now.
        assertThat(deadline.status(date("TUE_2026_03_17"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(deadline.status(date("FRI_2026_03_20"))).isEqualTo(DeadlineStatus.SUSPENDED);
    }
}
