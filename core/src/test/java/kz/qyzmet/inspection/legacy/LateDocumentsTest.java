package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.legacy.LegacyInspections.INSPECTION;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LATER;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LAW;
import static kz.qyzmet.inspection.legacy.LegacyInspections.VISIT;
import static kz.qyzmet.inspection.legacy.LegacyInspections.act;
import static kz.qyzmet.inspection.legacy.LegacyInspections.assertOnly;
import static kz.qyzmet.inspection.legacy.LegacyInspections.deadline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.findings;
import static kz.qyzmet.inspection.legacy.LegacyInspections.order;
import static kz.qyzmet.inspection.legacy.LegacyInspections.sound;
import static kz.qyzmet.inspection.legacy.LegacyInspections.timeline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.with;
import static kz.qyzmet.inspection.legacy.LegacyInspections.withOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that come after what they belong to, and those that are only planned. */
class LateDocumentsTest {

    private static Fact planned(String day, String recorded) {
        return Fact.planned(Moment.on(date(day)), date(recorded));
    }

    @Test
    @OfNorm("ctl78.p25.order-attached")
    void anOrderThatWasIssuedAfterTheActDidNotComeWithIt() {
        LegacyProcedure late = withOrder(
                order -> order.issuedOn(on("FRI_2023_10_20"))
                        .attachedToAct(Optional.empty())
                        .cureBy(date("FRI_2024_03_01")),
                ViolationGrade.MINOR);
        Reckoner fromTheOrder = LAW.with(CureRequestAnchor.ORDER_DELIVERY);

        assertOnly(
                late,
                LegacyNorms.ORDER_ATTACHED,
                Severity.BREACH,
                "TUE_2023_10_17",
                "The order to eliminate violations was not attached to the act on the results.");
        assertThat(timeline(late, fromTheOrder).deadline(ControlRules.CURE_EXTENSION_REQUEST))
                .isNotInstanceOf(Due.class);
        assertThat(timeline(withOrder(order -> order, ViolationGrade.MINOR), fromTheOrder)
                        .deadline(ControlRules.CURE_EXTENSION_REQUEST))
                .isInstanceOf(Due.class);
    }

    @Test
    @OfNorm("ctl78.p25.order-attached")
    void anOrderThatIsOnlyPlannedIsNotThere() {
        LegacyProcedure planned = withOrder(
                order -> order.issuedOn(planned("FRI_2024_01_05", "TUE_2023_10_17"))
                        .cureBy(date("FRI_2024_03_01")),
                ViolationGrade.MINOR);

        assertOnly(
                planned,
                LegacyNorms.ORDER_ATTACHED,
                Severity.BREACH,
                "TUE_2023_10_17",
                "Violations were found, and the act on the results came without an order to eliminate them.");
    }

    /** Point 25 speaks of the act on the results of an inspection. */
    @Test
    @OfNorm("ctl78.p25.single-order")
    void aSecondOrderAfterAVisitIsADoubt() {
        LegacyProcedure two = with(builder -> builder.addOrders(
                        order().cureBy(date("FRI_2024_03_01")).build())
                .addOrders(order().issuedOn(on("TUE_2023_10_17"))
                        .cureBy(date("FRI_2024_03_01"))
                        .build()));
        String message = "One act on the results allows one order to eliminate violations.";

        assertOnly(two, INSPECTION, LegacyNorms.SINGLE_ORDER, Severity.BREACH, "TUE_2023_10_17", message);
        assertOnly(two, VISIT, LegacyNorms.SINGLE_ORDER, Severity.DOUBT, "TUE_2023_10_17", message);
    }

    @ParameterizedTest(name = "called off on {0}: {1} findings")
    @CsvSource({"TUE_2023_10_17, 0", "WED_2023_10_18, 1"})
    @OfNorm(ControlRules.Ids.RESULTS_ACT_DELIVERY)
    void whatEndedWithoutAnActIsNotHealedByCallingItOff(String day, int late) {
        LegacyProcedure calledOff = sound().resultAct(Optional.empty())
                .calledOff(new CallingOff(CallingOffReason.OTHER, on(day)))
                .build();

        assertThat(findings(calledOff, LATER)).hasSize(late).allSatisfy(finding -> {
            assertThat(finding.citation()).isEqualTo(ControlRules.RESULTS_ACT_DELIVERY);
            assertThat(finding.since()).isEqualTo(date("WED_2023_10_18"));
            assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        });
    }

