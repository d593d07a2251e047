package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.legacy.LegacyInspections.INSPECTION;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LAW;
import static kz.qyzmet.inspection.legacy.LegacyInspections.VISIT;
import static kz.qyzmet.inspection.legacy.LegacyInspections.deadline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.entry;
import static kz.qyzmet.inspection.legacy.LegacyInspections.findings;
import static kz.qyzmet.inspection.legacy.LegacyInspections.received;
import static kz.qyzmet.inspection.legacy.LegacyInspections.timeline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.withOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order to eliminate violations: more time, the report, the request for information, and what silence brings. */
class EliminationOrderTest {

    private static final ViolationGrade MINOR = ViolationGrade.MINOR;

    private static CureExtensionRequest request(String day) {
        return CureExtensionRequest.builder().submittedOn(on(day)).build();
    }

    private static CureExtensionRequest decided(String day, CureExtensionDecision decision) {
        return CureExtensionRequest.builder()
                .from(request(day))
                .decision(decision)
                .build();
    }

    private static LegacyProcedure requested(CureExtensionRequest request) {
        return withOrder(order -> order.addRequests(request), MINOR);
    }

    @Test
    @OfNorm(ControlRules.Ids.CURE_EXTENSION_REQUEST)
    void theTermToAskForMoreTimeHasNoStartUntilTheHostNamesOne() {
        LegacyProcedure procedure = requested(request("MON_2023_10_23"));
        Deadline byDefault = deadline(procedure, ControlRules.CURE_EXTENSION_REQUEST);

        assertThat(byDefault).isInstanceOfSatisfying(Undetermined.class, undetermined -> {
            assertThat(undetermined.reason()).isEqualTo(Undetermined.Reason.TRIGGER_NOT_NAMED);
            assertThat(undetermined.document().en()).contains("delivery of the elimination order is the likely one");
        });
        // From Tuesday 17 October: 18, 19, 20.
        Deadline named = timeline(procedure, LAW.with(CureRequestAnchor.ORDER_DELIVERY))
                .deadline(ControlRules.CURE_EXTENSION_REQUEST);
        assertThat(named.due()).isEqualTo(date("FRI_2023_10_20"));
        assertThat(named.explain(Locale.ENGLISH)).anyMatch(line -> line.startsWith("Caution: "));
        assertThat(timeline(procedure, LAW.with(CureRequestAnchor.RESULTS_ACT_DELIVERY))
                        .deadline(ControlRules.CURE_EXTENSION_REQUEST)
                        .due())
                .isEqualTo(date("FRI_2023_10_20"));
        String late = "Entity needing more time or money to cure violations asks for prolongation inside three"
                + " working days: the last day in time was Friday 20 October 2023; it was done on Monday 23 October 2023.";
        assertThat(findings(procedure, "TUE_2023_10_24"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, ControlRules.CURE_EXTENSION_REQUEST, Severity.DOUBT, "SAT_2023_10_21", late));
        assertThat(procedure.findings(LAW.with(CureRequestAnchor.ORDER_DELIVERY), date("TUE_2023_10_24"), INSPECTION))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding, ControlRules.CURE_EXTENSION_REQUEST, Severity.BREACH, "SAT_2023_10_21", late));
    }

    @Test
    @OfNorm(ControlRules.Ids.CURE_EXTENSION_REQUEST)
    void anOrderOfItsOwnDeliveryRunsFromThat() {
        LegacyProcedure procedure = withOrder(
                order -> order.delivery(received("THU_2023_10_19")).addRequests(request("TUE_2023_10_24")), MINOR);

        // 20, 23, 24.
        assertThat(timeline(procedure, LAW.with(CureRequestAnchor.ORDER_DELIVERY))
                        .deadline(ControlRules.CURE_EXTENSION_REQUEST)
                        .due())
                .isEqualTo(date("TUE_2023_10_24"));
        assertThat(findings(procedure, "WED_2023_10_25")).isEmpty();
        // Who does not ask breaks nothing.
        assertThat(withOrder(order -> order, MINOR)
                        .findings(LAW.with(CureRequestAnchor.ORDER_DELIVERY), date("FRI_2023_12_01"), INSPECTION))
                .isEmpty();
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({
        // 19, 20, 23.
        "WED_2023_10_18,MON_2023_10_23",
        // 24, 26, 27: the 25th is off.
        "MON_2023_10_23,FRI_2023_10_27",
        // Came on a Saturday, counts from Monday: 24, 26, 27.
        "SAT_2023_10_21,FRI_2023_10_27"
    })
    @OfNorm(ControlRules.Ids.CURE_EXTENSION_DECISION)
    void theDecisionIsDueThreeWorkingDaysAfterTheRequest(String asked, String due) {
        LegacyProcedure open = requested(request(asked));
        LegacyProcedure late = requested(
                decided(asked, CureExtensionDecision.refusal(Fact.on(date(due).plusDays(1)))));

        assertThat(deadline(open, ControlRules.CURE_EXTENSION_DECISION).due()).isEqualTo(date(due));
        assertThat(findings(late, "FRI_2023_12_01", ControlRules.CURE_EXTENSION_DECISION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
        assertThat(entry(open, ControlRules.CURE_EXTENSION_DECISION).waitsFor())
                .containsExactly(ControlRules.CURE_EXTENSION_REQUEST);
    }

    @Test
    @OfNorm({
        "ctl78.p29.request-measures",
        "ctl78.p29.request-reasons",
        "ctl78.p29.decision-extend",
        "ctl78.p29.decision-refuse"
    })
    void requestAndDecisionSayWhatTheyHaveTo() {
        CureExtensionRequest asked = request("WED_2023_10_18");
        assertRequest(
                CureExtensionRequest.builder().from(asked).statesMeasures(false).build(),
                LegacyNorms.REQUEST_MEASURES,
                Severity.BREACH,
                "WED_2023_10_18",
                "The request for more time does not set out the measures to be taken.");
        assertRequest(
                CureExtensionRequest.builder().from(asked).statesReasons(false).build(),
                LegacyNorms.REQUEST_REASONS,
                Severity.BREACH,
                "WED_2023_10_18",
                "The request for more time gives no objective reasons.");
        assertRequest(
                decided(
                        "WED_2023_10_18",
                        CureExtensionDecision.builder()
                                .decidedOn(on("THU_2023_10_19"))
                                .extended(true)
                                .build()),
                LegacyNorms.DECISION_EXTEND,
                Severity.DEFECT,
                "THU_2023_10_19",
                "The time to eliminate was extended, and the decision names no new day.");
        assertRequest(
                decided(
                        "WED_2023_10_18",
                        CureExtensionDecision.extension(on("THU_2023_10_19"), date("FRI_2023_12_01"))),
                LegacyNorms.DECISION_EXTEND,
                Severity.DEFECT,
                "THU_2023_10_19",
                "The decision extends the time to eliminate to 1 December 2023, which is no later than it was.");
        assertRequest(
                decided(
                        "WED_2023_10_18",
                        CureExtensionDecision.builder()
                                .decidedOn(on("THU_2023_10_19"))
                                .extended(false)
                                .givesReasons(false)
                                .build()),
                LegacyNorms.DECISION_REFUSE,
                Severity.BREACH,
                "THU_2023_10_19",
                "The extension of the time to eliminate was refused without reasons.");
        assertThat(findings(
                        requested(decided("WED_2023_10_18", CureExtensionDecision.refusal(on("THU_2023_10_19")))),
                        "FRI_2023_12_01"))
                .isEmpty();
    }

    private static void assertRequest(
            CureExtensionRequest request, NormId norm, Severity severity, String since, String english) {
        assertThat(findings(requested(request), "FRI_2023_12_01", norm))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, norm, severity, since, english));
    }

    @Test
    @OfNorm({ControlRules.Ids.ELIMINATION_REPORT, "ctl78.p29.decision-extend"})
    void theReportIsDueOnTheDayThatTheOrderOrItsExtensionSets() {
        LegacyProcedure plain = withOrder(order -> order, MINOR);
        LegacyProcedure own = withOrder(order -> order.reportBy(date("TUE_2023_12_05")), MINOR);
        LegacyProcedure extended = withOrder(
                order -> order.reportBy(date("TUE_2023_12_05"))
                        .addRequests(decided(
                                "WED_2023_10_18",
                                CureExtensionDecision.extension(on("THU_2023_10_19"), date("SUN_2023_12_17")))),
                MINOR);
        LegacyProcedure open = withOrder(order -> order.cureBy(Optional.empty()), MINOR);

        assertThat(deadline(plain, ControlRules.ELIMINATION_REPORT).due()).isEqualTo(date("FRI_2023_12_01"));
        assertThat(deadline(own, ControlRules.ELIMINATION_REPORT).due()).isEqualTo(date("TUE_2023_12_05"));
        // Independence Day on Saturday 16, so Monday 18 is off.
        assertThat(deadline(extended, ControlRules.ELIMINATION_REPORT).due()).isEqualTo(date("TUE_2023_12_19"));
        assertThat(deadline(open, ControlRules.ELIMINATION_REPORT))
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.document().en())
                                .isEqualTo("the order to eliminate the violations"));
        assertThat(findings(plain, "FRI_2023_12_01")).isEmpty();
        assertThat(findings(plain, "SAT_2023_12_02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(ControlRules.ELIMINATION_REPORT));
        assertThat(findings(withOrder(order -> order.reportedOn(on("FRI_2023_12_01")), MINOR), "FRI_2023_12_29"))
                .isEmpty();
    }

    @ParameterizedTest(name = "to report by {0}: asked by {1}")
    @CsvSource({
        // 4, 5.
        "FRI_2023_12_01,TUE_2023_12_05",
        // 15, 19: Independence Day on Saturday 16, so Monday 18 is off.
        "THU_2023_12_14,TUE_2023_12_19"
    })
    @OfNorm(ControlRules.Ids.ELIMINATION_INFORMATION_REQUEST)
    void silenceIsFollowedByARequestWithinTwoWorkingDays(String by, String due) {
        LegacyProcedure silent = withOrder(order -> order.cureBy(date(by)), ViolationGrade.SIGNIFICANT);

        assertThat(deadline(silent, ControlRules.ELIMINATION_INFORMATION_REQUEST)
                        .due())
                .isEqualTo(date(due));
        assertThat(entry(silent, ControlRules.ELIMINATION_INFORMATION_REQUEST).waitsFor())
                .containsExactly(ControlRules.ELIMINATION_REPORT);
        assertThat(findings(silent, "FRI_2023_12_29", ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
        assertThat(findings(
                        withOrder(order -> order.cureBy(date(by))), // no grade on record
                        "FRI_2023_12_29",
                        ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
        // Information that comes a day late spares the question.
        assertThat(findings(
                        withOrder(order -> order.cureBy(date(by)).reportedOn(Fact.on(date(by).plusDays(1))), MINOR),
                        "FRI_2023_12_29",
                        ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .isEmpty();
    }

    @Test
    @OfNorm(ControlRules.Ids.ELIMINATION_INFORMATION_REQUEST)
    void noRequestFollowsWhenAllViolationsAreGross() {
        assertThat(timeline(withOrder(order -> order, ViolationGrade.GROSS), LAW)
                        .deadlines(ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .isEmpty();
        assertThat(timeline(withOrder(order -> order, ViolationGrade.GROSS, MINOR), LAW)
                        .deadlines(ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .hasSize(1);
        assertThat(timeline(withOrder(order -> order.reportedOn(on("FRI_2023_12_01")), MINOR), LAW)
                        .deadlines(ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .isEmpty();
    }

    private static LegacyProcedure asked(Dispatch request, FollowUpInspection... followUps) {
        return LegacyProcedure.builder()
                .from(withOrder(order -> order.informationRequest(request), MINOR))
                .addFollowUps(followUps)
                .build();
    }

    private static FollowUpInspection forSilence(String day) {
        return new FollowUpInspection(FollowUpGround.SILENCE, on(day));
    }

    @Test
    @OfNorm({ControlRules.Ids.ELIMINATION_INFORMATION_REPLY, "ctl78.p32.inspection-on-silence"})
    void continuedSilenceIsAGroundForAnInspection() {
        Dispatch request = Dispatch.of(on("MON_2023_12_04"), on("TUE_2023_12_05"));
        LegacyProcedure silent = asked(request);

        // 6, 7, 8.
        assertThat(deadline(silent, ControlRules.ELIMINATION_INFORMATION_REPLY).due())
                .isEqualTo(date("FRI_2023_12_08"));
        assertThat(silent.followUpGrounds(LAW, date("FRI_2023_12_08"), INSPECTION))
                .isEmpty();
        assertThat(silent.followUpGrounds(LAW, date("SAT_2023_12_09"), INSPECTION))
                .containsExactly(FollowUpGround.SILENCE);
        assertThat(findings(
                        asked(request, forSilence("MON_2023_12_11")), "FRI_2023_12_29", AppointmentNorms.ORDER_SILENCE))
                .isEmpty();
        assertThat(findings(
                        asked(request, forSilence("FRI_2023_12_08")), "FRI_2023_12_29", AppointmentNorms.ORDER_SILENCE))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_SILENCE,
                        Severity.BREACH,
                        "FRI_2023_12_08",
                        "Another inspection was appointed without its ground: no information after the request."));
        assertThat(findings(
                        asked(Dispatch.sent(on("MON_2023_12_04")), forSilence("MON_2023_12_11")),
                        "FRI_2023_12_29",
                        AppointmentNorms.ORDER_SILENCE))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_SILENCE,
                        Severity.DOUBT,
                        "MON_2023_12_11",
                        "Another inspection was appointed, and the record does not tell whether there was a ground: no"
                                + " information after the request."));
    }

    @Test
    @OfNorm("ctl78.p8.gross-violations")
    void grossViolationsOfAVisitAreAGroundForAnInspection() {
        FollowUpInspection followUp = new FollowUpInspection(FollowUpGround.GROSS_VIOLATIONS, on("FRI_2023_10_13"));
        LegacyProcedure gross = LegacyProcedure.builder()
                .from(withOrder(order -> order, ViolationGrade.GROSS))
                .addFollowUps(followUp)
                .build();

        assertThat(gross.followUpGrounds(LAW, date("WED_2023_10_11"), VISIT)).isEmpty();
        assertThat(gross.followUpGrounds(LAW, date("FRI_2023_10_13"), VISIT))
                .containsExactly(FollowUpGround.GROSS_VIOLATIONS);
        assertThat(gross.followUpGrounds(LAW, date("FRI_2023_10_13"), INSPECTION))
                .isEmpty();
        assertThat(gross.findings(LAW, date("FRI_2023_10_20"), VISIT)).isEmpty();
        assertThat(gross.findings(LAW, date("FRI_2023_10_20"), INSPECTION))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.ORDER_GROSS_VIOLATIONS,
                        Severity.BREACH,
                        "FRI_2023_10_13",
                        "Another inspection was appointed without its ground: gross violations found on a visit."));
    }

    @Test
    void ofSeveralOrdersEachTermNamesItsOrder() {
        LegacyProcedure two = LegacyProcedure.builder()
                .from(withOrder(order -> order, MINOR))
                .addOrders(EliminationOrder.builder()
                        .cureBy(date("MON_2023_11_20"))
                        .build())
                .build();

        assertThat(timeline(two, LAW).entries().stream()
                        .filter(entry -> entry.deadline()
                                .norm()
                                .filter(ControlRules.ELIMINATION_REPORT::equals)
                                .isPresent())
                        .map(entry -> entry.subject().orElseThrow().en()))
                .containsExactly("order without a date", "order of 16 October 2023");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> CureExtensionRequest.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid request: Expected 'submittedOn' or 'registeredOn', but found: neither");
        assertThatThrownBy(() -> CureExtensionDecision.builder()
                        .decidedOn(on("THU_2023_10_19"))
                        .extended(false)
                        .newCureBy(date("FRI_2023_12_01"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid decision: Expected no 'newCureBy' of a refusal, but found: 2023-12-01");
        assertThatThrownBy(() -> EliminationOrder.builder()
                        .cureBy(date("FRI_2023_12_01"))
                        .reportBy(date("THU_2023_11_30"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid order: Expected 'cureBy' <= 'reportBy', but found: 2023-12-01 > 2023-11-30");
        assertThatThrownBy(() -> ActOfAppointment.builder()
                        .length(new Count(8, LimitUnit.HOUR))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Invalid act of appointment: Expected 'length' of 1 day or more, but found: ");
        assertThatThrownBy(() -> LegacyPause.builder()
                        .suspendedOn(on("MON_2023_10_09"))
                        .newEnd(date("FRI_2023_12_01"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid pause: Expected 'resumedOn' with 'newEnd', but found: none");
        assertThatThrownBy(() -> ActOfAppointment.builder()
                        .issuedOn(on("TUE_2023_10_03"))
                        .delivery(received("MON_2023_10_02"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'issuedOn' <= 'delivery', but found: 2023-10-03 > 2023-10-02");
        assertThatThrownBy(() -> LegacyObjection.builder()
                        .submittedOn(on("TUE_2023_10_03"))
                        .declinedOn(on("MON_2023_10_02"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class);
        assertThatThrownBy(() -> ResultAct.builder()
                        .officeTransferOn(on("TUE_2023_10_03"))
                        .registrationMarkOn(on("MON_2023_10_02"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class);
    }
}
