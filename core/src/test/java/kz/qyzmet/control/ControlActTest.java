package kz.qyzmet.control;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.Events.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The act of a control event and the answer to it, and the experts (order 78 p. 48 to 51). */
class ControlActTest {

    private static ControlAct.Builder act() {
        return ControlAct.builder().deliveredOn(date("TUE_2026_04_14"));
    }

    private static void assertOnly(ControlEvent event, NormId norm, Severity severity, String since, String english) {
        assertThat(findings(event, "FRI_2026_04_17"))
                .singleElement()
                .satisfies(finding -> assertFinding(finding, norm, severity, since, english));
    }

    private static void assertOnly(ControlAct act, NormId norm, String english) {
        assertOnly(Events.shorter().act(act).build(), norm, Severity.BREACH, "TUE_2026_04_14", english);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ActItem.class)
    @OfNorm({
        "ctl78.p50-1.drawing-up",
        "ctl78.p50-2.object",
        "ctl78.p50-3.order",
        "ctl78.p50-4.executors",
        "ctl78.p50-5.period",
        "ctl78.p50-6.activity-analysis",
        "ctl78.p50-7.results",
        "ctl78.p50-8.causes",
        "ctl78.p50-9.checklist-points",
        "ctl78.p50-10.remedies",
        "ctl78.p50-11.liability",
        "ctl78.p50-12.familiarisation",
        "ctl78.p50-13.signatures"
    })
    void theActHasThirteenItems(ActItem missing) {
        assertTranslated(missing.label());
        assertThat(missing.norm().id())
                .startsWith("ctl78.p50-" + (List.of(ActItem.values()).indexOf(missing) + 1) + ".");
        Set<ActItem> items = EnumSet.complementOf(EnumSet.of(missing));

        assertOnly(
                act().items(items).violationsFound(true).build(),
                missing.norm(),
                "The act lacks an item: " + missing.label().en() + ".");
        ControlEvent clean = Events.shorter()
                .act(act().items(items).violationsFound(false).build())
                .build();
        assertThat(findings(clean, "FRI_2026_04_17")).hasSize(missing == ActItem.LIABILITY ? 0 : 1);
    }

