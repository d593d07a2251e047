package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.AgreementNorms;
import kz.qyzmet.agreement.AgreementSignature;
import kz.qyzmet.agreement.AgreementState;
import kz.qyzmet.agreement.AnswerKind;
import kz.qyzmet.agreement.AuthorityNotice;
import kz.qyzmet.agreement.AuthorityNoticeStart;
import kz.qyzmet.agreement.Breach;
import kz.qyzmet.agreement.BreachGround;
import kz.qyzmet.agreement.BreachSource;
import kz.qyzmet.agreement.ChangeKind;
import kz.qyzmet.agreement.ChangeProposal;
import kz.qyzmet.agreement.ClaimGround;
import kz.qyzmet.agreement.CourtClaim;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.PartyClaim;
import kz.qyzmet.agreement.PartyClaimKind;
import kz.qyzmet.agreement.ProposalAnswer;
import kz.qyzmet.agreement.RefusedServices;
import kz.qyzmet.agreement.Termination;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;

/** The lifecycle of a partnership agreement on the real calendar, by the Kazakh text and by the English one. */
class AgreementCasesTest {

    private static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    private static Fact on(String day) {
        return Fact.on(date(day));
    }

    private static PartnershipAgreement.Builder signed(CooperationType type) {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(type)
                .addSignatures(
                        AgreementSignature.of(AgreementParty.STATE_CORPORATION, on("2026-02-02")),
                        AgreementSignature.of(AgreementParty.PARTNER, on("2026-02-02")));
        return builder;
    }

    private static PartnershipAgreement.Builder signed() {
        return signed(CooperationType.AGENT);
    }

    private static Breach.Builder breach(String notice) {
        Breach.Builder builder = Breach.builder();
        builder.ground(BreachGround.VIOLATION).foundOn(on("2026-04-06")).noticeReceivedOn(on(notice));
        return builder;
    }

    private static Termination.Builder forBreach(String notice) {
        Termination.Builder builder = Termination.builder();
        builder.forBreach(true).by(AgreementParty.STATE_CORPORATION).notice(AuthorityNotice.of(on(notice)));
        return builder;
    }

    private static ForceMajeure.Builder flood(String began) {
        ForceMajeure.Builder builder = ForceMajeure.builder();
        builder.kind(ForceMajeureKind.NATURAL_DISASTER)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(on(began));
        return builder;
    }

    private static List<String> found(Reckoner law, PartnershipAgreement agreement, String asOf) {
        return agreement.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    private static Optional<LocalDate> earliest(Reckoner law, PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(law).entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(deadline -> deadline.citation().equals(norm))
                .filter(NotBefore.class::isInstance)
                .map(deadline -> ((NotBefore) deadline).from())
                .findFirst();
    }

    private static LocalDate due(Reckoner law, PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(law).deadline(norm).due();
    }

    private static Optional<String> refusedBy(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Optional.of(refused.citation().id())
                : Optional.empty();
    }

    @Test
    @EdgeCase(7)
    void forceMajeureThatArisesOnAFridayOrOnASaturday() {
        PartnershipAgreement friday =
                signed().addForceMajeure(flood("2026-05-08").build()).build();
        PartnershipAgreement saturday =
                signed().addForceMajeure(flood("2026-05-09").build()).build();
        Reckoner sameDay = LAW.with(EventStart.SAME_DAY);

        assertThat(due(LAW, friday, StandardAgreement.FORCE_MAJEURE_NOTICE)).isEqualTo("2026-05-14");
        assertThat(due(sameDay, friday, StandardAgreement.FORCE_MAJEURE_NOTICE)).isEqualTo("2026-05-13");
        assertThat(due(LAW, saturday, StandardAgreement.FORCE_MAJEURE_NOTICE)).isEqualTo("2026-05-14");
        assertThat(due(sameDay, saturday, StandardAgreement.FORCE_MAJEURE_NOTICE))
                .isEqualTo("2026-05-14");
        assertThat(found(LAW, friday, "2026-05-14")).isEmpty();
        assertThat(found(LAW, friday, "2026-05-15"))
                .containsExactly("BREACH spa219.p12.force-majeure-notice 2026-05-15");
    }

    @Test
    @EdgeCase(51)
    void theThirtyDaysOfAProposalAreCalendarDays() {
        PartnershipAgreement proposed = signed().addProposals(ChangeProposal.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.AMENDMENT)
                        .sentOn(on("2026-06-01"))
                        .receivedOn(on("2026-06-01"))
                        .build())
                .build();

        assertThat(due(LAW, proposed, StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT))
                .isEqualTo("2026-07-01");
        assertThat(due(LAW.with(UnqualifiedDays.WORKING), proposed, StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT))
                .as("6 July is off: 43 calendar days")
                .isEqualTo("2026-07-14");
    }

