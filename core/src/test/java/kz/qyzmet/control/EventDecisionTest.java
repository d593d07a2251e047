package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertText;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.LAW;
import static kz.qyzmet.control.Events.due;
import static kz.qyzmet.control.Events.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision on a control event, the letter, the action plan and the report (order 78 p. 53 to 56). */
class EventDecisionTest {

    private static ControlEvent.Builder submitted() {
        return Events.withAct()
                .reaction(HeadReaction.builder().agreedOn(on("WED_2026_04_15")).build())
                .submittedOn(date("FRI_2026_04_17"));
    }

    private static EventDecision.Builder decided(EventDecisionKind... kinds) {
        return EventDecision.builder().decidedOn(date("WED_2026_04_22")).addKinds(kinds);
    }

    private static EventDecision.Builder letter() {
        return decided(EventDecisionKind.LETTER).letterReceivedOn(date("MON_2026_05_04"));
    }

    private static void assertOnly(ControlEvent event, NormId norm, Severity severity, String since, String english) {
        assertThat(findings(event, "TUE_2026_05_12"))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, norm, severity, since, english));
    }

    private static ControlEvent with(EventDecision decision) {
        return submitted().decision(decision).build();
    }

    @Test
    @OfNorm({"ctl78.p53.decision", "ctl78.p53-1.letter", "ctl78.p53-2.note", "ctl78.p53-3.notify-agency"})
    void oneOfThreeDecisionsIsTakenAndTheNotificationGoesWithTheLetter() {
        for (EventDecisionKind kind : EventDecisionKind.values()) {
            assertTranslated(kind.label());
            assertThat(findings(with(decided(kind).build()), "TUE_2026_05_12")).isEmpty();
        }
        assertThat(findings(
                        with(decided(EventDecisionKind.LETTER, EventDecisionKind.NOTIFY_QUALITY_AUTHORITY)
                                .build()),
                        "TUE_2026_05_12"))
                .isEmpty();
        assertOnly(
                with(decided(EventDecisionKind.LETTER, EventDecisionKind.NOTE).build()),
                ControlNorms.DECISION,
                Severity.BREACH,
                "WED_2026_04_22",
                "One decision is taken: note is not taken together with a letter or a notification.");
        assertOnly(
                with(decided(EventDecisionKind.NOTE)
                        .addMeasures(LetterMeasure.CAUSES)
                        .build()),
                ControlNorms.NOTE,
                Severity.BREACH,
                "WED_2026_04_22",
                "Note is taken only where there are no measures, and measures are recorded.");
        assertOnly(
                submitted()
                        .act(ControlAct.builder()
                                .deliveredOn(date("TUE_2026_04_14"))
                                .violationsFound(true)
                                .build())
                        .decision(decided(EventDecisionKind.NOTE).build())
                        .build(),
                ControlNorms.NOTE,
                Severity.DOUBT,
                "WED_2026_04_22",
                "Note was taken of an act that found violations; the text allows it where there are no measures and"
                        + " comments.");
        assertOnly(
                with(decided(EventDecisionKind.NOTIFY_QUALITY_AUTHORITY)
                        .letter(Dispatch.sent(on("WED_2026_04_22")))
                        .build()),
                ControlNorms.LETTER,
                Severity.DEFECT,
                "WED_2026_04_22",
                "A letter is recorded, and the decision to send it is not.");
    }

    @Test
    @OfNorm({"ctl78.p53.decision", "ctl78.p53-1.letter", "ctl78.p53-3.notify-agency"})
    void aFileIsNotClosedBeforeItIsDecidedAndTheDecisionCarriedOut() {
        assertOnly(
                submitted().closedOn(on("THU_2026_04_30")).build(),
                ControlNorms.DECISION,
                Severity.BREACH,
                "THU_2026_04_30",
                "The file was closed without a decision on the materials.");
        assertOnly(
                submitted()
                        .decision(decided(EventDecisionKind.LETTER).build())
                        .closedOn(on("THU_2026_04_30"))
                        .build(),
                ControlNorms.LETTER,
                Severity.BREACH,
                "THU_2026_04_30",
                "The file was closed, and the letter on measures was not sent.");
        EventDecision.Builder notify = decided(EventDecisionKind.NOTIFY_QUALITY_AUTHORITY);
        assertOnly(
                submitted()
                        .decision(notify.build())
                        .closedOn(on("THU_2026_04_30"))
                        .build(),
                ControlNorms.NOTIFY_AUTHORITY,
                Severity.BREACH,
                "THU_2026_04_30",
                "The file was closed, and the quality authority was not notified.");
        assertThat(findings(
                        submitted()
                                .decision(notify.authorityNotifiedOn(on("THU_2026_04_23"))
                                        .build())
                                .closedOn(on("THU_2026_04_30"))
                                .build(),
                        "TUE_2026_05_12"))
                .isEmpty();
        // What never began needs no decision.
        ControlEvent never = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .closedOn(on("THU_2026_04_30"))
                .build();
        assertThat(findings(never, "TUE_2026_05_12")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TERM,FIRST,BREACH",
        "PROCEDURE,SECOND,BREACH",
        "UNREASONABLE_REFUSAL,SECOND,BREACH",
        "TERM,NONE,DOUBT",
        "PROCEDURE,,DOUBT",
        "UNREASONABLE_REFUSAL,NONE,",
        "UNREASONABLE_REFUSAL,,"
    })
    @OfNorm("ctl78.p53-3.notify-agency")
    void theQualityAuthorityIsNotifiedOfWhatConcernsPermits(
            ServiceBreach breach, PermitCategory category, Severity severity) {
        EventDecision silent = decided(EventDecisionKind.LETTER)
                .addEstablished(breach)
                .permitCategory(Optional.ofNullable(category))
                .build();

        assertTranslated(breach.label());
        assertThat(findings(with(silent), "TUE_2026_05_12"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(with(silent).findings(LAW.with(PermitBreachScope.REFUSALS_ALONE), date("TUE_2026_05_12")))
                .isEqualTo(findings(with(silent), "TUE_2026_05_12"));
        EventDecision notified = EventDecision.builder()
                .from(silent)
                .addKinds(EventDecisionKind.NOTIFY_QUALITY_AUTHORITY)
                .build();
        boolean withoutCause = breach == ServiceBreach.UNREASONABLE_REFUSAL && category == PermitCategory.NONE;
        assertThat(findings(with(notified), "TUE_2026_05_12"))
                .extracting(Finding::severity)
                .isEqualTo(withoutCause ? List.of(Severity.DEFECT) : List.of());
        assertThat(Stream.of(PermitCategory.values()).map(PermitCategory::label))
                .allSatisfy(label -> assertTranslated(label));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WED_2026_05_13,0", "THU_2026_05_14,1"})
    @OfNorm(ControlRules.Ids.ACTION_PLAN_SUBMISSION)
    void theActionPlanComesInFiveWorkingDaysFromTheLetter(String day, int late) {
        ControlEvent event = submitted()
                .decision(letter().build())
                .actionPlan(new ActionPlan(on(day), Set.of()))
                .build();

        // 5, 6, 8, 12, 13 May.
        assertThat(due(event, ControlRules.ACTION_PLAN_SUBMISSION)).isEqualTo("2026-05-13");
        assertThat(findings(event, "THU_2026_05_14")).hasSize(late);
        assertThat(event.state(LAW, date("TUE_2026_05_12"))).isEqualTo(ControlEventState.ACTION_PLAN_AWAITED);
        assertThat(event.state(LAW, date(day))).isEqualTo(ControlEventState.BEING_IMPLEMENTED);
        ControlEvent underWay = with(decided(EventDecisionKind.LETTER)
                .letter(Dispatch.sent(on("WED_2026_04_22")))
                .build());
        assertThat(Events.entry(LAW, underWay, ControlRules.ACTION_PLAN_SUBMISSION)
                        .deadline())
                .isInstanceOf(NotStarted.class);
        assertThat(with(decided(EventDecisionKind.NOTE).build())
                        .timeline(LAW)
                        .deadlines(ControlRules.ACTION_PLAN_SUBMISSION))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ActionPlanItem.class)
    @OfNorm({"ctl78.p55.measures", "ctl78.p55.executors", "ctl78.p55.deadlines", "ctl78.p55.completion-form"})
    void theActionPlanHasFourItems(ActionPlanItem missing) {
        assertTranslated(missing.label());
        assertOnly(
                submitted()
                        .decision(letter().build())
                        .actionPlan(new ActionPlan(on("FRI_2026_05_08"), EnumSet.complementOf(EnumSet.of(missing))))
                        .build(),
                missing.norm(),
                Severity.BREACH,
                "FRI_2026_05_08",
                "The action plan lacks an item: " + missing.label().en() + ".");
    }

    @Test
    void anActionPlanWithoutALetterIsADefect() {
        assertOnly(
                submitted()
                        .decision(decided(EventDecisionKind.NOTE).build())
                        .actionPlan(new ActionPlan(on("FRI_2026_05_08"), Set.of()))
                        .build(),
                ControlNorms.LETTER,
                Severity.DEFECT,
                "FRI_2026_05_08",
                "An action plan is recorded, and no letter on measures.");
    }

    @Test
    @OfNorm(ControlRules.Ids.ACTION_PLAN_IMPLEMENTATION_REPORT)
    void theLetterSetsTheTermOfTheReport() {
        ControlEvent open = with(letter().build());
        assertThat(Events.entry(LAW, open, ControlRules.ACTION_PLAN_IMPLEMENTATION_REPORT)
                        .deadline())
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        answer -> assertText(answer.document(), "the letter on measures to eliminate the violations"));

        ControlEvent.Builder set = submitted()
                .decision(letter().reportBy(date("FRI_2026_05_29")).build())
                .actionPlan(new ActionPlan(on("FRI_2026_05_08"), Set.of()));
        assertThat(due(set.build(), ControlRules.ACTION_PLAN_IMPLEMENTATION_REPORT))
                .isEqualTo("2026-05-29");
        assertThat(findings(set.build(), "FRI_2026_05_29")).isEmpty();
        assertThat(findings(set.build(), "SAT_2026_05_30")).hasSize(1);
        ControlEvent reported = set.report(new ImplementationReport(on("FRI_2026_05_29"), Set.of(), Optional.empty()))
                .build();
        assertThat(findings(reported, "SAT_2026_05_30")).isEmpty();
        assertThat(reported.state(LAW, date("FRI_2026_05_29"))).isEqualTo(ControlEventState.IMPLEMENTED);
        assertOnly(
                with(letter().reportBy(date("THU_2026_04_30")).build()),
                ControlRules.ACTION_PLAN_IMPLEMENTATION_REPORT,
                Severity.DEFECT,
                "MON_2026_05_04",
                "The letter asks for information by 30 April 2026, before its receipt on 4 May 2026.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LetterMeasure.class)
    @OfNorm({
        "ctl78.p53-1.violations",
        "ctl78.p53-1.causes",
        "ctl78.p53-1.procedures",
        "ctl78.p53-1.by-laws",
        "ctl78.p53-1.processes",
        "ctl78.p53-1.liability"
    })
    void eachMeasureOfTheLetterIsImplemented(LetterMeasure missing) {
        assertTranslated(missing.label());
        Set<LetterMeasure> rest = EnumSet.complementOf(EnumSet.of(missing));
        ControlEvent event = submitted()
                .decision(letter().addMeasures(LetterMeasure.values())
                        .reportBy(date("MON_2026_05_11"))
                        .build())
                .actionPlan(new ActionPlan(on("TUE_2026_05_05"), Set.of()))
                .report(new ImplementationReport(on("FRI_2026_05_08"), rest, Optional.empty()))
                .build();

        assertOnly(
                event,
                missing.norm(),
                Severity.BREACH,
                "TUE_2026_05_12",
                "The report does not name a measure that the letter demands as implemented: "
                        + missing.label().en() + ".");
        assertThat(findings(event, "MON_2026_05_11")).isEmpty();
    }

    @Test
    @OfNorm("ctl78.p56.accountability-copies")
    void liabilityIsProvenByCopies() {
        ControlEvent.Builder event = submitted()
                .decision(letter().addMeasures(LetterMeasure.LIABILITY)
                        .reportBy(date("FRI_2026_05_29"))
                        .build())
                .actionPlan(new ActionPlan(on("TUE_2026_05_05"), Set.of()));

        assertOnly(
                event.report(new ImplementationReport(on("FRI_2026_05_08"), Set.of(), Optional.of(false)))
                        .build(),
                ControlNorms.ACCOUNTABILITY_COPIES,
                Severity.BREACH,
                "FRI_2026_05_08",
                "The letter demands liability, and the report comes without copies that prove it.");
        assertThat(findings(
                        event.report(new ImplementationReport(on("FRI_2026_05_08"), Set.of(), Optional.of(true)))
                                .build(),
                        "TUE_2026_05_12"))
                .isEmpty();
    }

    @Test
    void theStatesFollowOneAnother() {
        ControlEvent event = submitted()
                .decision(decided(EventDecisionKind.NOTE).build())
                .closedOn(on("THU_2026_04_30"))
                .build();

        assertThat(event.state(LAW, date("TUE_2026_04_14"))).isEqualTo(ControlEventState.COMPLETED);
        assertThat(event.state(LAW, date("FRI_2026_04_17"))).isEqualTo(ControlEventState.UNDER_CONSIDERATION);
        assertThat(event.state(LAW, date("WED_2026_04_22"))).isEqualTo(ControlEventState.DECIDED);
        assertThat(event.state(LAW, date("THU_2026_04_30"))).isEqualTo(ControlEventState.CLOSED);
    }
}
