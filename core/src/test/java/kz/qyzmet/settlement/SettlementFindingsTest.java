package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.ACCOUNT;
import static kz.qyzmet.settlement.Settled.CERTIFICATES;
import static kz.qyzmet.settlement.Settled.EXTRACTS;
import static kz.qyzmet.settlement.Settled.LAW;
import static kz.qyzmet.settlement.Settled.MON_2026_04_06;
import static kz.qyzmet.settlement.Settled.Q2;
import static kz.qyzmet.settlement.Settled.THU_2026_04_30;
import static kz.qyzmet.settlement.Settled.TUE_2026_05_19;
import static kz.qyzmet.settlement.Settled.TUE_2026_06_30;
import static kz.qyzmet.settlement.Settled.WED_2026_04_01;
import static kz.qyzmet.settlement.Settled.approved;
import static kz.qyzmet.settlement.Settled.approvedInApril;
import static kz.qyzmet.settlement.Settled.certificate;
import static kz.qyzmet.settlement.Settled.fees;
import static kz.qyzmet.settlement.Settled.found;
import static kz.qyzmet.settlement.Settled.messages;
import static kz.qyzmet.settlement.Settled.paid;
import static kz.qyzmet.settlement.Settled.remuneration;
import static kz.qyzmet.settlement.Settled.settlement;
import static kz.qyzmet.settlement.Settled.signed;
import static kz.qyzmet.settlement.Settled.signedInApril;
import static kz.qyzmet.settlement.Settled.statement;
import static kz.qyzmet.settlement.Settled.system;
import static kz.qyzmet.settlement.Settled.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.BankAccount;
import org.junit.jupiter.api.Test;

/** Annex 2: what a settlement lacks or contradicts. */
class SettlementFindingsTest {

    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final BankAccount ANOTHER = BankAccount.of("KZ75125KZT2069100100");

    /** All that is due in the first quarter is paid. */
    private static MutualSettlement.Builder paidInFull() {
        return approvedInApril().addPayments(remuneration("R", "41050", TUE_2026_05_19));
    }

    private static UsageFee property(String amount) {
        return UsageFee.of(UsageFeeKind.PROPERTY_USE, tenge(amount));
    }

    @Test
    void aSettlementInOrderHasNoFinding() {
        assertThat(found(paidInFull().build(), TUE_2026_06_30)).isEmpty();
    }

