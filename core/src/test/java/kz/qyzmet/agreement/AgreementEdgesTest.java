package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static kz.qyzmet.agreement.Agreements.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyNorms;
import org.junit.jupiter.api.Test;

/** What comes too early, comes twice, or comes after the end. */
class AgreementEdgesTest {

    static Breach.Builder breach() {
        Breach.Builder builder = Breach.builder();
        builder.ground(BreachGround.VIOLATION).foundOn(on("MON_2026_04_20")).noticeSentOn(on("WED_2026_04_22"));
        return builder;
    }

    static Breach notified() {
        return breach().noticeReceivedOn(on("SAT_2026_04_25")).build();
    }

    static Termination.Builder forBreach(String notice) {
        Termination.Builder builder = Termination.builder();
        builder.forBreach(true).by(AgreementParty.STATE_CORPORATION).notice(AuthorityNotice.of(on(notice)));
        return builder;
    }

    static ForceMajeure.Builder strike() {
        ForceMajeure.Builder builder = ForceMajeure.builder();
        builder.kind(ForceMajeureKind.STRIKE).addAffected(AgreementParty.PARTNER);
        return builder;
    }

    static PartnershipAgreement with(Breach breach) {
        return PartnershipAgreement.builder()
                .from(inForce())
                .addBreaches(breach)
                .build();
    }

