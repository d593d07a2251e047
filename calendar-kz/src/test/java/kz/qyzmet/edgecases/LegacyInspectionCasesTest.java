package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.legacy.ActOfAppointment;
import kz.qyzmet.inspection.legacy.CallingOff;
import kz.qyzmet.inspection.legacy.CallingOffReason;
import kz.qyzmet.inspection.legacy.CureExtensionRequest;
import kz.qyzmet.inspection.legacy.CureRequestAnchor;
import kz.qyzmet.inspection.legacy.EliminationOrder;
import kz.qyzmet.inspection.legacy.LegacyExtension;
import kz.qyzmet.inspection.legacy.LegacyNorms;
import kz.qyzmet.inspection.legacy.LegacyObjection;
import kz.qyzmet.inspection.legacy.LegacyPause;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.legacy.ResultAct;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;

/** Situations of inspections under order 78 in its wording of 2021. */
class LegacyInspectionCasesTest {

    private static final InspectionKind INSPECTION = InspectionKind.UNSCHEDULED;

    private static Timeline timeline(LegacyProcedure procedure, Reckoner law) {
        TimelineBuilder timeline = Timeline.on(law);
        procedure.timeline(timeline, law, INSPECTION);
        return timeline.build();
    }

    private static Fact on(String day) {
        return Fact.on(date(day));
    }

    private static Dispatch received(String day) {
        return Dispatch.builder().addReceivedOn(on(day)).build();
    }

    private static Dispatch refused(String day) {
        return Dispatch.builder().refusedOn(on(day)).build();
    }

    private static LegacyProcedure results(String delivered, LegacyObjection... objections) {
        return LegacyProcedure.builder()
                .resultAct(ResultAct.builder().delivery(received(delivered)).build())
                .addObjections(objections)
                .build();
    }

    @Test
    @EdgeCase(14)
    void aRefusedActOfAppointmentStartsTheInspection() {
        LegacyProcedure refused = LegacyProcedure.builder()
                .appointment(ActOfAppointment.builder()
                        .delivery(refused("2023-10-04"))
                        .build())
                .build();

        assertThat(refused.startedOn(LAW)).contains(on("2023-10-04"));
        assertThat(refused.findings(LAW, date("2023-10-06"), INSPECTION))
                .extracting(Finding::citation, Finding::severity)
                .contains(tuple(LegacyNorms.REFUSAL_OF_THE_ACT, Severity.DEFECT));
        assertThat(refused.callOff(new CallingOff(CallingOffReason.REFUSAL_OF_THE_ACT, on("2023-10-05")))
                        .isAccepted())
                .isFalse();
    }

    @Test
    @EdgeCase(14)
    void refusedResultsAreDeliveredThroughTheOfficeAndTheTermToObjectRuns() {
        ResultAct.Builder act = ResultAct.builder()
                .delivery(refused("2023-10-16"))
                .refusalProtocolOn(on("2023-10-16"))
                .officeTransferOn(on("2023-10-17"))
                .registrationMarkOn(on("2023-10-17"));
        LegacyProcedure procedure =
                LegacyProcedure.builder().resultAct(act.build()).build();

        assertThat(procedure.completedOn(LAW)).contains(on("2023-10-17"));
        // 18, 19, 20 October.
        assertThat(timeline(procedure, LAW)
                        .deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                        .due())
                .isEqualTo("2023-10-20");
    }

