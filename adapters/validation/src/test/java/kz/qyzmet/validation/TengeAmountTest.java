package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.qyzmet.settlement.Tariff;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TengeAmountTest {

    private static final String ZERO_OR_MORE = "must be an amount in tenge with at most two decimals, 0 or more";

    record Payment(@TengeAmount @Nullable BigDecimal amount) {}

    record Kinds(
            @TengeAmount long whole,
            @TengeAmount int small,
            @TengeAmount @Nullable Money money,
            @TengeAmount @Nullable BigMoney exact,
            List<@TengeAmount BigDecimal> parts) {}

    record Bounds(
            @TengeAmount(min = "0.01") BigDecimal positive,
            @TengeAmount(max = "100000") BigDecimal upTo,
            @TengeAmount(min = "", max = "0") BigDecimal debt,
            @TengeAmount(min = "") BigDecimal any) {}

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0.01", "1200.5", "1E+3", "-0", "999999999999.99"})
    void anAmountToTheTiynIsValidAndSettlementsTakeIt(String amount) {
        BigDecimal number = new BigDecimal(amount);

        assertThat(Host.ENGLISH.messages(new Payment(number))).isEmpty();
        assertThatCode(() -> Tariff.of("copies", number)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "0.000", "1200.505", "-1E+3"})
    void anyOtherIsNotAndSettlementsRefuseIt(String amount) {
        BigDecimal number = new BigDecimal(amount);

        assertThat(Host.ENGLISH.messages(new Payment(number))).isEqualTo(Map.of("amount", ZERO_OR_MORE));
        assertThatCode(() -> Tariff.of("copies", number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+15", "1234567890123456", "1E+2147483647", "9.99E+999999999"})
    void whatIsLongerThanAnyAmountIsNone(String amount) {
        assertThat(Host.ENGLISH.messages(new Payment(new BigDecimal(amount))))
                .isEqualTo(Map.of("amount", ZERO_OR_MORE));
        assertThat(Host.ENGLISH.messages(new Payment(new BigDecimal("999999999999999.99"))))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(new Kinds(Long.MAX_VALUE, 0, null, null, List.of())))
                .containsOnlyKeys("whole");
    }

    @Test
    void nullIsValid() {
        assertThat(Host.ENGLISH.messages(new Payment(null))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Kinds(0, 0, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void everyKindOfAmountIsTaken() {
        Kinds right = new Kinds(1, 1, Money.parse("KZT 1.50"), BigMoney.parse("KZT 1.5"), List.of(BigDecimal.ONE));
        Kinds wrong = new Kinds(
                -1, -1, Money.parse("USD 1.50"), BigMoney.parse("KZT 1.505"), List.of(new BigDecimal("0.001")));

        assertThat(Host.ENGLISH.messages(right)).isEmpty();
        assertThat(Host.ENGLISH.messages(wrong))
                .isEqualTo(Map.of(
                        "whole", ZERO_OR_MORE,
                        "small", ZERO_OR_MORE,
                        "money", ZERO_OR_MORE,
                        "exact", ZERO_OR_MORE,
                        "parts[0].<list element>", ZERO_OR_MORE));
    }

    @Test
    void theMessageNamesTheBoundsThatThereAre() {
        BigDecimal fine = new BigDecimal("1.001");

        assertThat(Host.ENGLISH.messages(new Bounds(fine, fine, fine, fine)))
                .isEqualTo(Map.of(
                        "positive", "must be an amount in tenge with at most two decimals, 0.01 or more",
                        "upTo", "must be an amount in tenge with at most two decimals, from 0 to 100000",
                        "debt", "must be an amount in tenge with at most two decimals, 0 or less",
                        "any", "must be an amount in tenge with at most two decimals"));
        assertThat(Host.ENGLISH.messages(new Bounds(
                        new BigDecimal("0.01"),
                        new BigDecimal("100000.00"),
                        new BigDecimal("-5"),
                        new BigDecimal("-1E+9"))))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(
                        new Bounds(BigDecimal.ZERO, new BigDecimal("100000.01"), BigDecimal.ONE, BigDecimal.ONE)))
                .containsOnlyKeys("positive", "upTo", "debt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | теңгемен көрсетілген, үтірден кейін екі таңбадан аспайтын, кемінде 0 сома болуы тиіс",
                "ru | должно быть суммой в тенге не более чем с двумя знаками после запятой, не менее 0",
                "en | must be an amount in tenge with at most two decimals, 0 or more"
            })
    void theReaderDecides(String language, String message) {
        assertThat(Host.of(language).messages(new Payment(BigDecimal.TEN.negate())))
                .isEqualTo(Map.of("amount", message));
    }
}
