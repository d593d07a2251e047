package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.CERTIFICATES;
import static kz.qyzmet.settlement.Settled.EXTRACTS;
import static kz.qyzmet.settlement.Settled.Q1;
import static kz.qyzmet.settlement.Settled.Q2;
import static kz.qyzmet.settlement.Settled.Q3;
import static kz.qyzmet.settlement.Settled.THU_2026_04_30;
import static kz.qyzmet.settlement.Settled.certificate;
import static kz.qyzmet.settlement.Settled.paid;
import static kz.qyzmet.settlement.Settled.profit;
import static kz.qyzmet.settlement.Settled.settlement;
import static kz.qyzmet.settlement.Settled.statement;
import static kz.qyzmet.settlement.Settled.system;
import static kz.qyzmet.settlement.Settled.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.settlement.InvalidAmountException.Rule;
import kz.qyzmet.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Annex 2 p. 1 and p. 4: tenge to the tiyn, and what is refused. */
class AmountsTest {

    private static final Money DOLLARS = Money.of(CurrencyUnit.USD, new BigDecimal("10.00"));

    private static Arguments refusal(Supplier<?> made, Rule rule, String message) {
        return Arguments.of(made, rule, message);
    }

    static Stream<Arguments> refusals() {
        String tenge = ": Expected an amount in KZT, the currency of all settlements (spa219.an2.p1.currency),"
                + " but found: USD 10.00";
        return Stream.of(
                refusal(() -> new Tariff("x", DOLLARS), Rule.TENGE, "Invalid tariff" + tenge),
                refusal(() -> UsageFee.of(UsageFeeKind.SYSTEM_USE, DOLLARS), Rule.TENGE, "Invalid fee" + tenge),
                refusal(() -> new ProfitShare(DOLLARS, BigDecimal.ONE), Rule.TENGE, "Invalid profit" + tenge),
                refusal(() -> statement().statedTotal(DOLLARS).build(), Rule.TENGE, "Invalid statement total" + tenge),
                refusal(
                        () -> certificate().statedTotal(DOLLARS).build(),
                        Rule.TENGE,
                        "Invalid certificate total" + tenge),
                refusal(() -> certificate().taxesOnTop(DOLLARS).build(), Rule.TENGE, "Invalid taxes on top" + tenge),
                refusal(
                        () -> paid("1", PaymentPurpose.USAGE_FEES, "1", THU_2026_04_30)
                                .amount(DOLLARS)
                                .build(),
                        Rule.TENGE,
                        "Invalid payment" + tenge),
                refusal(() -> penalty().setAmount(DOLLARS).build(), Rule.TENGE, "Invalid penalty" + tenge),
                refusal(() -> penalty().base(DOLLARS).build(), Rule.TENGE, "Invalid penalty base" + tenge),
                refusal(
                        () -> Tariff.of("x", new BigDecimal("1.005")),
                        Rule.TWO_DECIMALS,
                        "Invalid tariff: Expected at most two decimals, but found: 1.005"),
                refusal(
                        () -> Tariff.of("x", new BigDecimal("1.000")),
                        Rule.TWO_DECIMALS,
                        "Invalid tariff: Expected at most two decimals, but found: 1.000"),
                refusal(
                        () -> Tariff.of("x", new BigDecimal("-0.01")),
                        Rule.NOT_NEGATIVE,
                        "Invalid tariff: Expected zero or more, but found: KZT -0.01"),
                refusal(
                        () -> system("-1"),
                        Rule.NOT_NEGATIVE,
                        "Invalid fee: Expected zero or more, but found: KZT -1.00"),
                refusal(
                        () -> paid("1", PaymentPurpose.USAGE_FEES, "0", THU_2026_04_30)
                                .build(),
                        Rule.POSITIVE,
                        "Invalid payment: Expected more than zero, but found: KZT 0.00"),
                refusal(
                        () -> penalty().ratePercent(BigDecimal.ZERO).build(),
                        Rule.POSITIVE,
                        "Invalid penalty rate: Expected more than zero, but found: 0"),
                refusal(
                        () -> profit("1", "100.01"),
                        Rule.SHARE,
                        "Invalid profit share: Expected more than 0 and at most 100 percent, but found: 100.01"),
                refusal(
                        () -> profit("1", "0"),
                        Rule.SHARE,
                        "Invalid profit share: Expected more than 0 and at most 100 percent, but found: 0"));
    }

