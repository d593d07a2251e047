package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.appointment.PlanReference;
import kz.qyzmet.inspection.plan.CompleteRecord;
import kz.qyzmet.inspection.plan.History;
import kz.qyzmet.inspection.plan.InspectionPlan;
import kz.qyzmet.inspection.plan.PlanEntry;
import kz.qyzmet.inspection.plan.ScheduledFrequency;
import kz.qyzmet.inspection.plan.SelectionAnswer;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import kz.qyzmet.inspection.plan.SelectionCriterion;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Situations of plans of inspections, on the real calendar. */
class PlanCasesTest {

    private static final ControlledEntity ALMA = ControlledEntity.of("Алма", EntityKind.LOCAL_EXECUTIVE_BODY);

    private static InspectionPlan approved(int year, PlanHalf half, String day) {
        return InspectionPlan.builder()
                .year(year)
                .half(half)
                .approvedOn(Fact.on(date(day)))
                .build();
    }

    private static SelectionAnswer answer(SelectionCriterion criterion, History.Builder history, String approval) {
        return criterion.evaluate(LAW, ALMA, history.build(), date(approval)).orElseThrow();
    }

    private static List<Severity> severities(List<Finding> findings) {
        return findings.stream().map(Finding::severity).toList();
    }

    @Test
    @EdgeCase(44)
    void aPlanApprovedOnTheNextWorkingDayAfterTheTenthIsLateUnlessThePlanDateRolls() {
        InspectionPlan tuesday = approved(2026, PlanHalf.SECOND, "2026-05-12");
        assertThat(tuesday.findings(LAW, date("2026-05-13"))).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(StateServicesLaw.INSPECTION_PLAN_BY_10_MAY);
            assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
            assertThat(finding.since()).isEqualTo("2026-05-11");
        });
        assertThat(tuesday.findings(LAW.with(PlanDateRoll.FOLLOWING), date("2026-05-13")))
                .isEmpty();
        assertThat(approved(2026, PlanHalf.SECOND, "2026-05-08").findings(LAW, date("2026-05-13")))
                .isEmpty();
        assertThat(approved(2024, PlanHalf.FIRST, "2023-12-11").findings(LAW, date("2023-12-15")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation().id()).isEqualTo("ctl78.p10.list-december");
                    assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
                });
    }

    @Test
    @EdgeCase(63)
    void sixMonthsBeforeAPlanAreClampedAndTheirFirstDayIsIn() {
        SelectionCriterion appeals = SelectionCriterion.APPEAL_RECEIVED;
        History.Builder first = History.builder().addAppealsReceivedOn(Fact.on(date("2026-02-28")));
        assertThat(answer(appeals, first, "2026-08-31").answer()).isEqualTo(Answer.YES);
        for (String outside : List.of("2026-02-27", "2026-08-31")) {
            History.Builder history = History.builder()
                    .addAppealsReceivedOn(Fact.on(date(outside)))
                    .addComplete(CompleteRecord.of(date("2026-02-28"), date("2026-08-30")));
            assertThat(answer(appeals, history, "2026-08-31").answer())
                    .as(outside)
                    .isEqualTo(Answer.NO);
        }
        History.Builder november = History.builder().addAppealsReceivedOn(Fact.on(date("2025-11-10")));
        assertThat(answer(appeals, november, "2026-05-10").answer()).isEqualTo(Answer.YES);
        assertThat(answer(appeals, november, "2026-05-11").answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    @EdgeCase(64)
    void twoInspectionsOverTheNewYearAreADoubtByDefault() {
        Optional<Fact> january = Optional.of(Fact.on(date("2027-01-12")));
        List<Fact> december = List.of(Fact.on(date("2026-12-20")));
        assertThat(severities(ScheduledFrequency.findings(LAW, date("2027-01-15"), january, december)))
                .containsExactly(Severity.DOUBT);
        assertThat(severities(ScheduledFrequency.findings(
                        LAW.with(YearOfFrequency.TWELVE_MONTHS), date("2027-01-15"), january, december)))
                .containsExactly(Severity.BREACH);
    }

    @Test
    @EdgeCase(65)
    void aBodyOfTwoYearsOrWithoutARecordIsNotOneThatWasNeverInspected() {
        SelectionCriterion none = SelectionCriterion.NONE_IN_THREE_YEARS;
        CompleteRecord threeYears = CompleteRecord.of(date("2023-05-08"), date("2026-05-07"));
        ControlledEntity twoYears = ControlledEntity.builder()
                .from(ALMA)
                .foundedOn(date("2024-05-08"))
                .build();
        ControlledEntity tenYears = ControlledEntity.builder()
                .from(ALMA)
                .foundedOn(date("2016-05-10"))
                .build();
        History complete = History.builder().addComplete(threeYears).build();
        History empty = History.builder().build();
        assertThat(none.evaluate(LAW, twoYears, complete, date("2026-05-08"))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(none.evaluate(LAW, tenYears, empty, date("2026-05-08"))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(none.evaluate(LAW, tenYears, complete, date("2026-05-08"))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    @EdgeCase(67)
    void anInspectionBegunOnTheLastOfJuneBelongsToTheFirstHalfWheneverItEnds() {
        InspectionPlan first = InspectionPlan.builder()
                .from(approved(2026, PlanHalf.FIRST, "2025-12-10"))
                .addEntries(PlanEntry.builder()
                        .entity(ALMA)
                        .plannedStart(date("2026-06-30"))
                        .build())
                .build();
        assertThat(first.findings(LAW, date("2026-08-03"))).isEmpty();
        assertThat(begunOnTheLastOfJune(first.reference(ALMA))).isEmpty();
        assertThat(begunOnTheLastOfJune(PlanReference.of(2026, PlanHalf.SECOND, Fact.on(date("2026-05-08")))))
                .containsExactly(Severity.DOUBT);
    }

    private static List<Severity> begunOnTheLastOfJune(PlanReference plan) {
        return severities(Appointment.builder()
                .kind(InspectionKind.SCHEDULED)
                .entity(ALMA)
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .plan(plan)
                .build()
                .findings(
                        LAW,
                        date("2026-08-03"),
                        Optional.of(Fact.on(date("2026-06-24"))),
                        Optional.of(Fact.on(date("2026-06-30"))),
                        Optional.of(Fact.on(date("2026-07-27")))));
    }
}
