package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How an obligation stands on a day, and what is wrong with it. */
class ObligationStateTest {

    private static final Obligations ALL = Obligations.of(Edition.standard());
    private static final Obligation PREMISES =
            ALL.find(ObligationNorms.PREMISES).orElseThrow();
    private static final Obligation REGISTER_ENTRY =
            ALL.find(ObligationNorms.AGENT_REGISTER_ENTRY).orElseThrow();
    private static final Obligation REPORT =
            ALL.find(ObligationNorms.REPORT_ON_REQUEST).orElseThrow();
    private static final Obligation ADVICE = ALL.find(ObligationNorms.ADVICE).orElseThrow();

    /** Signed on 4 May, ended on 30 June. */
    private static ObligationFacts.Builder facts(ObligationRecord... records) {
        return ObligationFacts.builder()
                .signedOn(on("MON_2026_05_04"))
                .terminatedOn(on("TUE_2026_06_30"))
                .addRecords(records);
    }

    private static ObligationRecord.Builder of(Obligation obligation) {
        return ObligationRecord.builder().norm(obligation.norm());
    }

    private static List<Finding> findings(ObligationFacts facts, String asOf) {
        return new ObligationFindings(LAW, CooperationType.AGENT, facts, date(asOf)).all();
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2026_05_03,NOT_YET_DUE",
        "MON_2026_05_04,IN_EFFECT",
        "MON_2026_05_11,IN_EFFECT",
        "TUE_2026_05_12,VIOLATED",
        "THU_2026_05_14,VIOLATED",
        "FRI_2026_05_15,IN_EFFECT",
        "MON_2026_06_01,SUSPENDED",
        "FRI_2026_06_05,SUSPENDED",
        "SAT_2026_06_06,IN_EFFECT",
        "MON_2026_06_29,IN_EFFECT",
        "TUE_2026_06_30,DISCHARGED"
    })
    void aContinuingObligationIsKeptOrViolatedAndNeverFulfilled(String asOf, ObligationState state) {
        ObligationFacts facts = facts(
                        of(PREMISES)
                                .violatedOn(on("TUE_2026_05_12"))
                                .remediedOn(on("FRI_2026_05_15"))
                                .build(),
                        of(PREMISES).fulfilledOn(on("TUE_2026_05_05")).build())
                .addHindrances(
                        new Hindrance(AgreementParty.PARTNER, on("MON_2026_06_01"), Optional.of(on("FRI_2026_06_05"))))
                .build();

        assertThat(facts.state(PREMISES, date(asOf))).isEqualTo(state);
        assertThat(facts.asKnownOn(date(asOf)).state(PREMISES, date(asOf))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2026_05_03,NOT_YET_DUE",
        "MON_2026_05_04,IN_EFFECT",
        "TUE_2026_05_12,VIOLATED",
        "FRI_2026_05_15,FULFILLED",
        "WED_2026_07_01,FULFILLED"
    })
    @OfNorm("spa219.an1.p3.sp1.i4.register-entry")
    void whatIsDoneOnceIsFulfilledEvenLate(String asOf, ObligationState state) {
        ObligationFacts facts = facts(of(REGISTER_ENTRY)
                        .violatedOn(on("TUE_2026_05_12"))
                        .fulfilledOn(on("FRI_2026_05_15"))
                        .build())
                .build();

        assertThat(facts.state(REGISTER_ENTRY, date(asOf))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "MON_2026_05_04,NOT_YET_DUE",
        "TUE_2026_05_12,IN_EFFECT",
        "FRI_2026_05_15,FULFILLED",
        "MON_2026_06_01,IN_EFFECT",
        "TUE_2026_06_30,DISCHARGED"
    })
    @OfNorm("spa219.p27.report-on-request")
    void whatIsDueOnOccasionIsDueAnewOnEach(String asOf, ObligationState state) {
        ObligationFacts facts = facts(
                        of(REPORT)
                                .arisenOn(on("TUE_2026_05_12"))
                                .fulfilledOn(on("FRI_2026_05_15"))
                                .build(),
                        of(REPORT).arisenOn(on("MON_2026_06_01")).build())
                .build();

        assertThat(facts.state(REPORT, date(asOf))).isEqualTo(state);
    }

    @Test
    void aRightIsNeitherFulfilledNorSuspended() {
        ObligationFacts facts = facts(
                        of(ADVICE).fulfilledOn(on("TUE_2026_05_05")).build())
                .addHindrances(new Hindrance(AgreementParty.STATE_CORPORATION, on("TUE_2026_05_05"), Optional.empty()))
                .build();

        assertThat(facts.state(ADVICE, date("MON_2026_06_01"))).isEqualTo(ObligationState.IN_EFFECT);
        assertThat(facts.state(ADVICE, date("TUE_2026_06_30"))).isEqualTo(ObligationState.DISCHARGED);
    }

    /** Point 18 ends the obligations; what is owed for the time before goes on. */
    @Test
    void someOutlastTheAgreement() {
        assertThat(facts().build()
                        .state(ALL.find(ObligationNorms.CONFIDENTIALITY).orElseThrow(), date("WED_2026_07_01")))
                .isEqualTo(ObligationState.IN_EFFECT);
        assertThat(ALL.all().stream().filter(Obligation::outlastsAgreement)).hasSize(11);
        ObligationFacts violated =
                facts(of(PREMISES).violatedOn(on("TUE_2026_06_30")).build()).build();
        assertThat(violated.state(PREMISES, date("WED_2026_07_01")))
                .as("the party still answers for it")
                .isEqualTo(ObligationState.VIOLATED);
    }

    @Test
    @OfNorm({"spa219.p4.sp2.i8.premises", "spa219.p7.liability"})
    void aViolationIsABreachUntilItIsRemedied() {
        ObligationFacts facts = facts(of(PREMISES)
                        .violatedOn(on("TUE_2026_05_12"))
                        .remediedOn(on("FRI_2026_05_15"))
                        .build())
                .build();

        assertThat(findings(facts, "MON_2026_05_11")).isEmpty();
        assertThat(findings(facts, "THU_2026_05_14")).singleElement().satisfies(finding -> {
            assertThat(StepCases.shown(List.of(finding))).containsExactly("BREACH p4.sp2.i8.premises 2026-05-12");
            assertThat(finding.message().en())
                    .isEqualTo("\"to keep the premises to the requirements for service centres\" was violated on"
                            + " Tuesday 12 May 2026, and this is not remedied; liable: a partner organization.");
        });
        assertThat(findings(facts, "FRI_2026_05_15")).isEmpty();
    }

    /** Hindered from 12 to 14 May: the term is longer by as much, so the violation is one of the 15th. */
    @ParameterizedTest
    @CsvSource({"TUE_2026_05_12,SUSPENDED,", "THU_2026_05_14,SUSPENDED,", "FRI_2026_05_15,VIOLATED,2026-05-15"})
    void whatForceMajeureHindersIsViolatedFromTheDayAfter(String asOf, ObligationState state, String since) {
        ObligationFacts facts = facts(
                        of(PREMISES).violatedOn(on("TUE_2026_05_12")).build())
                .addHindrances(
                        new Hindrance(AgreementParty.PARTNER, on("MON_2026_05_11"), Optional.of(on("WED_2026_05_13"))),
                        new Hindrance(AgreementParty.PARTNER, on("THU_2026_05_14"), Optional.of(on("THU_2026_05_14"))))
                .build();

        assertThat(facts.state(PREMISES, date(asOf))).isEqualTo(state);
        assertThat(StepCases.shown(findings(facts, asOf)))
                .isEqualTo(since == null ? List.of() : List.of("BREACH p4.sp2.i8.premises " + since));
    }

    @Test
    void forceMajeureOfTheOtherPartyExcusesNobody() {
        ObligationFacts facts = facts(
                        of(PREMISES).violatedOn(on("TUE_2026_05_12")).build(),
                        ObligationRecord.builder()
                                .norm(ObligationNorms.CONFIDENTIALITY)
                                .violatedOn(on("TUE_2026_05_12"))
                                .build())
                .addHindrances(new Hindrance(AgreementParty.STATE_CORPORATION, on("MON_2026_05_11"), Optional.empty()))
                .build();

        assertThat(StepCases.shown(findings(facts, "WED_2026_05_13")))
                .containsExactly("BREACH p10.confidentiality 2026-05-12", "BREACH p4.sp2.i8.premises 2026-05-12");
    }

    @Test
    @OfNorm("spa219.p7.liability")
    void thePartyAtFaultAnswers() {
        ObligationRecord byCorporation = of(PREMISES)
                .violatedOn(on("TUE_2026_05_12"))
                .atFault(PartyRole.STATE_CORP)
                .build();
        ObligationRecord own = of(PREMISES).violatedOn(on("TUE_2026_05_12")).build();
        ObligationFacts facts = facts(byCorporation, own).build();

        assertThat(facts.liable(PREMISES, own, date("TUE_2026_05_12")).value()).containsExactly(PartyRole.PARTNER);
        assertThat(facts.liable(PREMISES, byCorporation, date("TUE_2026_05_12")).value())
                .containsExactly(PartyRole.STATE_CORP);
        assertRefused(
                facts.liable(PREMISES, own, date("MON_2026_05_11")),
                "spa219.p7.liability",
                "Nobody is liable: no violation is known by Monday 11 May 2026.");
        ObligationFacts hindered = facts(own)
                .addHindrances(new Hindrance(AgreementParty.PARTNER, on("MON_2026_05_11"), Optional.empty()))
                .build();
        assertRefused(
                hindered.liable(PREMISES, own, date("WED_2026_05_13")),
                "spa219.p11.extension",
                "Nobody is liable on Wednesday 13 May 2026: force majeure hindered the party, and the term of"
                        + " performance is longer by as much.");
    }

    private static void assertRefused(Outcome<Set<PartyRole>> outcome, String norm, String english) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.citation().id()).isEqualTo(norm);
            assertThat(refused.reason().en()).isEqualTo(english);
            Answers.assertTranslated(refused.reason());
        });
    }

    @ParameterizedTest
    @CsvSource({",BREACH", "STATE_CORP,BREACH", "PARTNER,DEFECT", "AGENT,DEFECT"})
    @OfNorm("spa219.p4.sp1.advisory-right")
    void itsHolderCannotViolateARight(PartyRole atFault, String severity) {
        ObligationFacts facts = facts(of(ADVICE)
                        .violatedOn(on("TUE_2026_05_12"))
                        .atFault(Optional.ofNullable(atFault))
                        .build())
                .build();

        assertThat(StepCases.shown(findings(facts, "TUE_2026_05_12")))
                .containsExactly(severity + " p4.sp1.advisory-right 2026-05-12");
    }

    @Test
    void aRecordThatFitsNothingIsADefect() {
        ObligationFacts facts = facts(
                        of(PREMISES).violatedOn(on("SUN_2026_05_03")).build(),
                        of(REPORT).violatedOn(on("WED_2026_07_01")).build(),
                        ObligationRecord.builder()
                                .norm(ObligationNorms.TRUST_OPERATE)
                                .violatedOn(on("TUE_2026_05_12"))
                                .build(),
                        ObligationRecord.builder()
                                .norm(NormId.of("spa219.p14.entry-into-force"))
                                .fulfilledOn(on("TUE_2026_05_12"))
                                .build(),
                        ObligationRecord.builder()
                                .norm(ObligationNorms.ANALYSIS)
                                .build())
                .build();

        assertThat(StepCases.shown(findings(facts, "WED_2026_07_01")))
                .containsExactly(
                        "DEFECT p4.sp2.i8.premises 2026-05-03",
                        "DEFECT an1.c3.table.r1.operate 2026-05-12",
                        "DEFECT p14.entry-into-force 2026-05-12",
                        "DEFECT p27.report-on-request 2026-07-01");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> of(REPORT)
                        .arisenOn(on("TUE_2026_05_12"))
                        .fulfilledOn(on("MON_2026_05_11"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'arisenOn' <= 'fulfilledOn', but found: 2026-05-12 > 2026-05-11");
        assertThatThrownBy(() -> of(REPORT)
                        .violatedOn(on("TUE_2026_05_12"))
                        .remediedOn(on("MON_2026_05_11"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'violatedOn' <= 'remediedOn', but found: 2026-05-12 > 2026-05-11");
        assertThatThrownBy(() -> of(REPORT).remediedOn(on("MON_2026_05_11")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid record: Expected 'violatedOn' with 'remediedOn', but found: none");
        assertThatThrownBy(() ->
                        new Hindrance(AgreementParty.PARTNER, on("TUE_2026_05_12"), Optional.of(on("MON_2026_05_11"))))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'began' <= 'ended', but found: 2026-05-12 > 2026-05-11");
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"STATE_CORP", "PARTNER", "AGENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIsAParty(PartyRole role) {
        assertThatThrownBy(() -> of(REPORT).atFault(role).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid party: Expected STATE_CORP, PARTNER or AGENT, but found: " + role);
    }

    @Test
    void whatIsRecordedLaterOrOnlyPlannedDoesNotCount() {
        ObligationRecord later = of(PREMISES)
                .violatedOn(on("TUE_2026_05_12").recordedOn(date("FRI_2026_05_15")))
                .remediedOn(on("WED_2026_05_13"))
                .build();
        ObligationFacts facts = facts(later)
                .addHindrances(new Hindrance(
                        AgreementParty.PARTNER,
                        Fact.planned(Moment.on(date("MON_2026_05_04")), date("MON_2026_05_04")),
                        Optional.empty()))
                .build();

        assertThat(later.asKnownOn(date("THU_2026_05_14")))
                .isEqualTo(of(PREMISES).build());
        assertThat(facts.state(PREMISES, date("THU_2026_05_14"))).isEqualTo(ObligationState.IN_EFFECT);
        assertThat(facts.asKnownOn(date("SUN_2026_05_03")))
                .isEqualTo(ObligationFacts.builder()
                        .addRecords(of(PREMISES).build())
                        .build());
    }
}
