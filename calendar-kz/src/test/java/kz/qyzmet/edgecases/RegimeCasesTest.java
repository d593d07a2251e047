package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.regime.EntryIntoForce;
import kz.qyzmet.inspection.regime.GoverningRegime;
import kz.qyzmet.inspection.regime.Opening;
import kz.qyzmet.inspection.regime.RegimeStart;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Provision;
import kz.qyzmet.law.Regime;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.Supersession;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Situations 135 to 147: publication, entry into force, and which of two regimes governs. */
class RegimeCasesTest {

    private static GoverningRegime byAct(String delivered, Reckoner law) {
        return GoverningRegime.of(
                Opening.of(Optional.of(Fact.on(date(delivered))), Optional.empty(), Optional.empty()),
                false,
                false,
                law);
    }

    private static GoverningRegime byNotice(String sent, Reckoner law) {
        return GoverningRegime.of(
                Opening.of(Optional.empty(), Optional.of(Fact.on(date(sent))), Optional.empty()), false, false, law);
    }

    private static List<String> english(GoverningRegime regime) {
        return regime.explanation().stream().map(LocalizedText::en).toList();
    }

    /** Friday 12 April 2024 and ten days: Tuesday 23 April; Monday 8 April and sixty: Saturday 8 June. */
    @EdgeCase(135)
    @Test
    void uponExpiryIsTheDayAfterTheLast() {
        assertThat(EntryIntoForce.day(date("2024-04-12"), 10, LAW)).isEqualTo(date("2024-04-23"));
        assertThat(((NotBefore) LAW.deadline(StandardAgreement.ORDER_ENTRY_INTO_FORCE, date("2024-04-12"))).from())
                .isEqualTo(date("2024-04-23"));
        assertThat(EntryIntoForce.day(date("2024-04-08"), 60, LAW)).isEqualTo(date("2024-06-08"));
        assertThat(EntryIntoForce.day(date("2024-04-12"), 10, LAW.with(ExpiryRule.ON_LAST_DAY)))
                .isEqualTo(date("2024-04-22"));
    }

    @EdgeCase(136)
    @Test
    void entryIntoForceDoesNotRoll() {
        assertThat(LAW.calendar().isWorkingDay(date("2024-06-08"))).isFalse();
        assertThat(EntryIntoForce.day(date("2024-04-08"), 60, LAW)).isEqualTo(date("2024-06-08"));
        assertThat(byNotice("2024-06-08", LAW).regime()).isEqualTo(Regime.LAW);
    }

