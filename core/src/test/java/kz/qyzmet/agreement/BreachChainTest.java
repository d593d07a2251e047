package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a breach of the partner to termination (order 219/НҚ points 28 and 29). */
class BreachChainTest {

    private static final Breach FOUND = Breach.builder()
            .ground(BreachGround.VIOLATION)
            .foundOn(on("MON_2026_04_20"))
            .build();
    private static final PartnershipAgreement BROKEN =
            inForce().establish(LAW, FOUND).value();

    private static PartnershipAgreement told(Reckoner law, String sent, String received) {
        return BROKEN.notifyBreach(law, FOUND, on(sent), Optional.of(on(received)))
                .value();
    }

    private static Breach breach(PartnershipAgreement agreement) {
        return agreement.breaches().iterator().next();
    }

    private static Termination termination(String notice) {
        return Termination.builder()
                .forBreach(true)
                .by(AgreementParty.STATE_CORPORATION)
                .notice(AuthorityNotice.of(on(notice)))
                .build();
    }

    private static Deadline cure(Reckoner law, PartnershipAgreement agreement) {
        return agreement.timeline(law).deadline(StandardAgreement.BREACH_CURE_PERIOD);
    }

    private static NotBefore first(Reckoner law, PartnershipAgreement agreement, NormId norm) {
        return agreement.timeline(law).entries().stream()
                .map(Timeline.Entry::deadline)
                .filter(NotBefore.class::isInstance)
                .map(NotBefore.class::cast)
                .filter(deadline -> deadline.citation().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    /** Two breaches of one day and one notice are two: each is told of by its number, and removed for itself. */
    @Test
    @OfNorm(StandardAgreement.Ids.BREACH_CURE_PERIOD)
    void breachesOfOneDayAreKeptApartByTheirNumbers() {
        Breach open = numbered("17/2");
        PartnershipAgreement both = PartnershipAgreement.builder()
                .from(inForce())
                .addBreaches(numbered("17/1"), open)
                .build();
        PartnershipAgreement oneRemoved =
                both.remedy(LAW, open, on("FRI_2026_05_22")).value();

        assertThat(findings(both, "TUE_2026_05_26")).hasSize(2);
        assertThat(oneRemoved.state(LAW, date("TUE_2026_05_26"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(findings(oneRemoved, "TUE_2026_05_26"))
                .singleElement()
                .satisfies(finding -> assertFinding(
                        finding,
                        StandardAgreement.BREACH_CURE_PERIOD,
                        Severity.BREACH,
                        "TUE_2026_05_26",
                        "Partner removes identified breaches in thirty calendar days (violation of the Law and the"
                                + " agreement, No. 17/1): the last day in time was Monday 25 May 2026; nothing is"
                                + " recorded as done."));
        assertThat(open.toString()).doesNotContain("17/2");
        assertThatThrownBy(() -> numbered(" "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid breach: Expected 'number' not to be blank, but found: ''");
    }

    private static Breach numbered(String number) {
        return Breach.builder()
                .number(number)
                .ground(BreachGround.VIOLATION)
                .foundOn(on("MON_2026_04_20"))
                .noticeSentOn(on("WED_2026_04_22"))
                .noticeReceivedOn(on("SAT_2026_04_25"))
                .build();
    }

    @Test
    @OfNorm({StandardAgreement.Ids.BREACH_CURE_PERIOD, StandardAgreement.Ids.TERMINATION_NOTICE_TO_AUTHORITY})
    void thirtyDaysToCureAndThirtyDaysAhead() {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");

        assertThat(cure(LAW, told).due()).isEqualTo(date("MON_2026_05_25"));
        assertThat(first(LAW, told, AgreementNorms.TERMINATION_START).from()).isEqualTo(date("TUE_2026_05_26"));
        assertThat(first(LAW, told, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                        .from())
                .isEqualTo(date("THU_2026_06_25"));
    }

    @Test
    @OfNorm(StandardAgreement.Ids.TERMINATION_NOTICE_TO_AUTHORITY)
    void byAnotherReadingTheNoticeMayGoOnTheLastDay() {
        Reckoner early = LAW.with(AuthorityNoticeStart.ON_LAST_CURE_DAY);
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");

        assertThat(first(early, told, AgreementNorms.TERMINATION_START).from()).isEqualTo(date("MON_2026_05_25"));
        assertThat(first(early, told, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                        .from())
                .isEqualTo(date("WED_2026_06_24"));
        assertThat(told.notifyAuthority(early, termination("MON_2026_05_25")).isAccepted())
                .isTrue();
        assertRefused(
                told.notifyAuthority(LAW, termination("MON_2026_05_25")),
                AgreementNorms.TERMINATION_START,
                "The partner may remove the breach until 25 May 2026; the authorised body is told of a termination only"
                        + " after that.");
    }

    @Test
    @OfNorm({StandardAgreement.Ids.BREACH_CURE_PERIOD, StandardAgreement.Ids.TERMINATION_NOTICE_TO_AUTHORITY})
    void theEnglishTextHasNoTermToCure() {
        PartnershipAgreement told = told(ENGLISH, "SAT_2026_04_25", "SAT_2026_04_25");

        assertThat(told.timeline(ENGLISH).deadlines(StandardAgreement.BREACH_CURE_PERIOD))
                .isEmpty();
        assertThat(first(ENGLISH, told, AgreementNorms.TERMINATION_START).from())
                .isEqualTo(date("SAT_2026_04_25"));
        assertThat(first(ENGLISH, told, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY)
                        .from())
                .isEqualTo(date("MON_2026_05_25"));
        assertThat(told.notifyAuthority(ENGLISH, termination("SAT_2026_04_25")).isAccepted())
                .isTrue();
        assertThat(told.state(ENGLISH, date("MON_2026_06_01"))).isEqualTo(AgreementState.IN_BREACH);
        assertThat(told.findings(ENGLISH, date("MON_2026_06_01"))).isEmpty();
        assertThat(findings(told, "MON_2026_06_01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).isEqualTo(StandardAgreement.BREACH_CURE_PERIOD));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"RECEIPT, MON_2026_05_25", "DISPATCH, FRI_2026_05_22"})
    @OfNorm(StandardAgreement.Ids.BREACH_CURE_PERIOD)
    void theTermRunsFromReceiptOrByAnotherReadingFromSending(NoticeStart start, String due) {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");

        assertThat(cure(LAW.with(start), told).due()).isEqualTo(date(due));
    }

    @Test
    void aNoticeThatHasNotArrivedStartsNothing() {
        PartnershipAgreement sent = BROKEN.notifyBreach(LAW, FOUND, on("WED_2026_04_22"), Optional.empty())
                .value();

        assertThat(cure(LAW, sent)).isInstanceOf(NotStarted.class);
        assertThat(sent.state(LAW, date("MON_2026_06_01"))).isEqualTo(AgreementState.IN_BREACH);
        assertRefused(
                sent.notifyAuthority(LAW, termination("MON_2026_06_01")),
                AgreementNorms.TERMINATION_START,
                "The term to remove the breach has not expired: it has not begun, or is suspended.");
    }

    @Test
    void theStatesOfABreach() {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");

        assertThat(told.state(LAW, date("SUN_2026_04_19"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(told.state(LAW, date("MON_2026_04_20"))).isEqualTo(AgreementState.IN_BREACH);
        assertThat(told.state(LAW, date("SAT_2026_04_25"))).isEqualTo(AgreementState.CURING);
        assertThat(told.state(LAW, date("MON_2026_05_25"))).isEqualTo(AgreementState.CURING);
        assertThat(told.state(LAW, date("TUE_2026_05_26"))).isEqualTo(AgreementState.NOT_CURED);
        PartnershipAgreement cured =
                told.remedy(LAW, breach(told), on("FRI_2026_05_22")).value();
        assertThat(cured.state(LAW, date("TUE_2026_05_26"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(findings(cured, "TUE_2026_05_26")).isEmpty();
        assertRefused(
                cured.notifyAuthority(LAW, termination("TUE_2026_05_26")),
                AgreementNorms.TERMINATION_START,
                "No breach of the partner is established that is not removed; point 29 does not apply.");
    }

    @Test
    @OfNorm({"spa219.p29.termination-start", StandardAgreement.Ids.TERMINATION_NOTICE_TO_AUTHORITY})
    void fromTheNoticeToTheEnd() {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");
        Termination termination = termination("TUE_2026_05_26");
        PartnershipAgreement announced = told.notifyAuthority(LAW, termination).value();

        assertRefused(
                announced.initiateTermination(LAW, termination, on("WED_2026_06_24")),
                StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY,
                "The authorised body was told too late: for 24 June 2026 the last day was 25 May 2026, and the notice is of"
                        + " 26 May 2026.");
        PartnershipAgreement started = announced
                .initiateTermination(LAW, termination, on("THU_2026_06_25"))
                .value();
        assertThat(started.state(LAW, date("WED_2026_06_24"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(started.state(LAW, date("THU_2026_06_25"))).isEqualTo(AgreementState.TERMINATION_INITIATED);
        Termination begun = started.terminations().iterator().next();
        PartnershipAgreement ended =
                started.completeTermination(LAW, begun, on("WED_2026_07_15")).value();
        assertThat(ended.state(LAW, date("WED_2026_07_15"))).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.survivingObligations(LAW, date("WED_2026_07_15")).all())
                .extracting(obligation -> obligation.norm().id())
                .containsExactlyInAnyOrder(
                        "spa219.p4.kk.penalty.penalty",
                        "spa219.p7.liability",
                        "spa219.p9.damage",
                        "spa219.p10.confidentiality",
                        "spa219.p22.loss-compensation",
                        "spa219.an2.p1.currency",
                        "spa219.an2.p2.i1.iis-fee",
                        "spa219.an2.p2.i2.property-fee",
                        "spa219.an2.p2.i3.profit-share",
                        "spa219.an2.p3.remuneration",
                        "spa219.an2.p6.taxes-included");
        assertThat(ended.survivingObligations(LAW, date("TUE_2026_07_14")).all())
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.p28.notice")
    void withoutTheNoticeOfPoint28ThereIsNoTermination() {
        assertRefused(
                BROKEN.notifyAuthority(LAW, termination("MON_2026_06_01")),
                AgreementNorms.BREACH_NOTICE,
                "The partner was not notified of the breach; without the notice of point 28 termination cannot be"
                        + " started.");
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(BROKEN)
                .addTerminations(termination("MON_2026_06_01"))
                .build();
        assertThat(findings(recorded, "MON_2026_06_01")).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(AgreementNorms.BREACH_NOTICE);
            assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        });
    }

    @Test
    @OfNorm("spa219.p28.notice")
    void aBreachBeforeTheAgreementIsNone() {
        Breach early = Breach.builder()
                .ground(BreachGround.VIOLATION)
                .foundOn(on("TUE_2026_02_03"))
                .noticeSentOn(on("THU_2026_02_05"))
                .build();
        PartnershipAgreement recorded = PartnershipAgreement.builder()
                .from(inForce())
                .addBreaches(early)
                .build();

        assertRefused(
                inForce().establish(LAW, early),
                StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                "The agreement is not in force: it lacks the signature of a party on that day.");
        assertThat(findings(recorded, "MON_2026_03_02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DEFECT));
        assertRefused(
                recorded.remedy(LAW, early, on("FRI_2026_02_06")),
                AgreementNorms.BREACH_NOTICE,
                "The breach was not established under an agreement in force; there is nothing to notify of or to"
                        + " remove.");
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATION, STATE_CORPORATION, spa219.p28.i1.ground-violation",
        "VIOLATION, QUALITY_AUTHORITY, spa219.p28.i1.ground-violation",
        "POOR_QUALITY, STATE_CORPORATION, spa219.p28.i2.ground-poor-quality",
        "POOR_QUALITY, QUALITY_AUTHORITY, spa219.p28.kk3.ground-poor-quality-authority"
    })
    @OfNorm({
        "spa219.p28.i1.ground-violation",
        "spa219.p28.i2.ground-poor-quality",
        "spa219.p28.kk3.ground-poor-quality-authority"
    })
    void theGroundsOfANotice(BreachGround ground, BreachSource source, String norm) {
        Breach breach =
                Breach.builder().from(FOUND).ground(ground).source(source).build();

        assertThat(breach.norm()).isEqualTo(NormId.of(norm));
        assertThat(inForce().establish(LAW, breach).isAccepted()).isTrue();
    }

    @Test
    @OfNorm("spa219.p28.kk3.ground-poor-quality-authority")
    void theEnglishTextNamesTheCorporationAlone() {
        Breach breach = Breach.builder()
                .from(FOUND)
                .ground(BreachGround.POOR_QUALITY)
                .source(BreachSource.QUALITY_AUTHORITY)
                .build();

        assertRefused(
                inForce().establish(ENGLISH, breach),
                AgreementNorms.POOR_QUALITY,
                "By the English text of point 28 the State Corporation alone establishes poor quality; the source here is"
                        + " another: authorised body for the quality of services.");
    }

    @Test
    @OfNorm("spa219.p29.termination-start")
    void onlyTheCorporationTerminatesForABreach() {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");
        Termination byPartner = Termination.builder()
                .from(termination("TUE_2026_05_26"))
                .by(AgreementParty.PARTNER)
                .build();

        assertRefused(
                told.notifyAuthority(LAW, byPartner),
                AgreementNorms.TERMINATION_START,
                "Only the State Corporation starts a termination under point 29.");
    }

    @Test
    @OfNorm({StandardAgreement.Ids.BREACH_CURE_PERIOD, StandardAgreement.Ids.FORCE_MAJEURE_EXTENSION})
    void forceMajeureLengthensTheTermToCure() {
        ForceMajeure strike = ForceMajeure.builder()
                .kind(ForceMajeureKind.STRIKE)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(on("MON_2026_05_18"))
                .endedOn(on("FRI_2026_05_22"))
                .notifiedOn(on("WED_2026_05_20"))
                .documentedOn(on("MON_2026_05_25"))
                .build();
        PartnershipAgreement struck = PartnershipAgreement.builder()
                .from(told(LAW, "WED_2026_04_22", "SAT_2026_04_25"))
                .addForceMajeure(strike)
                .build();

        // 25 May and five days: Saturday 30 May.
        assertThat(cure(LAW, struck).due()).isEqualTo(date("MON_2026_06_01"));
        assertThat(struck.state(LAW, date("TUE_2026_05_19"))).isEqualTo(AgreementState.CURING);
        assertThat(struck.state(LAW, date("MON_2026_06_01"))).isEqualTo(AgreementState.CURING);
        assertThat(struck.state(LAW, date("TUE_2026_06_02"))).isEqualTo(AgreementState.NOT_CURED);
        assertThat(findings(struck, "MON_2026_06_01")).isEmpty();
        assertThat(struck.notifyAuthority(LAW, termination("TUE_2026_05_26")).isAccepted())
                .isFalse();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.BREACH_CURE_PERIOD)
    void lateRemovalIsABreachAndLeavesTheWayOpenUnlessTheHostReadsOtherwise() {
        PartnershipAgreement told = told(LAW, "WED_2026_04_22", "SAT_2026_04_25");
        PartnershipAgreement late =
                told.remedy(LAW, breach(told), on("WED_2026_06_03")).value();

        assertThat(findings(late, "WED_2026_06_03")).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(StandardAgreement.BREACH_CURE_PERIOD);
            assertThat(finding.since()).isEqualTo(date("TUE_2026_05_26"));
        });
        assertThat(late.state(LAW, date("WED_2026_06_03"))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(late.notifyAuthority(LAW, termination("THU_2026_06_04")).isAccepted())
                .isTrue();
        assertRefused(
                late.notifyAuthority(LAW.with(LateRemoval.CLOSES_THE_WAY), termination("THU_2026_06_04")),
                AgreementNorms.TERMINATION_START,
                "No breach of the partner is established that is not removed; point 29 does not apply.");
        assertThat(late.timeline(LAW).entries())
                .extracting(entry -> entry.deadline().citation())
                .contains(AgreementNorms.TERMINATION_START);
        assertThat(late.timeline(LAW.with(LateRemoval.CLOSES_THE_WAY)).entries())
                .extracting(entry -> entry.deadline().citation())
                .doesNotContain(AgreementNorms.TERMINATION_START);
        PartnershipAgreement inTime =
                told.remedy(LAW, breach(told), on("MON_2026_05_25")).value();
        assertThat(inTime.notifyAuthority(LAW, termination("THU_2026_06_04")).isAccepted())
                .isFalse();
    }

    @Test
    void aNoticeOnADayOffIsInDoubtOnly() {
        // Thirty days before Monday 29 June is Saturday 30 May; the last working day for the notice is Friday.
        Termination termination = Termination.builder()
                .from(termination("SAT_2026_05_30"))
                .initiatedOn(on("MON_2026_06_29"))
                .build();
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .from(told(LAW, "WED_2026_04_22", "SAT_2026_04_25"))
                .addTerminations(termination)
                .build();
        List<Finding> found = findings(agreement, "MON_2026_06_29");

        assertThat(agreement.state(LAW, date("MON_2026_06_29"))).isEqualTo(AgreementState.TERMINATION_INITIATED);
        assertFinding(
                found.get(1),
                StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY,
                Severity.DOUBT,
                "SAT_2026_05_30",
                "The authorised body was told on a day off, Saturday 30 May 2026; by the reading that moves the last"
                        + " day of a notice back to a working day it had to be told by Friday 29 May 2026.");
        assertThat(found).hasSize(2);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Breach.builder()
                        .from(FOUND)
                        .noticeSentOn(on("FRI_2026_04_17"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'foundOn' <= 'noticeSentOn', but found: 2026-04-20 > 2026-04-17");
        assertThatThrownBy(() -> inForce().remedy(LAW, FOUND, on("MON_2026_05_04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid part: Expected one of the agreement, but found: another");
        assertThatThrownBy(
                        () -> Termination.builder().by(AgreementParty.PARTNER).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid termination: Expected 'notice', 'initiatedOn' or 'endedOn', but found: none");
    }
}
