package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shift cites what allowed it, in the wording of its day. */
class GroundsTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static List<Citation> grounds(Deadline deadline, StepRule rule) {
        return deadline.steps().stream()
                .filter(step -> step.rule() == rule)
                .findFirst()
                .orElseThrow()
                .grounds();
    }

    /**
     * The procedural code has its rules of counting since Law 241-VIII; before, and for the agreement, the Civil Code.
     */
    @ParameterizedTest
    @CsvSource({
        "law88.a27-2.p9.pt1.recommendation-term, 2024-11-29, cc.a173",
        "law88.a27-2.p9.pt1.recommendation-term, 2025-12-27, cc.a173",
        "law88.a27-2.p9.pt1.recommendation-term, 2025-12-28, appc.a76.p2",
        "law88.a27-2.p9.pt1.recommendation-term, 2026-04-09, appc.a76.p2",
        "ctl78.p28.objections, 2023-03-01, cc.a173",
        "spa219.p28.kk.remedy-term, 2026-04-09, cc.a173"
    })
    void theStartCitesTheCodeInForce(String norm, LocalDate trigger, String ground) {
        assertThat(grounds(LAW.deadline(NormId.of(norm), trigger), StepRule.STARTS_NEXT_DAY))
                .containsExactly(Ground.of(ground));
    }

    @Test
    void theRollCitesTheCodeInForce() {
        // 29 November 2025 + 30 days: 29 December is a Monday; 27 November + 30: Saturday 27 December.
        assertThat(grounds(
                        LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, LocalDate.of(2025, 11, 27)),
                        StepRule.ROLLED_FORWARD))
                .containsExactly(Ground.CIVIL_CODE_175);
        assertThat(grounds(
                        LAW.deadline(StateServicesLaw.RECOMMENDATION_TERM, LocalDate.of(2026, 4, 9)),
                        StepRule.ROLLED_FORWARD))
                .containsExactly(Ground.APPC_76_5);
    }

    @Test
    void aStopCitesItsOwnGrounds() {
        Term payment = Term.builder()
                .norm(StandardAgreement.PARTNER_PAYMENT)
                .trigger(Fact.on(LocalDate.of(2026, 4, 6)))
                .addSuspensions(
                        Suspension.between(
                                LocalDate.of(2026, 4, 8),
                                LocalDate.of(2026, 4, 14),
                                StandardAgreement.FORCE_MAJEURE_EXTENSION),
                        Suspension.between(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 16), Ground.CIVIL_CODE_172))
                .build();

        assertThat(grounds(LAW.deadline(payment), StepRule.SUSPENDED))
                .as("both grounds of the union, and no norm of an inspection")
                .containsExactly(Ground.CIVIL_CODE_172, StandardAgreement.FORCE_MAJEURE_EXTENSION);
    }

    @Test
    void anOpenStopCitesItsGroundAndIsAsSureAsItsDays() {
        Term inspection = Term.builder()
                .norm(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .trigger(Fact.on(LocalDate.of(2027, 5, 10)))
                .addSuspensions(
                        Suspension.since(LocalDate.of(2027, 5, 12), StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
                .build();

        assertThat(grounds(LAW.deadline(inspection), StepRule.STILL_SUSPENDED))
                .containsExactly(StateServicesLaw.SUSPENSION_PENDING_INFORMATION);
        assertThat(LAW.deadline(inspection).certainty()).isEqualTo(Certainty.PROJECTED);
    }
}
