package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.BankAccount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** What the tests of settlements share: the first quarter of 2026, settled without fault. */
final class Settled {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final Reckoner ENGLISH = LAW.withEdition(Edition.english());

    static final YearQuarter Q1 = YearQuarter.of(2026, 1);
    static final YearQuarter Q2 = YearQuarter.of(2026, 2);
    static final YearQuarter Q3 = YearQuarter.of(2026, 3);

    static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    static final LocalDate MON_2026_04_06 = LocalDate.of(2026, 4, 6);
    static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);
    static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    static final LocalDate TUE_2026_05_19 = LocalDate.of(2026, 5, 19);
    static final LocalDate WED_2026_05_20 = LocalDate.of(2026, 5, 20);

    /** Long after all that the tests record of the first quarter. */
    static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);

    static final BankAccount ACCOUNT = BankAccount.of("KZ86125KZT5004100100");

    static final Tariff CERTIFICATES = Tariff.of("Issue of a certificate", new BigDecimal("350.50"));
    static final Tariff EXTRACTS = Tariff.of("Issue of an extract", new BigDecimal("120"));

    private Settled() {}

    static Money tenge(String amount) {
        return Money.of(CurrencyUnit.of("KZT"), new BigDecimal(amount));
    }

    static UsageFee system(String amount) {
        return UsageFee.of(UsageFeeKind.SYSTEM_USE, tenge(amount));
    }

    static UsageFee profit(String profit, String percent) {
        return UsageFee.of(new ProfitShare(tenge(profit), new BigDecimal(percent)));
    }

    static ReconciliationStatement.Builder statement(UsageFee... lines) {
        return ReconciliationStatement.builder().quarter(Q1).lines(List.of(lines));
    }

    static ReconciliationStatement signed(LocalDate day, UsageFee... lines) {
        return statement(lines)
                .signedByCorporationOn(Fact.on(day))
                .signedByPartnerOn(Fact.on(day))
                .build();
    }

    static ServiceCertificate.Builder certificate(ServiceLine... lines) {
        return ServiceCertificate.builder().quarter(Q1).lines(List.of(lines));
    }

    static ServiceCertificate approved(LocalDate day, ServiceLine... lines) {
        return certificate(lines)
                .approvedByCorporationOn(Fact.on(day))
                .approvedByPartnerOn(Fact.on(day))
                .build();
    }

    static Payment.Builder paid(String reference, PaymentPurpose purpose, String amount, LocalDate day) {
        return Payment.builder()
                .reference(reference)
                .purpose(purpose)
                .amount(tenge(amount))
                .paidOn(Fact.on(day));
    }

    static Payment fees(String reference, String amount, LocalDate day) {
        return paid(reference, PaymentPurpose.USAGE_FEES, amount, day).build();
    }

    static Payment remuneration(String reference, String amount, LocalDate day) {
        return paid(reference, PaymentPurpose.REMUNERATION, amount, day)
                .nonCash(true)
                .account(ACCOUNT)
                .build();
    }

    static MutualSettlement.Builder settlement() {
        return settlement(Q1);
    }

    static MutualSettlement.Builder settlement(YearQuarter quarter) {
        return MutualSettlement.builder().quarter(quarter).cooperationType(CooperationType.SYSTEM_USE);
    }

    /** Signed on Thursday 30 April 2026: 100 000 for the system. */
    static MutualSettlement.Builder signedInApril() {
        return settlement().statement(signed(THU_2026_04_30, system("100000")));
    }

    /** Approved on Thursday 30 April 2026: 100 certificates and 50 extracts, 41 050 in all, agreed before. */
    static MutualSettlement.Builder approvedInApril() {
        return settlement()
                .statement(signed(MON_2026_04_06, system("0")))
                .remunerationAgreedOn(Fact.on(LocalDate.of(2026, 1, 5)))
                .partnerAccount(ACCOUNT)
                .certificate(
                        approved(THU_2026_04_30, ServiceLine.free(CERTIFICATES, 100), ServiceLine.free(EXTRACTS, 50)));
    }

    static List<String> found(LegalCase of, LocalDate asOf) {
        return found(LAW, of, asOf);
    }

    static List<String> found(Reckoner law, LegalCase of, LocalDate asOf) {
        return of.findings(law, asOf).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    static List<String> messages(LegalCase of, LocalDate asOf) {
        return of.findings(LAW, asOf).stream()
                .map(Finding::message)
                .map(message -> message.en())
                .toList();
    }
}