    /** Neither the signature of 10 April nor the registration of 11 April 2024 starts the ten days. */
    @EdgeCase(137)
    @Test
    void onlyThePublicationStartsTheCount() {
        assertThat(LAW.deadline(Term.builder()
                        .norm(StandardAgreement.ORDER_ENTRY_INTO_FORCE)
                        .build()))
                .isInstanceOf(NotStarted.class);
        assertThatThrownBy(() -> RegimeStart.published(LAW, date("2024-04-05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-04-06, the day of the signature");
        assertThat(RegimeStart.of(RegimeStart.published(LAW, date("2024-04-09")))
                        .from())
                .contains(date("2024-06-09"));
    }

    /** One act: an article sixty days after its publication, another from 1 January. */
    @EdgeCase(138)
    @Test
    void partsOfAnActComeIntoForceAtDifferentTimes() {
        LocalizedText basis = LocalizedText.same("one amending act");
        Edition parts = Edition.standard()
                .withForce("parts", "law88.a27-4.", Force.since(EntryIntoForce.day(date("2024-04-08"), 60, LAW), basis))
                .withForce("parts", "law88.a27-3.", Force.since(date("2025-01-01"), basis));

        assertThat(parts.norms()
                        .get(NormId.of("law88.a27-4.p3.invalid"))
                        .force()
                        .holds(date("2024-06-08")))
                .isTrue();
        assertThat(parts.norms()
                        .get(NormId.of("law88.a27-3.p1.sp4.record"))
                        .force()
                        .holds(date("2024-06-08")))
                .isFalse();
        assertThat(parts.norms()
                        .get(NormId.of("law88.a27-3.p1.sp4.record"))
                        .force()
                        .holds(date("2025-01-01")))
                .isTrue();
    }

    @EdgeCase(139)
    @Test
    void aRunningInspectionKeepsItsRulesOrChangesThemByChoice() {
        Reckoner kept = byAct("2024-06-07", LAW).engine();
        Reckoner steps = byAct("2024-06-07", LAW.with(TransitionRule.PROCEDURE_OF_EACH_STEP))
                .engine();

        assertThat(kept.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("2024-06-17")))
                .isInstanceOf(Due.class);
        assertThat(kept.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("2024-06-17")))
                .isInstanceOf(NotInForce.class);
        assertThat(steps.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("2024-06-17")))
                .isInstanceOf(NotInForce.class);
        assertThat(steps.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("2024-06-17")))
                .isInstanceOf(Due.class);
        // A term that began under the older rules is counted by them in either.
        assertThat(steps.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("2024-06-06"))
                        .due())
                .isEqualTo(kept.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("2024-06-06"))
                        .due());
    }

    /** The change of Art. 76 is data: not before Sunday 28 December 2025, ten days after the act was signed. */
    @EdgeCase(140)
    @Test
    void theWordingOfArticle76HoldsFromItsOwnDayOn() {
        Force force = Ground.APPC_76_2.force();

        assertThat(force.from()).contains(date("2025-12-28"));
        assertThat(force.status()).isEqualTo(Force.Status.FLOOR);
        assertThat(EntryIntoForce.day(date("2025-12-17"), 10, LAW)).isEqualTo(date("2025-12-28"));
        assertThat(force.holds(date("2025-12-12"))).isFalse();
        assertThat(force.holds(date("2026-05-08"))).isTrue();
    }

    /** Socially responsible services: no norm of the catalogue, and the edition says of when its text is. */
    @EdgeCase(141)
    @Test
    void aNormThatTheTextAtHandLacksIsUnknownAndTheTextIsNamed() {
        assertThatThrownBy(() -> LAW.edition().norms().get(NormId.of("law88.a21-3.p1.socially-responsible")))
                .isInstanceOf(UnknownNormException.class);
        assertThat(LAW.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("2026-05-06"))
                        .explain(Locale.ENGLISH))
                .contains("Edition of the acts: " + LAW.edition().name() + ".");
        assertThat(LAW.edition().name()).startsWith("88-V/2025-02-10, ");
    }

    @EdgeCase(142)
    @Test
    void aReferenceThatMayBeStaleIsUndeterminedWithAWarning() {
        GoverningRegime regime = byAct("2023-10-02", LAW);

        for (NormId norm : List.of(
                ControlRules.INSPECTION_TERM,
                ControlRules.INSPECTION_EXTENSION,
                ControlRules.INSPECTION_SUSPENSION_NOTICE,
                ControlRules.INSPECTION_RESUMPTION_NOTICE,
                ControlRules.INSPECTION_START_NOTICE)) {
            assertThat(regime.engine().deadline(norm, date("2023-10-02")))
                    .isInstanceOfSatisfying(
                            Undetermined.class,
                            answer -> assertThat(answer.explain(Locale.ENGLISH))
                                    .anyMatch(line -> line.startsWith(
                                            "Caution: The text refers to the Entrepreneurial Code as it then stood.")));
        }
        assertThat(english(regime)).anyMatch(line -> line.startsWith("Caution: the references of order 78"));
    }

    /** The order still says "by delivery" in more detail; the Law says "by sending", and is the higher act. */
    @EdgeCase(143)
    @Test
    void theHigherActGovernsWhatTheOrderStillSaysOtherwise() {
        Reckoner law = byNotice("2024-06-10", LAW).engine();

        assertThat(law.deadline(ControlRules.RESULTS_ACT_DELIVERY, date("2024-06-24")))
                .isInstanceOfSatisfying(
                        NotInForce.class,
                        answer -> assertThat(answer.instead().norms())
                                .containsExactly(StateServicesLaw.INSPECTION_COMPLETION_DATE));
        assertThat(Supersession.find(25).orElseThrow().under(Regime.LAW))
                .containsExactly(StateServicesLaw.INSPECTION_COMPLETION_DATE);
        assertThat(english(byNotice("2024-06-10", LAW))).anyMatch(line -> line.contains("the Law is the higher act"));
    }

    /** A host that has the later text renumbers a point: the id stays, place and version change. */
    @EdgeCase(144)
    @Test
    void aCitationSurvivesANewNumber() {
        Edition later = Edition.standard()
                .withNorm(
                        "78/2026-07-01",
                        Norm.builder()
                                .from(Edition.standard().norms().get(ControlRules.CONTROL_EVENT_CAP))
                                .provision(new Provision(Act.CONTROL_RULES, "p.44"))
                                .build());

        assertThat(later.norms().get(ControlRules.CONTROL_EVENT_CAP).provision().locator())
                .isEqualTo("p.44");
        assertThat(LAW.withEdition(later)
                        .deadline(ControlRules.CONTROL_EVENT_CAP, date("2026-07-13"))
                        .explain(Locale.ENGLISH))
                .contains("Edition of the acts: 78/2026-07-01.");
        // An excluded point keeps its id and says until when it was in force.
        assertThat(Edition.standard()
                        .norms()
                        .get(ControlRules.INSPECTION_TERM)
                        .force()
                        .until())
                .contains(date("2024-06-07"));
    }

    /** Of the start only "not before" is known: the answer says how sure the day is, and shows the window. */
    @EdgeCase(145)
    @Test
    void aDayThatIsNotKnownIsNotInvented() {
        assertThat(RegimeStart.of(Edition.standard()).status()).isEqualTo(Force.Status.UNCONFIRMED);
        assertThat(english(byAct("2024-06-07", LAW)))
                .anyMatch(line -> line.startsWith("Doubt: the inspection was opened in the uncertain window"));
        assertThat(LAW.deadline(Term.builder()
                        .norm(ControlRules.EDITION_2021_ENTRY_INTO_FORCE)
                        .build()))
                .isInstanceOf(NotStarted.class);
    }

    @EdgeCase(146)
    @Test
    void theAnswerCarriesOfWhenTheTextIs() {
        for (GoverningRegime regime : List.of(byAct("2023-10-02", LAW), byNotice("2026-05-06", LAW))) {
            assertThat(english(regime))
                    .contains("The text of order 78 at hand: order 116 of 01.07.2021 (edition of order 78), ten"
                            + " calendar days after first publication. A later amendment cannot be excluded.");
        }
    }

    /** An inspection of 2023 asked under Art. 27-2 has no rule there; one of before July 2021 has none at all. */
    @EdgeCase(147)
    @Test
    void aNormIsNotStretchedBackwards() {
        assertThat(byAct("2023-10-02", LAW)
                        .engine()
                        .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, date("2023-10-02")))
                .isInstanceOf(NotInForce.class);
        GoverningRegime before = byAct("2021-07-09", LAW);
        assertThat(before.regime()).isEqualTo(Regime.NONE);
        assertThat(before.engine().deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("2021-07-19")))
                .isInstanceOf(NotInForce.class);
        assertThat(english(before)).anyMatch(line -> line.startsWith("No rule is at hand for that day"));
    }
}
