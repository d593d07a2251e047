package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.LAW;
import static kz.qyzmet.settlement.Settled.approvedInApril;
import static kz.qyzmet.settlement.Settled.signedInApril;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.AgreedChange;
import kz.qyzmet.agreement.AgreementSignature;
import kz.qyzmet.agreement.ChangeKind;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;

/** An agreement with its settlements, as one case. */
class PartnershipTest {

    private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    private static final LocalDate TUE_2026_05_19 = LocalDate.of(2026, 5, 19);
    private static final LocalDate WED_2026_05_20 = LocalDate.of(2026, 5, 20);

    private static PartnershipAgreement.Builder agreement(CooperationType type, LocalDate signed) {
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder();
        builder.cooperationType(type);
        for (AgreementParty party : AgreementParty.values()) {
            builder.addSignatures(AgreementSignature.of(party, Fact.on(signed)));
        }
        return builder;
    }

    /** The settlement of the tests does not say when its agreement was signed. */
    private static MutualSettlement unpaid() {
        return MutualSettlement.builder()
                .from(signedInApril().build())
                .agreementSignedOn(Optional.empty())
                .build();
    }

    private static Partnership partnership(PartnershipAgreement agreement, MutualSettlement... settlements) {
        return Partnership.builder()
                .agreement(agreement)
                .addSettlements(settlements)
                .build();
    }