    private static List<LocalDate> first(PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(LAW).entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(deadline -> deadline.citation().equals(norm))
                .filter(NotBefore.class::isInstance)
                .map(deadline -> ((NotBefore) deadline).from())
                .toList();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.FORCE_MAJEURE_EXTENSION)
    void whatArisesAfterTheCureTermAddsNothing() {
        PartnershipAgreement late = PartnershipAgreement.builder()
                .from(with(notified()))
                .addForceMajeure(strike().beganOn(on("TUE_2026_05_26"))
                        .notifiedOn(on("FRI_2026_05_29"))
                        .build())
                .build();

        assertThat(late.state(LAW, date("TUE_2026_05_26"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(late.notifyAuthority(LAW, forBreach("TUE_2026_05_26").build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm("spa219.p29.termination-start")
    void aNoticeThatCameTooEarlyLeavesTheWayAsItWas() {
        PartnershipAgreement early = PartnershipAgreement.builder()
                .from(with(notified()))
                .addTerminations(forBreach("MON_2026_05_25").build())
                .build();
        PartnershipAgreement right = with(notified())
                .notifyAuthority(LAW, forBreach("TUE_2026_05_26").build())
                .value();

        assertThat(first(early, AgreementNorms.TERMINATION_START)).containsExactly(date("TUE_2026_05_26"));
        assertThat(first(early, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY))
                .containsExactly(date("THU_2026_06_25"));
        assertThat(first(right, AgreementNorms.TERMINATION_START)).isEmpty();
        assertThat(first(right, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY))
                .containsExactly(date("THU_2026_06_25"));
    }

    @Test
    @OfNorm(StandardAgreement.Ids.TERMINATION_NOTICE_TO_AUTHORITY)
    void aProcedureIsStartedTwiceAndEndsTheAgreementOnce() {
        PartnershipAgreement twice = PartnershipAgreement.builder()
                .from(with(notified()))
                .addTerminations(
                        forBreach("TUE_2026_05_26")
                                .initiatedOn(on("THU_2026_06_25"))
                                .endedOn(on("WED_2026_07_15"))
                                .build(),
                        Termination.builder()
                                .by(AgreementParty.PARTNER)
                                .notice(AuthorityNotice.of(on("TUE_2026_05_26")))
                                .initiatedOn(on("FRI_2026_06_26"))
                                .endedOn(on("THU_2026_07_16"))
                                .build())
                .build();

        assertThat(twice.endedOn(LAW)).contains(on("WED_2026_07_15"));
        assertFinding(
                findings(twice, "THU_2026_07_16").get(1),
                AgreementNorms.OBLIGATIONS_END,
                Severity.DEFECT,
                "THU_2026_07_16",
                "The agreement ended on 15 July 2026; its obligations have ceased.");
    }

    @Test
    @OfNorm({StandardAgreement.Ids.EFFECT_OF_AGREED_CHANGE, "spa219.p18.obligations-end"})
    void aChangeThatDoesNotHoldHasNoEffectOnTheTimeline() {
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .addChanges(
                        new AgreedChange(ChangeKind.AMENDMENT, on("TUE_2026_02_03")),
                        new AgreedChange(ChangeKind.TERMINATION, on("FRI_2026_04_10")),
                        new AgreedChange(ChangeKind.AMENDMENT, on("MON_2026_04_13")))
                .build();

        assertThat(agreement.timeline(LAW).deadlines(StandardAgreement.EFFECT_OF_AGREED_CHANGE))
                .extracting(deadline -> ((NotBefore) deadline).from())
                .containsExactly(date("FRI_2026_04_10"));
        assertThat(findings(agreement, "MON_2026_04_13"))
                .extracting(Finding::citation)
                .containsExactlyInAnyOrder(
                        StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, AgreementNorms.OBLIGATIONS_END);
    }

    @Test
    @OfNorm("spa219.p17.i2.court-after-silence")
    void theEndOvertakesAProposal() {
        PartnershipAgreement ended = signed(CooperationType.AGENT)
                .addProposals(ChangeProposal.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.AMENDMENT)
                        .sentOn(on("MON_2026_04_06"))
                        .receivedOn(on("WED_2026_04_08"))
                        .build())
                .addChanges(new AgreedChange(ChangeKind.TERMINATION, on("FRI_2026_05_08")))
                .build();

        assertThat(first(ended, AgreementNorms.COURT_AFTER_SILENCE)).isEmpty();
        assertThat(first(
                        PartnershipAgreement.builder()
                                .from(ended)
                                .changes(List.of())
                                .build(),
                        AgreementNorms.COURT_AFTER_SILENCE))
                .containsExactly(date("SAT_2026_05_09"));
    }

    @Test
    @OfNorm({"spa219.p18.obligations-end", StandardAgreement.Ids.FORCE_MAJEURE_NOTICE})
    void whatArisesOrFallsDueAfterTheEndIsNotOwed() {
        PartnershipAgreement ended = PartnershipAgreement.builder()
                .from(with(notified()))
                .addChanges(new AgreedChange(ChangeKind.TERMINATION, on("FRI_2026_05_15")))
                .addForceMajeure(strike().beganOn(on("WED_2026_05_13")).build())
                .addForceMajeure(strike().beganOn(on("MON_2026_05_18")).build())
                .build();

        assertThat(findings(ended, "MON_2026_06_29")).isEmpty();
        assertThat(ended.timeline(LAW).deadlines(StandardAgreement.FORCE_MAJEURE_NOTICE))
                .isEmpty();
        assertThat(ended.timeline(LAW).deadlines(StandardAgreement.BREACH_CURE_PERIOD))
                .isEmpty();
        assertThat(findings(
                        PartnershipAgreement.builder()
                                .from(ended)
                                .forceMajeure(List.of(
                                        strike().beganOn(on("MON_2026_05_04")).build()))
                                .build(),
                        "MON_2026_06_29"))
                .as("what was late before the end stays late")
                .extracting(Finding::citation)
                .containsExactly(StandardAgreement.FORCE_MAJEURE_NOTICE);
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp3.agreement-concluded")
    void servicesThatBeginAfterTheEndHaveNoAgreement() {
        PartnershipAgreement ended = signed(CooperationType.AGENT)
                .addChanges(new AgreedChange(ChangeKind.TERMINATION, on("FRI_2026_05_15")))
                .build();
        PartnershipAgreement begun = PartnershipAgreement.builder()
                .from(ended)
                .servicesBegunOn(on("MON_2026_05_18"))
                .build();

        assertFinding(
                findings(begun, "MON_2026_05_18").get(0),
                PartyNorms.PARTNER_AGREEMENT,
                Severity.BREACH,
                "MON_2026_05_18",
                "The partner began to take in applications after the end of the agreement.");
        assertThat(findings(
                        PartnershipAgreement.builder()
                                .from(ended)
                                .servicesBegunOn(on("THU_2026_05_14"))
                                .build(),
                        "MON_2026_05_18"))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.p18.obligations-end")
    void aBreachAfterTheEndIsNone() {
        PartnershipAgreement ended = PartnershipAgreement.builder()
                .from(with(notified()))
                .addChanges(new AgreedChange(ChangeKind.TERMINATION, on("FRI_2026_04_17")))
                .build();

        assertThat(ended.state(LAW, date("MON_2026_06_01"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.timeline(LAW).deadlines(StandardAgreement.BREACH_CURE_PERIOD))
                .isEmpty();
        assertFinding(
                findings(ended, "MON_2026_06_01").get(0),
                AgreementNorms.OBLIGATIONS_END,
                Severity.DEFECT,
                "MON_2026_04_20",
                "The agreement ended on 17 April 2026; its obligations have ceased.");
        assertThat(findings(ended, "MON_2026_06_01")).hasSize(1);
    }

    @Test
    @OfNorm("spa219.p17.i2.court-after-silence")
    void anAnswerAfterTheWindowStillChangesTheAgreement() {
        ChangeProposal proposal = ChangeProposal.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.TERMINATION)
                .sentOn(on("MON_2026_04_06"))
                .receivedOn(on("WED_2026_04_08"))
                .answer(new ProposalAnswer(AnswerKind.AGREED, on("WED_2026_05_13")))
                .build();
        PartnershipAgreement agreement =
                signed(CooperationType.AGENT).addProposals(proposal).build();

        assertThat(agreement.state(LAW, date("TUE_2026_05_12"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.state(LAW, date("WED_2026_05_13"))).isEqualTo(AgreementState.TERMINATED);
    }

    @Test
    void atTheEndOfTheCalendarATermStandsWithoutWhatFollowsIt() {
        // Thirty days after Wednesday 29 November: Friday 29 December 2028; the calendar ends on Sunday.
        PartnershipAgreement last = with(Breach.builder()
                .ground(BreachGround.VIOLATION)
                .foundOn(on("WED_2028_11_29"))
                .noticeReceivedOn(on("WED_2028_11_29"))
                .build());
        Deadline cure = last.timeline(LAW).deadline(StandardAgreement.BREACH_CURE_PERIOD);

        assertThat(cure.due()).isEqualTo(date("FRI_2028_12_29"));
        assertThat(cure.status(date("SUN_2028_12_31"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(first(last, AgreementNorms.TERMINATION_START)).containsExactly(date("SAT_2028_12_30"));
        assertThat(first(last, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY))
                .isEmpty();
        assertThat(last.state(LAW, date("SUN_2028_12_31"))).isEqualTo(AgreementState.NOT_CURED);
        PartnershipAgreement beyond = with(Breach.builder()
                .ground(BreachGround.VIOLATION)
                .foundOn(on("FRI_2028_12_29"))
                .noticeReceivedOn(on("FRI_2028_12_29"))
                .build());
        assertThatThrownBy(() -> beyond.state(LAW, date("FRI_2028_12_29")))
                .isInstanceOf(kz.qyzmet.calendar.CalendarRangeException.class)
                .hasMessageContaining("use a calendar with a wider range");
    }

    @Test
    @OfNorm({StandardAgreement.Ids.AGREEMENT_ENTRY_INTO_FORCE, "spa219.p10.confidentiality", "spa219.p9.damage"})
    void whatWasBeforeTheSigningIsNoMatterOfTheAgreement() {
        PartyClaim.Builder claim = PartyClaim.builder();
        claim.kind(PartyClaimKind.DAMAGE)
                .against(AgreementParty.PARTNER)
                .raisedOn(on("TUE_2026_02_03"))
                .atFault(true);
        String reason = "The agreement is not in force: it lacks the signature of a party on that day.";
        PartnershipAgreement early = PartnershipAgreement.builder()
                .from(inForce())
                .addPartyClaims(claim.build())
                .addDisclosures(new Disclosure(AgreementParty.PARTNER, on("MON_2026_01_12")))
                .build();

        assertRefused(inForce().claim(LAW, claim.build()), StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, reason);
        assertThat(findings(early, "WED_2026_02_04"))
                .extracting(Finding::severity, Finding::citation, Finding::since)
                .containsExactlyInAnyOrder(
                        tuple(Severity.DEFECT, StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, date("MON_2026_01_12")),
                        tuple(Severity.DEFECT, StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, date("TUE_2026_02_03")));
        assertThat(inForce()
                        .claim(LAW, claim.raisedOn(on("WED_2026_02_04")).build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new RefusedServices(
                        on("MON_2026_05_04"), Optional.empty(), Optional.of(AuthorityNotice.of(on("FRI_2026_05_01")))))
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'refusedOn' <= 'notice.sentOn', but found: 2026-05-04 >"
                        + " 2026-05-01");
    }
}
