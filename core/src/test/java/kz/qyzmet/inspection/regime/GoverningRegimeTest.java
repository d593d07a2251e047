package kz.qyzmet.inspection.regime;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.deadline.Kazakhstan.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.Regime;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which regime governs, why, and to the end. */
class GoverningRegimeTest {

    private static Optional<Opening> byNotice(String day) {
        return Opening.of(Optional.empty(), Optional.of(on(day)), Optional.empty());
    }

    private static Optional<Opening> byAct(String day) {
        return Opening.of(Optional.of(on(day)), Optional.empty(), Optional.empty());
    }

    private static GoverningRegime governing(Optional<Opening> opening, Reckoner law) {
        return GoverningRegime.of(opening, false, false, law);
    }

    private static List<String> english(GoverningRegime regime) {
        return regime.explanation().stream().map(LocalizedText::en).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2021_07_11, NONE, BEFORE_THE_EDITION",
        "MON_2021_07_12, ORDER_78, BEFORE_THE_LAW",
        "FRI_2024_06_07, ORDER_78, BEFORE_THE_LAW",
        "SAT_2024_06_08, LAW, SINCE_THE_LAW",
        "MON_2024_06_10, LAW, SINCE_THE_LAW"
    })
    void theDayOfTheOpeningDecides(String day, Regime regime, RegimeReason reason) {
        for (Optional<Opening> opening : List.of(byAct(day), byNotice(day))) {
            GoverningRegime found = governing(opening, LAW);
            assertThat(found.regime()).isEqualTo(regime);
            assertThat(found.reason()).isEqualTo(reason);
        }
    }

    /** Opened a working day apart, asked about the same day two weeks later. */
    @Test
    void theRegimeIsKeptToTheEnd() {
        LocalDate later = date("MON_2024_06_24");
        Reckoner order = governing(byAct("FRI_2024_06_07"), LAW).engine();
        Reckoner law = governing(byNotice("MON_2024_06_10"), LAW).engine();

        assertThat(order.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, later))
                .isInstanceOf(Due.class);
        assertThat(order.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, later))
                .isInstanceOf(NotInForce.class);
        assertThat(law.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("FRI_2024_06_07")))
                .isInstanceOf(NotInForce.class);
        assertThat(law.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, later))
                .isInstanceOf(Due.class);
        // What stays is the same in either.
        assertThat(order.deadline(ControlRules.CONTROL_EVENT_CAP, later))
                .isInstanceOf(Due.class)
                .extracting(Deadline::due)
                .isEqualTo(law.deadline(ControlRules.CONTROL_EVENT_CAP, later).due());
    }

    @Test
    void aLimitByReferenceNeverHasTheNumberOfTheLaw() {
        Reckoner order = governing(byAct("FRI_2024_06_07"), LAW).engine();

        for (LocalDate day : List.of(date("FRI_2024_06_07"), date("MON_2024_06_24"))) {
            assertThat(order.deadline(ControlRules.INSPECTION_TERM, day))
                    .isInstanceOfSatisfying(Undetermined.class, answer -> {
                        assertThat(answer.document().en()).isEqualTo("Entrepreneurial Code Art. 148 p. 1");
                        assertThat(answer.explain(Locale.ENGLISH))
                                .anyMatch(line -> line.contains("may by now hold other rules"));
                    });
        }
    }

    @Test
    void whatDoesNotGovernSaysSo() {
        Deadline cap = governing(byAct("FRI_2024_06_07"), LAW)
                .engine()
                .deadline(StateServicesLaw.SCHEDULED_INSPECTION_CAP, date("MON_2024_06_24"));

        assertThat(cap.explain(Locale.ENGLISH))
                .contains(
                        "The norm does not govern this case; its number is not applied to it.",
                        "– the case is governed by order 78")
                .anyMatch(line -> line.startsWith("On that day governed: ctl78.p18.inspection-term"));
        for (Locale locale : List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"))) {
            assertThat(cap.explain(locale)).noneMatch(line -> line.contains("null") || line.contains("{"));
        }
    }

    @Test
    void findingsOfTheOtherRegimeAreLeftOut() {
        Reckoner order = governing(byAct("FRI_2024_06_07"), LAW).engine();
        LocalDate asOf = date("MON_2024_06_24");
        Findings findings = new Findings(order, RegimeTexts.TEXTS, asOf);
        findings.breach(ControlRules.RESULTS_ACT_DELIVERY, asOf, "order.power");
        findings.breach(StateServicesLaw.INSPECTION_COMPLETION_DATE, asOf, "order.power");

        assertThat(findings.inOrder())
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(ControlRules.RESULTS_ACT_DELIVERY));
    }

    @Test
    void byTheOtherReadingEachNormHoldsInItsOwnTime() {
        Reckoner steps = LAW.with(TransitionRule.PROCEDURE_OF_EACH_STEP);
        GoverningRegime found = governing(byAct("FRI_2024_06_07"), steps);

        assertThat(found.regime()).isEqualTo(Regime.ORDER_78);
        assertThat(found.engine()).isEqualTo(steps);
        assertThat(found.engine().deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("FRI_2024_06_07")))
                .isInstanceOf(Due.class);
        assertThat(found.engine().deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("MON_2024_06_10")))
                .isInstanceOf(NotInForce.class);
        assertThat(english(found))
                .endsWith("The procedure is the one in force at each step, a term the one in force when it began; no"
                        + " transitional clause is at hand.");
    }

    @Test
    void theHostSetsTheStart() {
        Reckoner set = LAW.withEdition(RegimeStart.on(LAW.edition(), date("MON_2024_07_01")));
        GoverningRegime found = governing(byNotice("FRI_2024_06_28"), set);

        assertThat(found.regime()).isEqualTo(Regime.ORDER_78);
        assertThat(found.engine().edition().name()).endsWith(", 71-VIII/2024-07-01");
        assertThat(english(found))
                .contains("Start of Articles 27 to 27-4: 1 July 2024 (set by the embedding system; Law 71-VIII of"
                        + " 06.04.2024; first day in force by the embedding system: 1 July 2024).");
        assertThat(governing(byNotice("MON_2024_07_01"), set).regime()).isEqualTo(Regime.LAW);
    }

    @Test
    void theExplanationOfTheOrderNamesDayDocumentTextAndReferences() {
        assertThat(english(governing(byAct("WED_2024_06_05"), LAW)))
                .containsExactly(
                        "Opened on 5 June 2024: the act of appointment was delivered.",
                        "Order 78 governs: on that day Articles 27 to 27-4 of the Law were not yet in force. Where it"
                                + " refers to the Entrepreneurial Code, the limit is undetermined; the number of the Law"
                                + " is not applied.",
                        "Start of Articles 27 to 27-4: 8 June 2024 (not confirmed; Law 71-VIII of 06.04.2024, sixty"
                                + " calendar days after first publication (publication on 08.04.2024 not confirmed; not"
                                + " before 2024-06-06)).",
                        "The text of order 78 at hand: order 116 of 01.07.2021 (edition of order 78), ten calendar days"
                                + " after first publication. A later amendment cannot be excluded.",
                        "Caution: the references of order 78 to articles of the Entrepreneurial Code may be stale; the"
                                + " Code is not at hand, and under some of their numbers there now stand other rules or"
                                + " none.",
                        "The regime of the day of opening is kept to the end of the inspection; no transitional clause"
                                + " is at hand.");
    }

    @ParameterizedTest
    @CsvSource({"WED_2024_06_05, false", "THU_2024_06_06, true", "FRI_2024_06_07, true", "SAT_2024_06_08, false"})
    void theUncertainWindowIsADoubt(String day, boolean doubt) {
        String sentence = "Doubt: the inspection was opened in the uncertain window from 6 June 2024 to 7 June 2024. If"
                + " the amending Law was published earlier than assumed, its Articles were already in force.";

        assertThat(english(governing(byAct(day), LAW)).contains(sentence)).isEqualTo(doubt);
    }

    @Test
    void theExplanationOfTheLawNamesTheHigherAct() {
        assertThat(english(governing(byNotice("MON_2024_06_10"), LAW)))
                .startsWith(
                        "Opened on 10 June 2024: the notice of the start was sent.",
                        "Articles 27 to 27-4 of the Law govern: they were in force on that day, and the Law is the"
                                + " higher act; order 78 fills their gaps.")
                .noneMatch(line -> line.contains("stale"));
    }

    @Test
    void beforeTheEditionNoRuleIsAtHand() {
        GoverningRegime found = governing(byAct("THU_2021_07_01"), LAW);

        assertThat(english(found))
                .containsExactly(
                        "Opened on 1 July 2021: the act of appointment was delivered.",
                        "No rule is at hand for that day: the catalogue holds order 78 in its edition of 2021, in force"
                                + " since 12 July 2021 (not earlier than this date); its earlier wording is not at hand"
                                + " and the later one is not applied to it.");
        assertThat(found.engine().deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("MON_2022_03_14")))
                .isInstanceOf(NotInForce.class);
        assertThat(found.engine().deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("WED_2026_05_06")))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void withoutAnOpeningEachNormHoldsInItsOwnTime() {
        GoverningRegime found = governing(Optional.empty(), LAW);

        assertThat(found.regime()).isEqualTo(Regime.NONE);
        assertThat(found.reason()).isEqualTo(RegimeReason.NOT_OPENED);
        assertThat(found.engine()).isEqualTo(LAW);
        assertThat(found.explanation()).hasSize(1).allSatisfy(Answers::assertTranslated);
        assertThat(found).hasToString("NONE (NOT_OPENED)");
    }

    @OfNorm("law88.a27.p6.exclusion")
    @ParameterizedTest
    @CsvSource({
        // opened, private, counterintelligence, reading, regime, reason
        "MON_2024_06_10, true, false, UNDER_THE_LAW, LAW, PRIVATE_PROVIDER_UNDER_THE_LAW",
        "MON_2024_06_10, true, false, UNDER_THE_ORDER, ORDER_78, PRIVATE_PROVIDER_UNDER_THE_ORDER",
        "MON_2024_06_10, false, false, UNDER_THE_ORDER, LAW, SINCE_THE_LAW",
        "MON_2024_06_10, false, true, UNDER_THE_LAW, NONE, COUNTERINTELLIGENCE",
        "MON_2024_06_10, true, true, UNDER_THE_ORDER, NONE, COUNTERINTELLIGENCE",
        // The order knows no excluded field.
        "FRI_2024_06_07, false, true, UNDER_THE_LAW, ORDER_78, BEFORE_THE_LAW",
        "FRI_2024_06_07, true, false, UNDER_THE_ORDER, ORDER_78, BEFORE_THE_LAW"
    })
    void theArticleLeavesOutAField(
            String day,
            boolean privateProvider,
            boolean counterintelligence,
            PrivateProviders reading,
            Regime regime,
            RegimeReason reason) {
        GoverningRegime found =
                GoverningRegime.of(byNotice(day), privateProvider, counterintelligence, LAW.with(reading));

        assertThat(found.regime()).isEqualTo(regime);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.explanation()).hasSizeGreaterThan(2).allSatisfy(Answers::assertTranslated);
    }

    @Test
    void forPrivateProvidersTheOrderLivesOnByTheOtherReading() {
        Reckoner engine = GoverningRegime.of(
                        byAct("WED_2026_05_06"),
                        true,
                        false,
                        LAW.with(PrivateProviders.UNDER_THE_ORDER).with(TransitionRule.PROCEDURE_OF_EACH_STEP))
                .engine();

        assertThat(engine.deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT, date("WED_2026_05_13")))
                .isInstanceOf(Due.class);
        assertThat(engine.deadline(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("WED_2026_05_13")))
                .isInstanceOf(NotInForce.class);
    }

    @OfNorm("law88.a27.p6.exclusion")
    @Test
    void anInspectionOfTheExcludedFieldIsABreach() {
        GoverningRegime found = GoverningRegime.of(byNotice("MON_2024_06_10"), false, true, LAW);

        assertThat(found.findings(date("SUN_2024_06_09"))).isEmpty();
        assertFinding(
                found.findings(date("MON_2024_06_10")).get(0),
                RegimeNorms.EXCLUDED_FIELD,
                Severity.BREACH,
                "MON_2024_06_10",
                "The inspection was opened on a matter of counterintelligence, to which Article 27 does not apply.");
        assertThat(governing(byNotice("MON_2024_06_10"), LAW).findings(date("MON_2024_06_10")))
                .isEmpty();
        Fact plan = Fact.planned(Moment.on(date("MON_2024_06_10")), date("MON_2024_06_03"));
        GoverningRegime planned =
                GoverningRegime.of(Opening.of(Optional.empty(), Optional.of(plan), Optional.empty()), false, true, LAW);
        assertThat(planned.findings(date("TUE_2024_06_11"))).isEmpty();
        assertThat(english(planned).get(0))
                .isEqualTo("To be opened on 10 June 2024: the notice of the start is to be sent then.");
    }

    @Test
    void anEngineThatHasAlreadyChosenIsAskedAnew() {
        Reckoner order = governing(byAct("FRI_2024_06_07"), LAW).engine();
        GoverningRegime again = governing(byNotice("MON_2024_06_10"), order);

        assertThat(again).isEqualTo(governing(byNotice("MON_2024_06_10"), LAW));
        assertThat(again).hasToString("LAW (SINCE_THE_LAW, NOTICE 2024-06-10)");
    }

    @ParameterizedTest
    @CsvSource({
        "TransitionRule, KEPT_TO_THE_END, law88.a27-1.p8.legal-requirements",
        "TransitionRule, PROCEDURE_OF_EACH_STEP, law88.a27-1.p8.legal-requirements",
        "PrivateProviders, UNDER_THE_LAW, law88.a27.p6.exclusion",
        "PrivateProviders, UNDER_THE_ORDER, law88.a27.p6.exclusion"
    })
    @OfNorm("law88.a27-1.p8.legal-requirements")
    void readingsHaveTheirQuestionGroundAndWords(String question, String name, String ground) {
        Reading reading =
                question.equals("TransitionRule") ? TransitionRule.valueOf(name) : PrivateProviders.valueOf(name);

        assertThat(reading.question()).isEqualTo(question);
        assertThat(reading.grounds()).singleElement().hasToString(ground);
        Answers.assertTranslated(reading.label());
    }

    @Test
    void theEditionOfARegimeIsMadeOnce() {
        Optional<Opening> opening = byAct("FRI_2024_06_07");
        assertThat(governing(opening, LAW).engine().edition().norms())
                .isSameAs(governing(opening, LAW).engine().edition().norms());
    }

    @Test
    void aTermAlreadyWaitedForIsAnsweredToo() {
        assertThat(governing(byNotice("MON_2024_06_10"), LAW)
                        .engine()
                        .deadline(Term.builder()
                                .norm(ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                                .build()))
                .isNotInstanceOf(NotInForce.class);
    }
}
