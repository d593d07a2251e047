package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static kz.qyzmet.agreement.Agreements.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims, confidentiality and forms (order 219/НҚ points 9, 10, 14, 21, 22, 26, 33 and chapter 8). */
class ClaimsAndFormsTest {

    private static PartyClaim.Builder claim(PartyClaimKind kind, String raised) {
        PartyClaim.Builder builder = PartyClaim.builder();
        builder.kind(kind)
                .by(AgreementParty.PARTNER)
                .against(AgreementParty.STATE_CORPORATION)
                .raisedOn(on(raised));
        return builder;
    }

    private static PartnershipAgreement ended() {
        return inForce().terminateByAgreement(LAW, on("FRI_2026_04_10")).value();
    }

    /** The court ended it on the claim of the partner for a material breach. */
    private static PartnershipAgreement endedByCourt(ClaimGround ground) {
        return signed(CooperationType.SYSTEM_USE)
                .addProposals(ChangeProposal.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.TERMINATION)
                        .sentOn(on("MON_2026_04_06"))
                        .answer(new ProposalAnswer(AnswerKind.REFUSED, on("WED_2026_04_08")))
                        .build())
                .addCourtClaims(CourtClaim.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.TERMINATION)
                        .ground(ground)
                        .basis("Civil Code Art. 401")
                        .filedOn(on("MON_2026_04_13"))
                        .decision(new CourtDecision(true, on("FRI_2026_06_12")))
                        .build())
                .build();
    }

    @Test
    @OfNorm("spa219.p21.no-restitution")
    void whatWasPerformedIsNotClaimedBack() {
        PartyClaim claim =
                claim(PartyClaimKind.RETURN_OF_PERFORMED, "MON_2026_04_20").build();
        String reason =
                "What was performed before the change or end of the agreement cannot be claimed back, unless the"
                        + " Code or the agreement says otherwise.";

        assertRefused(ended().claim(LAW, claim), AgreementNorms.NO_RETURN, reason);
        assertThat(inForce().claim(LAW, claim).isAccepted()).isTrue();
        assertThat(ended().claim(
                                LAW,
                                PartyClaim.builder()
                                        .from(claim)
                                        .returnAllowedElsewhere(true)
                                        .build())
                        .isAccepted())
                .isTrue();
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(ended())
                .addPartyClaims(claim)
                .build();
        assertFinding(
                findings(recorded, "MON_2026_04_20").get(0),
                AgreementNorms.NO_RETURN,
                Severity.BREACH,
                "MON_2026_04_20",
                reason);
    }

    @Test
    @OfNorm("spa219.p22.loss-compensation")
    void lossesAreClaimedAfterAMaterialBreachAlone() {
        PartyClaim claim =
                claim(PartyClaimKind.LOSSES_FROM_CHANGE, "MON_2026_06_15").build();

        assertThat(endedByCourt(ClaimGround.MATERIAL_BREACH).claim(LAW, claim).isAccepted())
                .isTrue();
        String reason = "Losses from a change or end can be claimed only where a court made it for a material breach by"
                + " the other party.";
        assertRefused(endedByCourt(ClaimGround.OTHER_CASE).claim(LAW, claim), AgreementNorms.LOSSES, reason);
        assertRefused(ended().claim(LAW, claim), AgreementNorms.LOSSES, reason);
        PartyClaim byTheOther = PartyClaim.builder()
                .from(claim)
                .by(AgreementParty.STATE_CORPORATION)
                .against(AgreementParty.PARTNER)
                .build();
        assertRefused(endedByCourt(ClaimGround.MATERIAL_BREACH).claim(LAW, byTheOther), AgreementNorms.LOSSES, reason);
        assertRefused(
                endedByCourt(ClaimGround.MATERIAL_BREACH)
                        .claim(
                                LAW,
                                claim(PartyClaimKind.LOSSES_FROM_CHANGE, "THU_2026_06_11")
                                        .build()),
                AgreementNorms.LOSSES,
                reason);
    }

    @Test
    @OfNorm("spa219.p9.damage")
    void damageRestsOnFaultByTheKazakhTextAlone() {
        PartyClaim innocent = claim(PartyClaimKind.DAMAGE, "MON_2026_04_20")
                .by(Optional.empty())
                .atFault(false)
                .build();
        PartyClaim unknown =
                PartyClaim.builder().from(innocent).atFault(Optional.empty()).build();

        assertRefused(
                inForce().claim(LAW, innocent),
                AgreementNorms.DAMAGE,
                "By the Kazakh text damage is made good by the party through whose fault it arose; this party is not"
                        + " at fault.");
        assertThat(inForce().claim(ENGLISH, innocent).isAccepted()).isTrue();
        assertThat(inForce()
                        .claim(
                                LAW,
                                PartyClaim.builder()
                                        .from(innocent)
                                        .atFault(true)
                                        .build())
                        .isAccepted())
                .isTrue();
        PartnershipAgreement open = inForce().claim(LAW, unknown).value();
        assertFinding(
                findings(open, "MON_2026_04_20").get(0),
                AgreementNorms.DAMAGE,
                Severity.DOUBT,
                "MON_2026_04_20",
                "Damage is claimed, and it is not established whether it arose through the fault of this party: the"
                        + " State Corporation.");
        assertThat(open.findings(ENGLISH, date("MON_2026_04_20"))).isEmpty();
    }

    @Test
    @OfNorm("spa219.p10.confidentiality")
    void personalDataStayConfidential() {
        PartnershipAgreement leaked = signed(CooperationType.AGENT)
                .addDisclosures(new Disclosure(AgreementParty.PARTNER, on("MON_2026_04_20")))
                .build();

        assertThat(findings(leaked, "SUN_2026_04_19")).isEmpty();
        assertFinding(
                findings(leaked, "MON_2026_04_20").get(0),
                AgreementNorms.CONFIDENTIALITY,
                Severity.BREACH,
                "MON_2026_04_20",
                "Personal data did not stay confidential with this party: a partner organization.");
    }

    @Test
    @OfNorm({"spa219.p33.copies", "spa219.ch8.requisites"})
    void theDocumentHasItsLanguagesCopiesAndDetails() {
        Set<AgreementParty> both = Set.of(AgreementParty.values());
        PartnershipAgreement good = signed(CooperationType.SYSTEM_USE)
                .document(new AgreementDocument(Set.of(Language.KK, Language.RU), 2, both))
                .build();
        PartnershipAgreement poor = signed(CooperationType.SYSTEM_USE)
                .document(new AgreementDocument(
                        Set.of(Language.RU, Language.EN), 1, Set.of(AgreementParty.STATE_CORPORATION)))
                .build();

        assertThat(findings(good, "FRI_2026_02_06")).isEmpty();
        assertThat(good.findings(LAW.with(CopiesMeant.TWO_FOR_EACH), date("FRI_2026_02_06")))
                .extracting(finding -> finding.message().en())
                .containsExactly("Copies made: 2; needed at least: 4.");
        assertThat(findings(poor, "FRI_2026_02_06"))
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "The legal address and details of this party are missing: a partner organization.",
                        "Copies made: 1; needed at least: 2.",
                        "The agreement was not made in Kazakh and in Russian.");
        assertThat(findings(poor, "TUE_2026_02_03")).as("before the signing").isEmpty();
        assertThatThrownBy(() -> new AgreementDocument(Set.of(), 0, both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid copies: Expected 1 or more, but found: 0");
    }

    @ParameterizedTest
    @CsvSource({"HANDWRITTEN, 0", "DIGITAL, 0", "OTHER_ELECTRONIC, 1"})
    @OfNorm("spa219.p26.electronic-signature")
    void anElectronicDocumentIsSignedDigitally(SignatureForm form, int breaches) {
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .cooperationType(CooperationType.AGENT)
                .addSignatures(new AgreementSignature(AgreementParty.PARTNER, on("WED_2026_02_04"), Optional.of(form)))
                .build();

        assertThat(findings(agreement, "WED_2026_02_04"))
                .hasSize(breaches)
                .allSatisfy(finding -> assertThat(finding.citation()).isEqualTo(AgreementNorms.ELECTRONIC_SIGNATURE));
    }

    @ParameterizedTest(name = "until {0}")
    @CsvSource({"TUE_2026_02_03, 1", "WED_2026_02_04, 0"})
    @OfNorm(StandardAgreement.Ids.AGREEMENT_ENTRY_INTO_FORCE)
    void trustManagementDoesNotEndBeforeItBegins(String until, int findings) {
        PartnershipAgreement agreement = signed(CooperationType.TRUST_MANAGEMENT)
                .trustManagementUntil(date(until))
                .build();

        assertThat(findings(agreement, "TUE_2026_02_03")).isEmpty();
        assertThat(findings(agreement, "WED_2026_02_04"))
                .hasSize(findings)
                .allSatisfy(finding -> assertFinding(
                        finding,
                        StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                        Severity.DEFECT,
                        "WED_2026_02_04",
                        "The trust management ends on 3 February 2026, before the agreement came into force on"
                                + " 4 February 2026."));
    }

    @Test
    @OfNorm("spa219.an1.c3.trust-term")
    void theEnglishTextWantsATermOfTrustManagement() {
        PartnershipAgreement open = signed(CooperationType.TRUST_MANAGEMENT).build();
        PartnershipAgreement fixed = signed(CooperationType.TRUST_MANAGEMENT)
                .trustManagementUntil(date("SUN_2028_12_31"))
                .build();

        assertThat(findings(open, "FRI_2026_02_06")).isEmpty();
        assertThat(fixed.findings(ENGLISH, date("FRI_2026_02_06"))).isEmpty();
        assertFinding(
                open.findings(ENGLISH, date("FRI_2026_02_06")).get(0),
                AgreementNorms.TRUST_TERM,
                Severity.DEFECT,
                "WED_2026_02_04",
                "The agreement fixes no term of the trust management; the English text of Annex 1 asks for one.");
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp3.agreement-concluded")
    void whoHasNoAgreementIsNoPartner() {
        PartnershipAgreement early = signed(CooperationType.AGENT)
                .servicesBegunOn(on("TUE_2026_02_03"))
                .build();

        assertFinding(
                findings(early, "TUE_2026_02_03").get(0),
                PartyNorms.PARTNER_AGREEMENT,
                Severity.BREACH,
                "TUE_2026_02_03",
                "The partner began to take in applications before the agreement was in force.");
        assertThat(findings(
                        signed(CooperationType.AGENT)
                                .servicesBegunOn(on("WED_2026_02_04"))
                                .build(),
                        "FRI_2026_02_06"))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> claim(PartyClaimKind.DAMAGE, "MON_2026_04_20")
                        .by(AgreementParty.STATE_CORPORATION)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid claim: Expected 'against' to be the other party, but found: STATE_CORPORATION");
        assertThatThrownBy(() -> claim(PartyClaimKind.RETURN_OF_PERFORMED, "MON_2026_04_20")
                        .by(Optional.empty())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid claim: Expected 'by' for RETURN_OF_PERFORMED, but found: none");
    }
}