    @Test
    @OfNorm("spa219.an2.p2.reconciliation-act")
    void onceTheQuarterIsOverAnUnsignedStatementIsAStuckChain() {
        String stuck = "DEFECT spa219.an2.p2.reconciliation-act 2026-04-01";
        MutualSettlement none = settlement().build();
        MutualSettlement nobody =
                settlement().statement(statement(system("5")).build()).build();
        MutualSettlement one = settlement()
                .statement(statement(system("5"))
                        .signedByPartnerOn(Fact.on(MON_2026_04_06))
                        .build())
                .build();

        assertThat(found(none, TUE_2026_03_31)).isEmpty();
        assertThat(found(none, WED_2026_04_01)).containsExactly(stuck);
        assertThat(found(nobody, TUE_2026_06_30)).containsExactly(stuck);
        assertThat(found(one, TUE_2026_06_30)).containsExactly(stuck);
        assertThat(messages(none, TUE_2026_06_30).get(0)).startsWith("There is no reconciliation statement");
        assertThat(messages(nobody, TUE_2026_06_30).get(0)).startsWith("Nobody has signed");
        assertThat(messages(one, TUE_2026_06_30))
                .containsExactly("The reconciliation statement for quarter 1 of 2026 lacks a signature: that of"
                        + " the State Corporation. Until then no payment falls due.");
        MutualSettlement planned = settlement()
                .statement(statement(system("5"))
                        .signedByPartnerOn(Fact.on(MON_2026_04_06))
                        .signedByCorporationOn(Fact.planned(Moment.on(THU_2026_04_30), MON_2026_04_06))
                        .build())
                .build();
        assertThat(found(planned, MON_2026_04_06)).as("a plan is no signature").containsExactly(stuck);
        assertThat(found(planned, TUE_2026_06_30))
                .as("nor does it make anything late")
                .containsExactly(stuck);
        assertThat(planned.timeline(LAW)
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .as("but it tells when the payment would be due")
                .isEqualTo(TUE_2026_05_19);
    }

    @Test
    @OfNorm("spa219.an2.p5.service-certificate")
    void onceTheQuarterIsOverAnUnapprovedCertificateIsAStuckChain() {
        String stuck = "DEFECT spa219.an2.p5.service-certificate 2026-04-01";
        MutualSettlement.Builder none = approvedInApril().certificate(Optional.empty());

        assertThat(found(none.build(), TUE_2026_06_30)).containsExactly(stuck);
        assertThat(found(
                        none.certificate(certificate(ServiceLine.free(EXTRACTS, 1))
                                        .build())
                                .build(),
                        TUE_2026_06_30))
                .containsExactly(stuck);
        assertThat(messages(
                        none.certificate(certificate(ServiceLine.free(EXTRACTS, 1))
                                        .approvedByCorporationOn(Fact.on(MON_2026_04_06))
                                        .build())
                                .build(),
                        TUE_2026_06_30))
                .containsExactly("The certificate of services for quarter 1 of 2026 lacks an approval: that of the"
                        + " partner organization. Until then the remuneration does not fall due.");
        assertThat(found(
                        settlement()
                                .statement(signed(MON_2026_04_06, system("0")))
                                .build(),
                        TUE_2026_06_30))
                .as("without an agreement no certificate is needed")
                .isEmpty();
    }

    @Test
    @OfNorm({"spa219.an2.p2.quarterly", "spa219.an2.p5.remuneration-quarterly"})
    void aDocumentOfAnotherQuarterOrBeforeTheEndOfItsOwn() {
        MutualSettlement other = paidInFull().quarter(Q2).build();
        assertThat(found(other, LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        "DEFECT spa219.an2.p2.quarterly 2026-04-06",
                        "DEFECT spa219.an2.p5.remuneration-quarterly 2026-04-30");
        MutualSettlement early = paidInFull()
                .statement(signed(TUE_2026_03_31, system("0")))
                .certificate(approved(TUE_2026_03_31, ServiceLine.free(EXTRACTS, 1)))
                .build();
        assertThat(found(early, TUE_2026_03_31))
                .containsExactly(
                        "DOUBT spa219.an2.p2.quarterly 2026-03-31",
                        "DOUBT spa219.an2.p5.remuneration-quarterly 2026-03-31");
        assertThat(found(
                        paidInFull()
                                .statement(signed(WED_2026_04_01, system("0")))
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
    }

    @Test
    void aTotalThatTheLinesDoNotMake() {
        MutualSettlement of = paidInFull()
                .statement(statement(system("0"))
                        .statedTotal(tenge("1"))
                        .signedByCorporationOn(Fact.on(MON_2026_04_06))
                        .signedByPartnerOn(Fact.on(MON_2026_04_06))
                        .build())
                .build();

        assertThat(found(of, TUE_2026_06_30)).containsExactly("DEFECT spa219.an2.p2.reconciliation-act 2026-04-06");
        assertThat(messages(of, TUE_2026_06_30))
                .containsExactly(
                        "The reconciliation statement states a total of 1.00 tenge, its lines make 0.00 tenge.");
    }

    private static ServiceCertificate.Builder approvedCertificate() {
        return certificate(ServiceLine.free(CERTIFICATES, 100), ServiceLine.free(EXTRACTS, 50))
                .approvedByCorporationOn(Fact.on(THU_2026_04_30))
                .approvedByPartnerOn(Fact.on(THU_2026_04_30));
    }

    private static List<String> foundWith(ServiceCertificate.Builder certificate) {
        return found(paidInFull().certificate(certificate.build()).build(), TUE_2026_06_30);
    }

    @Test
    @OfNorm({"spa219.an2.p4.remuneration-calculation", "spa219.an2.p6.taxes-included"})
    void totalsTaxesAndTariffsOfACertificate() {
        String total = "DEFECT spa219.an2.p4.remuneration-calculation 2026-04-30";
        String taxes = "BREACH spa219.an2.p6.taxes-included 2026-04-30";

        assertThat(foundWith(approvedCertificate().statedTotal(tenge("41050")))).isEmpty();
        assertThat(foundWith(approvedCertificate().statedTotal(tenge("41049.99"))))
                .containsExactly(total);
        assertThat(foundWith(approvedCertificate().taxesOnTop(tenge("4926")))).containsExactly(taxes);
        assertThat(foundWith(approvedCertificate().taxesOnTop(tenge("4926")).statedTotal(tenge("45976"))))
                .containsExactly(taxes);
        assertThat(foundWith(approvedCertificate().taxesOnTop(tenge("4926")).statedTotal(tenge("1"))))
                .containsExactly(total, taxes);
        assertThat(foundWith(approvedCertificate().taxesOnTop(tenge("0")))).isEmpty();
        MutualSettlement.Builder of =
                paidInFull().certificate(approvedCertificate().build());
        assertThat(found(of.addCorporationTariffs(CERTIFICATES).build(), TUE_2026_06_30))
                .containsExactly("BREACH spa219.an2.p4.remuneration-calculation 2026-04-30");
        assertThat(found(of.addCorporationTariffs(EXTRACTS).build(), TUE_2026_06_30))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.an2.p2.i1.iis-fee")
    void aSignedStatementHasALineForTheSystem() {
        MutualSettlement of = settlement().statement(signed(MON_2026_04_06)).build();

        assertThat(found(of, TUE_2026_06_30)).containsExactly("DEFECT spa219.an2.p2.i1.iis-fee 2026-04-06");
    }

    @Test
    @OfNorm("spa219.an2.p2.i2.property-fee")
    void aFeeForPropertyNeedsAnActAndPropertyUnderAnActAFee() {
        MutualSettlement.Builder charged = settlement()
                .statement(signed(MON_2026_04_06, system("0"), property("70")))
                .addPayments(fees("1", "70", MON_2026_04_06));

        assertThat(found(charged.build(), TUE_2026_06_30))
                .containsExactly("DEFECT spa219.an2.p2.i2.property-fee 2026-04-06");
        assertThat(found(charged.propertyReceivedOn(Fact.on(TUE_2026_03_31)).build(), TUE_2026_06_30))
                .isEmpty();
        assertThat(found(charged.propertyReceivedOn(Fact.on(THU_2026_04_30)).build(), TUE_2026_06_30))
                .containsExactly("BREACH spa219.an2.p2.i2.property-fee 2026-04-30");
        MutualSettlement.Builder uncharged = settlement().statement(signed(MON_2026_04_06, system("0")));
        assertThat(found(uncharged.propertyReceivedOn(Fact.on(TUE_2026_03_31)).build(), TUE_2026_06_30))
                .containsExactly("DEFECT spa219.an2.p2.i2.property-fee 2026-04-06");
        assertThat(found(uncharged.propertyReceivedOn(Fact.on(THU_2026_04_30)).build(), TUE_2026_06_30))
                .isEmpty();
        uncharged.propertyReceivedOn(Optional.empty());
        assertThat(found(uncharged.build(), TUE_2026_06_30)).isEmpty();
        assertThat(found(
                        uncharged
                                .cooperationType(CooperationType.TRUST_MANAGEMENT)
                                .build(),
                        TUE_2026_06_30))
                .as("a center is handed over with its property")
                .containsExactly("DEFECT spa219.an2.p2.i2.property-fee 2026-04-06");
    }

    @Test
    @OfNorm("spa219.an2.p2.i3.profit-share")
    void aStatedPartOfTheProfitThatItsShareDoesNotMake() {
        UsageFee fee = new UsageFee(
                UsageFeeKind.PROFIT_SHARE,
                Optional.of(tenge("7")),
                Optional.of(new ProfitShare(tenge("100"), BigDecimal.TEN)));
        MutualSettlement of = settlement()
                .statement(signed(MON_2026_04_06, system("0"), fee))
                .addPayments(fees("1", "7", MON_2026_04_06))
                .build();

        assertThat(found(of, TUE_2026_06_30)).containsExactly("DEFECT spa219.an2.p2.i3.profit-share 2026-04-06");
    }

    @Test
    @OfNorm({"spa219.an2.p3.remuneration", "spa219.an2.p3.remuneration-condition"})
    void withoutAnAgreementOfThePartiesThereIsNoRemuneration() {
        MutualSettlement.Builder of = approvedInApril().remunerationAgreedOn(Optional.empty());
        Payment payment = remuneration("R", "41050", TUE_2026_05_19);

        assertThat(found(of.build(), TUE_2026_06_30))
                .containsExactly("DEFECT spa219.an2.p3.remuneration-condition 2026-04-30");
        assertThat(of.build().owed(LAW, TUE_2026_06_30).byCorporation()).isEqualTo(tenge("0"));
        assertThat(of.build().timeline(LAW).deadlines(StandardAgreement.PARTNER_REMUNERATION_PAYMENT))
                .isEmpty();
        assertThat(PaymentPurpose.REMUNERATION.norm()).isEqualTo(SettlementNorms.REMUNERATION);
        assertThat(found(of.addPayments(payment).build(), TUE_2026_06_30))
                .containsExactly("BREACH spa219.an2.p3.remuneration-condition 2026-05-19");
        assertThat(found(of.remunerationAgreedOn(Fact.on(TUE_2026_06_30)).build(), TUE_2026_06_30))
                .as("agreed after it was paid")
                .containsExactly("BREACH spa219.an2.p3.remuneration-condition 2026-05-19");
    }

    @Test
    @OfNorm("spa219.an2.p3.remuneration-condition")
    void whatIsRemuneratedIsFreeToThePublic() {
        Tariff nothing = Tariff.of("Copying", BigDecimal.ZERO);
        MutualSettlement charged = paidInFull()
                .certificate(approved(
                        THU_2026_04_30, ServiceLine.free(CERTIFICATES, 100), new ServiceLine(EXTRACTS, 50, false)))
                .build();
        MutualSettlement other = paidInFull()
                .certificate(approved(
                        THU_2026_04_30,
                        ServiceLine.free(CERTIFICATES, 100),
                        ServiceLine.free(EXTRACTS, 50),
                        new ServiceLine(nothing, 3, false)))
                .build();

        assertThat(found(charged, TUE_2026_06_30))
                .containsExactly("BREACH spa219.an2.p3.remuneration-condition 2026-04-30");
        assertThat(messages(charged, TUE_2026_06_30))
                .containsExactly("Services that are remunerated were not free to the public: Issue of an extract.");
        assertThat(found(other, TUE_2026_06_30))
                .containsExactly("DOUBT spa219.an2.p3.remuneration-condition 2026-04-30");
        assertThat(found(LAW.with(FreeServices.REMUNERATED_SERVICES), other, TUE_2026_06_30))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.an2.p5.remuneration-transfer")
    void remunerationGoesToTheAccountOfThePartnerAndNotInCash() {
        String transfer = "BREACH spa219.an2.p5.remuneration-transfer 2026-05-19";
        Payment.Builder payment = paid("R", PaymentPurpose.REMUNERATION, "41050", TUE_2026_05_19);
        Payment cash = payment.nonCash(false).build();
        Payment elsewhere = payment.nonCash(true).account(ANOTHER).build();
        Payment right = payment.account(ACCOUNT).build();

        assertThat(found(approvedInApril().addPayments(cash).build(), TUE_2026_06_30))
                .containsExactly(transfer);
        assertThat(found(approvedInApril().addPayments(elsewhere).build(), TUE_2026_06_30))
                .containsExactly(transfer);
        assertThat(messages(approvedInApril().addPayments(elsewhere).build(), TUE_2026_06_30))
                .containsExactly("A remuneration of 41050.00 tenge went to an account that is not the recorded one of"
                        + " the partner organization.");
        assertThat(found(
                        approvedInApril()
                                .partnerAccount(Optional.empty())
                                .addPayments(elsewhere)
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
        for (Payment wrong : List.of(cash, elsewhere)) {
            assertThat(approvedInApril().build().pay(wrong))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.citation()).isEqualTo(SettlementNorms.REMUNERATION_TRANSFER));
        }
        assertThat(approvedInApril().build().pay(right).value())
                .isEqualTo(approvedInApril().addPayments(right).build());
        assertThat(signedInApril().build().pay(right))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.citation()).isEqualTo(SettlementNorms.REMUNERATION_CONDITION));
        assertThat(signedInApril().build().pay(fees("1", "5", TUE_2026_05_19)).isAccepted())
                .isTrue();
    }
}
