package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.RollConvention;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked dates of the counting rules and of the edge cases, each with its day of the week. */
class WorkedDatesTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    @ParameterizedTest(name = "case {0}: {1} from {2} is due {3}, safe {4}")
    @CsvSource({
        "1, law88.a25.p2.provider-review, WED_2026_05_06, FRI_2026_05_15, FRI_2026_05_15",
        "2, law88.a25.p2.provider-review, TUE_2026_05_12, TUE_2026_05_19, TUE_2026_05_19",
        "5, law88.a27-2.p1.pt1.scheduled-cap, MON_2026_04_06, MON_2026_05_04, MON_2026_05_04",
        "6, law88.a27-2.p1.pt2.unscheduled-cap, SAT_2026_05_09, MON_2026_05_25, MON_2026_05_25",
        "7, spa219.p12.force-majeure-notice, FRI_2026_05_08, THU_2026_05_14, THU_2026_05_14",
        "7, spa219.p12.force-majeure-notice, SAT_2026_05_09, THU_2026_05_14, THU_2026_05_14",
        "8, spa219.an2.p2.payment, THU_2026_04_30, TUE_2026_05_19, TUE_2026_05_19",
        "28, ucc83.p32.explanation, FRI_2026_03_20, THU_2026_03_26, THU_2026_03_26",
        "33, spa219.an2.p5.remuneration-payment, THU_2026_04_30, TUE_2026_05_19, TUE_2026_05_19",
        "41, law88.a27-2.p9.pt1.recommendation-term, THU_2026_04_09, TUE_2026_05_12, FRI_2026_05_08",
        "42, law88.a27-2.p9.pt1.recommendation-term, FRI_2026_09_25, TUE_2026_10_27, FRI_2026_10_23",
        "44, law88.a27-1.p3.pt1.plan-date-may, FRI_2026_02_06, SUN_2026_05_10, FRI_2026_05_08",
        "45, ctl78.p35-2.due, WED_2026_09_30, MON_2026_10_12, FRI_2026_10_09",
        "45, ctl78.f1mk.due, WED_2026_07_01, MON_2026_10_12, FRI_2026_10_09",
        "49, law88.a5.p2.sp5.result-to-corporation, TUE_2026_05_12, MON_2026_05_11, FRI_2026_05_08",
        "51, spa219.p17.response-window, THU_2026_04_09, TUE_2026_05_12, FRI_2026_05_08",
        "69, law88.a27-2.p2.scheduled-notice, THU_2026_03_26, WED_2026_03_18, TUE_2026_03_17",
        "73, law88.a27-2.p2.unscheduled-notice, MON_2026_04_06, SAT_2026_04_04, FRI_2026_04_03",
        "76, spa219.p25.unilateral-notice, THU_2026_12_31, TUE_2026_12_01, MON_2026_11_30",
        "99, law88.a27-2.p4.pt2.suspension-notice, FRI_2026_05_08, TUE_2026_05_12, TUE_2026_05_12",
        "110, law88.a25.p4.pt2.extension-notice, FRI_2026_05_15, WED_2026_05_20, WED_2026_05_20",
        "121, law88.a27-2.p1.pt2.unscheduled-cap, MON_2026_06_01, FRI_2026_06_12, FRI_2026_06_12",
        "121, law88.a27-2.p5.draft-certificate-subject, FRI_2026_06_12, TUE_2026_06_09, MON_2026_06_08",
        "121, law88.a27-2.p6.pt1.objection, TUE_2026_06_09, THU_2026_06_11, THU_2026_06_11",
        "125, law88.a27-2.p9.pt1.recommendation-term, FRI_2026_05_08, MON_2026_06_08, FRI_2026_06_05",
        "125, law88.a27-2.p10.recommendation-report, WED_2026_05_20, FRI_2026_05_22, FRI_2026_05_22",
        "130, spa219.p28.kk.remedy-term, SAT_2026_04_25, MON_2026_05_25, MON_2026_05_25",
        "133, ctl78.p61.district-due, TUE_2026_06_30, TUE_2026_07_07, FRI_2026_07_03",
        "160, ctl78.f2mk.due, THU_2026_12_31, MON_2027_01_11, FRI_2027_01_08"
    })
    void theNormsOfTheActs(int edgeCase, String norm, String trigger, String due, String safe) {
        Due found = (Due) LAW.deadline(NormId.of(norm), date(trigger));

        assertThat(found.due()).isEqualTo(date(due));
        assertThat(found.safe()).isEqualTo(date(safe));
    }

    @ParameterizedTest(name = "case {0}: {1} {2} {3} from {4} is due {5}")
    @CsvSource({
        "20, AFTER, 3, WORKING_DAY, MON_2024_05_06, TUE_2024_05_14",
        "20, AFTER, 1, WORKING_DAY, FRI_2024_05_03, SAT_2024_05_04",
        "21, AFTER, 5, WORKING_DAY, MON_2024_12_30, THU_2025_01_09",
        "22, AFTER, 5, WORKING_DAY, FRI_2022_12_30, TUE_2023_01_10",
        "24, AFTER, 15, WORKING_DAY, MON_2026_08_17, MON_2026_09_07",
        "40, AFTER, 20, WORKING_DAY, THU_2026_04_30, WED_2026_06_03",
        "43, AFTER, 15, WORKING_DAY, WED_2026_05_06, MON_2026_06_01",
        "57, AFTER, 1, MONTH, FRI_2025_01_31, FRI_2025_02_28",
        "57, AFTER, 1, MONTH, WED_2024_01_31, THU_2024_02_29",
        "58, AFTER, 2, MONTH, FRI_2025_01_31, MON_2025_03_31",
        "59, AFTER, 1, YEAR, THU_2024_02_29, FRI_2025_02_28",
        "60, AFTER, 1, HALF_MONTH, WED_2026_02_04, THU_2026_02_19",
        "60, AFTER, 1, QUARTER, FRI_2025_01_31, WED_2025_04_30",
        "60, AFTER, 1, HALF_YEAR, SUN_2025_08_31, SAT_2026_02_28+",
        "61, AFTER, 30, CALENDAR_DAY, THU_2026_01_01, SAT_2026_01_31+",
        "61, AFTER, 1, MONTH, THU_2026_01_01, SUN_2026_02_01+",
        "62, AFTER, 2, MONTH, THU_2026_12_31, MON_2027_03_01",
        "68, BEFORE, 6, MONTH, SAT_2026_01_10, THU_2025_07_10",
        "70, BEFORE, 1, CALENDAR_DAY, THU_2026_03_26, FRI_2026_03_20",
        "71, BEFORE, 3, WORKING_DAY, MON_2024_05_06, THU_2024_05_02",
        "60, AFTER, 2, WEEK, WED_2026_05_06, WED_2026_05_20"
    })
    void limitsOfNoNorm(int edgeCase, String direction, int amount, LimitUnit unit, String trigger, String due) {
        TimeLimit limit = direction.equals("AFTER") ? TimeLimit.after(amount, unit) : TimeLimit.before(amount, unit);
        // A date with a plus is the end before it rolls.
        Due found = (Due) LAW.deadline(limit, Moment.on(date(trigger)));

        if (due.endsWith("+")) {
            assertThat(found.nominal()).isEqualTo(date(due.substring(0, due.length() - 1)));
            assertThat(found.due()).isEqualTo(NaiveLaw.next(found.nominal())).isAfter(found.nominal());
        } else {
            assertThat(found.due()).isEqualTo(date(due));
        }
    }

    @ParameterizedTest(name = "case {0}: {1} from {2} under {3}.{4} is due {5}")
    @CsvSource({
        "5, law88.a27-2.p1.pt1.scheduled-cap, MON_2026_04_06, CapStart, NEXT_DAY, TUE_2026_05_05",
        "7, spa219.p12.force-majeure-notice, FRI_2026_05_08, EventStart, SAME_DAY, WED_2026_05_13",
        "7, spa219.p12.force-majeure-notice, SAT_2026_05_09, EventStart, SAME_DAY, THU_2026_05_14",
        "8, spa219.an2.p2.payment, THU_2026_04_30, EventStart, SAME_DAY, MON_2026_05_18",
        "44, law88.a27-1.p3.pt1.plan-date-may, FRI_2026_02_06, PlanDateRoll, FOLLOWING, TUE_2026_05_12",
        "44, law88.a27-1.p3.pt1.plan-date-may, FRI_2026_02_06, PlanDateRoll, PRECEDING, FRI_2026_05_08",
        "44, law88.a27-1.p3.pt1.plan-date-may, FRI_2026_02_06, PlanDateBound, EXCLUDED, SAT_2026_05_09",
        "45, ctl78.f1mk.due, WED_2026_09_30, ReportDayRoll, PRECEDING, FRI_2026_10_09",
        "45, ctl78.f1mk.due, WED_2026_09_30, ReportDayRoll, NONE, SAT_2026_10_10",
        "49, law88.a5.p2.sp5.result-to-corporation, TUE_2026_05_12, DayAhead, WORKING_DAY_BEFORE, FRI_2026_05_08",
        "51, spa219.p17.response-window, THU_2026_04_09, UnqualifiedDays, WORKING, TUE_2026_05_26",
        "69, law88.a27-2.p2.scheduled-notice, THU_2026_03_26, BackwardCount, CLEAR_DAYS, TUE_2026_03_17",
        "72, law88.a27-2.p2.unscheduled-notice, MON_2026_04_06, DayAhead, DAY_BEFORE, SUN_2026_04_05",
        "72, law88.a27-2.p2.unscheduled-notice, MON_2026_04_06, DayAhead, WORKING_DAY_BEFORE, FRI_2026_04_03",
        "76, spa219.p25.unilateral-notice, THU_2026_12_31, BackwardCount, CLEAR_DAYS, MON_2026_11_30"
    })
    void theOtherReadings(int edgeCase, String norm, String trigger, String question, String answer, String due) {
        Reading reading = ReadingsTest.reading(question, answer);
        Deadline standard = LAW.deadline(NormId.of(norm), date(trigger));
        Due other = (Due) LAW.with(reading).deadline(NormId.of(norm), date(trigger));

        assertThat(other.due()).isEqualTo(date(due));
        assertThat(other.safe())
                .isEqualTo(((Due) standard).safe().isAfter(other.due()) ? other.due() : ((Due) standard).safe());
        assertThat(standard.otherReadings())
                .filteredOn(found -> found.reading().equals(reading))
                .extracting(found -> found.deadline().due())
                .containsExactlyElementsOf(
                        standard.due().equals(other.due()) ? java.util.List.of() : java.util.List.of(other.due()));
    }

    /** Case 10, 11: five working days end on Friday; the centre works round the clock. */
    @Test
    void informationStartsTheDayAfterTheTermEvenOnASaturday() {
        NotBefore start =
                (NotBefore) LAW.deadline(kz.qyzmet.law.ContactCenterRules.CONSULTATION_START, date("WED_2026_05_06"));

        assertThat(start.from()).isEqualTo(date("SAT_2026_05_16"));
    }

    /** Cases 135, 136: 12 April 2024 + 11, and 8 April 2024 + 61, a Saturday. */
    @Test
    void entryIntoForceIsTheDayAfterExpiryAndDoesNotRoll() {
        NormId order = kz.qyzmet.law.StandardAgreement.ORDER_ENTRY_INTO_FORCE;

        assertThat(((NotBefore) LAW.deadline(order, date("FRI_2024_04_12"))).from())
                .isEqualTo(date("TUE_2024_04_23"));
        assertThat(((NotBefore) LAW.deadline(
                                TimeLimit.onExpiry(60, LimitUnit.CALENDAR_DAY), Moment.on(date("MON_2024_04_08"))))
                        .from())
                .isEqualTo(date("SAT_2024_06_08"));
    }

    /** Case 54: what is counted from the nominal end is not what is counted from the rolled one. */
    @Test
    void nominalAndDueAreKeptApart() {
        Due due = (Due) LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, date("THU_2026_04_09"));

        assertThat(due.nominal()).isEqualTo(date("SAT_2026_05_09"));
        assertThat(due.due()).isEqualTo(date("TUE_2026_05_12"));
    }

    /** Case 19: a second refusal on or before the first + 1 month. */
    @ParameterizedTest
    @CsvSource({"FRI_2025_01_31, FRI_2025_02_28", "SAT_2026_05_09, TUE_2026_06_09", "MON_2026_07_06, THU_2026_08_06"})
    void aRepeatedRefusalFallsWithinAMonth(String first, String last) {
        assertThat(LAW.deadline(kz.qyzmet.law.ContactCenterRules.REPEATED_REFUSAL_WINDOW, date(first))
                        .due())
                .isEqualTo(date(last));
    }

    /** Case 66: hired on 29 February 2024, a year's experience on 28 February 2025. */
    @ParameterizedTest
    @CsvSource({"FRI_2025_02_28, THU_2024_02_29", "SAT_2025_03_01, FRI_2024_03_01", "MON_2028_02_28, SUN_2027_02_28"})
    void aYearOfExperienceIsAnAnniversary(String day, String hired) {
        assertThat(LAW.deadline(kz.qyzmet.law.StandardAgreement.PARTNER_STAFF_EXPERIENCE, date(day))
                        .due())
                .isEqualTo(date(hired));
    }

    /** Case 63: six months back from the approval, that day itself left out. */
    @ParameterizedTest
    @CsvSource({"SUN_2026_05_10, MON_2025_11_10, SAT_2026_05_09", "MON_2026_08_31, SAT_2026_02_28, SUN_2026_08_30"})
    void aWindowLooksBack(String approval, String first, String last) {
        Window window = (Window) LAW.deadline(StateServicesLaw.CRITERION_APPEAL_RECEIVED, date(approval));

        assertThat(window.first()).isEqualTo(date(first));
        assertThat(window.last()).isEqualTo(date(last));
        assertThat(window.range().contains(date(approval))).isFalse();
    }

    /** Case 64: by the calendar year allowed, by twelve months barred. */
    @Test
    void onceAYear() {
        LocalDate before = date("SUN_2026_12_20");
        Window calendarYear = (Window) LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, before);
        Window twelveMonths = (Window) LAW.with(YearOfFrequency.TWELVE_MONTHS)
                .deadline(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR, before);

        assertThat(calendarYear.range().contains(date("TUE_2027_01_12"))).isFalse();
        assertThat(twelveMonths.range().contains(date("TUE_2027_01_12"))).isTrue();
        assertThat(twelveMonths.last()).isEqualTo(date("SUN_2027_12_19"));
    }

    /** Case 53: the set term is the term, the cap a check. */
    @ParameterizedTest
    @CsvSource({
        "7, LENGTH_SET, TUE_2026_06_09",
        "10, LENGTH_SET, FRI_2026_06_12",
        "11, LENGTH_OUT_OF_BOUNDS, FRI_2026_06_12"
    })
    void aSetLengthIsCheckedAgainstTheCap(int set, StepRule rule, String due) {
        Deadline deadline = LAW.deadline(Term.builder()
                .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .trigger(Fact.on(date("MON_2026_06_01")))
                .set(new Count(set, LimitUnit.WORKING_DAY))
                .build());

        assertThat(deadline.due()).isEqualTo(date(due));
        assertThat(deadline.steps()).extracting(Step::rule).contains(rule);
    }

    @Test
    void anotherRollConventionIsTaken() {
        Moment trigger = Moment.on(date("THU_2026_04_09"));
        TimeLimit limit = TimeLimit.after(30, LimitUnit.CALENDAR_DAY);

        assertThat(LAW.deadline(limit.withRoll(RollConvention.PRECEDING), trigger)
                        .due())
                .isEqualTo(date("FRI_2026_05_08"));
        assertThat(LAW.deadline(limit.withRoll(RollConvention.NONE), trigger).due())
                .isEqualTo(date("SAT_2026_05_09"));
    }
}