    @Test
    @EdgeCase(54)
    void theLastDayToCureIsRolledAndTheNextTermRunsFromTheRolledDay() {
        // Thirty days after 9 April: Saturday 9 May, a holiday; Monday is off for it.
        PartnershipAgreement broken =
                signed().addBreaches(breach("2026-04-09").build()).build();
        var cure = Cases.due(broken.timeline(LAW).deadline(StandardAgreement.BREACH_CURE_PERIOD));

        assertThat(cure.nominal()).isEqualTo("2026-05-09");
        assertThat(cure.due()).isEqualTo("2026-05-12");
        assertThat(broken.state(LAW, date("2026-05-12"))).isEqualTo(AgreementState.CURING);
        assertThat(broken.state(LAW, date("2026-05-13"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(earliest(LAW, broken, AgreementNorms.TERMINATION_START)).contains(date("2026-05-13"));
        // Not a working day, and not rolled: the earliest day of an act is no last day.
        assertThat(earliest(
                        LAW,
                        signed().addBreaches(breach("2026-04-22").build()).build(),
                        AgreementNorms.TERMINATION_START))
                .contains(date("2026-05-23"));
    }

    @Test
    @EdgeCase(76)
    void thirtyCalendarDaysBeforeTheLastOfDecember() {
        Termination.Builder termination = Termination.builder();
        Termination start = termination
                .by(AgreementParty.PARTNER)
                .initiatedOn(on("2026-12-31"))
                .build();
        PartnershipAgreement agreement = signed().addTerminations(start).build();

        assertThat(due(LAW, agreement, StandardAgreement.UNILATERAL_TERMINATION_NOTICE))
                .isEqualTo("2026-12-01");
        assertThat(due(LAW.with(BackwardCount.CLEAR_DAYS), agreement, StandardAgreement.UNILATERAL_TERMINATION_NOTICE))
                .isEqualTo("2026-11-30");
        PartnershipAgreement told = signed().addTerminations(Termination.builder()
                        .from(start)
                        .notice(AuthorityNotice.of(on("2026-12-01")))
                        .build())
                .build();
        assertThat(found(LAW, told, "2026-12-31")).isEmpty();
        assertThat(found(LAW.with(BackwardCount.CLEAR_DAYS), told, "2026-12-31"))
                .containsExactly("BREACH spa219.p25.unilateral-notice 2026-12-31");
    }

    @Test
    @EdgeCase(119)
    void bothEndDaysOfForceMajeureCount() {
        PartnershipAgreement struck = signed().addForceMajeure(flood("2026-04-10")
                        .endedOn(on("2026-04-20"))
                        .notifiedOn(on("2026-04-13"))
                        .build())
                .build();

        assertThat(extended(struck, "2026-04-01", 29)).as("30 April").isEqualTo("2026-05-12");
        // Ten days would lead to Friday 22 May.
        assertThat(extended(struck, "2026-04-01", 41)).as("12 May").isEqualTo("2026-05-25");
        assertThat(extended(struck, "2026-04-21", 9)).as("30 April again").isEqualTo("2026-04-30");
    }

    private static LocalDate extended(PartnershipAgreement agreement, String from, int days) {
        Term term = Term.builder()
                .limit(TimeLimit.after(days, LimitUnit.CALENDAR_DAY))
                .trigger(on(from))
                .build();
        return agreement.relief().extended(LAW, term, AgreementParty.PARTNER).due();
    }

    @Test
    @EdgeCase(120)
    void aCureTermGrowsFromItsLastDayWheneverTheEndIsRecorded() {
        for (String recorded : List.of("2026-05-22", "2026-05-25", "2026-06-15")) {
            PartnershipAgreement struck = signed().addBreaches(
                            breach("2026-04-25").build())
                    .addForceMajeure(flood("2026-05-18")
                            .endedOn(on("2026-05-22").recordedOn(date(recorded)))
                            .notifiedOn(on("2026-05-20"))
                            .build())
                    .build();

            assertThat(due(LAW, struck, StandardAgreement.BREACH_CURE_PERIOD))
                    .as("25 May and five days are Saturday 30 May")
                    .isEqualTo("2026-06-01");
        }
    }

    @Test
    @EdgeCase(130)
    void firstTheCureThenTheNotice() {
        PartnershipAgreement told =
                signed().addBreaches(breach("2026-04-25").build()).build();
        Reckoner onLastDay = LAW.with(AuthorityNoticeStart.ON_LAST_CURE_DAY);
        NormId start = AgreementNorms.TERMINATION_START;
        NormId lead = StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY;

        assertThat(due(LAW, told, StandardAgreement.BREACH_CURE_PERIOD)).isEqualTo("2026-05-25");
        assertThat(earliest(LAW, told, start)).contains(date("2026-05-26"));
        assertThat(earliest(LAW, told, lead)).contains(date("2026-06-25"));
        assertThat(earliest(onLastDay, told, start)).contains(date("2026-05-25"));
        assertThat(earliest(onLastDay, told, lead)).contains(date("2026-06-24"));
        assertThat(told.timeline(ENGLISH).deadlines(StandardAgreement.BREACH_CURE_PERIOD))
                .isEmpty();
    }

    /** D11: the term is Kazakh; D12: what point 29 waits for is, too. */
    @Test
    @EdgeCase(130)
    void eachDayOfTheChainIsKept() {
        PartnershipAgreement told =
                signed().addBreaches(breach("2026-04-25").build()).build();
        Reckoner onLastDay = LAW.with(AuthorityNoticeStart.ON_LAST_CURE_DAY);

        assertThat(refusedBy(told.notifyAuthority(LAW, forBreach("2026-05-25").build())))
                .contains("spa219.p29.termination-start");
        assertThat(refusedBy(initiated(LAW, told, "2026-05-26", "2026-06-24"))).contains("spa219.p29.authority-notice");
        assertThat(refusedBy(initiated(LAW, told, "2026-05-26", "2026-06-25"))).isEmpty();
        assertThat(refusedBy(initiated(onLastDay, told, "2026-05-25", "2026-06-23")))
                .contains("spa219.p29.authority-notice");
        assertThat(refusedBy(initiated(onLastDay, told, "2026-05-25", "2026-06-24")))
                .isEmpty();
        assertThat(refusedBy(initiated(ENGLISH, told, "2026-04-25", "2026-05-24")))
                .contains("spa219.p29.authority-notice");
        assertThat(refusedBy(initiated(ENGLISH, told, "2026-04-25", "2026-05-25")))
                .isEmpty();
        assertThat(told.state(LAW, date("2026-05-26"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(told.state(ENGLISH, date("2026-05-26"))).isEqualTo(AgreementState.IN_BREACH);
        assertThat(found(LAW, told, "2026-05-26")).containsExactly("BREACH spa219.p28.kk.remedy-term 2026-05-26");
        assertThat(found(ENGLISH, told, "2026-05-26")).isEmpty();
    }

    private static Outcome<PartnershipAgreement> initiated(
            Reckoner law, PartnershipAgreement told, String notice, String start) {
        Termination termination = forBreach(notice).build();
        return told.notifyAuthority(law, termination)
                .flatMap(next -> next.initiateTermination(law, termination, on(start)));
    }

    @Test
    @EdgeCase(131)
    void agreementInPartOnDayTwentyNineIsNoRefusal() {
        ChangeProposal proposal = ChangeProposal.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.AMENDMENT)
                .sentOn(on("2026-04-06"))
                .receivedOn(on("2026-04-06"))
                .build();
        CourtClaim claim = CourtClaim.builder()
                .by(AgreementParty.PARTNER)
                .kind(ChangeKind.AMENDMENT)
                .ground(ClaimGround.MATERIAL_BREACH)
                .filedOn(on("2026-05-08"))
                .build();
        PartnershipAgreement silent = signed().addProposals(proposal).build();

        assertThat(due(LAW, silent, StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT))
                .isEqualTo("2026-05-06");
        assertThat(refusedBy(silent.sue(LAW, claim))).isEmpty();
        assertThat(refusedBy(answered(silent, proposal, AnswerKind.AGREED_IN_PART, "2026-05-05")
                        .sue(LAW, claim)))
                .contains("spa219.p17.i1.court-after-refusal");
        assertThat(refusedBy(answered(silent, proposal, AnswerKind.REFUSED, "2026-05-05")
                        .sue(LAW, claim)))
                .isEmpty();
        assertThat(answered(silent, proposal, AnswerKind.AGREED, "2026-05-05").state(LAW, date("2026-05-05")))
                .isEqualTo(AgreementState.AMENDED);
    }

    private static PartnershipAgreement answered(
            PartnershipAgreement agreement, ChangeProposal proposal, AnswerKind kind, String day) {
        return agreement
                .answer(LAW, proposal, new ProposalAnswer(kind, on(day)))
                .value();
    }

    /** D06: by the Kazakh text the body is told that the agreement was ended, by the English one in order to end it. */
    @Test
    void whoTellsTheBodyOfRefusedServicesFirstEndsTheAgreementByTheEnglishTextAlone() {
        PartnershipAgreement toldAfter = signed().addRefusedServices(new RefusedServices(
                        on("2026-05-04"),
                        Optional.of(on("2026-05-06")),
                        Optional.of(AuthorityNotice.of(on("2026-05-08")))))
                .build();
        PartnershipAgreement toldBefore = signed().addRefusedServices(new RefusedServices(
                        on("2026-05-04"),
                        Optional.of(on("2026-05-06")),
                        Optional.of(AuthorityNotice.of(on("2026-05-05")))))
                .build();

        assertThat(toldAfter.state(LAW, date("2026-05-08"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(found(LAW, toldAfter, "2026-05-08")).isEmpty();
        assertThat(toldAfter.state(ENGLISH, date("2026-05-08"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(found(ENGLISH, toldAfter, "2026-05-08"))
                .containsExactly("BREACH spa219.p8.unilateral-termination 2026-05-06");
        assertThat(found(LAW, toldBefore, "2026-05-08"))
                .containsExactly("DOUBT spa219.p8.service-refusal-notice 2026-05-05");
        assertThat(toldBefore.state(ENGLISH, date("2026-05-08"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(found(ENGLISH, toldBefore, "2026-05-08")).isEmpty();
    }

    /** D07: fault by the Kazakh text, responsibility alone by the English one. */
    @Test
    void damageWithoutFaultIsMadeGoodByTheEnglishTextAlone() {
        PartnershipAgreement claimed = signed().addPartyClaims(PartyClaim.builder()
                        .kind(PartyClaimKind.DAMAGE)
                        .against(AgreementParty.PARTNER)
                        .raisedOn(on("2026-05-06"))
                        .atFault(false)
                        .build())
                .build();

        assertThat(found(LAW, claimed, "2026-05-06")).containsExactly("BREACH spa219.p9.damage 2026-05-06");
        assertThat(found(ENGLISH, claimed, "2026-05-06")).isEmpty();
    }

    /** D08: the open list of circumstances stands in the Kazakh text; foreseeable ones count by neither by default. */
    @Test
    void otherCircumstancesAreInDoubtByTheEnglishText() {
        ForceMajeure other = flood("2026-05-06")
                .kind(ForceMajeureKind.OTHER)
                .notifiedOn(on("2026-05-06"))
                .documentedOn(on("2026-05-06"))
                .build();
        PartnershipAgreement agreement = signed().addForceMajeure(other).build();
        PartnershipAgreement foreseen = signed().addForceMajeure(ForceMajeure.builder()
                        .from(other)
                        .kind(ForceMajeureKind.STRIKE)
                        .foreseeable(true)
                        .build())
                .build();

        assertThat(found(LAW, agreement, "2026-05-06")).isEmpty();
        assertThat(found(ENGLISH, agreement, "2026-05-06"))
                .containsExactly("DOUBT spa219.p11.other-uncontrollable 2026-05-06");
        assertThat(found(LAW, foreseen, "2026-05-06")).containsExactly("DEFECT spa219.p11.conditions 2026-05-06");
        assertThat(found(ENGLISH, foreseen, "2026-05-06")).containsExactly("DEFECT spa219.p11.conditions 2026-05-06");
    }

    /** D10: the quality authority establishes poor quality by the Kazakh text alone. */
    @Test
    void theQualityAuthorityFindsPoorQualityByTheKazakhTextAlone() {
        PartnershipAgreement poor = signed().addBreaches(breach("2026-04-25")
                        .ground(BreachGround.POOR_QUALITY)
                        .source(BreachSource.QUALITY_AUTHORITY)
                        .build())
                .build();

        assertThat(poor.state(LAW, date("2026-04-25"))).isEqualTo(AgreementState.CURING);
        assertThat(found(LAW, poor, "2026-04-25")).isEmpty();
        assertThat(poor.state(ENGLISH, date("2026-04-25"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(found(ENGLISH, poor, "2026-04-25"))
                .containsExactly("BREACH spa219.p28.i2.ground-poor-quality 2026-04-06");
    }

    /** D14: the term of the trust management is English. */
    @Test
    void theEnglishTextAsksForTheTermOfTheTrustManagement() {
        PartnershipAgreement open = signed(CooperationType.TRUST_MANAGEMENT).build();
        PartnershipAgreement fixed = PartnershipAgreement.builder()
                .from(open)
                .trustManagementUntil(date("2028-02-01"))
                .build();

        assertThat(found(LAW, open, "2026-02-02")).isEmpty();
        assertThat(found(ENGLISH, open, "2026-02-02")).containsExactly("DEFECT spa219.an1.c3.trust-term 2026-02-02");
        assertThat(found(ENGLISH, fixed, "2026-02-02")).isEmpty();
    }

    /** D09 and D21 change no day: the day of the signing counts, by either text. */
    @Test
    void theDayOfTheSigningCountsByEitherText() {
        for (Reckoner law : List.of(LAW, ENGLISH)) {
            Deadline from = signed().build().timeline(law).deadline(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE);
            assertThat(((NotBefore) from).from()).isEqualTo("2026-02-02");
            assertThat(signed().build().state(law, date("2026-02-01"))).isEqualTo(AgreementState.NOT_SELECTED);
            assertThat(signed().build().state(law, date("2026-02-02"))).isEqualTo(AgreementState.IN_FORCE);
        }
    }
}
