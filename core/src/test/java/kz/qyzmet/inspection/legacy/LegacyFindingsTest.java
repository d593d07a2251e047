package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LATER;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LAW;
import static kz.qyzmet.inspection.legacy.LegacyInspections.VISIT;
import static kz.qyzmet.inspection.legacy.LegacyInspections.act;
import static kz.qyzmet.inspection.legacy.LegacyInspections.assertOnly;
import static kz.qyzmet.inspection.legacy.LegacyInspections.findings;
import static kz.qyzmet.inspection.legacy.LegacyInspections.order;
import static kz.qyzmet.inspection.legacy.LegacyInspections.refused;
import static kz.qyzmet.inspection.legacy.LegacyInspections.result;
import static kz.qyzmet.inspection.legacy.LegacyInspections.sound;
import static kz.qyzmet.inspection.legacy.LegacyInspections.with;
import static kz.qyzmet.inspection.legacy.LegacyInspections.withOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.service.DocumentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with the appointment, the course and the results of an inspection of the regime of 2021. */
class LegacyFindingsTest {

    private static LegacyProcedure appointed(ActOfAppointment.Builder act) {
        return with(builder -> builder.appointment(act.build()));
    }

    private static LegacyProcedure resulting(ResultAct.Builder act) {
        return with(builder -> builder.resultAct(act.build()));
    }

