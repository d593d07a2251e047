package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.LAW;
import static kz.qyzmet.settlement.Settled.MON_2026_04_06;
import static kz.qyzmet.settlement.Settled.Q1;
import static kz.qyzmet.settlement.Settled.Q2;
import static kz.qyzmet.settlement.Settled.Q3;
import static kz.qyzmet.settlement.Settled.THU_2026_04_30;
import static kz.qyzmet.settlement.Settled.fees;
import static kz.qyzmet.settlement.Settled.found;
import static kz.qyzmet.settlement.Settled.remuneration;
import static kz.qyzmet.settlement.Settled.settlement;
import static kz.qyzmet.settlement.Settled.system;
import static kz.qyzmet.settlement.Settled.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Several quarters together: what is owed, and what is carried over. */
class SettlementAccountTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate WED_2026_12_30 = LocalDate.of(2026, 12, 30);

    private static MutualSettlement.Builder signed(YearQuarter quarter, String amount) {
        LocalDate day = quarter.atEndOfQuarter().plusDays(6);
        return settlement(quarter)
                .statement(ReconciliationStatement.builder()
                        .quarter(quarter)
                        .addLines(system(amount))
                        .signedByCorporationOn(Fact.on(day))
                        .signedByPartnerOn(Fact.on(day))
                        .build());
    }

    /** 150 paid for 100 in the first quarter, 60 for 100 in the second, nothing for 20 in the third. */
    private static SettlementAccount.Builder three() {
        return SettlementAccount.builder()
                .addSettlements(signed(Q3, "20").build())
                .addSettlements(signed(Q2, "100")
                        .addPayments(fees("2", "60", LocalDate.of(2026, 7, 7)))
                        .build())
                .addSettlements(signed(Q1, "100")
                        .addPayments(fees("1a", "90", MON_2026_04_06))
                        .addPayments(fees("1b", "60", LocalDate.of(2026, 4, 7)))
                        .build());
    }

    private static ServiceCertificate tenExtractsInTheSecondQuarter() {
        return ServiceCertificate.builder()
                .quarter(Q2)
                .addLines(ServiceLine.free(Settled.EXTRACTS, 10))
                .approvedByCorporationOn(Fact.on(LocalDate.of(2026, 7, 6)))
                .approvedByPartnerOn(Fact.on(LocalDate.of(2026, 7, 6)))
                .build();
    }

    @Test
    void anOverpaymentStaysWithItsQuarterUnlessThePartiesAgree() {
        SettlementAccount account = three().build();

        Owed owed = account.owed(LAW, WED_2026_12_30);
        assertThat(owed.byPartner()).isEqualTo(tenge("60"));
        assertThat(owed.overpaidByPartner()).isEqualTo(tenge("50"));
        assertThat(owed.debtors()).containsExactly(AgreementParty.PARTNER);
        assertThat(owed.notFixed()).isEmpty();
        assertThat(found(account, WED_2026_12_30))
                .containsExactly("BREACH spa219.an2.p2.payment 2026-07-21", "BREACH spa219.an2.p2.payment 2026-10-21");
    }

    @Test
    void byAgreementItIsCarriedOverToTheNextQuarters() {
        SettlementAccount account =
                three().carryOverAgreedOn(Fact.on(THU_2026_04_30)).build();

        Owed owed = account.owed(LAW, WED_2026_12_30);
        assertThat(owed.byPartner()).as("50 and 60 for 100, then 10 for 20").isEqualTo(tenge("10"));
        assertThat(owed.overpaidByPartner()).isEqualTo(tenge("0"));
        assertThat(found(account, WED_2026_12_30)).containsExactly("BREACH spa219.an2.p2.payment 2026-10-21");
        assertThat(account.cashFlow(LAW, WED_2026_12_30))
                .extracting(flow -> flow.of(PaymentPurpose.USAGE_FEES).paid())
                .containsExactly(tenge("100"), tenge("100"), tenge("10"));
        assertThat(account.timeline(LAW).deadlines(StandardAgreement.PARTNER_PAYMENT))
                .hasSize(3);
    }

    @Test
    void whatIsCarriedOverCountsFromTheDayOfTheAgreement() {
        SettlementAccount late =
                three().carryOverAgreedOn(Fact.on(WED_2026_12_30)).build();

        assertThat(late.owed(LAW, WED_2026_12_30.minusDays(1)).byPartner()).isEqualTo(tenge("60"));
        assertThat(late.owed(LAW, WED_2026_12_30).byPartner()).isEqualTo(tenge("10"));
        assertThat(found(late, WED_2026_12_30))
                .as("the second quarter was paid late")
                .containsExactly("BREACH spa219.an2.p2.payment 2026-07-21", "BREACH spa219.an2.p2.payment 2026-10-21");
    }

    /** Cash of 21 April for the first quarter, 1 000 more than was owed, carried over on 30 June. */
    @Test
    @OfNorm("spa219.an2.p5.remuneration-transfer")
    void aCarryOverChangesNeitherTheDayNorTheWayOfAPayment() {
        LocalDate tue20260421 = LocalDate.of(2026, 4, 21);
        SettlementAccount account = SettlementAccount.builder()
                .addSettlements(Settled.approvedInApril()
                        .addPayments(Settled.paid("R", PaymentPurpose.REMUNERATION, "42050", tue20260421)
                                .nonCash(false)
                                .build())
                        .build())
                .addSettlements(signed(Q2, "0")
                        .remunerationAgreedOn(Fact.on(LocalDate.of(2026, 1, 5)))
                        .certificate(tenExtractsInTheSecondQuarter())
                        .build())
                .carryOverAgreedOn(Fact.on(Settled.TUE_2026_06_30))
                .build();

        assertThat(account.owed(LAW, MON_2026_10_05).byCorporation())
                .as("1 000 for 1 200")
                .isEqualTo(tenge("200"));
        assertThat(found(account, LocalDate.of(2026, 7, 7)))
                .containsExactly("BREACH spa219.an2.p5.remuneration-transfer 2026-04-21");
    }

    /** Paid on 21 April, agreed on 1 July: what is carried over into an agreed remuneration was not agreed before. */
    @Test
    @OfNorm("spa219.an2.p3.remuneration-condition")
    void aCarryOverAgreesToNothingBackwards() {
        SettlementAccount account = SettlementAccount.builder()
                .addSettlements(signed(Q1, "0")
                        .addPayments(remuneration("R", "1200", LocalDate.of(2026, 4, 21)))
                        .build())
                .addSettlements(signed(Q2, "0")
                        .remunerationAgreedOn(Fact.on(LocalDate.of(2026, 7, 1)))
                        .certificate(tenExtractsInTheSecondQuarter())
                        .build())
                .carryOverAgreedOn(Fact.on(LocalDate.of(2026, 7, 7)))
                .build();

        assertThat(account.owed(LAW, MON_2026_10_05).byCorporation()).isEqualTo(tenge("0"));
        assertThat(found(account, MON_2026_10_05))
                .containsExactly("BREACH spa219.an2.p3.remuneration-condition 2026-04-21");
    }

    @Test
    void nothingIsCarriedBackNorIntoWhatIsNotFixed() {
        SettlementAccount back = SettlementAccount.builder()
                .addSettlements(signed(Q1, "100").build())
                .addSettlements(signed(Q2, "10")
                        .addPayments(fees("1", "60", LocalDate.of(2026, 7, 7)))
                        .build())
                .addSettlements(settlement(Q3).build())
                .carryOverAgreedOn(Fact.on(MON_2026_04_06))
                .build();

        Owed owed = back.owed(LAW, MON_2026_10_05);
        assertThat(owed.byPartner()).isEqualTo(tenge("100"));
        assertThat(owed.overpaidByPartner()).isEqualTo(tenge("50"));
        assertThat(owed.notFixed()).containsExactly(PaymentPurpose.USAGE_FEES);
    }

    @Test
    void theDebtsOfTheTwoPartiesAreNotSetOff() {
        Owed owed = Settled.approvedInApril()
                .statement(Settled.signed(THU_2026_04_30, system("100000")))
                .addPayments(remuneration("R", "1050", Settled.MON_2026_05_18))
                .build()
                .owed(LAW, Settled.MON_2026_05_18);

        assertThat(owed.debtors()).containsExactlyInAnyOrder(AgreementParty.PARTNER, AgreementParty.STATE_CORPORATION);
        assertThat(owed.words().en())
                .isEqualTo("The partner organization still owes 100000.00 tenge, the State Corporation 40000.00 tenge;"
                        + " overpaid by the partner organization 0.00 tenge, by the State Corporation 0.00 tenge.");
        assertThat(owed.words().kk()).contains("100000,00 теңге");
        assertThat(settlement().build().owed(LAW, MON_2026_10_05).words().en())
                .endsWith("Not fixed yet: payments of the partner organization to the State Corporation.");
    }

    @Test
    @OfNorm("spa219.an2.p2.quarterly")
    void aQuarterWithoutASettlementBetweenOthersIsMissing() {
        SettlementAccount account = SettlementAccount.builder()
                .addSettlements(signed(Q1, "0").build())
                .addSettlements(signed(YearQuarter.of(2026, 4), "0").build())
                .build();

        assertThat(account.missingQuarters()).containsExactly(Q2, Q3);
        assertThat(found(account, MON_2026_10_05))
                .containsExactly(
                        "DEFECT spa219.an2.p2.quarterly 2026-07-01", "DEFECT spa219.an2.p2.quarterly 2026-10-01");
        assertThat(found(account, LocalDate.of(2026, 9, 30)))
                .containsExactly("DEFECT spa219.an2.p2.quarterly 2026-07-01");
    }

    @Test
    @OfNorm("spa219.an2.p2.quarterly")
    void aQuarterIsSettledOnce() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SettlementAccount.builder()
                        .addSettlements(signed(Q1, "1").build(), signed(Q1, "2").build())
                        .build())
                .withMessage(
                        "Invalid account: Expected 'settlements' with one for each quarter, but found: two for 2026-Q1");
    }

    @Test
    void itBeginsWithItsFirstQuarter() {
        assertThat(three().build().opened().orElseThrow().day()).isEqualTo("2026-01-01");
        assertThat(SettlementAccount.builder().build().opened()).isEmpty();
        assertThat(three().build().label().en()).isEqualTo("Settlements by quarters");
        assertThat(settlement().build().label().ru()).isEqualTo("Взаиморасчеты за квартал");
    }

    @Test
    void theCashFlowOfAQuarterReadsInEachLanguage() {
        CashFlow flow = signed(Q1, "100")
                .addPayments(fees("1", "30", MON_2026_04_06))
                .certificate(Optional.empty())
                .build()
                .cashFlow(LAW, MON_2026_10_05);

        assertThat(flow.words().en())
                .isEqualTo("quarter 1 of 2026: payments of the partner organization to the State Corporation: owed"
                        + " 100.00 tenge, paid 30.00 tenge, still open 70.00 tenge, overpaid 0.00 tenge;"
                        + " remuneration of the partner organization: owed 0.00 tenge, paid 0.00 tenge, still open 0.00"
                        + " tenge, overpaid 0.00 tenge; penalty of the partner organization: owed 0.00 tenge, paid 0.00"
                        + " tenge, still open 0.00 tenge, overpaid 0.00 tenge.");
        assertThat(flow.words().kk()).startsWith("2026 жылғы 1-тоқсан").contains("70,00 теңге");
        assertThat(flow.words().ru()).startsWith("1 квартал 2026 года").contains("70,00 тенге");
    }
}
