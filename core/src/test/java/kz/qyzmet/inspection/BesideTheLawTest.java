package kz.qyzmet.inspection;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.legacy.ActOfAppointment;
import kz.qyzmet.inspection.legacy.DemandKind;
import kz.qyzmet.inspection.legacy.HeadSignature;
import kz.qyzmet.inspection.legacy.InspectorDemand;
import kz.qyzmet.inspection.legacy.LegacyPause;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.legacy.ProtocolGround;
import kz.qyzmet.inspection.legacy.RefusalProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What order 78 still says of an inspection that the Law governs, and where one stands that order 78 governs. */
class BesideTheLawTest {

    private static Inspection.Builder inspection(UnscheduledGround ground, String arisen) {
        return Inspection.builder()
                .appointment(Appointment.builder()
                        .kind(InspectionKind.UNSCHEDULED)
                        .entity(ControlledEntity.of("Алма", EntityKind.LOCAL_EXECUTIVE_BODY))
                        .body(InspectingBody.TERRITORIAL_DIVISION)
                        .addGrounds(InspectionGround.of(ground, on(arisen)))
                        .build());
    }

    /** Begun on Monday 13 April 2026. */
    private static Inspection underTheLaw(UnaryOperator<LegacyProcedure.Builder> kept) {
        return inspection(UnscheduledGround.APPEAL_OF_STATE_BODY, "THU_2026_04_02")
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .dispatch(Dispatch.sent(on("THU_2026_04_09")))
                                .startsOn(Moment.on(date("MON_2026_04_13")))
                                .build())
                        .startedOn(on("MON_2026_04_13"))
                        .build())
                .legacy(kept.apply(LegacyProcedure.builder()).build())
                .build();
    }

    private static List<String> found(Inspection inspection) {
        return inspection.findings(Kazakhstan.LAW, date("FRI_2026_04_17")).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @Test
    @OfNorm({"ctl78.p5-1.documents", "ctl78.p5-2.explanations"})
    void thePowersOfPointFiveGoOnUnderTheLaw() {
        assertThat(found(underTheLaw(kept -> kept))).isEmpty();
        assertThat(found(underTheLaw(kept -> kept.addDemands(
                        InspectorDemand.builder()
                                .kind(DemandKind.DOCUMENTS)
                                .madeOn(on("WED_2026_04_15"))
                                .relatedToSubject(false)
                                .build(),
                        InspectorDemand.builder()
                                .kind(DemandKind.EXPLANATIONS)
                                .madeOn(on("FRI_2026_04_10"))
                                .build(),
                        // Sub 5 went with the change of 2024.
                        InspectorDemand.builder()
                                .kind(DemandKind.INSTRUCTIONS)
                                .madeOn(on("FRI_2026_04_10"))
                                .build()))))
                .containsExactly("BREACH ctl78.p5-2.explanations 2026-04-10", "BREACH ctl78.p5-1.documents 2026-04-15");
    }

    @Test
    @OfNorm({"ctl78.p23.obstruction", "ctl78.p23.protocol-signatures"})
    void theProtocolOnAnObstructionGoesOnUnderTheLaw() {
        assertThat(found(underTheLaw(kept -> kept.addObstructedOn(on("TUE_2026_04_14")))))
                .containsExactly("DEFECT ctl78.p23.obstruction 2026-04-14");
        assertThat(found(underTheLaw(kept -> kept.addObstructedOn(on("TUE_2026_04_14"))
                        .addProtocols(RefusalProtocol.builder()
                                .ground(ProtocolGround.OBSTRUCTION)
                                .drawnUpOn(on("TUE_2026_04_14"))
                                .signedByInspector(true)
                                .headSignature(HeadSignature.NOT_ASKED)
                                .build()))))
                .containsExactly("BREACH ctl78.p23.protocol-signatures 2026-04-14");
        // The act of appointment and its refusal are of the regime of 2021.
        assertThat(found(underTheLaw(kept -> kept.addProtocols(RefusalProtocol.builder()
                        .ground(ProtocolGround.ACT_REFUSED)
                        .drawnUpOn(on("TUE_2026_04_14"))
                        .signedByInspector(false)
                        .build()))))
                .isEmpty();
    }

    /** To end on Friday 6 October 2023; suspended from Monday 25 September to Monday 2 October. */
    @ParameterizedTest
    @CsvSource({
        "FRI_2023_09_15, NOT_OPENED",
        "MON_2023_09_18, RUNNING",
        "MON_2023_09_25, SUSPENDED",
        "SUN_2023_10_01, SUSPENDED",
        "MON_2023_10_02, RUNNING",
        "FRI_2023_10_06, RUNNING",
        "SAT_2023_10_07, EXPIRED"
    })
    void whereAnInspectionUnderOrder78Stands(String asOf, InspectionState state) {
        Inspection inspection = inspection(UnscheduledGround.ENTREPRENEURIAL_CODE, "THU_2023_08_31")
                .legacy(LegacyProcedure.builder()
                        .appointment(ActOfAppointment.builder()
                                .endsOn(date("FRI_2023_10_06"))
                                .delivery(Dispatch.builder()
                                        .addReceivedOn(on("MON_2023_09_18"))
                                        .build())
                                .checklistShownOn(on("MON_2023_09_18"))
                                .build())
                        .addPauses(LegacyPause.builder()
                                .suspendedOn(on("MON_2023_09_25"))
                                .resumedOn(on("MON_2023_10_02"))
                                .build())
                        .build())
                .build();

        assertThat(inspection.state(Kazakhstan.LAW, date(asOf))).isEqualTo(state);
    }
}
