package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.AgreementEdgesTest.breach;
import static kz.qyzmet.agreement.AgreementEdgesTest.forBreach;
import static kz.qyzmet.agreement.AgreementEdgesTest.notified;
import static kz.qyzmet.agreement.AgreementEdgesTest.strike;
import static kz.qyzmet.agreement.AgreementEdgesTest.with;
import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is only planned sets nothing running, and what has happened does not give way. */
class PlannedFactsTest {

    private static Fact planned(String day) {
        return Fact.planned(Moment.on(date(day)), date("MON_2026_04_20"));
    }

    @Test
    @OfNorm(StandardAgreement.Ids.BREACH_CURE_PERIOD)
    void aReceiptThatIsPlannedSetsNoTermRunning() {
        PartnershipAgreement planned =
                with(breach().noticeReceivedOn(planned("SAT_2026_04_25")).build());

        assertThat(planned.timeline(LAW)
                        .deadline(StandardAgreement.BREACH_CURE_PERIOD)
                        .due())
                .as("the timeline shows what the plan would give")
                .isEqualTo(date("MON_2026_05_25"));
        assertThat(planned.state(LAW, date("MON_2026_06_01"))).isEqualTo(AgreementState.IN_BREACH);
        assertThat(findings(planned, "MON_2026_06_01")).isEmpty();
        assertRefused(
                planned.notifyAuthority(LAW, forBreach("MON_2026_06_01").build()),
                AgreementNorms.TERMINATION_START,
                "The term to remove the breach has not expired: it has not begun, or is suspended.");
    }