    private static List<String> found(Partnership partnership, LocalDate asOf) {
        return partnership.findings(LAW, asOf).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @Test
    void paymentsOfAnAgreementFallDueInTheSameCase() {
        MutualSettlement unpaid = unpaid();
        Partnership partnership =
                partnership(agreement(unpaid.cooperationType(), MON_2026_01_12).build(), unpaid);

        assertThat(partnership
                        .timeline(LAW)
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .isEqualTo(TUE_2026_05_19);
        assertThat(partnership.timeline(LAW).deadlines(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE))
                .hasSize(1);
        assertThat(found(partnership, TUE_2026_05_19)).isEmpty();
        assertThat(found(partnership, WED_2026_05_20)).containsExactly("BREACH spa219.an2.p2.payment 2026-05-20");
    }

    @Test
    void forceMajeureOfTheAgreementLengthensItsPayments() {
        MutualSettlement unpaid = unpaid();
        PartnershipAgreement agreement = agreement(unpaid.cooperationType(), MON_2026_01_12)
                .addForceMajeure(ForceMajeure.builder()
                        .kind(ForceMajeureKind.NATURAL_DISASTER)
                        .addAffected(AgreementParty.PARTNER)
                        .beganOn(Fact.on(LocalDate.of(2026, 5, 13)))
                        .endedOn(Fact.on(LocalDate.of(2026, 5, 15)))
                        .notifiedOn(Fact.on(LocalDate.of(2026, 5, 14)))
                        .documentedOn(Fact.on(LocalDate.of(2026, 5, 14)))
                        .build())
                .build();

        Partnership partnership = partnership(agreement, unpaid);

        assertThat(partnership
                        .timeline(LAW)
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .as("Tuesday 19 May and three calendar days")
                .isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(found(partnership, WED_2026_05_20)).isEmpty();
    }

    @Test
    void aQuarterOutsideTheAgreementIsADefect() {
        MutualSettlement unpaid = unpaid();
        Partnership before =
                partnership(agreement(unpaid.cooperationType(), WED_2026_04_01).build(), unpaid);
        Partnership after = partnership(
                agreement(unpaid.cooperationType(), LocalDate.of(2025, 9, 1))
                        .addChanges(new AgreedChange(ChangeKind.TERMINATION, Fact.on(LocalDate.of(2026, 1, 1))))
                        .build(),
                unpaid);
        Partnership within = partnership(
                agreement(unpaid.cooperationType(), LocalDate.of(2026, 3, 31)).build(), unpaid);

        assertThat(found(before, TUE_2026_05_19)).containsExactly("DEFECT spa219.p14.entry-into-force 2026-04-01");
        assertThat(found(after, TUE_2026_05_19)).containsExactly("DEFECT spa219.p18.obligations-end 2026-04-01");
        assertThat(found(within, TUE_2026_05_19)).isEmpty();
        assertThat(found(after, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(found(before, LocalDate.of(2026, 3, 31)))
                .as("the quarter is not over")
                .isEmpty();
        assertThat(found(before, WED_2026_04_01)).contains("DEFECT spa219.p14.entry-into-force 2026-04-01");
    }

    @Test
    void theSettlementsAreThoseOfTheAgreement() {
        MutualSettlement unpaid = unpaid();
        CooperationType other =
                unpaid.cooperationType() == CooperationType.AGENT ? CooperationType.SYSTEM_USE : CooperationType.AGENT;
        MutualSettlement signedElsewhere = MutualSettlement.builder()
                .from(unpaid)
                .agreementSignedOn(Fact.on(MON_2026_01_12))
                .build();
        PartnershipAgreement otherType = agreement(other, MON_2026_01_12).build();
        PartnershipAgreement otherDay =
                agreement(unpaid.cooperationType(), LocalDate.of(2026, 1, 13)).build();
        PartnershipAgreement unsigned = PartnershipAgreement.builder()
                .cooperationType(unpaid.cooperationType())
                .build();

        assertThatThrownBy(() -> partnership(otherType, unpaid))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid settlement of 2026-Q1: Expected 'settlements' with the cooperationType of the agreement, "
                                + other + ", but found: " + unpaid.cooperationType());
        assertThatThrownBy(() -> partnership(otherDay, signedElsewhere))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid settlement of 2026-Q1: Expected 'settlements' with the agreementSignedOn of the agreement, 2026-01-13,"
                                + " but found: 2026-01-12");
        assertThatThrownBy(() -> partnership(unsigned, signedElsewhere))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("none, but found: 2026-01-12");
        assertThatThrownBy(() -> partnership(
                        agreement(unpaid.cooperationType(), MON_2026_01_12).build(),
                        unpaid,
                        MutualSettlement.builder()
                                .from(approvedInApril().build())
                                .build()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid account: Expected 'settlements' with one for each quarter, but found: two for 2026-Q1");
    }

    @Test
    void whatIsKnownOfTheSigningStaysInTheSettlement() {
        MutualSettlement settlement = MutualSettlement.builder()
                .from(unpaid())
                .agreementSignedOn(Fact.on(MON_2026_01_12))
                .build();
        Partnership partnership = partnership(
                agreement(settlement.cooperationType(), MON_2026_01_12).build(), settlement);

        assertThat(partnership.asKnownOn(WED_2026_05_20)).isEqualTo(partnership);
        assertThat(partnership.asKnownOn(WED_2026_05_20).asKnownOn(LocalDate.of(2026, 1, 11)))
                .isEqualTo(partnership.asKnownOn(LocalDate.of(2026, 1, 11)));
    }

    @Test
    void whatIsRecordedLaterIsNotKnown() {
        MutualSettlement unpaid = unpaid();
        Partnership partnership = partnership(
                agreement(unpaid.cooperationType(), MON_2026_01_12).build(),
                MutualSettlement.builder()
                        .from(unpaid)
                        .agreementSignedOn(Fact.on(MON_2026_01_12))
                        .build());

        Partnership then = partnership.asKnownOn(LocalDate.of(2026, 1, 9));

        assertThat(then.agreement().signatures()).isEmpty();
        assertThat(then.settlements()).singleElement().satisfies(settlement -> {
            assertThat(settlement.statement()).isEmpty();
            assertThat(settlement.agreementSignedOn()).isEmpty();
        });
        assertThat(then.findings(LAW, LocalDate.of(2026, 1, 9))).isEmpty();
        assertThat(partnership.opened()).contains(Fact.on(MON_2026_01_12));
    }
}
