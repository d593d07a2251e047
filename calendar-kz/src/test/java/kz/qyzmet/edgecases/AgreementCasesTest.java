package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.AgreementGiven.ENGLISH;
import static kz.qyzmet.edgecases.AgreementGiven.breach;
import static kz.qyzmet.edgecases.AgreementGiven.due;
import static kz.qyzmet.edgecases.AgreementGiven.earliest;
import static kz.qyzmet.edgecases.AgreementGiven.flood;
import static kz.qyzmet.edgecases.AgreementGiven.forBreach;
import static kz.qyzmet.edgecases.AgreementGiven.found;
import static kz.qyzmet.edgecases.AgreementGiven.on;
import static kz.qyzmet.edgecases.AgreementGiven.refusedBy;
import static kz.qyzmet.edgecases.AgreementGiven.signed;
import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.agreement.AgreementNorms;
import kz.qyzmet.agreement.AgreementState;
import kz.qyzmet.agreement.AnswerKind;
import kz.qyzmet.agreement.AuthorityNotice;
import kz.qyzmet.agreement.AuthorityNoticeStart;
import kz.qyzmet.agreement.ChangeKind;
import kz.qyzmet.agreement.ChangeProposal;
import kz.qyzmet.agreement.ClaimGround;
import kz.qyzmet.agreement.CourtClaim;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.ProposalAnswer;
import kz.qyzmet.agreement.Termination;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;

/** The lifecycle of a partnership agreement on the real calendar. */
class AgreementCasesTest {

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
}
