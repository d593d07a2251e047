package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Money as an object, a number or a text, never rounded. */
class MoneyFormTest {

    private static JsonMapper mapper(MoneyForm form) {
        return JsonMapper.builder()
                .findAndAddModules()
                .addModule(new QyzmetModule().withMoney(form))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "OBJECT, KZT 1200.50, {'amount':'1200.50'~'currency':'KZT'}",
                "NUMBER, KZT 1200.50, 1200.50",
                "NUMBER, KZT 1200.00, 1200.00",
                "NUMBER, KZT -0.05, -0.05",
                "NUMBER, KZT 0.00, 0.00",
                "NUMBER, KZT 9999999999999.99, 9999999999999.99",
                "TEXT, KZT 1200.50, 'KZT 1200.50'",
                "TEXT, USD 12.00, 'USD 12.00'",
                // What a number would not tell, or a reader might round, stays an object.
                "NUMBER, USD 12.00, {'amount':'12.00'~'currency':'USD'}",
                "NUMBER, KZT 999999999999999.99, {'amount':'999999999999999.99'~'currency':'KZT'}",
            })
    void aSumIsWrittenInTheFormThatTheHostHasChosen(MoneyForm form, String money, String json) {
        Money sum = Money.parse(money);
        String expected = json.replace('\'', '"').replace('~', ',');

        assertThat(mapper(form).writeValueAsString(sum)).isEqualTo(expected);
        assertThat(mapper(form).readValue(expected, Money.class)).isEqualTo(sum);
        // Also behind the check for repeated fields, and from a tree.
        assertThat(mapper(form).readValue("{\"service\":\"x\",\"perService\":" + expected + "}", Tariff.class))
                .isEqualTo(new Tariff("x", sum));
    }

    /** A value of the host with a sum in it. */
    public record Tariff(String service, Money perService) {}

    @ParameterizedTest
    @EnumSource(MoneyForm.class)
    void theObjectIsAlwaysRead(MoneyForm form) {
        assertThat(mapper(form).readValue("{\"currency\":\"KZT\",\"amount\":\"1.50\"}", Money.class))
                .isEqualTo(Money.parse("KZT 1.50"));
    }

    @ParameterizedTest
    @CsvSource({"1200, KZT 1200.00", "1200.5, KZT 1200.50", "-1, KZT -1.00", "0, KZT 0.00"})
    void aNumberIsTenge(String json, String money) {
        assertThat(mapper(MoneyForm.NUMBER).readValue(json, Money.class)).isEqualTo(Money.parse(money));
        assertThat(mapper(MoneyForm.TEXT).readValue("\"" + json + "\"", Money.class))
                .isEqualTo(Money.parse(money));
    }

    /** A tree holds numbers and no digits: from ten million on they would be told with an exponent. */
    @ParameterizedTest
    @ValueSource(strings = {"KZT 1200.50", "KZT 12345678.76", "KZT -10000000.00", "KZT 9999999999999.99", "KZT 0.00"})
    void aNumberIsReadFromATree(String money) {
        Money sum = Money.parse(money);
        JsonMapper numbers = mapper(MoneyForm.NUMBER);
        JsonMapper exact = numbers.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();

        for (JsonMapper mapper : List.of(numbers, exact)) {
            assertThat(mapper.treeToValue(mapper.readTree(mapper.writeValueAsString(sum)), Money.class))
                    .isEqualTo(sum);
            assertThat(mapper.treeToValue(mapper.valueToTree(sum), Money.class)).isEqualTo(sum);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1.005", "1e15", "1e400"})
    void whatIsNoSumIsRefusedInATree(String number) {
        JsonNode exact = JsonNodeFactory.instance.numberNode(new BigDecimal(number));
        JsonNode inexact = JsonNodeFactory.instance.numberNode(Double.parseDouble(number) + 0.001);

        for (JsonNode node : List.of(exact, inexact)) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> mapper(MoneyForm.NUMBER).treeToValue(node, Money.class))
                    .withMessageStartingWith("Expected a number of tenge such as 1200.00, ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200.005",
                "1200.000",
                "1.2e3",
                "12E2",
                "999999999999999.99",
                "9007199254740993",
                "1234567890123456",
                "1e400",
                "\"1200\"",
                "\"KZT 1200.00\"",
                "true",
                "[1200]"
            })
    void whatIsNoExactNumberIsRefused(String json) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> mapper(MoneyForm.NUMBER).readValue(json, Money.class))
                .withMessageStartingWith("Expected a ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1200.50"})
    void aNumberIsReadWhereItWasChosenAlone(String json) {
        for (MoneyForm form : new MoneyForm[] {MoneyForm.OBJECT, MoneyForm.TEXT}) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> mapper(form).readValue(json, Money.class))
                    .withMessageStartingWith(
                            "Expected a sum of money such as KZT 1200.00, or an object with 'amount' and"
                                    + " 'currency', but found: " + json);
        }
    }

    @Test
    void aSumThatIsTooLongToBeReadIsNotWritten() {
        Money much = Money.of(CurrencyUnit.of("KZT"), new BigDecimal("1234567890123456.00"));

        for (MoneyForm form : MoneyForm.values()) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> mapper(form).writeValueAsString(much))
                    .withMessageStartingWith(
                            "Invalid sum of money: Expected at most 15 digits before the point, but found: 16");
        }
    }

    @Test
    void caseFilesKeepTheObject() {
        assertThat(CaseWriter.standard().write(Examples.of("public-service-licence-with-fee.json")))
                .contains("\"currency\" : \"KZT\"");
    }
}