    @Test
    @OfNorm("ctl78.p17.appointment-act")
    void anInspectionRestsOnAnActOfAppointment() {
        assertOnly(
                with(builder -> builder.appointment(Optional.empty())),
                LegacyNorms.APPOINTMENT_ACT,
                Severity.BREACH,
                "MON_2023_10_16",
                "The inspection rests on no act of appointment.");
        assertThat(findings(
                        with(builder -> builder.statedStartOn(on("FRI_2023_09_29"))),
                        LATER,
                        LegacyNorms.APPOINTMENT_ACT))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.APPOINTMENT_ACT,
                        Severity.BREACH,
                        "FRI_2023_09_29",
                        "The inspection began before its act of appointment was issued on 2 October 2023."));
    }

    @ParameterizedTest
    @EnumSource(ActIssuer.class)
    @OfNorm("ctl78.p17.appointment-issuers")
    void onlyWhomPoint17NamesIssuesTheAct(ActIssuer issuer) {
        LegacyProcedure procedure = appointed(act().issuer(issuer));

        assertThat(issuer.mayIssue()).isEqualTo(issuer != ActIssuer.OTHER);
        if (issuer.mayIssue()) {
            assertThat(findings(procedure, LATER)).isEmpty();
        } else {
            assertOnly(
                    procedure,
                    LegacyNorms.APPOINTMENT_ISSUERS,
                    Severity.BREACH,
                    "MON_2023_10_02",
                    "The act of appointment was issued by somebody whom p. 17 does not name.");
        }
    }

    @Test
    @OfNorm("ctl78.p17.appointment-contents")
    void theActHoldsWhatTheCodeNames() {
        assertOnly(
                appointed(act().contentsComplete(false)),
                LegacyNorms.APPOINTMENT_CONTENTS,
                Severity.BREACH,
                "MON_2023_10_02",
                "The act of appointment lacks what Entrepreneurial Code Art. 145 demands.");
    }

    @Test
    @OfNorm(ControlRules.Ids.INSPECTION_START_NOTICE)
    void aNoticeAfterTheStartIsNone() {
        assertOnly(
                with(builder -> builder.startNotice(Dispatch.sent(on("WED_2023_10_04")))),
                ControlRules.INSPECTION_START_NOTICE,
                Severity.BREACH,
                "TUE_2023_10_03",
                "The notice of the start went out on 4 October 2023, after the start on 3 October 2023.");
        assertOnly(
                with(builder -> builder.startNotice(Optional.empty())),
                ControlRules.INSPECTION_START_NOTICE,
                Severity.DEFECT,
                "TUE_2023_10_03",
                "The inspection has begun, and no notice of its start is on record.");
        // How long before is for the Code: the day itself is not judged.
        assertThat(findings(with(builder -> builder.startNotice(Dispatch.sent(on("TUE_2023_10_03")))), LATER))
                .isEmpty();
    }

    @Test
    @OfNorm({"ctl78.p22.start-act", "ctl78.p22.start-checklist"})
    void theStatedStartIsTheOneOfPoint22() {
        assertOnly(
                with(builder -> builder.appointment(
                                act().checklistShownOn(on("WED_2023_10_04")).build())
                        .statedStartOn(on("TUE_2023_10_03"))),
                LegacyNorms.START_ON_CHECKLIST,
                Severity.DEFECT,
                "TUE_2023_10_03",
                "The papers state 3 October 2023 as the start; by p. 22 it is 4 October 2023.");
        assertOnly(
                appointed(act().delivery(Optional.empty())),
                LegacyNorms.START_ON_DELIVERY,
                Severity.DEFECT,
                "TUE_2023_10_17",
                "The inspection was completed, and no delivery of the act of appointment is on record.");
        assertOnly(
                appointed(act().checklistShownOn(Optional.empty())),
                LegacyNorms.START_ON_CHECKLIST,
                Severity.DEFECT,
                "TUE_2023_10_17",
                "The inspection was completed, and nothing on record says that the checklist was shown.");
        assertThat(findings(
                        appointed(act().checklistShownOn(on("WED_2023_10_18"))), LATER, LegacyNorms.START_ON_DELIVERY))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.START_ON_DELIVERY,
                        Severity.BREACH,
                        "TUE_2023_10_17",
                        "The act on the results was delivered on 17 October 2023, before the inspection began on 18"
                                + " October 2023."));
    }

    @ParameterizedTest
    @CsvSource({
        "ACT_REFUSED,ctl78.p23.refusal-act,refusal of the act of appointment",
        "CHECKLIST_REFUSED,ctl78.p23.refusal-checklist,refusal to look at the checklist",
        "OBSTRUCTION,ctl78.p23.obstruction,obstruction of access to the materials"
    })
    @OfNorm({"ctl78.p23.refusal-act", "ctl78.p23.refusal-checklist", "ctl78.p23.obstruction", "ctl78.p23.protocol"})
    void refusalsAndObstructionsCallForAProtocol(ProtocolGround ground, String norm, String what) {
        LegacyProcedure procedure = switch (ground) {
            case ACT_REFUSED -> appointed(act().delivery(refused("TUE_2023_10_03")));
            case CHECKLIST_REFUSED -> appointed(act().checklistRefusedOn(on("TUE_2023_10_03")));
            case OBSTRUCTION -> with(builder -> builder.addObstructedOn(on("TUE_2023_10_03")));
        };

        assertThat(findings(procedure, "MON_2023_10_16"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        NormId.of(norm),
                        Severity.DEFECT,
                        "TUE_2023_10_03",
                        "No protocol is on record: " + what + "."));
        assertOnly(
                procedure,
                LegacyNorms.PROTOCOL,
                Severity.BREACH,
                "TUE_2023_10_17",
                "The inspection was completed without a protocol: " + what + ".");
        RefusalProtocol.Builder protocol =
                RefusalProtocol.builder().ground(ground).drawnUpOn(on("WED_2023_10_04"));
        assertThat(findings(
                        LegacyProcedure.builder()
                                .from(procedure)
                                .addProtocols(protocol.build())
                                .build(),
                        LATER))
                .isEmpty();
        // One of another time does not serve.
        assertThat(findings(
                        LegacyProcedure.builder()
                                .from(procedure)
                                .addProtocols(
                                        protocol.drawnUpOn(on("MON_2023_10_02")).build())
                                .build(),
                        LATER))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "false,SIGNED,ctl78.p23.protocol-signatures,The inspector did not sign the protocol: ",
        "true,NOT_ASKED,ctl78.p23.protocol-signatures,The head of the entity was not asked to sign the protocol: ",
        "true,REFUSED_WITHOUT_REASONS,ctl78.p23.sign-refusal,The head of the entity refused to sign the protocol"
                + " without a written reason: ",
        "true,SIGNED,,",
        "true,REFUSED_WITH_REASONS,,"
    })
    @OfNorm({"ctl78.p23.protocol-signatures", "ctl78.p23.sign-refusal"})
    void aProtocolIsSignedOrRefusedWithReasons(boolean inspector, HeadSignature head, String norm, String message) {
        LegacyProcedure procedure = with(builder -> builder.addProtocols(RefusalProtocol.builder()
                .ground(ProtocolGround.OBSTRUCTION)
                .drawnUpOn(on("WED_2023_10_04"))
                .signedByInspector(inspector)
                .headSignature(head)
                .build()));

        if (norm == null) {
            assertThat(findings(procedure, LATER)).isEmpty();
        } else {
            assertOnly(
                    procedure,
                    NormId.of(norm),
                    Severity.BREACH,
                    "WED_2023_10_04",
                    message.strip() + " obstruction of access to the materials.");
        }
    }

    @Test
    @OfNorm("ctl78.p23.no-cancellation")
    void theRefusalOfTheActCallsNothingOff() {
        CallingOff callingOff = new CallingOff(CallingOffReason.REFUSAL_OF_THE_ACT, on("WED_2023_10_04"));
        String message = "The refusal of the act of appointment is no reason to call the inspection off.";

        assertRefused(sound().build().callOff(callingOff), LegacyNorms.NO_CANCELLATION, message);
        assertOnly(
                with(builder -> builder.calledOff(callingOff)),
                LegacyNorms.NO_CANCELLATION,
                Severity.BREACH,
                "WED_2023_10_04",
                message);
        assertThat(sound().build()
                        .callOff(new CallingOff(CallingOffReason.OTHER, on("WED_2023_10_04")))
                        .value()
                        .calledOff())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTS,false,,TUE_2023_10_10,ctl78.p5-1.documents,unrelated",
        "DATABASES,false,,TUE_2023_10_10,ctl78.p5-1.databases,unrelated",
        "EXPLANATIONS,,false,TUE_2023_10_10,ctl78.p5-2.explanations,questions",
        "INTERNAL_RESULTS,,,MON_2023_10_02,ctl78.p5-3.internal-results,early",
        "INTERNAL_RESULTS,,,WED_2023_10_18,ctl78.p5-3.internal-results,late",
        "INSTRUCTIONS,,,MON_2023_10_02,ctl78.p5-5.instructions,early",
        "RESPONSE_MEASURES,,,MON_2023_10_02,ctl78.p5-5.ec153-measures,early",
        "RESPONSE_MEASURES,,,WED_2023_10_18,,",
        "DOCUMENTS,true,,TUE_2023_10_10,,",
        "EXPLANATIONS,false,true,TUE_2023_10_10,,"
    })
    @OfNorm({
        "ctl78.p5-1.documents",
        "ctl78.p5-1.databases",
        "ctl78.p5-2.explanations",
        "ctl78.p5-3.internal-results",
        "ctl78.p5-5.instructions",
        "ctl78.p5-5.ec153-measures"
    })
    void powersAreUsedInTheInspectionAndWithinItsSubject(
            DemandKind kind, Boolean related, Boolean concrete, String day, String norm, String key) {
        LegacyProcedure procedure = with(builder -> builder.addDemands(InspectorDemand.builder()
                .kind(kind)
                .madeOn(on(day))
                .relatedToSubject(Optional.ofNullable(related))
                .concreteQuestions(Optional.ofNullable(concrete))
                .build()));

        if (norm == null) {
            assertThat(findings(procedure, LATER)).isEmpty();
        } else {
            assertOnly(
                    procedure,
                    NormId.of(norm),
                    Severity.BREACH,
                    day,
                    LegacyTexts.TEXTS.text("demand." + key, kind.label()).en());
        }
    }

    @Test
    @OfNorm({
        "ctl78.p24.result-act",
        "ctl78.p24.result-act-contents",
        "ctl78.p24.copy-statistics",
        "ctl78.p24.copy-entity",
        "ctl78.p24.copy-retained"
    })
    void theActHasThreeCopiesEachInItsForm() {
        assertResult(result().copies(2), LegacyNorms.RESULTS_ACT, "MON_2023_10_16", "result.copies", "2");
        assertResult(
                result().contentsComplete(false),
                LegacyNorms.RESULTS_ACT_CONTENTS,
                "MON_2023_10_16",
                "result.contents");
        assertResult(
                result().sentToStatisticsOn(on("WED_2023_10_18")).statisticsCopyForm(DocumentForm.PAPER),
                LegacyNorms.COPY_TO_STATISTICS,
                "WED_2023_10_18",
                "result.statistics");
        assertResult(
                result().entityCopyForm(DocumentForm.ELECTRONIC),
                LegacyNorms.COPY_TO_ENTITY,
                "TUE_2023_10_17",
                "result.paper");
        assertResult(
                result().againstSignature(false), LegacyNorms.COPY_TO_ENTITY, "TUE_2023_10_17", "result.signature");
        assertResult(result().copyKept(false), LegacyNorms.COPY_KEPT, "MON_2023_10_16", "result.kept");
    }

    private static void assertResult(ResultAct.Builder act, NormId norm, String since, String key, Object... details) {
        String message = LegacyTexts.TEXTS.text(key, details).en();
        assertOnly(resulting(act), norm, Severity.BREACH, since, message);
        // Point 24 speaks of inspections alone.
        assertOnly(resulting(act), VISIT, norm, Severity.DOUBT, since, message);
    }

    @Test
    @OfNorm({
        "ctl78.p27.refusal-protocol",
        "ctl78.p27.office-transfer",
        "ctl78.p27.registration-mark",
        "ctl78.p26.completion-day"
    })
    void anUnsignedActIsDeliveredThroughTheOffice() {
        ResultAct.Builder unsigned =
                result().delivery(refused("MON_2023_10_16")).againstSignature(false);
        LegacyProcedure refusedOnly = resulting(unsigned);
        LegacyProcedure protocol = resulting(unsigned.refusalProtocolOn(on("MON_2023_10_16")));
        LegacyProcedure transferred = resulting(unsigned.officeTransferOn(on("MON_2023_10_16")));
        LegacyProcedure marked = resulting(unsigned.registrationMarkOn(on("TUE_2023_10_17")));

        assertThat(refusedOnly.completedOn(LAW)).isEmpty();
        assertThat(protocol.completedOn(LAW)).isEmpty();
        assertThat(transferred.completedOn(LAW)).contains(on("MON_2023_10_16"));
        assertThat(marked.completedOn(LAW)).contains(on("TUE_2023_10_17"));
        assertThat(marked.completedOn(LAW.with(UnsignedActDelivery.REFUSAL_PROTOCOL)))
                .contains(on("MON_2023_10_16"));
        assertThat(refusedOnly.completedOn(LAW.with(UnsignedActDelivery.REFUSAL_PROTOCOL)))
                .contains(on("MON_2023_10_16"));

        assertThat(findings(refusedOnly, "TUE_2023_10_17"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.UNSIGNED_ACT_PROTOCOL,
                        Severity.DEFECT,
                        "MON_2023_10_16",
                        "The entity would not sign the act on the results, and no protocol of it is on record."));
        assertThat(findings(protocol, "TUE_2023_10_17"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.UNSIGNED_ACT_TO_OFFICE,
                        Severity.DEFECT,
                        "MON_2023_10_16",
                        "The protocol of the refusal is on record, and its transfer to the office of the entity is"
                                + " not."));
        assertOnly(
                transferred,
                LegacyNorms.UNSIGNED_ACT_MARK,
                Severity.DEFECT,
                "MON_2023_10_16",
                "The papers went to the office of the entity, and no mark of their registration is on record.");
        assertThat(findings(marked, LATER)).isEmpty();
        assertOnly(
                resulting(unsigned.refusalProtocolOn(Optional.empty())),
                LegacyNorms.UNSIGNED_ACT_PROTOCOL,
                Severity.BREACH,
                "MON_2023_10_16",
                "The unsigned act went to the office of the entity without a protocol.");
    }

    @Test
    @OfNorm("ctl78.p26.completion-day")
    void theStatedCompletionIsTheDelivery() {
        assertOnly(
                with(builder -> builder.statedCompletionOn(on("MON_2023_10_16"))),
                LegacyNorms.COMPLETION_ON_DELIVERY,
                Severity.DEFECT,
                "MON_2023_10_16",
                "The papers state 16 October 2023 as the completion; by p. 26 it is 17 October 2023.");
        assertThat(findings(
                        with(builder ->
                                builder.statedCompletionOn(on("TUE_2023_10_17")).resultAct(Optional.empty())),
                        "TUE_2023_10_17"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.COMPLETION_ON_DELIVERY,
                        Severity.DEFECT,
                        "TUE_2023_10_17",
                        "The papers state 17 October 2023 as the completion, and no delivery of the act on the results"
                                + " is on record."));
    }

    @Test
    @OfNorm({"ctl78.p25.order-attached", "ctl78.p7.elimination-order", "ctl78.p25.single-order"})
    void violationsFoundBringOneOrder() {
        LegacyProcedure without =
                with(builder -> builder.addViolations(new FoundViolation(ViolationGrade.MINOR, on("THU_2023_10_12"))));
        String missing = "Violations were found, and the act on the results came without an order to eliminate them.";

        assertOnly(without, LegacyNorms.ORDER_ATTACHED, Severity.BREACH, "TUE_2023_10_17", missing);
        assertOnly(without, VISIT, LegacyNorms.VISIT_ORDER, Severity.BREACH, "TUE_2023_10_17", missing);
        LegacyProcedure loose = withOrder(order -> order.attachedToAct(false), ViolationGrade.MINOR);
        assertThat(findings(loose, "FRI_2023_12_01"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        LegacyNorms.ORDER_ATTACHED,
                        Severity.BREACH,
                        "TUE_2023_10_17",
                        "The order to eliminate violations was not attached to the act on the results."));
        EliminationOrder second = order().issuedOn(on("TUE_2023_10_17")).build();
        String single = "One act on the results allows one order to eliminate violations.";
        LegacyProcedure one = withOrder(order -> order, ViolationGrade.MINOR);
        assertRefused(one.issue(second), LegacyNorms.SINGLE_ORDER, single);
        assertThat(without.issue(second).value().orders()).containsExactly(second);
        assertThat(findings(
                        LegacyProcedure.builder().from(one).addOrders(second).build(), "FRI_2023_12_01"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, LegacyNorms.SINGLE_ORDER, Severity.BREACH, "TUE_2023_10_17", single));
    }

    @Test
    @OfNorm("ctl78.p7.administrative-case")
    void anOffenceWithoutACaseIsADoubt() {
        LegacyProcedure offence = with(builder -> builder.administrativeOffenceFoundOn(on("THU_2023_10_12")));

        assertOnly(
                offence,
                LegacyNorms.ADMINISTRATIVE_CASE,
                Severity.DOUBT,
                "TUE_2023_10_17",
                "An administrative offence was found and no case opened; p. 7 speaks of the support and protection of"
                        + " business alone.");
        assertThat(findings(
                        LegacyProcedure.builder()
                                .from(offence)
                                .administrativeCaseOpenedOn(on("FRI_2023_10_13"))
                                .build(),
                        LATER))
                .isEmpty();
    }

    @Test
    @OfNorm({ControlRules.Ids.OBJECTIONS_TO_RESULTS_ACT, "ctl78.p28.objections-right", "ctl78.p28.objections-filed"})
    void objectionsAreInWritingTakenInAndFiled() {
        LegacyObjection inTime = LegacyObjection.of(on("FRI_2023_10_20"));

        assertThat(findings(with(builder -> builder.addObjections(inTime)), LATER))
                .isEmpty();
        assertOnly(
                with(builder -> builder.addObjections(
                        LegacyObjection.builder().from(inTime).inWriting(false).build())),
                ControlRules.OBJECTIONS_TO_RESULTS_ACT,
                Severity.DEFECT,
                "FRI_2023_10_20",
                "The objections to the act on the results were only spoken; p. 28 requires them in writing.");
        assertOnly(
                with(builder -> builder.addObjections(LegacyObjection.builder()
                        .from(inTime)
                        .declinedOn(on("MON_2023_10_23"))
                        .build())),
                LegacyNorms.OBJECTIONS_RIGHT,
                Severity.BREACH,
                "MON_2023_10_23",
                "Objections that came in time were not taken in.");
        assertOnly(
                with(builder -> builder.addObjections(LegacyObjection.builder()
                        .from(inTime)
                        .filedWithNote(false)
                        .build())),
                LegacyNorms.OBJECTIONS_FILED,
                Severity.BREACH,
                "FRI_2023_10_20",
                "The objections were not filed with the act on the results, with a note of it.");
        // What came too late need not be taken in; of several each is judged.
        assertThat(findings(
                        with(builder -> builder.addObjections(inTime)
                                .addObjections(LegacyObjection.builder()
                                        .submittedOn(on("MON_2023_10_23"))
                                        .declinedOn(on("MON_2023_10_23"))
                                        .filedWithNote(false)
                                        .build())),
                        LATER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(ControlRules.OBJECTIONS_TO_RESULTS_ACT));
    }

    @Test
    void whatIsOnlyPlannedIsNotJudged() {
        LegacyProcedure planned = with(builder -> builder.addObstructedOn(
                        Fact.planned(on("WED_2023_10_04").occurredAt(), date("MON_2023_10_02")))
                .addObjections(
                        LegacyObjection.of(Fact.planned(on("MON_2023_10_23").occurredAt(), date("MON_2023_10_02")))));

        assertThat(findings(planned, LATER)).isEmpty();
    }
}
