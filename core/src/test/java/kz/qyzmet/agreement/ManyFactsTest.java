package kz.qyzmet.agreement;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.ObligationNorms;
import kz.qyzmet.agreement.cooperation.ObligationRecord;
import kz.qyzmet.agreement.cooperation.Performance;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand facts of a sort are judged in seconds, in whatever way they refer to each other. */
class ManyFactsTest {

    private static final int MANY = 10_000;
    private static final int SOME = 1_000;
    private static final LocalDate LAST = date("FRI_2028_05_19");
    private static final Instant THU_2026_02_05_MORNING = Instant.parse("2026-02-05T04:00:00Z");
    private static final LocalDate AS_OF = date("FRI_2028_11_03");

    @Test
    @Timeout(60)
    void terminationsOverOpenBreaches() {
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .from(inForce())
                .breaches(many(i -> Breach.builder()
                        .ground(BreachGround.VIOLATION)
                        .foundOn(after(i))
                        .noticeSentOn(after(i + 1))
                        .build()))
                .terminations(many(i -> Termination.builder()
                        .by(AgreementParty.STATE_CORPORATION)
                        .forBreach(true)
                        .notice(AuthorityNotice.of(after(i + 60)))
                        .build()))
                .build();

        assertThat(agreement.findings(LAW, AS_OF))
                .hasSizeGreaterThan(800)
                .extracting(Finding::citation)
                .containsOnly(AgreementNorms.TERMINATION_START);
        assertThat(agreement.timeline(LAW).entries()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    @Timeout(60)
    void suitsOverProposalsThatWereAnsweredInPart() {
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .from(inForce())
                .proposals(many(i -> ChangeProposal.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.AMENDMENT)
                        .sentOn(after(i))
                        .receivedOn(after(i))
                        .answer(new ProposalAnswer(AnswerKind.AGREED_IN_PART, after(i + 1)))
                        .build()))
                .courtClaims(some(i -> CourtClaim.builder()
                        .by(AgreementParty.PARTNER)
                        .kind(ChangeKind.AMENDMENT)
                        .ground(ClaimGround.MATERIAL_BREACH)
                        .filedOn(after(i + 2))
                        .build()))
                .partyClaims(many(i -> PartyClaim.builder()
                        .kind(PartyClaimKind.LOSSES_FROM_CHANGE)
                        .by(AgreementParty.PARTNER)
                        .against(AgreementParty.STATE_CORPORATION)
                        .raisedOn(after(i))
                        .build()))
                .build();

        assertThat(agreement.findings(LAW, AS_OF))
                .hasSizeGreaterThan(900)
                .extracting(Finding::citation)
                .containsOnly(AgreementNorms.LOSSES, AgreementNorms.COURT_AFTER_SILENCE);
    }

    /** Each violation falls on a day of force majeure, and the next day on the next. */
    @Test
    @Timeout(60)
    void violationsUnderForceMajeure() {
        NormId norm = ObligationNorms.PROTECT_PERSONAL_DATA;
        PartnershipAgreement agreement = PartnershipAgreement.builder()
                .from(inForce())
                .forceMajeure(many(i -> ForceMajeure.builder()
                        .kind(ForceMajeureKind.STRIKE)
                        .addAffected(AgreementParty.PARTNER)
                        .beganOn(after(i))
                        .endedOn(after(i))
                        .notifiedOn(after(i))
                        .documentedOn(after(i))
                        .build()))
                .performance(Performance.builder()
                        .obligations(many(i -> ObligationRecord.builder()
                                .norm(norm)
                                .violatedOn(after(i))
                                .build()))
                        .build())
                .build();

        List<Finding> findings = agreement.findings(LAW, AS_OF);
        assertThat(findings).isNotEmpty().extracting(Finding::citation).containsOnly(norm);
        assertThat(findings).extracting(Finding::since).containsOnly(LAST);
    }

    private static Fact after(int number) {
        return Fact.at(Moment.at(THU_2026_02_05_MORNING.plus(2L * number, ChronoUnit.HOURS)));
    }

    private static <T> Set<T> many(IntFunction<T> part) {
        return parts(MANY, part);
    }

    private static <T> Set<T> some(IntFunction<T> part) {
        return parts(SOME, part);
    }

    private static <T> Set<T> parts(int number, IntFunction<T> part) {
        return IntStream.range(0, number).mapToObj(part).collect(Collectors.toSet());
    }
}