    @Test
    @OfNorm({"ctl78.p49.act", "ctl78.p49.second-copy", "ctl78.p50.evidence"})
    void theActIsSignedInTwoCopiesAndFiledWithItsEvidence() {
        ControlAct right = act().copies(2)
                .signedByExecutors(true)
                .secondCopyFiled(true)
                .violationsFound(true)
                .evidenceFiled(true)
                .items(Set.of(ActItem.values()))
                .build();
        assertThat(findings(Events.shorter().act(right).build(), "FRI_2026_04_17"))
                .isEmpty();
        assertThat(findings(Events.shorter().act(act().build()).build(), "FRI_2026_04_17"))
                .isEmpty();

        assertOnly(act().copies(1).build(), ControlNorms.ACT, "The act is drawn up in 2 copies, not in 1.");
        assertOnly(act().signedByExecutors(false).build(), ControlNorms.ACT, "The executors have not signed the act.");
        assertOnly(
                act().secondCopyFiled(false).build(),
                ControlNorms.SECOND_COPY,
                "The second copy of the act is not in the file.");
        assertOnly(
                act().violationsFound(true).evidenceFiled(false).build(),
                ControlNorms.EVIDENCE,
                "Violations were found, and their proof is not in the file.");
        assertThat(findings(
                        Events.shorter().act(act().evidenceFiled(false).build()).build(), "FRI_2026_04_17"))
                .isEmpty();
        assertThatThrownBy(() -> act().copies(-1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid copies of an act: Expected 0 or more, but found: -1");
    }

    @Test
    @OfNorm({"ctl78.p49.refusal-note", "ctl78.p49.refusal-no-bar"})
    void aRefusalToReadItIsNotedAndHindersNothing() {
        ControlAct.Builder refused = ControlAct.builder()
                .delivery(Dispatch.builder().refusedOn(on("TUE_2026_04_14")).build());
        assertThat(findings(
                        Events.shorter().act(refused.refusalNoted(true).build()).build(), "FRI_2026_04_17"))
                .isEmpty();
        assertOnly(
                refused.refusalNoted(false).build(),
                ControlNorms.REFUSAL_NOTE,
                "The head of the object refused to read the act, and the act has no note of it.");
        assertOnly(
                Events.shorter()
                        .act(refused.refusalNoted(true).build())
                        .setAsideForRefusalOn(on("THU_2026_04_16"))
                        .build(),
                ControlNorms.REFUSAL_NO_BAR,
                Severity.BREACH,
                "THU_2026_04_16",
                "The materials were set aside for the refusal to read the act, which hinders nothing.");
    }

    @Test
    @OfNorm({"ctl78.p51.agree", "ctl78.p51.objections-filed"})
    void agreementIsSignedAndObjectionsAreFiled() {
        HeadReaction.Builder objections = HeadReaction.builder().objectedOn(on("THU_2026_04_16"));
        assertThat(findings(
                        Events.withAct()
                                .reaction(objections
                                        .objectionsAttached(true)
                                        .objectionsNoted(true)
                                        .build())
                                .build(),
                        "FRI_2026_04_17"))
                .isEmpty();
        assertOnly(
                Events.withAct()
                        .reaction(objections.objectionsAttached(false).build())
                        .build(),
                ControlNorms.OBJECTIONS_FILED,
                Severity.BREACH,
                "THU_2026_04_16",
                "The objections are not attached to the act.");
        assertOnly(
                Events.withAct()
                        .reaction(objections
                                .objectionsAttached(true)
                                .objectionsNoted(false)
                                .build())
                        .build(),
                ControlNorms.OBJECTIONS_FILED,
                Severity.BREACH,
                "THU_2026_04_16",
                "The act has no note of the objections.");
        HeadReaction.Builder agreement = HeadReaction.builder().agreedOn(on("WED_2026_04_15"));
        assertOnly(
                Events.withAct()
                        .reaction(agreement.bothCopiesSigned(false).build())
                        .build(),
                ControlNorms.AGREEMENT,
                Severity.BREACH,
                "WED_2026_04_15",
                "The head of the object agreed and did not sign both copies of the act.");
        assertOnly(
                Events.withAct()
                        .reaction(agreement
                                .bothCopiesSigned(true)
                                .objectedOn(on("THU_2026_04_16"))
                                .build())
                        .build(),
                ControlNorms.AGREEMENT,
                Severity.DEFECT,
                "THU_2026_04_16",
                "Both an agreement and objections of the head of the object are recorded.");
        assertThat(findings(
                        Events.shorter().reaction(agreement.build()).build(),
                        "WED_2026_04_15",
                        ControlRules.CONTROL_EVENT_ACT_REACTION))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        ControlRules.CONTROL_EVENT_ACT_REACTION,
                        Severity.DEFECT,
                        "WED_2026_04_15",
                        "The head of the object answered to the act, and its delivery is not recorded."));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ExpertTie.class)
    @OfNorm("ctl78.p48.expert-independence")
    void noExpertIsTiedToTheObject(ExpertTie tie) {
        ControlExpert free = ControlExpert.builder().number(1).build();
        ControlExpert tied = ControlExpert.builder()
                .number(2)
                .addTies(tie)
                .joinedOn(on("TUE_2026_04_07"))
                .build();
        String text =
                "Expert no. 2 is tied to the object of control (" + tie.label().en() + ") and may not take part.";

        assertTranslated(tie.label());
        ControlEvent event = Events.begun().build();
        assertThat(event.involve(free).value().experts()).containsExactly(free);
        assertRefused(event.involve(tied), ControlNorms.EXPERT_INDEPENDENCE, text);
        ControlEvent recorded = Events.withAct().addExperts(free, tied).build();
        assertOnly(recorded, ControlNorms.EXPERT_INDEPENDENCE, Severity.BREACH, "TUE_2026_04_07", text);
        assertThat(findings(recorded, "MON_2026_04_06")).isEmpty();
    }

    /** What is only planned contradicts nothing, also on a day on which the delivery itself was not yet on record. */
    @Test
    void aPlannedDeliveryBeforeTheDrawingUpContradictsNothing() {
        Fact planned = Fact.planned(Moment.on(date("WED_2026_04_15")), date("MON_2026_04_06"));
        ControlAct act = ControlAct.builder()
                .drawnUpOn(on("FRI_2026_04_17"))
                .delivery(Dispatch.builder()
                        .addReceivedOn(planned, on("MON_2026_04_20"))
                        .build())
                .build();

        assertThat(act.asKnownOn(date("FRI_2026_04_17"))
                        .orElseThrow()
                        .delivery()
                        .orElseThrow()
                        .receivedOn())
                .containsExactly(planned);
    }
}
