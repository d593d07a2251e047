package kz.qyzmet.jackson;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a sum of money: in the form that the host has chosen, or as an object. */
final class MoneyReader extends StdDeserializer<Money> {

    private final MoneyForm form;
    private final TextForm<Money> text;

    MoneyReader(MoneyForm form) {
        super(Money.class);
        this.form = form;
        this.text = new TextForm<>(
                Money.class,
                found -> "a sum of money such as KZT 1200.00, with no more decimals than the currency has",
                form == MoneyForm.TEXT ? MoneyText::parseTenge : MoneyText::parse,
                Object::toString);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        if (form != MoneyForm.NUMBER && parser.hasToken(JsonToken.VALUE_STRING)) {
            return text.parse(parser.getString(), context);
        }
        if (form == MoneyForm.NUMBER
                && parser.currentToken() != null
                && parser.currentToken().isNumeric()) {
            return number(parser);
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ValueRefusal(
                    parser,
                    "Expected a sum of money such as " + (form == MoneyForm.NUMBER ? "1200.00" : "KZT 1200.00")
                            + ", or an object with 'amount' and 'currency', but found: " + Found.at(parser));
        }
        return object(parser, context);
    }

    /** From the digits as they stand; in a tree there may be none any more, but those of the number that it holds. */
    private static Money number(JsonParser parser) {
        try {
            Object held = parser.getNumberValueDeferred();
            return MoneyText.ofNumber(
                    held instanceof Double || held instanceof Float || held instanceof BigDecimal
                            ? MoneyText.digits(new BigDecimal(held.toString()))
                            : parser.getString());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ValueRefusal(
                    parser,
                    "Expected a number of tenge such as 1200.00, of at most two decimals, without an exponent and of no"
                            + " more digits than any reader keeps, but found: " + Found.at(parser));
        }
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.of("amount", "currency");
    }

    private Money object(JsonParser parser, DeserializationContext context) {
        String amount = null;
        CurrencyUnit currency = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            try {
                switch (name) {
                    case "amount" -> amount = text(parser, "an amount in quotes such as '1200.00'", text -> text);
                    case "currency" -> currency = text(parser, "a currency such as KZT", MoneyText::currency);
                    default -> handleUnknownProperty(parser, context, Money.class, name);
                }
            } catch (JacksonException e) {
                // The path of an unknown field already names it.
                throw e.getPath().isEmpty() ? e.prependPath(Money.class, name) : e;
            }
        }
        return money(parser, amount, currency);
    }

    private static Money money(JsonParser parser, @Nullable String amount, @Nullable CurrencyUnit currency) {
        if (amount == null || currency == null) {
            String missing = amount == null ? "amount" : "currency";
            throw new ValueRefusal(parser, "missing field: " + missing).prependPath(Money.class, missing);
        }
        try {
            return MoneyText.of(currency, amount);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ValueRefusal(
                            parser,
                            "Expected an amount such as '1200.00', of up to 15 digits and no more decimals than the currency"
                                    + " has, but found: " + Shown.quoted(amount))
                    .prependPath(Money.class, "amount");
        }
    }

    private static <T> T text(JsonParser parser, String expected, Function<String, T> read) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return read.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                throw new ValueRefusal(parser, "Expected " + expected + ", but found: " + Found.at(parser));
            }
        }
        throw new ValueRefusal(parser, "Expected " + expected + ", but found: " + Found.at(parser));
    }
}
