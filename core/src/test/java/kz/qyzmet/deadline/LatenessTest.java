package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.Timeline.Entry;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a timeline says is late, or came too early, on a day. */
class LatenessTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final OpeningHours HOURS = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    /** Its last day is Friday 15 May 2026. */
    private static final Due REVIEW =
            (Due) LAW.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, date("WED_2026_05_06"));

    /** By Sunday 10 May; a plan that rolled would have until Tuesday 12 May. */
    private static final Due PLAN =
            (Due) LAW.deadline(StateServicesLaw.INSPECTION_PLAN_BY_10_MAY, date("MON_2026_06_01"));

    /** Its last day is Monday 4 May 2026, by the other reading Tuesday 5 May. */
    private static final Due CAP =
            (Due) LAW.deadline(StateServicesLaw.SCHEDULED_INSPECTION_CAP, date("MON_2026_04_06"));

    private static List<Finding> lateness(Deadline deadline, Optional<Fact> done, String asOf) {
        return new Timeline(List.of(new Entry(deadline, Set.of(), done))).lateness(date(asOf));
    }

    private static Optional<Fact> at(String moment) {
        return Optional.of(Fact.at(Moment.parse(moment)));
    }

    private static void assertOne(List<Finding> findings, Severity severity, String since) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.since()).isEqualTo(date(since));
            assertThat(List.of(
                            finding.message().kk(),
                            finding.message().ru(),
                            finding.message().en()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."));
        });
    }

    @Test
    void whatIsNotDoneIsMissedFromTheDayAfterTheLastOne() {
        assertThat(lateness(REVIEW, Optional.empty(), "FRI_2026_05_15")).isEmpty();
        List<Finding> found = lateness(REVIEW, Optional.empty(), "MON_2026_06_01");
        assertOne(found, Severity.BREACH, "SAT_2026_05_16");
        assertThat(found.get(0).citation()).isEqualTo(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
        assertThat(found.get(0).message().en())
                .isEqualTo("Bodies, providers or State Corporation directly delivering services review complaints in"
                        + " five working days: the last day in time was Friday 15 May 2026; nothing is recorded as"
                        + " done.");
    }

    @Test
    void whatIsOnlyPlannedHoldsNothingUp() {
        Fact plan = Fact.planned(Moment.on(date("MON_2026_05_11")), date("WED_2026_05_06"));
        Deadline suspended = LAW.deadline(Term.builder()
                .limit(TimeLimit.after(10, LimitUnit.CALENDAR_DAY))
                .trigger(Fact.on(date("WED_2026_05_06")))
                .addProlongations(
                        new Prolongation(plan, Optional.empty(), Ground.CIVIL_CODE_172, Ground.CIVIL_CODE_173))
                .build());

        // Saturday 16 May gives way to Monday 18 May.
        assertThat(suspended).isInstanceOf(Suspended.class);
        assertOne(lateness(suspended, Optional.empty(), "TUE_2026_05_19"), Severity.BREACH, "TUE_2026_05_19");
    }

    @Test
    void whatWasDoneLateIsLateFromTheDayAfterTheLastOneToo() {
        assertThat(lateness(REVIEW, at("2026-05-15"), "MON_2026_06_01")).isEmpty();
        List<Finding> found = lateness(REVIEW, at("2026-05-20"), "MON_2026_06_01");
        assertOne(found, Severity.BREACH, "SAT_2026_05_16");
        assertThat(found.get(0).message().en())
                .endsWith("the last day in time was Friday 15 May 2026; it was done on Wednesday 20 May 2026.");
    }

    @Test
    void whatIsRecordedLaterOrOnlyPlannedIsNotDone() {
        Optional<Fact> recordedLater =
                Optional.of(Fact.on(date("FRI_2026_05_15")).recordedOn(date("WED_2026_05_20")));
        Optional<Fact> planned = Optional.of(Fact.planned(Moment.on(date("FRI_2026_05_15")), date("WED_2026_05_06")));

        assertOne(lateness(REVIEW, recordedLater, "TUE_2026_05_19"), Severity.BREACH, "SAT_2026_05_16");
        assertThat(lateness(REVIEW, recordedLater, "WED_2026_05_20")).isEmpty();
        assertOne(lateness(REVIEW, planned, "MON_2026_06_01"), Severity.BREACH, "SAT_2026_05_16");
    }

    @ParameterizedTest(name = "{0}: at the counter {1}, else {2}")
    @CsvSource({
        "2026-05-15T18:29,true,true",
        "2026-05-15T18:30,false,true",
        "2026-05-15T23:59:59,false,true",
        "2026-05-16T00:00,false,false"
    })
    void aCounterClosesEarlierThanTheDay(String done, boolean atTheCounter, boolean otherwise) {
        assertThat(lateness(REVIEW.atCounter(HOURS), at(done), "MON_2026_06_01").isEmpty())
                .isEqualTo(atTheCounter);
        assertThat(lateness(REVIEW, at(done), "MON_2026_06_01").isEmpty()).isEqualTo(otherwise);
    }

    @Test
    void afterTheClosingItIsLateOnTheVeryDay() {
        assertOne(
                lateness(REVIEW.atCounter(HOURS), at("2026-05-15T18:40"), "FRI_2026_05_15"),
                Severity.BREACH,
                "FRI_2026_05_15");
        assertThat(lateness(REVIEW.atCounter(HOURS), Optional.empty(), "FRI_2026_05_15"))
                .isEmpty();
        assertOne(
                lateness(REVIEW.atCounter(HOURS), Optional.empty(), "SAT_2026_05_16"),
                Severity.BREACH,
                "SAT_2026_05_16");
    }

    @Test
    void onTheLastDayWithoutAnHourTheCounterLeavesADoubt() {
        List<Finding> found = lateness(REVIEW.atCounter(HOURS), at("2026-05-15"), "MON_2026_06_01");

        assertOne(found, Severity.DOUBT, "FRI_2026_05_15");
        assertThat(found.get(0).message().en())
                .endsWith(
                        ": the end was Friday 15 May 2026, 18:30 (UTC+05:00); done on Friday 15 May 2026, and the hour, which"
                                + " decides, is not recorded.");
        assertThat(lateness(REVIEW.atCounter(HOURS), at("2026-05-14"), "MON_2026_06_01"))
                .isEmpty();
    }

    @ParameterizedTest(name = "done {0}, on {1}: {2}")
    @CsvSource({
        "2026-05-10,MON_2026_06_01,",
        "2026-05-12,MON_2026_06_01,DOUBT",
        "2026-05-13,MON_2026_06_01,BREACH",
        ",SUN_2026_05_10,",
        ",MON_2026_05_11,DOUBT",
        ",WED_2026_05_13,BREACH"
    })
    void whatIsInTimeByAnotherReadingIsADoubt(String done, String asOf, Severity severity) {
        List<Finding> found = lateness(PLAN, Optional.ofNullable(done).flatMap(LatenessTest::at), asOf);

        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertOne(found, severity, "MON_2026_05_11");
        }
    }

    /**
     * The first day of a cap counts on purpose: one day more is a breach, although the other reading would allow it.
     */
    @Test
    void aDayBeyondACapIsABreach() {
        assertThat(lateness(CAP, at("2026-05-04"), "MON_2026_06_01")).isEmpty();
        assertOne(lateness(CAP, at("2026-05-05"), "MON_2026_06_01"), Severity.BREACH, "TUE_2026_05_05");
        Due other = (Due)
                LAW.with(CapStart.NEXT_DAY).deadline(StateServicesLaw.SCHEDULED_INSPECTION_CAP, date("MON_2026_04_06"));
        assertThat(lateness(other, at("2026-05-05"), "MON_2026_06_01")).isEmpty();
    }

    @Test
    void theOtherReadingHasTheSameCounter() {
        assertOne(
                lateness(PLAN.atCounter(HOURS), at("2026-05-12T18:29"), "MON_2026_06_01"),
                Severity.DOUBT,
                "MON_2026_05_11");
        assertOne(
                lateness(PLAN.atCounter(HOURS), at("2026-05-12T18:30"), "MON_2026_06_01"),
                Severity.BREACH,
                "MON_2026_05_11");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05-08T02:00,", "2026-05-08T02:00:01,BREACH", "2026-05-08,DOUBT", "2026-05-07,"})
    void anInstantIsPassedOnItsOwnDay(String done, Severity severity) {
        Deadline recording = LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2026-05-07T22:00"));
        List<Finding> found = lateness(recording, at(done), "MON_2026_06_01");

        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertOne(found, severity, "FRI_2026_05_08");
        }
    }

    @Test
    void anInstantThatHasPassedIsMissedSinceTheNextDay() {
        Deadline recording = LAW.deadline(ContactCenterRules.CALL_RECORDING, Moment.parse("2026-05-07T22:00"));

        assertThat(lateness(recording, Optional.empty(), "FRI_2026_05_08")).isEmpty();
        List<Finding> found = lateness(recording, Optional.empty(), "SAT_2026_05_09");
        assertOne(found, Severity.BREACH, "SAT_2026_05_09");
        assertThat(found.get(0).message().en()).contains("Friday 8 May 2026, 02:00");
    }

    @Test
    void whatCameTooEarlyIsABreachOnItsDay() {
        Deadline start = LAW.deadline(ContactCenterRules.CONSULTATION_START, date("WED_2026_05_06"));

        List<Finding> found = lateness(start, at("2026-05-15"), "MON_2026_06_01");
        assertOne(found, Severity.BREACH, "FRI_2026_05_15");
        assertThat(found.get(0).message().en())
                .endsWith("it may not happen before Saturday 16 May 2026; it was done on Friday 15 May 2026.");
        assertThat(lateness(start, at("2026-05-16"), "MON_2026_06_01")).isEmpty();
        assertThat(lateness(start, Optional.empty(), "MON_2026_06_01")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-04-21,BREACH", "2024-04-22,DOUBT", "2024-04-23,"})
    void whatIsNotTooEarlyByAnotherReadingIsADoubt(String done, Severity severity) {
        // Published on 12 April 2024, ten days: in force on the 23rd, by the other reading on the 22nd.
        Deadline force = LAW.deadline(StandardAgreement.ORDER_ENTRY_INTO_FORCE, date("FRI_2024_04_12"));
        List<Finding> found = lateness(force, at(done), "WED_2024_05_15");

        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
        }
    }

    @Test
    void whatHasNotStartedIsNotLateAndDoneEarlyItIsDone() {
        Deadline waiting = LAW.deadline(Term.builder()
                .norm(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER)
                .build());

        assertThat(lateness(waiting, Optional.empty(), "MON_2026_06_01")).isEmpty();
        assertThat(lateness(waiting, at("2026-05-20"), "MON_2026_06_01")).isEmpty();
    }

    @Test
    void aLimitWithoutANormNamesItsGround() {
        Deadline sentOn = LAW.deadline(Term.builder()
                .limit(TimeLimit.after(3, LimitUnit.WORKING_DAY))
                .ground(Ground.APPC_65)
                .trigger(Fact.on(date("WED_2026_05_06")))
                .build());
        List<Finding> found = lateness(sentOn, Optional.empty(), "THU_2026_05_14");

        assertOne(found, Severity.BREACH, "THU_2026_05_14");
        assertThat(found.get(0).citation()).isEqualTo(Ground.APPC_65);
    }

    @Test
    void lateSinceTheSameDayWhoeverAsksAndWhenever() {
        for (String asOf : List.of("SAT_2026_05_16", "MON_2026_05_18", "FRI_2028_12_29")) {
            assertOne(lateness(REVIEW, Optional.empty(), asOf), Severity.BREACH, "SAT_2026_05_16");
        }
    }
}
