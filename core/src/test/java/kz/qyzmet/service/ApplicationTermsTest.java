package kz.qyzmet.service;

import static kz.qyzmet.service.Given.OFFICE;
import static kz.qyzmet.service.Given.application;
import static kz.qyzmet.service.Given.day;
import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.filed;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.lasting;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Law Art. 5 p. 2 sp. 5, 14 and 20 p. 1: until when a service is rendered, and its result at the State Corporation.
 *
 * <p>In May 2026 the 1st, 7th, 9th, 11th and 27th are days off; the 5th is a Tuesday.
 */
class ApplicationTermsTest {

    private static final NormId HAND_OVER = NormId.of("law88.a5.p2.sp5.result-to-corporation");

    private static Timeline timeline(Application.Builder application) {
        return application.build().timeline(Kazakhstan.LAW);
    }

    private static Deadline term(Application.Builder application) {
        return timeline(application).entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(deadline -> deadline.citation().equals(ServiceNorms.SERVICE_TERM))
                .findFirst()
                .orElseThrow();
    }

    private static Due due(Application.Builder application) {
        return (Due) term(application);
    }

    private static Due handOver(Application.Builder application) {
        return (Due) timeline(application).deadline(HAND_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05, 5, WORKING_DAY,     2026-05-14, 6 8 12 13 14",
        "2026-05-06, 2, WORKING_DAY,     2026-05-12, 8 12",
        "2026-05-06, 1, WORKING_DAY,     2026-05-08, 8",
        "2026-05-05, 10, CALENDAR_DAY,   2026-05-15, Friday",
        "2026-05-06, 3, CALENDAR_DAY,    2026-05-12, Saturday the 9th rolls over Monday the 11th",
        "2026-05-06, 1, CALENDAR_DAY,    2026-05-08, Thursday the 7th is off",
        "2026-05-05, 30, UNSPECIFIED_DAY, 2026-06-04, Thursday",
        "2026-05-05, 1, CLOCK_DAY,       2026-05-06, Wednesday",
        "2026-05-05, 2, WEEK,            2026-05-19, Tuesday",
        "2026-04-30, 1, MONTH,           2026-06-01, Saturday 30 May rolls",
        "2026-01-31, 1, MONTH,           2026-03-02, 28 February is a Saturday",
        "2026-05-05, 0, WORKING_DAY,     2026-05-05, at once",
        "2025-12-30, 3, WORKING_DAY,     2026-01-06, 31 December then 5 and 6 January"
    })
    @OfNorm("law88.a14.sp3-1.i4.service-term")
    void theTermOfTheByLawStartsOnTheNextDay(String filed, int amount, LimitUnit unit, String last, String why) {
        assertThat(due(filed(Channel.STATE_CORPORATION, filed, lasting(amount, unit)))
                        .due())
                .as(why)
                .isEqualTo(last);
    }

