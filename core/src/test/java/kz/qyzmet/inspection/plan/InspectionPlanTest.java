package kz.qyzmet.inspection.plan;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.appointment.PlanReference;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.Bin;
import org.junit.jupiter.api.Test;

/** The semi-annual plan (Law Art. 27-1 p. 3 to 5; order 78 p. 9 to 11). */
class InspectionPlanTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final ControlledEntity ALMA = ControlledEntity.builder()
            .name("Алма")
            .kind(EntityKind.LOCAL_EXECUTIVE_BODY)
            .foundedOn(date("TUE_2019_01_15"))
            .build();

    private static InspectionPlan.Builder plan(int year, PlanHalf half) {
        return InspectionPlan.builder().year(year).half(half);
    }

    /** Of the second half of 2026, approved on Friday 8 May. */
    private static InspectionPlan.Builder second2026() {
        return plan(2026, PlanHalf.SECOND).approvedOn(on("FRI_2026_05_08")).approvedBy(PlanAuthority.HEAD);
    }

    private static PlanEntry.Builder entry() {
        return PlanEntry.builder().entity(ALMA);
    }

    /** No criterion is fulfilled. */
    private static History.Builder nothing() {
        return History.builder()
                .addComplete(CompleteRecord.of(date("MON_2023_05_08"), date("THU_2026_05_07")))
                .addServiceCounts(ServiceCount.of(date("SAT_2025_11_08"), date("THU_2026_05_07"), 1000))
                .addInspections(scheduled("MON_2025_02_03"));
    }

    private static PastInspection scheduled(String started) {
        return PastInspection.of(InspectionKind.SCHEDULED, on(started));
    }

    private static List<Finding> findings(InspectionPlan.Builder plan, String asOf) {
        return plan.build().findings(LAW, date(asOf));
    }

    private static Due approval(InspectionPlan.Builder plan) {
        return (Due) plan.build().timeline(LAW).entries().stream()
                .map(found -> found.deadline())
                .filter(Due.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @OfNorm({
        "law88.a27-1.p3.pt1.plan-date-december",
        "law88.a27-1.p3.pt1.plan-date-may",
        "ctl78.p10.list-december",
        "ctl78.p10.list-may"
    })
    void eachHalfHasItsDayByTheActInForceOnIt() {
        assertApproval(2026, PlanHalf.FIRST, "law88.a27-1.p3.pt1.plan-date-december", "WED_2025_12_10");
        assertApproval(2026, PlanHalf.SECOND, "law88.a27-1.p3.pt1.plan-date-may", "SUN_2026_05_10");
        assertApproval(2025, PlanHalf.FIRST, "law88.a27-1.p3.pt1.plan-date-december", "TUE_2024_12_10");
        assertApproval(2024, PlanHalf.SECOND, "ctl78.p10.list-may", "FRI_2024_05_10");
        assertApproval(2024, PlanHalf.FIRST, "ctl78.p10.list-december", "SUN_2023_12_10");
    }

    private static void assertApproval(int year, PlanHalf half, String norm, String due) {
        Due found = approval(plan(year, half));
        assertThat(found.citation().id()).isEqualTo(norm);
        assertThat(found.due()).isEqualTo(date(due));
    }

    @Test
    @OfNorm("law88.a27-1.p3.pt1.plan-date-may")
    void aPlanApprovedOnMondayAfterASundayIsLateByTheDefault() {
        InspectionPlan.Builder tuesday = plan(2026, PlanHalf.SECOND).approvedOn(on("TUE_2026_05_12"));
        assertThat(findings(tuesday, "FRI_2026_05_15")).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(StateServicesLaw.INSPECTION_PLAN_BY_10_MAY);
            assertThat(finding.severity()).as("in time if the day rolls").isEqualTo(Severity.DOUBT);
            assertThat(finding.since()).isEqualTo(date("MON_2026_05_11"));
        });
        assertThat(tuesday.build().findings(LAW.with(PlanDateRoll.FOLLOWING), date("FRI_2026_05_15")))
                .isEmpty();
        assertThat(findings(plan(2026, PlanHalf.SECOND).approvedOn(on("WED_2026_05_13")), "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
        assertThat(findings(plan(2026, PlanHalf.SECOND), "SUN_2026_05_10")).isEmpty();
        assertThat(findings(second2026(), "FRI_2026_05_15")).isEmpty();
    }

    @Test
    @OfNorm({"ctl78.p10.list-cycle", "ctl78.p10.list-may"})
    void aHalfYearWithoutAListBreaksTheCycleOfOrderSeventyEight() {
        InspectionPlan.Builder none = plan(2023, PlanHalf.FIRST);
        assertThat(none.build().timeline(LAW).deadline(ControlRules.VISIT_LIST_CYCLE))
                .isInstanceOf(Undetermined.class);
        assertThat(findings(none, "FRI_2023_06_30"))
                .extracting(finding -> finding.citation().id())
                .containsExactly("ctl78.p10.list-december");
        assertThat(findings(none, "SAT_2023_07_01"))
                .last()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlRules.VISIT_LIST_CYCLE,
                        Severity.BREACH,
                        "SAT_2023_07_01",
                        "No list was approved for the half-year (first half of the year, 2023)."));
        assertThat(plan(2026, PlanHalf.FIRST).build().timeline(LAW).entries()).hasSize(1);
    }

    @Test
    @OfNorm("ctl78.p10.approver")
    void underOrderSeventyEightTheChairmanApproves() {
        InspectionPlan list = plan(2023, PlanHalf.SECOND).build();
        assertRefused(
                list.approve(LAW, on("WED_2023_05_10"), PlanAuthority.OTHER),
                PlanNorms.ORDER_APPROVER,
                "The list was approved by neither the chairman nor the person who acts for him.");
        assertThat(list.approve(LAW, on("WED_2023_05_10"), PlanAuthority.ACTING_HEAD)
                        .value()
                        .findings(LAW, date("FRI_2023_05_12")))
                .isEmpty();
        assertThat(findings(
                        plan(2023, PlanHalf.SECOND)
                                .approvedOn(on("WED_2023_05_10"))
                                .approvedBy(PlanAuthority.OTHER),
                        "FRI_2023_05_12"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        PlanNorms.ORDER_APPROVER,
                        Severity.BREACH,
                        "WED_2023_05_10",
                        "The list was approved by neither the chairman nor the person who acts for him."));
        assertThat(findings(second2026().approvedBy(PlanAuthority.OTHER), "FRI_2026_05_15"))
                .as("the Law names the authority alone")
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a27-1.p3.pt1.plan-amendment")
    void onlyTheHeadAmendsThePlan() {
        PlanAmendment byHead = new PlanAmendment(on("MON_2026_06_01"), PlanAuthority.HEAD);
        PlanAmendment byOther = new PlanAmendment(on("MON_2026_06_01"), PlanAuthority.OTHER);
        PlanEntry added = entry().addedOn(on("TUE_2026_06_02")).build();
        InspectionPlan plan = second2026().build();

        assertThat(plan.amend(LAW, byHead).value().amendments()).containsExactly(byHead);
        assertRefused(
                plan.amend(LAW, byOther),
                PlanNorms.PLAN_AMENDMENT,
                "The decision of 1 June 2026 to amend the plan was not taken by the head of the authority.");
        assertRefused(
                plan.amend(LAW, new PlanAmendment(on("THU_2026_05_07"), PlanAuthority.HEAD)),
                AppointmentNorms.PLAN_BASIS,
                "On 7 May 2026 there was no approved plan to amend.");
        assertRefused(
                plan.approve(LAW, on("FRI_2026_05_15"), PlanAuthority.HEAD),
                PlanNorms.PLAN_AMENDMENT,
                "The plan was approved on 8 May 2026 already; it is changed by an amendment.");

        assertThat(findings(second2026().addAmendments(byHead).addEntries(added), "FRI_2026_06_05"))
                .isEmpty();
        assertThat(findings(second2026().addAmendments(byOther).addEntries(added), "FRI_2026_06_05"))
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "The decision of 1 June 2026 to amend the plan was not taken by the head of the authority.",
                        "Алма was entered in the plan on 2 June 2026 without a decision of the head of the authority.");
        assertThat(findings(second2026().addEntries(added), "MON_2026_06_01")).isEmpty();
        assertThatThrownBy(() -> second2026()
                        .addAmendments(new PlanAmendment(on("THU_2026_05_07"), PlanAuthority.HEAD))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'approvedOn' <= 'amendments.decidedOn', but found: 2026-05-08 >"
                        + " 2026-05-07");
    }

    @Test
    void anEntryWithoutACriterionIsABreachAndWithAnUnknownOneADoubt() {
        InspectionPlan.Builder without =
                second2026().addEntries(entry().history(nothing().build()).build());
        assertThat(findings(without, "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.CRITERION_THOUSAND_SERVICES,
                        Severity.BREACH,
                        "FRI_2026_05_08",
                        "Алма: none of the seven criteria of Art. 27-1 p. 4 is fulfilled."));
        InspectionPlan.Builder unknown = second2026()
                .addEntries(entry().history(History.builder().build()).build());
        assertThat(findings(unknown, "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.CRITERION_THOUSAND_SERVICES,
                        Severity.DOUBT,
                        "FRI_2026_05_08",
                        "Алма: no criterion of Art. 27-1 p. 4 is known to be fulfilled. The services in the period are"
                                + " not counted in full; recorded: at least 0."));
        assertThat(findings(
                        second2026()
                                .addEntries(entry().history(nothing()
                                                .addAppealsReceivedOn(on("MON_2026_02_02"))
                                                .build())
                                        .build()),
                        "FRI_2026_05_15"))
                .isEmpty();
        assertThat(findings(second2026().addEntries(entry().build()), "FRI_2026_05_15"))
                .as("a selection that is not recorded is not judged")
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a27-1.p4.sp5.recommendation-unfulfilled")
    void anEntryThatOnlyTheOtherReadingCarriesIsADoubt() {
        History bySending = nothing()
                .addProposals(
                        new PastProposal(on("MON_2025_12_01"), Optional.empty(), Optional.of(on("THU_2026_05_07"))))
                .build();
        History byFailure = nothing()
                .addProposals(
                        new PastProposal(on("MON_2025_09_01"), Optional.empty(), Optional.of(on("MON_2025_12_01"))))
                .build();
        assertThat(findings(second2026().addEntries(entry().history(bySending).build()), "FRI_2026_05_15"))
                .isEmpty();
        InspectionPlan plan =
                second2026().addEntries(entry().history(byFailure).build()).build();
        assertThat(plan.findings(LAW, date("FRI_2026_05_15"))).isEmpty();
        assertThat(plan.findings(LAW.with(UnfulfilledWithin.SENT), date("FRI_2026_05_15")))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED,
                        Severity.DOUBT,
                        "FRI_2026_05_08",
                        "Алма: no criterion is fulfilled, unless the other reading of the six months for a proposal"
                                + " that was not implemented is taken."));
    }

    @Test
    void underOrderSeventyEightTheCriteriaAreNotJudged() {
        assertThat(findings(
                        plan(2023, PlanHalf.SECOND)
                                .approvedOn(on("WED_2023_05_10"))
                                .addEntries(entry().history(History.builder().build())
                                        .build()),
                        "FRI_2023_05_12"))
                .isEmpty();
    }

    @Test
    @OfNorm({"law88.a27-1.p3.pt1.plan-basis", "law88.a27.p2.i1.subject-provider"})
    void anEntryBelongsToTheHalfAndToThoseWhoAreControlled() {
        assertThat(findings(
                        second2026()
                                .addEntries(entry().plannedStart(date("TUE_2026_06_30"))
                                        .build()),
                        "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        AppointmentNorms.PLAN_BASIS,
                        Severity.DEFECT,
                        "FRI_2026_05_08",
                        "Алма: the inspection is planned to begin on 30 June 2026, outside the half-year of the plan"
                                + " (second half of the year, 2026)."));
        assertThat(findings(
                        second2026()
                                .addEntries(PlanEntry.builder()
                                        .entity(ControlledEntity.of("Алма", EntityKind.PARTNER_ORGANIZATION))
                                        .build()),
                        "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation()).isEqualTo(AppointmentNorms.CONTROLLED_PROVIDERS);
                    assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
                });
    }

    @Test
    @OfNorm("law88.a27-1.p5.once-a-year")
    void aPlanHasNobodyInspectedTwiceInAYear() {
        History june = nothing()
                .addAppealsReceivedOn(on("MON_2026_02_02"))
                .addInspections(scheduled("MON_2026_03_02"))
                .build();
        PlanEntry september =
                entry().plannedStart(date("TUE_2026_09_01")).history(june).build();
        assertThat(findings(second2026().addEntries(september), "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                        Severity.DEFECT,
                        "FRI_2026_05_08",
                        "Алма: after the scheduled inspection of 2 March 2026 the plan has another begin on 1 September"
                                + " 2026, more than one in the year."));

        PlanEntry begun = PlanEntry.builder()
                .from(september)
                .history(History.builder()
                        .from(june)
                        .addInspections(scheduled("WED_2026_09_02"))
                        .build())
                .build();
        assertThat(findings(second2026().addEntries(begun), "FRI_2026_09_04"))
                .as("what began takes the place of what was planned")
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                        Severity.BREACH,
                        "WED_2026_09_02",
                        "Алма: scheduled inspections began on 2 March 2026 and on 2 September 2026, more than one in"
                                + " the year."));
    }

    @Test
    @OfNorm("law88.a27-1.p5.once-a-year")
    void theOtherReadingOfTheYearIsADoubt() {
        History before = nothing()
                .addAppealsReceivedOn(on("MON_2026_02_02"))
                .addInspections(scheduled("MON_2025_09_01"))
                .build();
        PlanEntry july =
                entry().plannedStart(date("WED_2026_07_01")).history(before).build();
        PlanEntry september =
                entry().plannedStart(date("TUE_2026_09_01")).history(before).build();
        assertThat(findings(second2026().addEntries(july), "FRI_2026_05_15"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                        Severity.DOUBT,
                        "FRI_2026_05_08",
                        "Алма: after the scheduled inspection of 1 September 2025 the plan has another begin on 1 July"
                                + " 2026, more than one by the other reading of the year."));
        assertThat(second2026()
                        .addEntries(july)
                        .build()
                        .findings(LAW.with(YearOfFrequency.TWELVE_MONTHS), date("FRI_2026_05_15")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DEFECT));
        assertThat(findings(second2026().addEntries(september), "FRI_2026_05_15"))
                .as("a full year later")
                .isEmpty();
    }

    @Test
    void oneEntityInTwoSpellingsIsNamedTheSameInWhateverOrder() {
        ControlledEntity alma = ControlledEntity.builder()
                .from(ALMA)
                .bin(Bin.of("940140000385"))
                .build();
        PlanEntry july = PlanEntry.builder()
                .entity(alma)
                .plannedStart(date("WED_2026_07_01"))
                .build();
        PlanEntry september = PlanEntry.builder()
                .entity(ControlledEntity.builder().from(alma).name("АЛМА").build())
                .plannedStart(date("TUE_2026_09_01"))
                .build();

        assertThat(findings(second2026().addEntries(july, september), "FRI_2026_05_15"))
                .hasSize(1)
                .isEqualTo(findings(second2026().addEntries(september, july), "FRI_2026_05_15"));
        assertThat(new PastInspection(InspectionKind.SCHEDULED, on("MON_2026_03_02"), Optional.of("770101301234")))
                .asString()
                .contains("********1234")
                .doesNotContain("770101301234");
    }

    @Test
    @OfNorm("law88.a27-1.p5.once-a-year")
    void twoEntriesOfOneEntityAreTwoInspections() {
        assertThat(findings(
                        second2026()
                                .addEntries(
                                        entry().plannedStart(date("WED_2026_07_01"))
                                                .build(),
                                        entry().plannedStart(date("TUE_2026_09_01"))
                                                .build()),
                        "FRI_2026_05_15"))
                .hasSize(1);
        assertThat(findings(
                        second2026()
                                .addEntries(
                                        entry().plannedStart(date("WED_2026_07_01"))
                                                .build(),
                                        PlanEntry.builder()
                                                .entity(ControlledEntity.of("Алмұрт", EntityKind.AKIM))
                                                .plannedStart(date("TUE_2026_09_01"))
                                                .build()),
                        "FRI_2026_05_15"))
                .isEmpty();
    }

    @Test
    @OfNorm({"law88.a27-1.p5.once-a-year", "ctl78.p11.once-a-year"})
    void ofTwoInspectionsTheLaterOneIsAtFault() {
        assertThat(frequency("TUE_2026_09_01", "MON_2026_03_02", "FRI_2026_09_04"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                        Severity.BREACH,
                        "TUE_2026_09_01",
                        "A scheduled inspection of the entity began on 2 March 2026, and this one on 1 September 2026:"
                                + " that is more than one in the year."));
        assertThat(frequency("MON_2026_03_02", "TUE_2026_09_01", "FRI_2026_09_04"))
                .isEmpty();
        assertThat(frequency("TUE_2026_09_01", "MON_2026_03_02", "MON_2026_08_31"))
                .isEmpty();
        assertThat(frequency("MON_2027_03_01", "MON_2026_03_02", "FRI_2027_03_05"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
        assertThat(frequency("TUE_2027_03_02", "MON_2026_03_02", "FRI_2027_03_05"))
                .isEmpty();
        assertThat(frequency("FRI_2023_09_01", "THU_2023_03_02", "MON_2023_09_04"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.citation()).isEqualTo(ControlRules.PREVENTIVE_VISIT_ONCE_A_YEAR));
        assertThat(frequency("MON_2024_09_02", "FRI_2024_03_01", "WED_2024_09_04"))
                .as("an earlier one under the old regime counts, by the norm of the later day")
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.citation()).isEqualTo(StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR));
    }

    private static List<Finding> frequency(String started, String other, String asOf) {
        return ScheduledFrequency.findings(LAW, date(asOf), Optional.of(on(started)), List.of(on(other)));
    }

    @Test
    void aPlanIsTheBasisOfItsInspections() {
        InspectionPlan plan = second2026()
                .addEntries(entry().addedOn(on("MON_2026_06_01")).build())
                .build();
        assertThat(plan.reference(ALMA))
                .isEqualTo(new PlanReference(
                        2026, PlanHalf.SECOND, Optional.of(on("FRI_2026_05_08")), Optional.of(on("MON_2026_06_01"))));
        assertThat(plan.reference(ControlledEntity.of("Алмұрт", EntityKind.AKIM))
                        .enteredOn())
                .isEmpty();
        assertThat(plan.opened()).contains(on("FRI_2026_05_08"));
        assertThat(plan.label().en()).isEqualTo("Plan of inspections");
        assertThatThrownBy(() -> plan(2012, PlanHalf.FIRST).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid year: Expected 2013 to 9999, but found: 2012");
    }
}