    private static Penalty.Builder penalty() {
        return Penalty.builder().byLaw("By-law, p. 5").establishedOn(Fact.on(THU_2026_04_30));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @OfNorm("spa219.an2.p1.currency")
    void anAmountThatIsNotOneOfASettlementIsRefused(Supplier<?> made, Rule rule, String message) {
        assertThatExceptionOfType(InvalidAmountException.class)
                .isThrownBy(made::get)
                .withMessage(message)
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(rule);
                    assertThat(message).endsWith(refused.found());
                    assertThat(refused.citation())
                            .isEqualTo(rule == Rule.TENGE ? Optional.of(SettlementNorms.CURRENCY) : Optional.empty());
                });
    }

    static Stream<Arguments> faults() {
        LocalDate tue20260331 = LocalDate.of(2026, 3, 31);
        return Stream.of(
                Arguments.of(
                        (Supplier<?>) () -> ServiceLine.free(CERTIFICATES, -1),
                        "Invalid certificate line: Expected a count of 0 or more, but found: -1"),
                Arguments.of(
                        (Supplier<?>) () -> Tariff.of(" ", BigDecimal.ONE),
                        "Invalid tariff: Expected the name of a service, but found: ' '"),
                Arguments.of(
                        (Supplier<?>) () -> new UsageFee(UsageFeeKind.SYSTEM_USE, Optional.empty(), Optional.empty()),
                        "Invalid fee: Expected an amount or a share of profit, but found: neither"),
                Arguments.of(
                        (Supplier<?>) () -> new UsageFee(
                                UsageFeeKind.PROPERTY_USE,
                                Optional.empty(),
                                Optional.of(new ProfitShare(tenge("1"), BigDecimal.ONE))),
                        "Invalid fee: Expected a share of profit for PROFIT_SHARE alone, but found: PROPERTY_USE"),
                Arguments.of(
                        (Supplier<?>) () -> ReconciliationStatement.builder()
                                .quarter(Q2)
                                .signedByPartnerOn(Fact.on(tue20260331))
                                .build(),
                        "Invalid reconciliation statement: Expected a quarter that had begun by the day of the"
                                + " document, but found: 2026-Q2, which begins on 2026-04-01, on 2026-03-31"),
                Arguments.of(
                        (Supplier<?>) () -> ServiceCertificate.builder()
                                .quarter(Q3)
                                .drawnUpOn(Fact.on(THU_2026_04_30))
                                .build(),
                        "Invalid certificate of services: Expected a quarter that had begun by the day of the"
                                + " document, but found: 2026-Q3, which begins on 2026-07-01, on 2026-04-30"),
                Arguments.of(
                        (Supplier<?>) () -> paid(" ", PaymentPurpose.PENALTY, "1", THU_2026_04_30)
                                .build(),
                        "Invalid payment: Expected a reference, but found: ' '"),
                Arguments.of(
                        (Supplier<?>) () -> paid("1", PaymentPurpose.REMUNERATION, "1", THU_2026_04_30)
                                .nonCash(false)
                                .account(Settled.ACCOUNT)
                                .build(),
                        "Invalid payment: Expected no account of what was paid in cash, but found: ****************0100"),
                Arguments.of(
                        (Supplier<?>) () -> settlement()
                                .addPayments(Settled.fees("7", "1", THU_2026_04_30))
                                .addPayments(Settled.fees("7", "2", THU_2026_04_30))
                                .build(),
                        "Invalid settlement: Expected 'payments' with one of each reference, but found: two of '7'"),
                Arguments.of(
                        (Supplier<?>) () -> penalty().byLaw("").build(),
                        "Invalid penalty: Expected the by-law that is violated, but found: ''"),
                Arguments.of(
                        (Supplier<?>) () -> penalty()
                                .setAmount(tenge("5"))
                                .ratePercent(BigDecimal.ONE)
                                .build(),
                        "Invalid penalty: Expected a sum, or a rate and a base, but found: both"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCannotBeIsRefusedInOneLine(Supplier<?> made, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(made::get)
                .withMessage(message);
    }

    @Test
    void aDocumentIsNotSignedBeforeItIsDrawnUp() {
        assertThatExceptionOfType(ContradictoryFactsException.class)
                .isThrownBy(() -> statement()
                        .drawnUpOn(Fact.on(THU_2026_04_30))
                        .signedByPartnerOn(Fact.on(Settled.MON_2026_04_06))
                        .build())
                .withMessage("Invalid order: Expected 'drawnUpOn' <= 'signedByPartnerOn', but found: 2026-04-30 >"
                        + " 2026-04-06");
    }

    @Test
    void aPercentageIsTheSameHoweverManyZerosItEndsWith() {
        assertThat(profit("100", "10.0")).isEqualTo(profit("100", "10"));
        assertThat(profit("100", "100").payable()).isEqualTo(tenge("100"));
        assertThat(Tariff.of("x", new BigDecimal("10.5"))).isEqualTo(new Tariff("x", tenge("10.50")));
    }

    @Test
    @OfNorm("spa219.an2.p4.remuneration-calculation")
    void aRemunerationIsCountTimesTariffAndTheSumOfItsLines() {
        PartnerRemuneration remuneration = certificate(
                        ServiceLine.free(CERTIFICATES, 3), ServiceLine.free(EXTRACTS, 0), ServiceLine.free(EXTRACTS, 7))
                .build()
                .remuneration();

        assertThat(remuneration.lines())
                .extracting(PartnerRemuneration.Line::amount)
                .containsExactly(tenge("1051.50"), tenge("0"), tenge("840"));
        assertThat(remuneration.total()).isEqualTo(tenge("1891.50"));
        assertThat(certificate().build().remuneration().total()).isEqualTo(tenge("0"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.01,      50,     5.01",
        "10.00,      33.333, 3.33",
        "0.01,       49.9,   0.00",
        "0.01,       50,     0.01",
        "1234567.89, 12.5,   154320.99",
        "0,          10,     0.00"
    })
    @OfNorm("spa219.an2.p2.i3.profit-share")
    void aShareOfProfitIsRoundedInItsLineHalfATiynUpwards(String profit, String percent, String amount) {
        assertThat(profit(profit, percent).payable()).isEqualTo(tenge(amount));
    }

    @Test
    void aStatedAmountHoldsWhateverItsShareMakes() {
        UsageFee fee = new UsageFee(
                UsageFeeKind.PROFIT_SHARE,
                Optional.of(tenge("7")),
                Optional.of(new ProfitShare(tenge("100"), BigDecimal.TEN)));

        assertThat(fee.payable()).isEqualTo(tenge("7"));
        assertThat(fee.contradictsItsShare()).isTrue();
        assertThat(system("7").contradictsItsShare()).isFalse();
    }

    @Test
    void amountsAreWrittenWithACommaInKazakhAndRussian() {
        assertThat(Tenge.words(tenge("1200.5")).kk()).isEqualTo("1200,50 теңге");
        assertThat(Tenge.words(tenge("1200.5")).ru()).isEqualTo("1200,50 тенге");
        assertThat(Tenge.words(tenge("1200.5")).en()).isEqualTo("1200.50 tenge");
        assertThat(Quarters.words(Q1).ru()).isEqualTo("1 квартал 2026 года");
        assertThat(Quarters.words(Q1).kk()).isEqualTo("2026 жылғы 1-тоқсан");
    }

    @Test
    void whatIsPaidIsNamedInEachLanguage() {
        List.of(UsageFeeKind.values())
                .forEach(kind -> assertThat(kind.label().kk()).isNotBlank());
        for (PaymentPurpose purpose : PaymentPurpose.values()) {
            for (Language language : Language.values()) {
                assertThat(purpose.label().in(language)).isNotBlank();
            }
            assertThat(purpose.payer().other()).isEqualTo(purpose.payee());
        }
        for (QuarterlyPayments reading : QuarterlyPayments.values()) {
            assertThat(reading.label().kk()).isNotBlank();
            assertThat(reading.grounds()).hasSize(2);
        }
        for (FreeServices reading : FreeServices.values()) {
            assertThat(reading.label().kk()).isNotBlank();
            assertThat(reading.grounds()).containsExactly(SettlementNorms.REMUNERATION_CONDITION);
        }
    }

    /** D13: the Kazakh text of point 32 names the annex of the services. */
    @Test
    void theAnnexOfTheSettlementsIsTheSecondWhateverTheKazakhTextSays() {
        assertThat(SettlementAnnex.meant().number()).isEqualTo(2);
        assertThat(SettlementAnnex.namedIn(AgreementText.KAZAKH).number()).isEqualTo(3);
        assertThat(SettlementAnnex.namedIn(AgreementText.ENGLISH)).isEqualTo(SettlementAnnex.meant());
    }

    @Test
    void noAccountIsShownInFull() {
        Payment payment = Settled.remuneration("1", "5", THU_2026_04_30);

        assertThat(settlement()
                        .payments(Set.of(payment))
                        .partnerAccount(Settled.ACCOUNT)
                        .build()
                        .toString())
                .doesNotContain("KZ86125KZT5004100100")
                .contains("0100");
    }
}
