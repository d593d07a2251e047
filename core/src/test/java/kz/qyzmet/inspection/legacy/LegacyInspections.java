package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.qyzmet.Answers;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** What the tests of the regime of 2021 share: a sound inspection of October 2023, and short ways to ask. */
final class LegacyInspections {

    /** Long after all terms of the sound inspection. */
    static final String LATER = "MON_2023_12_04";

    /** Keeps the order in force, as the case type does for an inspection opened before June 2024. */
    static final Reckoner LAW = Kazakhstan.LAW.withEdition(Edition.standard()
            .withForce("kept", "ctl78.", Force.since(date("MON_2021_07_12"), LocalizedText.same("order 116"))));

    static final InspectionKind INSPECTION = InspectionKind.UNSCHEDULED;
    static final InspectionKind VISIT = InspectionKind.SCHEDULED;

    private LegacyInspections() {}

    /** Issued, delivered and shown, up to Tuesday 17 October. */
    static ActOfAppointment.Builder act() {
        return ActOfAppointment.builder()
                .issuer(ActIssuer.TERRITORIAL_HEAD)
                .issuedOn(on("MON_2023_10_02"))
                .endsOn(date("TUE_2023_10_17"))
                .contentsComplete(true)
                .delivery(received("TUE_2023_10_03"))
                .checklistShownOn(on("TUE_2023_10_03"));
    }

    /** Three copies, handed over on Tuesday 17 October. */
    static ResultAct.Builder result() {
        return ResultAct.builder()
                .drawnUpOn(on("MON_2023_10_16"))
                .copies(3)
                .contentsComplete(true)
                .againstSignature(true)
                .copyKept(true)
                .delivery(received("TUE_2023_10_17"));
    }

    /** From the notice to the delivery of the results, with nothing wrong. */
    static LegacyProcedure.Builder sound() {
        return LegacyProcedure.builder()
                .appointment(act().build())
                .startNotice(Dispatch.sent(on("MON_2023_10_02")))
                .resultAct(result().build());
    }

    /** Came with the results: eliminate and inform by Friday 1 December. */
    static EliminationOrder.Builder order() {
        return EliminationOrder.builder()
                .issuedOn(on("MON_2023_10_16"))
                .attachedToAct(true)
                .cureBy(date("FRI_2023_12_01"));
    }

    static LegacyProcedure with(UnaryOperator<LegacyProcedure.Builder> change) {
        return change.apply(sound()).build();
    }

    static LegacyProcedure withOrder(UnaryOperator<EliminationOrder.Builder> change, ViolationGrade... grades) {
        LegacyProcedure.Builder builder =
                sound().addOrders(change.apply(order()).build());
        for (ViolationGrade grade : grades) {
            builder.addViolations(new FoundViolation(grade, on("THU_2023_10_12")));
        }
        return builder.build();
    }

    static Dispatch received(String day) {
        return Dispatch.builder().addReceivedOn(on(day)).build();
    }

    static Dispatch refused(String day) {
        return Dispatch.builder().refusedOn(on(day)).build();
    }

    static Timeline timeline(LegacyProcedure procedure, Reckoner law) {
        TimelineBuilder builder = Timeline.on(law);
        procedure.timeline(builder, law, INSPECTION);
        return builder.build();
    }

    static Deadline deadline(LegacyProcedure procedure, NormId norm) {
        return timeline(procedure, LAW).deadline(norm);
    }

    static Timeline.Entry entry(LegacyProcedure procedure, NormId norm) {
        List<Timeline.Entry> found = timeline(procedure, LAW).entries().stream()
                .filter(entry -> entry.deadline().norm().filter(norm::equals).isPresent())
                .toList();
        assertThat(found).as(norm.id()).hasSize(1);
        return found.get(0);
    }

    static List<Finding> findings(LegacyProcedure procedure, String asOf) {
        return procedure.findings(LAW, date(asOf), INSPECTION);
    }

    static List<Finding> findings(LegacyProcedure procedure, String asOf, NormId norm) {
        return findings(procedure, asOf).stream()
                .filter(finding -> finding.citation().equals(norm))
                .toList();
    }

    /** The one finding of an inspection, long after. */
    static void assertOnly(LegacyProcedure procedure, NormId norm, Severity severity, String since, String english) {
        assertOnly(procedure, INSPECTION, norm, severity, since, english);
    }

    static void assertOnly(
            LegacyProcedure procedure,
            InspectionKind kind,
            NormId norm,
            Severity severity,
            String since,
            String english) {
        assertThat(procedure.findings(LAW, date(LATER), kind))
                .singleElement()
                .satisfies(finding -> Answers.assertFinding(finding, norm, severity, since, english));
    }
}
