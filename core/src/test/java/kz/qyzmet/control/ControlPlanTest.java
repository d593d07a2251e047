package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan of control events (order 78 p. 41 and 42). */
class ControlPlanTest {

    private static ControlPlan.Builder approved() {
        return ControlPlan.builder().year(2026).approvedOn(date("WED_2025_12_24"));
    }

    private static List<Finding> findings(ControlPlan plan, String asOf) {
        return plan.findings(LAW, date(asOf));
    }

    private static PlanEntry entry(int number, String from, String to, String started) {
        return PlanEntry.builder()
                .number(number)
                .timing(new PlannedTiming(date(from), date(to)))
                .startedOn(on(started))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"THU_2025_12_25,0", "FRI_2025_12_26,1"})
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_PLAN_APPROVAL)
    void itIsApprovedByTheTwentyFifthOfDecember(String day, int late) {
        ControlPlan plan =
                ControlPlan.builder().year(2026).approvedOn(date(day)).build();

        assertThat(plan.timeline(LAW)
                        .deadline(ControlRules.CONTROL_EVENT_PLAN_APPROVAL)
                        .due())
                .isEqualTo(date("THU_2025_12_25"));
        assertThat(findings(plan, "FRI_2025_12_26")).hasSize(late);
        assertThat(findings(ControlPlan.builder().year(2026).build(), "FRI_2025_12_26"))
                .hasSize(1);
        assertThat(findings(ControlPlan.builder().year(2026).build(), "THU_2025_12_25"))
                .isEmpty();
    }

    @Test
    void aDateOnADayOffStaysWhereItIsUnlessTheHostReadsItOtherwise() {
        ControlPlan plan = ControlPlan.builder()
                .year(2023)
                .approvedOn(date("MON_2022_12_26"))
                .build();

        assertThat(plan.timeline(LAW)
                        .deadline(ControlRules.CONTROL_EVENT_PLAN_APPROVAL)
                        .due())
                .isEqualTo(date("SUN_2022_12_25"));
        assertThat(findings(plan, "MON_2022_12_26"))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
        assertThat(plan.findings(LAW.with(PlanDateRoll.FOLLOWING), date("MON_2022_12_26")))
                .isEmpty();
    }

    @Test
    @OfNorm(ControlRules.Ids.CONTROL_EVENT_PLAN_CYCLE)
    void eachYearHasAPlanOfItsOwn() {
        ControlPlan none = ControlPlan.builder().year(2025).build();
        assertThat(findings(none, "WED_2025_12_31")).hasSize(1);
        List<Finding> found = findings(none, "THU_2026_01_01");
        assertThat(found).hasSize(2);
        assertFinding(
                found.get(1),
                ControlRules.CONTROL_EVENT_PLAN_CYCLE,
                Severity.BREACH,
                "THU_2026_01_01",
                "For 2025 no plan was approved by the end of the year.");

        // A year that began before the Rules needed no plan by them.
        Reckoner later = LAW.withEdition(Edition.standard()
                .withForce(
                        "later",
                        "ctl78.",
                        Force.since(date("WED_2025_01_01").plusDays(1), LocalizedText.same("host"))));
        assertThat(none.findings(later, date("THU_2026_01_01"))).isEmpty();

        ControlPlan twoYears = approved()
                .addEntries(PlanEntry.builder()
                        .number(7)
                        .timing(new PlannedTiming(date("TUE_2026_12_01"), date("FRI_2027_01_15")))
                        .build())
                .build();
        assertThat(findings(twoYears, "MON_2026_01_05"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlRules.CONTROL_EVENT_PLAN_CYCLE,
                        Severity.BREACH,
                        "WED_2025_12_24",
                        "The timing of entry no. 7 lies outside the year of the plan, 2026."));
    }

    @Test
    @OfNorm("ctl78.p41.plan-approver")
    void theLeadershipApprovesItByOrder() {
        ControlPlan draft = ControlPlan.builder().year(2026).build();
        String text = "The leadership of the body approves the plan, not: "
                + PartyRole.ICU.label().en() + ".";

        assertRefused(draft.approve(LAW, on("WED_2025_12_24"), PartyRole.ICU), ControlNorms.PLAN_APPROVER, text);
        ControlPlan plan = draft.approve(LAW, on("WED_2025_12_24"), PartyRole.BODY_LEADERSHIP)
                .value();
        assertThat(findings(plan, "MON_2026_01_05")).isEmpty();
        assertRefused(
                plan.approve(LAW, on("WED_2025_12_24"), PartyRole.BODY_LEADERSHIP),
                ControlNorms.PLAN_APPROVER,
                "The plan has already been approved.");
        assertThat(findings(approved().approvedBy(PartyRole.ICU).build(), "MON_2026_01_05"))
                .singleElement()
                .satisfies(finding ->
                        assertFinding(finding, ControlNorms.PLAN_APPROVER, Severity.BREACH, "WED_2025_12_24", text));
        assertThat(findings(approved().approvedByOrder(false).build(), "MON_2026_01_05"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlNorms.PLAN_APPROVER,
                        Severity.BREACH,
                        "WED_2025_12_24",
                        "The plan was not approved by an order."));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PlanItem.class)
    @OfNorm({
        "ctl78.p42.issues",
        "ctl78.p42.objects",
        "ctl78.p42.timing",
        "ctl78.p42.completion-form",
        "ctl78.p42.executors"
    })
    void itNamesFiveThings(PlanItem missing) {
        assertTranslated(missing.label());
        Set<PlanItem> items = EnumSet.complementOf(EnumSet.of(missing));

        assertThat(findings(approved().items(items).build(), "MON_2026_01_05"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        missing.norm(),
                        Severity.BREACH,
                        "WED_2025_12_24",
                        "The plan lacks an item: " + missing.label().en() + "."));
    }

    @Test
    @OfNorm({"ctl78.p42.timing", "ctl78.p41.ground-plan"})
    void itsEventsAreHeldInTheirTimeAndAfterItsApproval() {
        ControlPlan plan = approved()
                .addEntries(
                        entry(1, "WED_2026_04_01", "THU_2026_04_30", "MON_2026_04_06"),
                        entry(2, "WED_2026_04_01", "THU_2026_04_30", "MON_2026_05_04"))
                .build();
        assertThat(findings(plan, "TUE_2026_04_07")).isEmpty();
        assertThat(findings(plan, "MON_2026_05_04"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlNorms.PLAN_TIMING,
                        Severity.BREACH,
                        "MON_2026_05_04",
                        "The control event of entry no. 2 began on 4 May 2026, outside its time, 1 April 2026 to 30 April"
                                + " 2026."));

        ControlPlan late = ControlPlan.builder()
                .year(2026)
                .approvedOn(date("TUE_2026_04_07"))
                .addEntries(entry(1, "WED_2026_04_01", "THU_2026_04_30", "MON_2026_04_06"))
                .build();
        assertThat(findings(late, "TUE_2026_04_07"))
                .filteredOn(finding -> finding.citation().equals(ControlNorms.GROUND_PLAN))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlNorms.GROUND_PLAN,
                        Severity.BREACH,
                        "MON_2026_04_06",
                        "The control event of entry no. 1 began on 6 April 2026, when the plan was not approved."));
    }

    @Test
    void itIsWhatWasKnown() {
        ControlPlan plan = ControlPlan.builder()
                .year(2026)
                .approvedOn(on("WED_2025_12_24").recordedOn(date("MON_2025_12_29")))
                .approvedBy(PartyRole.BODY_LEADERSHIP)
                .build();

        assertThat(plan.asKnownOn(date("FRI_2025_12_26")).approvedBy()).isEmpty();
        assertThat(findings(plan, "FRI_2025_12_26")).hasSize(1);
        assertThat(findings(plan, "MON_2025_12_29")).isEmpty();
        assertThat(plan.state(date("FRI_2025_12_26"))).isEqualTo(ControlPlanState.DRAFT);
        assertThat(plan.state(date("MON_2025_12_29"))).isEqualTo(ControlPlanState.APPROVED);
        assertThat(plan.state(date("THU_2026_01_01"))).isEqualTo(ControlPlanState.UNDER_WAY);
        assertThat(plan.state(date("FRI_2027_01_01"))).isEqualTo(ControlPlanState.OVER);
        assertThat(Stream.of(ControlPlanState.values()).map(ControlPlanState::label))
                .allSatisfy(label -> assertTranslated(label));
        assertTranslated(plan.label());
        assertThat(plan.opened()).isEqualTo(plan.approvedOn());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ControlPlan.builder().year(0).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid year of a plan: Expected 1 to 9999, but found: 0");
        assertThatThrownBy(() -> PlanEntry.builder().number(0).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid number of an entry: Expected 1 or more, but found: 0");
        assertThatThrownBy(() -> approved()
                        .addEntries(
                                entry(1, "WED_2026_04_01", "THU_2026_04_30", "MON_2026_04_06"),
                                PlanEntry.builder().number(1).build())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid plan: Expected each number of an entry once, but found: 1 more than once");
        assertThatThrownBy(() -> ControlPlan.builder().year(2100).build().timeline(LAW))
                .isInstanceOf(CalendarRangeException.class);
    }
}
