package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.settlement.MutualSettlement;
import kz.qyzmet.settlement.Payment;
import kz.qyzmet.settlement.PaymentPurpose;
import kz.qyzmet.settlement.Penalty;
import kz.qyzmet.settlement.ProfitShare;
import kz.qyzmet.settlement.ReconciliationStatement;
import kz.qyzmet.settlement.ServiceCertificate;
import kz.qyzmet.settlement.ServiceLine;
import kz.qyzmet.settlement.SettlementAccount;
import kz.qyzmet.settlement.Tariff;
import kz.qyzmet.settlement.UsageFee;
import kz.qyzmet.settlement.UsageFeeKind;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Settlements as files: quarters, amounts and what is refused of them. */
class SettlementFilesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final YearQuarter Q1 = YearQuarter.of(2026, 1);
    private static final Fact THU_2026_04_30 = Fact.on(LocalDate.of(2026, 4, 30));
    private static final BankAccount ACCOUNT = BankAccount.of("KZ86125KZT5004100100");

    private static Money tenge(String amount) {
        return Money.parse("KZT " + amount);
    }

    /** A settlement with every part that there is. */
    private static MutualSettlement full() {
        return MutualSettlement.builder()
                .quarter(Q1)
                .cooperationType(CooperationType.TRUST_MANAGEMENT)
                .agreementSignedOn(Fact.on(LocalDate.of(2025, 9, 1)))
                .addForceMajeure(ForceMajeure.builder()
                        .kind(ForceMajeureKind.STRIKE)
                        .addAffected(AgreementParty.PARTNER)
                        .beganOn(THU_2026_04_30)
                        .build())
                .statement(ReconciliationStatement.builder()
                        .quarter(Q1)
                        .addLines(UsageFee.of(UsageFeeKind.PROPERTY_USE, tenge("5.00")))
                        .addLines(new UsageFee(
                                UsageFeeKind.PROFIT_SHARE,
                                Optional.of(tenge("1.00")),
                                Optional.of(new ProfitShare(tenge("10.00"), new BigDecimal("100")))))
                        .statedTotal(tenge("6.00"))
                        .drawnUpOn(THU_2026_04_30)
                        .signedByCorporationOn(THU_2026_04_30)
                        .signedByPartnerOn(THU_2026_04_30.recordedOn(LocalDate.of(2026, 5, 4)))
                        .build())
                .propertyReceivedOn(THU_2026_04_30)
                .remunerationAgreedOn(THU_2026_04_30)
                .certificate(ServiceCertificate.builder()
                        .quarter(Q1)
                        .addLines(new ServiceLine(Tariff.of("x", new BigDecimal("1.5")), 3_000_000_000L, false))
                        .statedTotal(tenge("4500000000.00"))
                        .taxesOnTop(tenge("0.01"))
                        .approvedByPartnerOn(THU_2026_04_30)
                        .approvedByCorporationOn(THU_2026_04_30)
                        .build())
                .addCorporationTariffs(Tariff.of("x", new BigDecimal("1.5")))
                .partnerAccount(ACCOUNT)
                .addPayments(Payment.builder()
                        .reference("1")
                        .purpose(PaymentPurpose.REMUNERATION)
                        .paidOn(THU_2026_04_30)
                        .amount(tenge("0.01"))
                        .nonCash(true)
                        .account(ACCOUNT)
                        .build())
                .addPenalties(Penalty.builder()
                        .byLaw("By-law, p. 5")
                        .establishedOn(THU_2026_04_30)
                        .ratePercent(new BigDecimal("1000"))
                        .base(tenge("1.00"))
                        .build())
                .build();
    }

    private static LegalCase read(String text) throws IOException {
        return CaseReader.standard()
                .read(new ByteArrayInputStream(text.replace('`', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSettlementWithAllItsPartsReadsBack() throws IOException {
        assertThat(read(CaseWriter.standard().write(full()))).isEqualTo(full());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(full()), MutualSettlement.class))
                .isEqualTo(full());
        SettlementAccount account = SettlementAccount.builder()
                .addSettlements(full())
                .carryOverAgreedOn(THU_2026_04_30)
                .build();
        assertThat(read(CaseWriter.standard().write(account))).isEqualTo(account);
    }

    @Test
    void aQuarterIsAText() {
        assertThat(MAPPER.writeValueAsString(Q1)).isEqualTo("\"2026-Q1\"");
        assertThat(MAPPER.readValue("\"2026-Q1\"", YearQuarter.class)).isEqualTo(Q1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2026-Q5\"", "\"2026-q1\"", "\"2026Q1\"", "\"+12026-Q1\"", "\"2026-01\"", "\"\"", "20261"})
    void whatIsNoQuarterIsRefused(String json) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> CaseReader.standard()
                        .read(new ByteArrayInputStream(
                                ("{\"type\":\"mutual-settlement\",\"cooperationType\":\"AGENT\",\"quarter\":" + json
                                                + "}")
                                        .getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(CaseFormatException.class)
                .withMessageContaining("Expected a quarter such as 2026-Q2, but found: ");
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> MAPPER.readValue(json, YearQuarter.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`perService`:`USD 10.00` | Invalid tariff: Expected an amount in KZT",
                "`perService`:`KZT -0.01` | Invalid tariff: Expected zero or more, but found: KZT -0.01",
                "`perService`:`KZT 1.005` | Expected a sum of money such as KZT 1200.00, with no more decimals than"
                        + " the currency has, but found: 'KZT 1.005'"
            })
    void anAmountThatIsNoneOfATariffIsRefused(String amount, String message) {
        String line = "{`tariff`:{`service`:`x`," + amount + "},`count`:1,`freeOfCharge`:true}";
        assertThatExceptionOfType(CaseFormatException.class)
                .isThrownBy(() -> read("{`type`:`mutual-settlement`,`quarter`:`2026-Q1`,`cooperationType`:`AGENT`,"
                        + "`certificate`:{`quarter`:`2026-Q1`,`lines`:[" + line + "]}}"))
                .withMessageContaining(message)
                .withMessageStartingWith("line 1, certificate.lines[0].tariff");
    }

    @Test
    void aNegativeCountAndAQuarterInTheFutureAreRefused() {
        assertThatExceptionOfType(CaseFormatException.class)
                .isThrownBy(() -> read("{`type`:`mutual-settlement`,`quarter`:`2026-Q1`,`cooperationType`:`AGENT`,"
                        + "`certificate`:{`quarter`:`2026-Q1`,`lines`:[{`tariff`:{`service`:`x`,"
                        + "`perService`:`KZT 1.00`},`count`:-1,`freeOfCharge`:true}]}}"))
                .withMessage("line 1, certificate.lines[0]: Invalid certificate line: Expected a count of 0 or more,"
                        + " but found: -1");
        assertThatExceptionOfType(CaseFormatException.class)
                .isThrownBy(() -> read("{`type`:`mutual-settlement`,`quarter`:`2026-Q2`,`cooperationType`:`AGENT`,"
                        + "`statement`:{`quarter`:`2026-Q2`,`signedByPartnerOn`:`2026-03-31`}}"))
                .withMessage("line 1, statement: Invalid reconciliation statement: Expected a quarter that had begun by"
                        + " the day of the document, but found: 2026-Q2, which begins on 2026-04-01, on 2026-03-31");
    }
}