    @Test
    @OfNorm("law88.a20.p1.receipt-day-excluded")
    void theDayOfReceiptIsNotLeftOutTwice() {
        Application.Builder paper = application(Channel.STATE_CORPORATION).paperToProvider(true);
        NotBefore first = (NotBefore) timeline(paper).deadline(StateServicesLaw.RECEIPT_DAY_EXCLUDED);

        assertThat(due(paper).due()).isEqualTo("2026-05-14");
        assertThat(due(paper.paperToProvider(false)).due()).isEqualTo("2026-05-14");
        assertThat(first.from()).isEqualTo("2026-05-06");
        assertThat(timeline(paper.paperToProvider(false)).deadlines(StateServicesLaw.RECEIPT_DAY_EXCLUDED))
                .isEmpty();
        assertThat(timeline(application(Channel.PROVIDER).paperToProvider(true))
                        .deadlines(StateServicesLaw.RECEIPT_DAY_EXCLUDED))
                .as("Art. 20 is of the State Corporation")
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a20.p1.receipt-day-excluded")
    void hoursRunFromTheMidnightAfterTheDayThatIsLeftOut() {
        PublicService hours = lasting(30, LimitUnit.HOUR);
        Application.Builder paper =
                filed(Channel.STATE_CORPORATION, "2026-05-05T10:00", hours).paperToProvider(true);
        assertThat(due(paper).moment())
                .contains(Moment.parse("2026-05-07T06:00").instant().orElseThrow());
        assertThat(due(paper.paperToProvider(false)).moment())
                .contains(Moment.parse("2026-05-06T16:00").instant().orElseThrow());
        assertThat(due(filed(Channel.STATE_CORPORATION, "2026-05-05", hours).paperToProvider(true))
                        .moment())
                .as("the hour of the receipt is of no matter then")
                .contains(Moment.parse("2026-05-07T06:00").instant().orElseThrow());
    }

    @Test
    void aLateServiceBreaksItsTermAndNotTheRuleOfTheFirstDay() {
        Application.Builder late = application(Channel.STATE_CORPORATION)
                .paperToProvider(true)
                .handedOverOn(fact("2026-05-15"))
                .issuedOn(fact("2026-05-15"));
        assertThat(found(late.build()))
                .containsExactly(
                        "BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14",
                        "BREACH law88.a14.sp3-1.i4.service-term 2026-05-15");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION,  2026-05-16,       2026-05-22, its own schedule: 18 19 20 21 22",
        "PARTNER,            2026-05-16,       2026-05-22, its own schedule",
        "PROVIDER,           2026-05-16,       2026-05-25, counts as Monday the 18th",
        "EGOV_PORTAL,        2026-05-16T23:50, 2026-05-25, counts as Monday the 18th",
        "EGOV_PORTAL,        2026-05-15T23:50, 2026-05-25, Friday after hours",
        "EGOV_PORTAL,        2026-05-15T18:30, 2026-05-25, closing is after hours",
        "EGOV_PORTAL,        2026-05-15T18:29, 2026-05-22, in hours",
        "EGOV_PORTAL,        2026-05-18T03:00, 2026-05-25, before opening counts that day",
        "CELLULAR_DEVICE,    2026-05-17T12:00, 2026-05-25, Sunday",
        "STATIONARY_DEVICE,  2026-05-17T12:00, 2026-05-25, Sunday",
        "INFORMATION_OBJECT, 2026-05-17T12:00, 2026-05-25, Sunday",
        "STATE_CORPORATION,  2026-05-15T18:30, 2026-05-22, after hours on Friday counts as Saturday",
        "STATE_CORPORATION,  2026-05-16T18:29, 2026-05-22, in hours on Saturday",
        "STATE_CORPORATION,  2026-05-16T18:30, 2026-05-25, after hours on Saturday counts as Monday",
        "STATE_CORPORATION,  2026-05-01,       2026-05-12, a holiday on a Friday gives way to Saturday",
        "STATE_CORPORATION,  2026-05-17,       2026-05-25, a Sunday is a day off there too",
        "PARTNER,            2026-05-09,       2026-05-19, a holiday on a Saturday"
    })
    void theArrivalCountsByTheChannel(Channel channel, String filed, String last, String why) {
        Application.Builder application =
                filed(channel, filed, lasting(5, LimitUnit.WORKING_DAY)).officeHours(OFFICE);
        assertThat(due(application).due()).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, 2026-05-16, 2026-05-25",
        "PARTNER,           2026-05-16, 2026-05-25",
        "STATE_CORPORATION, 2026-05-18, 2026-05-25",
        "STATE_CORPORATION, 2026-05-17, 2026-05-25",
        "PROVIDER,          2026-05-16, 2026-05-25"
    })
    void byTheOtherReadingASaturdayIsADayOffThereToo(Channel channel, String filed, String last) {
        Application.Builder application = filed(channel, filed, lasting(5, LimitUnit.WORKING_DAY));
        Timeline timeline = application.build().timeline(Kazakhstan.LAW.with(SaturdayIntake.NEAREST_WORKING_DAY));
        assertThat(timeline.entries())
                .extracting(Timeline.Entry::deadline)
                .filteredOn(deadline -> deadline.citation().equals(ServiceNorms.SERVICE_TERM))
                .singleElement()
                .extracting(deadline -> ((Due) deadline).due().toString())
                .isEqualTo(last);
    }

    @Test
    void whereTheHoursAreNotKnownTheDayDecides() {
        assertThat(due(filed(Channel.EGOV_PORTAL, "2026-05-15T23:50", lasting(5, LimitUnit.WORKING_DAY)))
                        .due())
                .isEqualTo("2026-05-22");
    }

    @Test
    void anArrivalOutOfHoursIsToldByItsGround() {
        Application.Builder saturday = filed(Channel.EGOV_PORTAL, "2026-05-16T23:50", lasting(5, LimitUnit.WORKING_DAY))
                .officeHours(OFFICE);
        assertThat(term(saturday).explain(Locale.ENGLISH))
                .anyMatch(line -> line.contains("16 May 2026") && line.contains("18 May 2026"));
        assertThat(found(saturday.registeredOn(fact("2026-05-19")).build(), day("2026-05-20")))
                .as("had to be registered on Monday")
                .containsExactly("DEFECT appc.a64.p3 2026-05-19");
        assertThat(found(saturday.registeredOn(fact("2026-05-16")).build(), day("2026-05-18")))
                .containsExactly("DEFECT appc.a64.p3 2026-05-16");
        assertThat(found(
                        filed(Channel.STATE_CORPORATION, "2026-05-16", lasting(5, LimitUnit.WORKING_DAY))
                                .registeredOn(fact("2026-05-16"))
                                .build(),
                        day("2026-05-18")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, 2026-05-05T10:00, 4, 2026-05-05T14:00",
        "PROVIDER, 2026-05-15T16:00, 24, 2026-05-16T16:00",
        "EGOV_PORTAL, 2026-05-16T23:50, 1, 2026-05-17T00:50",
        "STATE_CORPORATION, 2026-05-05T10:00, 72, 2026-05-08T10:00",
        "STATE_CORPORATION, 2024-02-29T22:00, 4, 2024-03-01T01:00"
    })
    void hoursRunFromTheMomentAtNightAndOnDaysOff(Channel channel, String filed, int hours, String end) {
        assertThat(due(filed(channel, filed, lasting(hours, LimitUnit.HOUR)).officeHours(OFFICE))
                        .moment())
                .contains(Moment.parse(end).instant().orElseThrow());
    }

    @Test
    void hoursFromADateAloneAreUndetermined() {
        Deadline term = term(filed(Channel.PROVIDER, "2026-05-05", lasting(4, LimitUnit.HOUR)));
        assertThat(term)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        answer -> assertThat(answer.reason()).isEqualTo(Undetermined.Reason.HOUR_NOT_KNOWN));
        Timeline atCorporation = timeline(filed(Channel.STATE_CORPORATION, "2026-05-05", lasting(48, LimitUnit.HOUR)));
        assertThat(atCorporation.deadline(HAND_OVER)).isInstanceOf(NotStarted.class);
    }

    @Test
    void aByLawWithoutATermLeavesItUndetermined() {
        PublicService without = service().term(Optional.empty()).build();
        Timeline timeline = timeline(filed(Channel.STATE_CORPORATION, "2026-05-05", without));
        assertThat(timeline.entries()).hasSize(1);
        assertThat(timeline.entries().get(0).deadline())
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        answer -> assertThat(answer.document().en())
                                .isEqualTo("the by-law that determines the procedure of the service"));
        assertThat(found(filed(Channel.STATE_CORPORATION, "2026-05-05", without).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 2, WORKING_DAY,  2026-05-11, 2026-05-08, expires on Tuesday 12: Monday is off and safe is Friday",
        "2026-05-05, 5, WORKING_DAY,  2026-05-13, 2026-05-13, expires on Thursday 14",
        "2026-05-13, 3, WORKING_DAY,  2026-05-17, 2026-05-15, expires on Monday 18: by Sunday 24:00",
        "2026-05-06, 3, CALENDAR_DAY, 2026-05-11, 2026-05-08, rolled to Tuesday 12",
        "2026-05-05, 2, WEEK,         2026-05-18, 2026-05-18, expires on Tuesday 19"
    })
    @OfNorm("law88.a5.p2.sp5.result-to-corporation")
    void theResultIsAtTheStateCorporationTwentyFourHoursAhead(
            String filed, int amount, LimitUnit unit, String last, String safe, String why) {
        Due handOver = handOver(filed(Channel.STATE_CORPORATION, filed, lasting(amount, unit)));
        assertThat(handOver.due()).as(why).isEqualTo(last);
        assertThat(handOver.safe()).isEqualTo(safe);
    }

    @Test
    @OfNorm("law88.a5.p2.sp5.result-to-corporation")
    void whereTheTermEndsAtAMomentTheHandOverDoesTwentyFourHoursEarlier() {
        Due handOver = handOver(filed(Channel.STATE_CORPORATION, "2026-05-04T10:00", lasting(72, LimitUnit.HOUR)));
        assertThat(handOver.moment())
                .contains(Moment.parse("2026-05-06T10:00").instant().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1, WORKING_DAY, false",
        "2, WORKING_DAY, true",
        "0, WORKING_DAY, false",
        "1, CALENDAR_DAY, false",
        "2, CALENDAR_DAY, true",
        "1, CLOCK_DAY, false",
        "1, UNSPECIFIED_DAY, false",
        "20, SECOND, false",
        "86400, SECOND, false",
        "86401, SECOND, true",
        "4, HOUR, false",
        "24, HOUR, false",
        "25, HOUR, true",
        "72, HOUR, true",
        "0, MONTH, false",
        "1, WEEK, true"
    })
    @OfNorm("law88.a5.p2.sp5.one-working-day-exception")
    void aServiceOfOneWorkingDayIsNotHandedOverADayAhead(int amount, LimitUnit unit, boolean handedOver) {
        PublicService service = lasting(amount, unit);
        // A Tuesday, and the Friday before a Monday off: the by-law's term decides, not the weekday.
        for (String filed : List.of("2026-05-05T10:00", "2026-05-08T10:00")) {
            assertThat(timeline(filed(Channel.STATE_CORPORATION, filed, service))
                            .deadlines(HAND_OVER))
                    .hasSize(handedOver ? 1 : 0);
        }
        assertThat(timeline(Application.builder().service(service).channel(Channel.STATE_CORPORATION))
                        .deadlines(HAND_OVER))
                .as("before anything is filed, too")
                .hasSize(handedOver ? 1 : 0);
        assertThat(timeline(filed(Channel.PROVIDER, "2026-05-05T10:00", service))
                        .deadlines(HAND_OVER))
                .isEmpty();
        assertThat(timeline(filed(Channel.PARTNER, "2026-05-05T10:00", service)).deadlines(HAND_OVER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13,       2026-05-20, ''",
        "2026-05-13T23:59, 2026-05-20, ''",
        "2026-05-14,       2026-05-20, BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14",
        "'',               2026-05-13, ''",
        "'',               2026-05-14, ''",
        "2026-05-15,       2026-05-15, BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14;"
                + "BREACH law88.a14.sp3-1.i4.service-term 2026-05-15"
    })
    @OfNorm("law88.a5.p2.sp5.result-to-corporation")
    void lateHandOversAndIssuesAreFound(String handedOver, String issued, String findings) {
        Application.Builder application = application(Channel.STATE_CORPORATION)
                .handedOverOn(handedOver.isEmpty() ? Optional.empty() : Optional.of(fact(handedOver)));
        if (handedOver.isEmpty() && issued.equals("2026-05-14")) {
            assertThat(found(application.issuedOn(fact(issued)).build()))
                    .as("the issue on the last day does not show that the hand-over was in time")
                    .containsExactly("BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14");
            return;
        }
        assertThat(String.join(";", found(application.issuedOn(fact(issued)).build())))
                .isEqualTo(findings);
    }

    @Test
    void theHandOverLastsUntilTheEndOfItsDayWhateverTheHoursOfTheCounter() {
        Application.Builder paper =
                application(Channel.STATE_CORPORATION).paperToProvider(true).officeHours(OFFICE);
        assertThat(found(paper.handedOverOn(fact("2026-05-13T23:30")).build())).isEmpty();
        assertThat(found(paper.handedOverOn(fact("2026-05-13")).build())).isEmpty();
        assertThat(found(paper.handedOverOn(fact("2026-05-14T00:00")).build()))
                .containsExactly("BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14");
    }

    @Test
    void nothingIsLateBeforeItsDayAndEverythingAfterIt() {
        Application open = application(Channel.STATE_CORPORATION).build();
        assertThat(found(open, day("2026-05-13"))).isEmpty();
        assertThat(found(open, day("2026-05-14")))
                .containsExactly("BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14");
        assertThat(found(open, day("2026-05-15")))
                .containsExactly(
                        "BREACH law88.a5.p2.sp5.result-to-corporation 2026-05-14",
                        "BREACH law88.a14.sp3-1.i4.service-term 2026-05-15");
        assertThat(found(application(Channel.PROVIDER).build(), day("2026-05-15")))
                .containsExactly("BREACH law88.a14.sp3-1.i4.service-term 2026-05-15");
    }

    @Test
    void servicesOfOneApplicationHaveTheirOwnTerms() {
        PublicService second = service()
                .name("Entry of an owner")
                .term(new Count(1, LimitUnit.WORKING_DAY))
                .build();
        Timeline timeline = timeline(application(Channel.STATE_CORPORATION).addBundledWith(second));
        assertThat(timeline.entries())
                .extracting(entry -> entry.deadline().due() + " "
                        + entry.deadline().citation().id())
                .containsExactly(
                        "2026-05-06 law88.a14.sp3-1.i4.service-term",
                        "2026-05-13 law88.a5.p2.sp5.result-to-corporation",
                        "2026-05-14 law88.a14.sp3-1.i4.service-term");
        assertThat(timeline(application(Channel.PROVIDER)
                                .addBundledWith(service().build()))
                        .entries())
                .as("the service itself is no further one")
                .hasSize(1);
    }

    @Test
    void whereIntakeIsDeclinedNothingRuns() {
        Application.Builder declined = application(Channel.STATE_CORPORATION)
                .acceptedOn(Optional.empty())
                .documents(Set.of())
                .intakeRefusal(new IntakeRefusal(fact("2026-05-06"), Set.of(IntakeReason.INCOMPLETE_PACKAGE)));
        assertThat(timeline(declined).entries()).isEmpty();
        assertThat(found(declined.build())).isEmpty();
        assertThat(declined.build()
                        .asKnownOn(day("2026-05-05"))
                        .timeline(Kazakhstan.LAW)
                        .entries())
                .as("before it was declined, it did")
                .hasSize(2);
    }

    @Test
    void aRefusalOfTheServiceEndsItsTerm() {
        ServiceRefusal refusal = ServiceRefusal.builder()
                .refusedOn(fact("2026-05-13"))
                .addGrounds(RefusalGround.NON_COMPLIANCE)
                .repliedOn(fact("2026-05-13"))
                .build();
        assertThat(found(application(Channel.STATE_CORPORATION).refusal(refusal).build()))
                .isEmpty();
        assertThat(found(application(Channel.PROVIDER)
                        .refusal(ServiceRefusal.builder()
                                .from(refusal)
                                .refusedOn(fact("2026-05-15"))
                                .repliedOn(fact("2026-05-15"))
                                .build())
                        .build()))
                .containsExactly("BREACH law88.a14.sp3-1.i4.service-term 2026-05-15");
    }

    @Test
    void whatIsOnlyPlannedEndsNoTerm() {
        Fact plan = Fact.planned(Moment.parse("2026-05-08"), day("2026-05-05"));
        Application application = application(Channel.STATE_CORPORATION)
                .handedOverOn(plan)
                .issuedOn(fact("2026-05-13"))
                .build();
        assertThat(application.timeline(Kazakhstan.LAW).entries())
                .extracting(entry ->
                        entry.deadline().status(day("2026-05-20"), entry.done().orElseThrow()))
                .last()
                .isEqualTo(DeadlineStatus.MET);
        assertThat(found(application)).isEmpty();
        assertThat(found(application(Channel.PROVIDER).issuedOn(plan).build(), day("2026-05-15")))
                .containsExactly("BREACH law88.a14.sp3-1.i4.service-term 2026-05-15");
    }

    @Test
    void anApplicationOfTheFutureHasATermAndNoFinding() {
        Application assumed = Application.builder()
                .service(lasting(5, LimitUnit.WORKING_DAY))
                .channel(Channel.PROVIDER)
                .submittedOn(Fact.assumed(Moment.parse("2026-05-05")))
                .build();
        assertThat(assumed.timeline(Kazakhstan.LAW).entries().get(0).deadline().due())
                .isEqualTo("2026-05-14");
        assertThat(found(assumed, day("2026-05-01"))).isEmpty();
        Application wrong = Application.builder()
                .from(assumed)
                .service(service().ways(Set.of(Channel.EGOV_PORTAL)).build())
                .build();
        assertThat(found(wrong, day("2026-05-01")))
                .as("nothing is wrong since a day to come")
                .containsExactly("DEFECT law88.a18.p2.sp1.via-provider 2026-05-01");
    }

    @Test
    void withoutAFilingNothingHasStarted() {
        Timeline timeline =
                timeline(Application.builder().service(service().build()).channel(Channel.STATE_CORPORATION));
        assertThat(timeline.entries())
                .extracting(entry -> entry.deadline().status(day("2026-05-05")))
                .containsOnly(DeadlineStatus.NOT_STARTED);
    }
}