    @Test
    @OfNorm(ControlRules.Ids.RESULTS_ACT_DELIVERY)
    void aPlanToCallItOffEndsNothing() {
        LegacyProcedure planned = sound().calledOff(
                        new CallingOff(CallingOffReason.OTHER, planned("THU_2023_10_12", "MON_2023_10_09")))
                .build();

        assertThat(deadline(planned, ControlRules.RESULTS_ACT_DELIVERY)).isInstanceOf(Due.class);
    }

    @Test
    @OfNorm(ControlRules.Ids.INSPECTION_TERM)
    void aPlannedResumptionLeavesTheStatedLength() {
        LegacyProcedure procedure = sound().appointment(act().endsOn(Optional.empty())
                        .length(new Count(10, LimitUnit.WORKING_DAY))
                        .build())
                .addPauses(LegacyPause.builder()
                        .suspendedOn(on("MON_2023_10_09"))
                        .resumedOn(planned("WED_2023_10_11", "MON_2023_10_09"))
                        .newEnd(date("THU_2023_10_19"))
                        .build())
                .build();

        assertThat(deadline(procedure, ControlRules.INSPECTION_TERM)).isInstanceOf(Due.class);
        assertThat(procedure.endsOn(LAW)).isEmpty();
    }

    /** The entity reports: its day is the end of a term, and a Saturday gives way to Monday. */
    @ParameterizedTest(name = "to report by {0}: by {1}, asked by {2}")
    @CsvSource({
        "FRI_2023_11_17, FRI_2023_11_17, TUE_2023_11_21",
        "SAT_2023_11_18, MON_2023_11_20, WED_2023_11_22",
        "SUN_2023_11_19, MON_2023_11_20, WED_2023_11_22"
    })
    @OfNorm({ControlRules.Ids.ELIMINATION_REPORT, ControlRules.Ids.ELIMINATION_INFORMATION_REQUEST})
    void theDayToReportGivesWayToTheNextWorkingDay(String named, String due, String asked) {
        LegacyProcedure silent = withOrder(order -> order.cureBy(date(named)), ViolationGrade.MINOR);
        LegacyProcedure onTheLastDay =
                withOrder(order -> order.cureBy(date(named)).reportedOn(on(due)), ViolationGrade.MINOR);

        assertThat(deadline(silent, ControlRules.ELIMINATION_REPORT).due()).isEqualTo(date(due));
        assertThat(deadline(silent, ControlRules.ELIMINATION_INFORMATION_REQUEST)
                        .due())
                .isEqualTo(date(asked));
        assertThat(findings(onTheLastDay, LATER)).isEmpty();
        assertThat(timeline(onTheLastDay, LAW).deadlines(ControlRules.ELIMINATION_INFORMATION_REQUEST))
                .isEmpty();
    }

    /** A plan to deliver does not stand in the way of the delivery that happened. */
    @Test
    @OfNorm("ctl78.p26.completion-day")
    void theDeliveryThatHappenedCountsBeforeThePlannedOne() {
        Dispatch both = Dispatch.builder()
                .addReceivedOn(planned("MON_2023_10_16", "FRI_2023_10_13"))
                .addReceivedOn(on("TUE_2023_10_17"))
                .build();
        Dispatch plan = Dispatch.builder()
                .addReceivedOn(planned("MON_2023_10_16", "FRI_2023_10_13"))
                .build();

        assertThat(both.delivered(LAW)).contains(on("TUE_2023_10_17"));
        assertThat(both.firstDelivered()).contains(on("TUE_2023_10_17"));
        assertThat(plan.delivered(LAW)).contains(planned("MON_2023_10_16", "FRI_2023_10_13"));
    }
}
