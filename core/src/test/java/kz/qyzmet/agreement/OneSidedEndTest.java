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

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One-sided ends of an agreement (order 219/НҚ points 8, 23 to 25; Annex 1 point 3). */
class OneSidedEndTest {

    private static final Reckoner EVERY_END = LAW.with(LeadScope.EVERY_UNILATERAL_END);

    private static UnilateralWithdrawal withdrawal(WithdrawalGround ground, String day) {
        return new UnilateralWithdrawal(AgreementParty.PARTNER, ground, on(day), Optional.empty(), Optional.empty());
    }

    private static RefusedServices refused(String ended, String notice) {
        return new RefusedServices(
                on("MON_2026_05_04"),
                Optional.of(on(ended)),
                notice.equals("-") ? Optional.empty() : Optional.of(AuthorityNotice.of(on(notice))));
    }

    private static Termination termination(String notice) {
        return Termination.builder()
                .by(AgreementParty.PARTNER)
                .notice(new AuthorityNotice(on(notice), Optional.of(NoticeForm.PAPER)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPOSSIBILITY, spa219.p24.sp1.impossibility",
        "BANKRUPTCY_OF_OTHER, spa219.p24.sp2.bankruptcy",
        "ACT_CHANGED, spa219.p24.sp3.act-changed"
    })
    @OfNorm({"spa219.p24.sp1.impossibility", "spa219.p24.sp2.bankruptcy", "spa219.p24.sp3.act-changed"})
    void threeCasesLetAPartyWithdraw(WithdrawalGround ground, String norm) {
        PartnershipAgreement ended =
                inForce().withdraw(LAW, withdrawal(ground, "TUE_2026_05_12")).value();

        assertThat(ground.norm()).isEqualTo(NormId.of(norm));
        assertThat(ended.state(LAW, date("FRI_2026_05_08"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(ended.state(LAW, date("TUE_2026_05_12"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(findings(ended, "TUE_2026_05_12")).isEmpty();
    }

    /** Point 23 allows the cases of the Civil Code, too; which one it is has to be on record. */
    @ParameterizedTest(name = "basis \"{0}\"")
    @CsvSource({"Civil Code Art. 404 p. 2, 0", "' ', 1", ", 1"})
    @OfNorm("spa219.p23.unilateral-refusal")
    void aCaseOfTheCivilCodeLetsAPartyWithdraw(@Nullable String basis, int findings) {
        UnilateralWithdrawal withdrawal = new UnilateralWithdrawal(
                AgreementParty.PARTNER,
                WithdrawalGround.CIVIL_CODE,
                on("TUE_2026_05_12"),
                Optional.ofNullable(basis),
                Optional.empty());
        PartnershipAgreement ended = inForce().withdraw(LAW, withdrawal).value();

        assertThat(ended.state(LAW, date("TUE_2026_05_12"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(findings(ended, "MON_2026_05_11")).isEmpty();
        assertThat(findings(ended, "TUE_2026_05_12"))
                .hasSize(findings)
                .allSatisfy(finding -> assertFinding(
                        finding,
                        AgreementNorms.UNILATERAL_REFUSAL,
                        Severity.DEFECT,
                        "TUE_2026_05_12",
                        "The withdrawal rests on another case of the Civil Code, and does not name the provision."));
    }

    @Test
    @OfNorm("spa219.p23.unilateral-refusal")
    void noOtherCaseDoes() {
        UnilateralWithdrawal other = withdrawal(WithdrawalGround.OTHER, "TUE_2026_05_12");
        String reason = "Withdrawal is allowed only in the cases of the Code or the agreement; point 24 names three,"
                + " and this is none of them.";
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(inForce())
                .addWithdrawals(other)
                .build();

        assertRefused(inForce().withdraw(LAW, other), AgreementNorms.UNILATERAL_REFUSAL, reason);
        assertThat(recorded.state(LAW, date("TUE_2026_05_12"))).isEqualTo(AgreementState.IN_FORCE);
        assertFinding(
                findings(recorded, "TUE_2026_05_12").get(0),
                AgreementNorms.UNILATERAL_REFUSAL,
                Severity.BREACH,
                "TUE_2026_05_12",
                reason);
    }

    @ParameterizedTest(name = "{0}, {1}: notice by {2}")
    @CsvSource({
        "INITIATION, LAST_LAWFUL_DAY, TUE_2026_12_01",
        "INITIATION, CLEAR_DAYS, MON_2026_11_30",
        "END, LAST_LAWFUL_DAY, TUE_2026_12_01"
    })
    @OfNorm(StandardAgreement.Ids.UNILATERAL_TERMINATION_NOTICE)
    void theAuthorisedBodyIsToldThirtyCalendarDaysAhead(LeadAnchor anchor, BackwardCount count, String due) {
        Fact plan = Fact.planned(Moment.on(date("THU_2026_12_31")), date("MON_2026_11_02"));
        Termination.Builder planned = Termination.builder();
        planned.by(AgreementParty.PARTNER);
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .addTerminations(
                        (anchor == LeadAnchor.INITIATION ? planned.initiatedOn(plan) : planned.endedOn(plan)).build())
                .build();

        assertThat(agreement
                        .timeline(LAW.with(anchor).with(count))
                        .deadline(StandardAgreement.UNILATERAL_TERMINATION_NOTICE)
                        .due())
                .isEqualTo(date(due));
        assertThat(agreement.state(LAW, date("THU_2026_12_31"))).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    @OfNorm(StandardAgreement.Ids.UNILATERAL_TERMINATION_NOTICE)
    void eitherPartyMayStartAfterThirtyDays() {
        Termination termination = termination("TUE_2026_12_01");
        PartnershipAgreement told = inForce().notifyAuthority(LAW, termination).value();

        assertRefused(
                told.initiateTermination(LAW, termination, on("WED_2026_12_30")),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                "The authorised body was told too late: for 30 December 2026 the last day was 30 November 2026, and the"
                        + " notice is of 1 December 2026.");
        PartnershipAgreement started =
                told.initiateTermination(LAW, termination, on("THU_2026_12_31")).value();
        assertThat(started.state(LAW, date("THU_2026_12_31"))).isEqualTo(AgreementState.TERMINATION_INITIATED);
        assertThat(told.initiateTermination(LAW.with(BackwardCount.CLEAR_DAYS), termination, on("THU_2026_12_31"))
                        .isAccepted())
                .isFalse();
        PartnershipAgreement untold = PartnershipAgreement.builder()
                .from(inForce())
                .addTerminations(Termination.builder()
                        .by(AgreementParty.STATE_CORPORATION)
                        .initiatedOn(on("THU_2026_12_31"))
                        .build())
                .build();
        assertFinding(
                findings(untold, "THU_2026_12_31").get(0),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                Severity.BREACH,
                "THU_2026_12_31",
                "The authorised body was not told of the termination thirty calendar days ahead.");
    }

    @Test
    void theReadingThatCountsBeforeTheEndJudgesTheEnd() {
        Reckoner byTheEnd = LAW.with(LeadAnchor.END);
        Termination termination = termination("TUE_2026_12_01");
        PartnershipAgreement started = inForce()
                .notifyAuthority(byTheEnd, termination)
                .value()
                .initiateTermination(byTheEnd, termination, on("WED_2026_12_02"))
                .value();
        Termination begun = started.terminations().iterator().next();

        assertThat(started.completeTermination(byTheEnd, begun, on("WED_2026_12_30"))
                        .isAccepted())
                .isFalse();
        assertThat(started.completeTermination(byTheEnd, begun, on("THU_2026_12_31"))
                        .value()
                        .state(byTheEnd, date("THU_2026_12_31")))
                .isEqualTo(AgreementState.TERMINATED);
        assertRefused(
                inForce()
                        .notifyAuthority(LAW, termination)
                        .value()
                        .completeTermination(LAW, termination, on("THU_2026_12_31")),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                "The agreement cannot end by a procedure that was not lawfully started.");
    }

    @ParameterizedTest
    @EnumSource(NoticeForm.class)
    @OfNorm({"spa219.p25.notice-form", "spa219.p8.notice-form"})
    void theNoticeIsWritten(NoticeForm form) {
        AuthorityNotice notice = new AuthorityNotice(on("FRI_2026_05_08"), Optional.of(form));
        PartnershipAgreement agreement = signed(CooperationType.SYSTEM_USE)
                .addTerminations(Termination.builder()
                        .by(AgreementParty.PARTNER)
                        .notice(notice)
                        .build())
                .addRefusedServices(new RefusedServices(on("MON_2026_05_04"), Optional.empty(), Optional.of(notice)))
                .build();

        assertThat(findings(agreement, "FRI_2026_05_08"))
                .extracting(Finding::citation)
                .containsExactlyElementsOf(
                        form.isWritten()
                                ? List.<Citation>of()
                                : List.of(
                                        AgreementNorms.UNILATERAL_NOTICE_FORM,
                                        AgreementNorms.REFUSED_SERVICES_NOTICE_FORM));
    }

    @Test
    @OfNorm({"spa219.p8.service-refusal-ground", "spa219.p8.service-refusal-notice", "spa219.p8.unilateral-termination"
    })
    void byTheKazakhTextTheCorporationEndsItAndThenTells() {
        PartnershipAgreement ended = inForce()
                .refuseServices(LAW, refused("WED_2026_05_06", "FRI_2026_05_08"))
                .value();

        assertThat(ended.state(LAW, date("TUE_2026_05_05"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(ended.state(LAW, date("WED_2026_05_06"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(findings(ended, "FRI_2026_05_08")).isEmpty();
        assertFinding(
                findings(ended, "WED_2026_05_06").get(0),
                AgreementNorms.REFUSED_SERVICES_NOTICE,
                Severity.DEFECT,
                "WED_2026_05_06",
                "The agreement was ended for refused services, and no written notice to the authorised body is"
                        + " recorded; point 8 sets no term for it.");
        PartnershipAgreement toldThatDay = inForce()
                .refuseServices(LAW, refused("WED_2026_05_06", "WED_2026_05_06"))
                .value();
        assertThat(findings(toldThatDay, "WED_2026_05_06")).isEmpty();
        PartnershipAgreement toldFirst = inForce()
                .refuseServices(LAW, refused("WED_2026_05_06", "TUE_2026_05_05"))
                .value();
        assertFinding(
                findings(toldFirst, "WED_2026_05_06").get(0),
                AgreementNorms.REFUSED_SERVICES_NOTICE,
                Severity.DOUBT,
                "TUE_2026_05_05",
                "The authorised body was told before the agreement was ended; by the Kazakh text of point 8 it is told"
                        + " that it has been.");
    }

    @Test
    @OfNorm("spa219.p8.unilateral-termination")
    void byTheEnglishTextTheNoticeComesFirst() {
        assertRefused(
                inForce().refuseServices(ENGLISH, refused("WED_2026_05_06", "FRI_2026_05_08")),
                AgreementNorms.END_ON_REFUSED_SERVICES,
                "By the English text of point 8 the authorised body is told in order to end the agreement; it was not"
                        + " told before the end.");
        PartnershipAgreement ended = inForce()
                .refuseServices(ENGLISH, refused("WED_2026_05_06", "TUE_2026_05_05"))
                .value();
        assertThat(ended.state(ENGLISH, date("WED_2026_05_06"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.findings(ENGLISH, date("WED_2026_05_06"))).isEmpty();
    }

    @Test
    @OfNorm({"spa219.p8.unilateral-termination", StandardAgreement.Ids.UNILATERAL_TERMINATION_NOTICE})
    void byOneReadingTheThirtyDaysGoBeforeTheseEndsToo() {
        assertRefused(
                inForce().refuseServices(EVERY_END, refused("WED_2026_06_03", "TUE_2026_05_05")),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                "The authorised body was told too late: for 3 June 2026 the last day was 4 May 2026, and the notice is of 5"
                        + " May 2026.");
        PartnershipAgreement ended = inForce()
                .refuseServices(EVERY_END, refused("THU_2026_06_04", "TUE_2026_05_05"))
                .value();
        assertThat(ended.findings(EVERY_END, date("THU_2026_06_04"))).isEmpty();
        assertThat(ended.timeline(EVERY_END)
                        .deadline(StandardAgreement.UNILATERAL_TERMINATION_NOTICE)
                        .due())
                .isEqualTo(date("TUE_2026_05_05"));
        assertRefused(
                inForce().withdraw(EVERY_END, withdrawal(WithdrawalGround.IMPOSSIBILITY, "TUE_2026_05_12")),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                "The authorised body was not told of the termination thirty calendar days ahead.");
    }

    @Test
    @OfNorm("spa219.p8.service-refusal-ground")
    void trustManagementHasNoServicesToRefuse() {
        assertRefused(
                signed(CooperationType.TRUST_MANAGEMENT)
                        .build()
                        .refuseServices(LAW, refused("WED_2026_05_06", "FRI_2026_05_08")),
                AgreementNorms.REFUSED_SERVICES,
                "Services of Annex 3 cannot be refused under this type of cooperation (transfer of a centre into trust"
                        + " management): the list belongs to the first and second model.");
    }

    @Test
    @OfNorm("spa219.an1.p3.sp2.i2.propose-termination")
    void theEndOfPowersIsProposedForAgentsAlone() {
        EndOfPowersProposal proposal = new EndOfPowersProposal(Optional.of(on("MON_2026_05_04")), on("WED_2026_05_06"));
        PartnershipAgreement agent = signed(CooperationType.AGENT).build();

        PartnershipAgreement proposed = agent.proposeEndOfPowers(LAW, proposal).value();
        assertThat(proposed.state(LAW, date("WED_2026_05_06"))).isEqualTo(AgreementState.IN_FORCE);
        assertRefused(
                inForce().proposeEndOfPowers(LAW, proposal),
                AgreementNorms.END_OF_POWERS,
                "Powers are ended on a proposal of the State Corporation only for an agent; this type is another:"
                        + " transfer of the centres' system for use.");
        assertRefused(
                agent.proposeEndOfPowers(LAW, new EndOfPowersProposal(Optional.empty(), on("WED_2026_05_06"))),
                AgreementNorms.END_OF_POWERS,
                "No breach of the by-laws by the agent was found; there is nothing on which the proposal could rest.");
    }
}