    @Test
    @OfNorm("spa219.p17.i2.court-after-silence")
    void aReceiptThatIsPlannedOpensNoCourt() {
        CourtClaim claim = CourtClaim.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.TERMINATION)
                .ground(ClaimGround.MATERIAL_BREACH)
                .filedOn(on("MON_2026_06_01"))
                .build();
        ChangeProposal proposal = ChangeProposal.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.TERMINATION)
                .sentOn(on("MON_2026_04_20"))
                .receivedOn(planned("WED_2026_04_22"))
                .build();

        assertRefused(
                inForce().propose(LAW, proposal).value().sue(LAW, claim),
                AgreementNorms.COURT_AFTER_SILENCE,
                "It is not recorded that the other party received the proposal; the thirty days for its answer have"
                        + " not begun.");
    }

    @Test
    @OfNorm("spa219.p8.unilateral-termination")
    void aNoticeThatIsPlannedTellsNobody() {
        RefusedServices refusal = new RefusedServices(
                on("MON_2026_05_04"),
                Optional.of(on("WED_2026_05_06")),
                Optional.of(AuthorityNotice.of(planned("TUE_2026_05_05"))));
        UnilateralWithdrawal withdrawal = new UnilateralWithdrawal(
                AgreementParty.PARTNER,
                WithdrawalGround.IMPOSSIBILITY,
                on("FRI_2026_06_05"),
                Optional.empty(),
                Optional.of(AuthorityNotice.of(planned("WED_2026_05_06"))));

        assertRefused(
                inForce().refuseServices(ENGLISH, refusal),
                AgreementNorms.END_ON_REFUSED_SERVICES,
                "By the English text of point 8 the authorised body is told in order to end the agreement; it was not"
                        + " told before the end.");
        assertRefused(
                inForce().withdraw(LAW.with(LeadScope.EVERY_UNILATERAL_END), withdrawal),
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE,
                "The authorised body was not told of the termination thirty calendar days ahead.");
    }

    @Test
    @OfNorm({StandardAgreement.Ids.FORCE_MAJEURE_EXTENSION, StandardAgreement.Ids.FORCE_MAJEURE_NOTICE})
    void circumstancesThatArePlannedGiveNoTimeAndOweNoNotice() {
        PartnershipAgreement planned = PartnershipAgreement.builder()
                .from(with(notified()))
                .addForceMajeure(strike().beganOn(planned("MON_2026_05_18")).build())
                .build();

        assertThat(planned.state(LAW, date("MON_2026_05_25"))).isEqualTo(AgreementState.CURING);
        assertThat(planned.state(LAW, date("TUE_2026_05_26"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(findings(planned, "TUE_2026_05_26"))
                .extracting(Finding::citation)
                .containsExactly(StandardAgreement.BREACH_CURE_PERIOD);
    }

    @Test
    @OfNorm(StandardAgreement.Ids.FORCE_MAJEURE_EXTENSION)
    void afterAPlannedEndTheCircumstancesLast() {
        PartnershipAgreement lasting = PartnershipAgreement.builder()
                .from(with(notified()))
                .addForceMajeure(strike().beganOn(on("MON_2026_05_18"))
                        .notifiedOn(on("TUE_2026_05_19"))
                        .documentedOn(on("WED_2026_05_20"))
                        .endedOn(planned("FRI_2026_05_22"))
                        .build())
                .build();

        assertThat(lasting.timeline(LAW)
                        .deadline(StandardAgreement.BREACH_CURE_PERIOD)
                        .due())
                .isEqualTo(date("MON_2026_06_01"));
        assertThat(lasting.state(LAW, date("TUE_2026_06_02"))).isEqualTo(AgreementState.CURING);
        assertThat(findings(lasting, "TUE_2026_06_02")).isEmpty();
    }

    @Test
    void anActDoesNotReplaceWhatHasHappened() {
        Breach removed = breach().noticeReceivedOn(on("SAT_2026_04_25"))
                .remediedOn(on("MON_2026_05_04"))
                .build();
        Termination started = forBreach("TUE_2026_05_26")
                .initiatedOn(on("THU_2026_06_25"))
                .endedOn(on("WED_2026_07_15"))
                .build();
        ChangeProposal answered = ChangeProposal.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.AMENDMENT)
                .sentOn(on("MON_2026_04_06"))
                .answer(new ProposalAnswer(AnswerKind.REFUSED, on("WED_2026_04_08")))
                .build();
        CourtClaim decided = CourtClaim.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.AMENDMENT)
                .ground(ClaimGround.MATERIAL_BREACH)
                .filedOn(on("MON_2026_04_13"))
                .decision(new CourtDecision(true, on("MON_2026_06_15")))
                .build();
        Fact later = on("MON_2026_08_03");
        PartnershipAgreement done = inForce();

        assertReplaced(() -> done.remedy(LAW, removed, later), "remediedOn", "2026-05-04");
        assertReplaced(() -> done.notifyBreach(LAW, removed, later, Optional.empty()), "noticeSentOn", "2026-04-22");
        assertReplaced(
                () -> done.notifyBreach(LAW, removed, on("WED_2026_04_22"), Optional.of(later)),
                "noticeReceivedOn",
                "2026-04-25");
        assertReplaced(() -> done.initiateTermination(LAW, started, later), "initiatedOn", "2026-06-25");
        assertReplaced(() -> done.completeTermination(LAW, started, later), "endedOn", "2026-07-15");
        assertReplaced(
                () -> done.answer(LAW, answered, new ProposalAnswer(AnswerKind.AGREED, later)), "answer", "2026-04-08");
        assertReplaced(() -> done.decide(LAW, decided, new CourtDecision(false, later)), "decision", "2026-06-15");
    }

    private static void assertReplaced(ThrowingCallable act, String name, String day) {
        assertThatThrownBy(act)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid act: Expected '" + name + "' to be open, but found: " + day);
    }

    @Test
    void aPlanGivesWayToWhatHappens() {
        Termination plan = forBreach("TUE_2026_05_26")
                .initiatedOn(planned("THU_2026_06_25"))
                .build();
        PartnershipAgreement told = with(notified()).notifyAuthority(LAW, plan).value();

        assertThat(told.initiateTermination(LAW, plan, on("FRI_2026_06_26"))
                        .value()
                        .state(LAW, date("FRI_2026_06_26")))
                .isEqualTo(AgreementState.TERMINATION_INITIATED);
    }

    @Test
    void aReliefForADayKnowsNoPlans() {
        ForceMajeureRelief relief = ForceMajeureRelief.of(
                Set.of(
                        strike().beganOn(planned("MON_2026_05_18")).build(),
                        strike().beganOn(on("MON_2026_05_04"))
                                .endedOn(planned("FRI_2026_05_22"))
                                .build()),
                Optional.of(on("MON_2026_02_02")));

        assertThat(relief.on(date("MON_2026_06_01")).events())
                .containsExactly(strike().beganOn(on("MON_2026_05_04")).build());
    }
}
