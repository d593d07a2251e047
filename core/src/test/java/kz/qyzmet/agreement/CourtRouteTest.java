package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes by agreement and by court (order 219/НҚ points 14 to 22). */
class CourtRouteTest {

    private static final ChangeProposal PROPOSAL = ChangeProposal.builder()
            .by(AgreementParty.PARTNER)
            .kind(ChangeKind.TERMINATION)
            .sentOn(on("MON_2026_04_06"))
            .receivedOn(on("WED_2026_04_08"))
            .build();
    private static final PartnershipAgreement PROPOSED =
            inForce().propose(LAW, PROPOSAL).value();

    private static CourtClaim claim(String filed) {
        return CourtClaim.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.TERMINATION)
                .ground(ClaimGround.MATERIAL_BREACH)
                .filedOn(on(filed))
                .build();
    }

    private static PartnershipAgreement answered(AnswerKind kind, String day) {
        return PROPOSED.answer(LAW, PROPOSAL, new ProposalAnswer(kind, on(day))).value();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.AGREEMENT_ENTRY_INTO_FORCE)
    void theLastSignatureBringsItIntoForceOnItsVeryDay() {
        PartnershipAgreement selected = PartnershipAgreement.builder()
                .cooperationType(CooperationType.SYSTEM_USE)
                .selectedOn(on("MON_2026_01_12"))
                .build();
        PartnershipAgreement one = selected.sign(
                        LAW, AgreementSignature.of(AgreementParty.STATE_CORPORATION, on("MON_2026_02_02")))
                .value();
        PartnershipAgreement both = one.sign(LAW, AgreementSignature.of(AgreementParty.PARTNER, on("WED_2026_02_04")))
                .value();

        assertThat(both.state(LAW, date("SUN_2026_01_11"))).isEqualTo(AgreementState.NOT_SELECTED);
        assertThat(both.state(LAW, date("MON_2026_01_12"))).isEqualTo(AgreementState.SELECTED);
        assertThat(both.state(LAW, date("TUE_2026_02_03"))).isEqualTo(AgreementState.SIGNED_BY_ONE);
        assertThat(both.state(LAW, date("WED_2026_02_04"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(both.inForceOn(LAW)).contains(on("WED_2026_02_04"));
        assertThat(both.timeline(LAW).deadline(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE))
                .isInstanceOfSatisfying(
                        NotBefore.class, from -> assertThat(from.from()).isEqualTo(date("WED_2026_02_04")));
        assertThat(both.opened()).contains(on("MON_2026_01_12"));
        assertThat(PartnershipAgreement.builder()
                        .from(both)
                        .selectedOn(Optional.empty())
                        .build()
                        .opened())
                .contains(on("MON_2026_02_02"));
        assertRefused(
                both.sign(LAW, AgreementSignature.of(AgreementParty.PARTNER, on("THU_2026_02_05"))),
                StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                "This party has signed already: a partner organization.");
    }

    @Test
    @OfNorm(StandardAgreement.Ids.EFFECT_OF_AGREED_CHANGE)
    void whatBothWantWorksFromTheMomentOfTheirAgreement() {
        PartnershipAgreement amended =
                inForce().amend(LAW, on("TUE_2026_03_03")).value();
        PartnershipAgreement ended =
                amended.terminateByAgreement(LAW, on("FRI_2026_04_10")).value();

        assertThat(ended.state(LAW, date("MON_2026_03_02"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(ended.state(LAW, date("TUE_2026_03_03"))).isEqualTo(AgreementState.AMENDED);
        assertThat(ended.state(LAW, date("FRI_2026_04_10"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.endedOn(LAW)).contains(on("FRI_2026_04_10"));
        assertThat(ended.timeline(LAW).deadlines(StandardAgreement.EFFECT_OF_AGREED_CHANGE))
                .extracting(deadline -> ((NotBefore) deadline).from())
                .containsExactly(date("TUE_2026_03_03"), date("FRI_2026_04_10"));
        assertThat(findings(ended, "FRI_2026_05_15")).isEmpty();
    }

    @Test
    @OfNorm("spa219.p18.obligations-end")
    void afterTheEndNothingCanBeDoneUnderIt() {
        PartnershipAgreement ended =
                inForce().terminateByAgreement(LAW, on("FRI_2026_04_10")).value();
        String reason = "The agreement ended on 10 April 2026; its obligations have ceased.";

        assertRefused(ended.amend(LAW, on("MON_2026_04_13")), AgreementNorms.OBLIGATIONS_END, reason);
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(ended)
                .addChanges(new AgreedChange(ChangeKind.AMENDMENT, on("MON_2026_04_13")))
                .build();
        assertFinding(
                findings(recorded, "MON_2026_04_13").get(0),
                AgreementNorms.OBLIGATIONS_END,
                Severity.DEFECT,
                "MON_2026_04_13",
                reason);
        assertThat(recorded.state(LAW, date("MON_2026_04_13"))).isEqualTo(AgreementState.TERMINATED);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RECEIPT, CALENDAR, FRI_2026_05_08",
        "DISPATCH, CALENDAR, WED_2026_05_06",
        "RECEIPT, WORKING, MON_2026_05_25"
    })
    @OfNorm(StandardAgreement.Ids.RESPONSE_WINDOW_BEFORE_COURT)
    void thirtyDaysForAnAnswer(NoticeStart start, UnqualifiedDays days, String due) {
        Reckoner law = LAW.with(start).with(days);

        assertThat(PROPOSED.timeline(law)
                        .deadline(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT)
                        .due())
                .isEqualTo(date(due));
        assertThat(findings(PROPOSED, "MON_2026_06_01"))
                .as("silence breaks nothing")
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.p17.i2.court-after-silence")
    void silenceOpensTheCourtOnTheDayAfter() {
        assertRefused(
                PROPOSED.sue(LAW, claim("FRI_2026_05_08")),
                AgreementNorms.COURT_AFTER_SILENCE,
                "The other party may still answer the proposal until 8 May 2026.");
        assertThat(PROPOSED.sue(LAW, claim("SAT_2026_05_09")).isAccepted()).isTrue();
        assertThat(PROPOSED.timeline(LAW).entries())
                .filteredOn(entry -> entry.deadline().citation().equals(AgreementNorms.COURT_AFTER_SILENCE))
                .singleElement()
                .satisfies(entry ->
                        assertThat(((NotBefore) entry.deadline()).from()).isEqualTo(date("SAT_2026_05_09")));
        assertThat(answered(AnswerKind.AGREED_IN_PART, "WED_2026_05_13")
                        .sue(LAW, claim("THU_2026_05_14"))
                        .isAccepted())
                .as("a late answer does not close the way again")
                .isTrue();
    }

    @Test
    void aProposalThatHasNotArrivedHasNoTerm() {
        ChangeProposal sent = ChangeProposal.builder()
                .from(PROPOSAL)
                .receivedOn(Optional.empty())
                .build();

        assertRefused(
                inForce().propose(LAW, sent).value().sue(LAW, claim("MON_2026_06_01")),
                AgreementNorms.COURT_AFTER_SILENCE,
                "It is not recorded that the other party received the proposal; the thirty days for its answer have"
                        + " not begun.");
    }

    @Test
    @OfNorm("spa219.p17.i1.court-after-refusal")
    void aRefusalOpensTheCourtAtOnceAndAgreementInPartDoesNot() {
        assertThat(answered(AnswerKind.REFUSED, "FRI_2026_04_10")
                        .sue(LAW, claim("MON_2026_04_13"))
                        .isAccepted())
                .isTrue();
        assertRefused(
                answered(AnswerKind.AGREED_IN_PART, "THU_2026_05_07").sue(LAW, claim("MON_2026_06_01")),
                AgreementNorms.COURT_AFTER_REFUSAL,
                "The other party answered in time and did not refuse: agreement in part is no refusal.");
        String noProposal = "The party did not propose this change to the other one before; without a refusal or thirty"
                + " days of silence there is no claim.";
        assertRefused(inForce().sue(LAW, claim("MON_2026_06_01")), AgreementNorms.COURT_AFTER_REFUSAL, noProposal);
        CourtClaim other = CourtClaim.builder()
                .from(claim("MON_2026_06_01"))
                .by(AgreementParty.STATE_CORPORATION)
                .build();
        assertRefused(PROPOSED.sue(LAW, other), AgreementNorms.COURT_AFTER_REFUSAL, noProposal);
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(inForce())
                .addCourtClaims(claim("MON_2026_06_01"))
                .build();
        assertFinding(
                findings(recorded, "MON_2026_06_01").get(0),
                AgreementNorms.COURT_AFTER_REFUSAL,
                Severity.BREACH,
                "MON_2026_06_01",
                noProposal);
    }

    @Test
    @OfNorm(StandardAgreement.Ids.EFFECT_OF_AGREED_CHANGE)
    void agreementToAProposalIsAChange() {
        PartnershipAgreement agreed = answered(AnswerKind.AGREED, "FRI_2026_04_10");

        assertThat(agreed.state(LAW, date("THU_2026_04_09"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreed.state(LAW, date("FRI_2026_04_10"))).isEqualTo(AgreementState.TERMINATED);
    }

    @Test
    @OfNorm(StandardAgreement.Ids.EFFECT_OF_COURT_DECISION)
    void aDecisionWorksFromItsEntryIntoForce() {
        CourtClaim claim = claim("MON_2026_05_18");
        PartnershipAgreement sued = PROPOSED.sue(LAW, claim).value();
        PartnershipAgreement ended = sued.decide(LAW, claim, new CourtDecision(true, on("FRI_2026_08_14")))
                .value();

        assertThat(ended.state(LAW, date("THU_2026_08_13"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(ended.state(LAW, date("FRI_2026_08_14"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.timeline(LAW).deadline(StandardAgreement.EFFECT_OF_COURT_DECISION))
                .isInstanceOfSatisfying(
                        NotBefore.class, from -> assertThat(from.from()).isEqualTo(date("FRI_2026_08_14")));
        assertThat(sued.decide(LAW, claim, new CourtDecision(false, on("FRI_2026_08_14")))
                        .value()
                        .state(LAW, date("FRI_2026_08_14")))
                .isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    @OfNorm({"spa219.p16.sp1.ground-material-breach", "spa219.p16.sp2.ground-other"})
    void anotherGroundNamesItsProvision() {
        CourtClaim bare = CourtClaim.builder()
                .from(claim("MON_2026_05_18"))
                .ground(ClaimGround.OTHER_CASE)
                .build();
        CourtClaim named =
                CourtClaim.builder().from(bare).basis("Civil Code Art. 404").build();

        assertFinding(
                findings(PROPOSED.sue(LAW, bare).value(), "MON_2026_05_18").get(0),
                AgreementNorms.COURT_GROUND_OTHER,
                Severity.DEFECT,
                "MON_2026_05_18",
                "The claim rests on another case than a material breach, and does not name the provision of the Code,"
                        + " the Law or the agreement.");
        assertThat(findings(PROPOSED.sue(LAW, named).value(), "MON_2026_05_18")).isEmpty();
        assertThat(findings(PROPOSED.sue(LAW, claim("MON_2026_05_18")).value(), "MON_2026_05_18"))
                .isEmpty();
        assertThat(ClaimGround.MATERIAL_BREACH.norm()).isEqualTo(AgreementNorms.COURT_GROUND_BREACH);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ChangeProposal.builder()
                        .from(PROPOSAL)
                        .receivedOn(on("FRI_2026_04_03"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'sentOn' <= 'receivedOn', but found: 2026-04-06 > 2026-04-03");
        assertThatThrownBy(() -> CourtClaim.builder()
                        .from(claim("MON_2026_05_18"))
                        .decision(new CourtDecision(true, on("FRI_2026_05_15")))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'filedOn' <= 'decision.inForceOn', but found: 2026-05-18 >"
                        + " 2026-05-15");
    }
}
