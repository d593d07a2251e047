package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and dates at the edges: an answer, or a refusal that says what and why; never a crash. */
class EdgesTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);

    private static List<TimeLimit> limits(int amount, LimitUnit unit) {
        List<TimeLimit> limits = new ArrayList<>(
                List.of(TimeLimit.after(amount, unit), TimeLimit.within(amount, unit), TimeLimit.before(amount, unit)));
        if (!unit.isTime()) {
            limits.add(TimeLimit.onExpiry(amount, unit));
        }
        return limits;
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void amountsOfNoneAndOneAreAnswered(LimitUnit unit) {
        for (int amount : new int[] {0, 1}) {
            for (TimeLimit limit : limits(amount, unit)) {
                assertThat(LAW.deadline(limit, Moment.parse("2026-05-06T10:00")))
                        .isInstanceOfAny(Due.class, NotBefore.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = LimitUnit.class, mode = EnumSource.Mode.EXCLUDE, names = "SECOND")
    void aMillionOfAnythingIsOutsideTheCalendar(LimitUnit unit) {
        for (TimeLimit limit : limits(1_000_000, unit)) {
            assertThatThrownBy(() -> LAW.deadline(limit, Moment.parse("2026-05-06T10:00")))
                    .as(limit.toString())
                    .isInstanceOf(CalendarRangeException.class)
                    .hasMessageContaining("within 2022-01-01 to 2028-12-31");
        }
    }

    @Test
    void aMillionSecondsAreElevenDays() {
        Due due = (Due) LAW.deadline(TimeLimit.after(1_000_000, LimitUnit.SECOND), Moment.parse("2026-05-06T00:00"));

        assertThat(due.moment())
                .contains(Moment.parse("2026-05-17T13:46:40").instant().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void amountsOutOfRangeAreRefused(int amount) {
        assertThatThrownBy(() -> TimeLimit.after(amount, LimitUnit.WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid term: Expected an amount of 0 to 1000000, but found: " + amount + " WORKING_DAY");
    }

    @Test
    void extensionsBeyondAllMeasureAreRefused() {
        Term term = Term.builder()
                .limit(TimeLimit.after(1, LimitUnit.WORKING_DAY))
                .trigger(Fact.on(WED_2026_05_06))
                .addExtensions(Extension.of(1_000_000, LimitUnit.WORKING_DAY, WED_2026_05_06, Ground.CIVIL_CODE_172))
                .build();

        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid extension: Expected a term of at most 1000000 with all that is added, but found:"
                        + " 1000001 WORKING_DAY");
    }

    /** Every norm and unit from every day near both ends of the calendar: an answer, or the calendar's own refusal. */
    @Test
    void theEndsOfTheCalendarRefuseByTheirOwnName() {
        Set<String> refusals = new TreeSet<>();
        List<TimeLimit> limits = new ArrayList<>();
        EnumSet.allOf(LimitUnit.class)
                .forEach(unit -> List.of(0, 1, 2, 7, 40).forEach(n -> limits.addAll(limits(n, unit))));
        for (LocalDate edge : List.of(Kazakhstan.FIRST, Kazakhstan.LAST)) {
            for (int offset = -45; offset <= 45; offset++) {
                LocalDate day = edge.plusDays(offset);
                for (TimeLimit limit : limits) {
                    refusals.add(refusal(Term.of(limit, Moment.on(day))));
                    refusals.add(refusal(Term.builder()
                            .from(Term.of(limit, Moment.on(day)))
                            .addSuspensions(Suspension.between(day.plusDays(2), day.plusDays(9), Ground.CIVIL_CODE_172))
                            .build()));
                    refusals.add(refusal(Term.builder()
                            .from(Term.of(limit, Moment.on(day)))
                            .addExtensions(Extension.of(2, LimitUnit.WEEK, day, Ground.CIVIL_CODE_172))
                            .build()));
                }
            }
        }

        // The other is the refusal of a course that is not counted forward, or in hours.
        assertThat(refusals).containsExactlyInAnyOrder("", "CalendarRangeException", "IllegalArgumentException");
    }

    private static String refusal(Term term) {
        try {
            LAW.deadline(term);
            return "";
        } catch (CalendarRangeException exception) {
            assertThat(exception).hasMessageStartingWith("Outside the calendar: Expected ");
            return "CalendarRangeException";
        } catch (IllegalArgumentException exception) {
            assertThat(exception.getMessage()).matches("Invalid (course|extension): Expected .*");
            return "IllegalArgumentException";
        }
    }

    @Test
    void aCalendarWithoutAWorkingDayIsRefusedNotWalkedForEver() {
        LocalDate sat = LocalDate.of(2026, 5, 9);
        WorkingCalendar weekend =
                WorkingCalendar.builder().range(sat, sat.plusDays(1)).build();

        assertThatThrownBy(
                        () -> Reckoner.on(weekend).deadline(TimeLimit.after(1, LimitUnit.CALENDAR_DAY), Moment.on(sat)))
                .isInstanceOf(CalendarRangeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-01-01", "9999-12-31", "+999999999-12-31"})
    void farTriggersAreOutsideTheCalendar(String day) {
        assertThatThrownBy(() ->
                        LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, Moment.on(LocalDate.parse(day))))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining(day);
    }

    /** The answer stands inside the calendar; the thirty working days of the other reading end beyond it. */
    @Test
    void anotherReadingBeyondTheCalendarIsLeftOut() {
        LocalDate late = LocalDate.of(2028, 11, 24);
        Deadline deadline = LAW.deadline(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT, late);

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2028, 12, 25));
        assertThat(deadline.otherReadings()).isEmpty();
        assertThat(deadline.explain(Locale.ENGLISH)).contains("Last day in time: Monday 25 December 2028.");
        assertThat(LAW.deadline(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT, late.minusMonths(3))
                        .otherReadings())
                .extracting(OtherReading::reading)
                .containsExactly(UnqualifiedDays.WORKING);
    }

    /** "At least three working days" leaves a document free to set more, and none to set less. */
    @Test
    void aLeadThatADocumentSetsIsNotShorterThanTheNorm() {
        LocalDate start = LocalDate.of(2026, 4, 20);
        Term term = Term.of(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, start);
        Deadline shorter = LAW.deadline(Term.builder()
                .from(term)
                .set(new Count(2, LimitUnit.WORKING_DAY))
                .build());
        Deadline longer = LAW.deadline(Term.builder()
                .from(term)
                .set(new Count(5, LimitUnit.WORKING_DAY))
                .build());

        assertThat(shorter.due()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(shorter.steps()).anyMatch(step -> step.rule() == StepRule.LENGTH_OUT_OF_BOUNDS);
        assertThat(longer.due()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void aTermHasANormOrALimit() {
        assertThatThrownBy(() -> Term.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid term: Expected a norm or a limit, but found: neither");
        assertThatThrownBy(() -> Term.builder()
                        .norm(StateServicesLaw.COMPLAINT_EXTENSION)
                        .limit(TimeLimit.after(1, LimitUnit.WORKING_DAY))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid term: Expected a norm or a limit, but found: both");
    }

    @Test
    void aSetLengthInAnotherUnitIsRefused() {
        Term term = Term.builder()
                .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .trigger(Fact.on(WED_2026_05_06))
                .set(new Count(5, LimitUnit.CALENDAR_DAY))
                .build();

        assertThatThrownBy(() -> LAW.deadline(term))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid length: Expected a number of WORKING_DAY for"
                        + " law88.a27-2.p1.pt2.unscheduled-cap, but found: 5 CALENDAR_DAY");
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void whatAnotherDocumentSetsIsCounted(LimitUnit unit) {
        Term term = Term.builder()
                .norm(kz.qyzmet.law.ControlRules.MONITORING_RECOMMENDATION_REPLY)
                .trigger(Fact.at(Moment.parse("2025-05-06T10:00")))
                .set(new Count(3, unit))
                .build();
        Due due = (Due) LAW.deadline(term);
        Due plain = (Due) LAW.deadline(TimeLimit.after(3, unit), Moment.parse("2025-05-06T10:00"));

        assertThat(due.due()).isEqualTo(plain.due());
        assertThat(due.moment()).isEqualTo(plain.moment());
        assertThat(due.steps()).extracting(Step::rule).contains(StepRule.LENGTH_SET);
    }

    @Test
    void onExpiryOfHoursIsRefused() {
        assertThatThrownBy(() -> TimeLimit.onExpiry(1, LimitUnit.HOUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid term: Expected a unit of days or longer on expiry, but found: HOUR");
    }

    /** Case 52: the later of the count and the date. */
    @Test
    void notEarlierThanADate() {
        WorkingCalendar plain = WorkingCalendar.builder()
                .range(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31))
                .build();
        NormId order = kz.qyzmet.law.ContactCenterRules.ORDER_ENTRY_INTO_FORCE;

        assertThat(((NotBefore) Reckoner.on(plain).deadline(order, LocalDate.of(2016, 2, 10))).from())
                .isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(((NotBefore) Reckoner.on(plain).deadline(order, LocalDate.of(2016, 2, 19))).from())
                .isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(((NotBefore) Reckoner.on(plain).deadline(order, LocalDate.of(2016, 2, 20))).from())
                .isEqualTo(LocalDate.of(2016, 3, 2));
        assertThat(((NotBefore) Reckoner.on(plain)
                                .deadline(
                                        kz.qyzmet.law.ContactCenterRules.ORDER_NOT_IN_FORCE_EARLIER,
                                        LocalDate.of(2017, 5, 5)))
                        .from())
                .isEqualTo(LocalDate.of(2016, 3, 1));
    }
}