    @Test
    @EdgeCase(15)
    void theTermToAskForMoreTimeIsUndeterminedUntilTheHostNamesItsStart() {
        LegacyProcedure procedure = LegacyProcedure.builder()
                .from(results("2023-03-01"))
                .addOrders(EliminationOrder.builder()
                        .cureBy(date("2023-05-31"))
                        .addRequests(CureExtensionRequest.builder()
                                .submittedOn(on("2023-03-07"))
                                .build())
                        .build())
                .build();
        Deadline byDefault = timeline(procedure, LAW).deadline(ControlRules.CURE_EXTENSION_REQUEST);
        Deadline named = timeline(procedure, LAW.with(CureRequestAnchor.ORDER_DELIVERY))
                .deadline(ControlRules.CURE_EXTENSION_REQUEST);

        assertThat(byDefault)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.document().en())
                                .contains("delivery of the elimination order is the likely one"));
        // 2, 3, 6 March.
        assertThat(named.due()).isEqualTo("2023-03-06");
        assertThat(named.explain(Locale.ENGLISH)).anyMatch(line -> line.startsWith("Caution: "));
        assertThat(late(procedure, LAW)).containsExactly(Severity.DOUBT);
        assertThat(late(procedure, LAW.with(CureRequestAnchor.ORDER_DELIVERY))).containsExactly(Severity.BREACH);
    }

    private static List<Severity> late(LegacyProcedure procedure, Reckoner law) {
        return procedure.findings(law, date("2023-03-09"), INSPECTION).stream()
                .filter(finding -> finding.citation().equals(ControlRules.CURE_EXTENSION_REQUEST))
                .map(Finding::severity)
                .toList();
    }

    @Test
    @EdgeCase(20)
    void objectionsAreCountedOverTheWorkedSaturdayAndTheDaysOff() {
        assertThat(LAW.calendar().entry(date("2024-05-04")).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        // Friday 3, the worked Saturday 4, Monday 6 May.
        assertThat(timeline(results("2024-05-02"), LAW)
                        .deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                        .due())
                .isEqualTo("2024-05-06");
        // 10, 13, 14 May.
        assertThat(timeline(results("2024-05-06"), LAW)
                        .deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                        .due())
                .isEqualTo("2024-05-14");
        assertThat(results("2024-05-06", LegacyObjection.of(on("2024-05-14")))
                        .findings(LAW, date("2024-05-20"), INSPECTION))
                .noneMatch(finding -> finding.citation().equals(ControlRules.OBJECTIONS_TO_RESULTS_ACT));
    }

    @Test
    @EdgeCase(142)
    void aReferenceToTheCodeIsUndeterminedAndSaysThatItMayBeStale() {
        LegacyProcedure procedure = LegacyProcedure.builder()
                .appointment(ActOfAppointment.builder()
                        .endsOn(date("2023-10-17"))
                        .delivery(received("2023-10-03"))
                        .checklistShownOn(on("2023-10-03"))
                        .build())
                .addPauses(LegacyPause.builder()
                        .suspendedOn(on("2023-10-09"))
                        .resumedOn(on("2023-10-11"))
                        .build())
                .addExtensions(new LegacyExtension(on("2023-10-16"), date("2023-10-31")))
                .build();

        for (NormId norm : List.of(
                ControlRules.INSPECTION_TERM,
                ControlRules.INSPECTION_EXTENSION,
                ControlRules.INSPECTION_SUSPENSION_NOTICE,
                ControlRules.INSPECTION_RESUMPTION_NOTICE,
                ControlRules.INSPECTION_START_NOTICE)) {
            Deadline deadline = timeline(procedure, LAW).deadline(norm);
            assertThat(deadline).as(norm.id()).isInstanceOf(Undetermined.class);
            assertThat(deadline.explain(Locale.ENGLISH))
                    .anyMatch(line -> line.contains("Entrepreneurial Code Art. 14"))
                    .anyMatch(line ->
                            line.startsWith("Caution: ") && line.contains("articles may by now hold other rules"));
        }
        assertThat(timeline(procedure, LAW)
                        .deadline(ControlRules.RESULTS_ACT_DELIVERY)
                        .due())
                .isEqualTo("2023-10-31");
    }

    @Test
    @EdgeCase(147)
    void beforeItsEditionOf2021TheOrderGivesNoTermAndNoFinding() {
        LegacyProcedure before = results("2021-07-09", LegacyObjection.of(on("2021-07-30")));
        LegacyProcedure from = results("2021-07-12", LegacyObjection.of(on("2021-07-30")));

        assertThat(timeline(before, LAW).deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT))
                .isInstanceOf(NotInForce.class);
        assertThat(before.findings(LAW, date("2021-08-02"), INSPECTION)).isEmpty();
        // 13, 14, 15 July.
        assertThat(timeline(from, LAW).deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT))
                .isInstanceOfSatisfying(Due.class, due -> assertThat(due.due()).isEqualTo("2021-07-15"));
        assertThat(from.findings(LAW, date("2021-08-02"), INSPECTION))
                .extracting(Finding::citation)
                .contains(ControlRules.OBJECTIONS_TO_RESULTS_ACT);
    }
}
