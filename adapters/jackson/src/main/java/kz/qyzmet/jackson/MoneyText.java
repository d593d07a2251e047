package kz.qyzmet.jackson;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads sums of money, never more digits than there are units of money, and never rounding. */
final class MoneyText {

    static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("([A-Z]{3}) (-?[0-9.]{1,21})");

    private MoneyText() {}

    static Money parse(String text) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no sum of money");
        }
        return of(currency(parts.group(1)), parts.group(2));
    }

    static CurrencyUnit currency(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no code of a currency");
        }
        return CurrencyUnit.of(code);
    }

    /** Refuses more decimals than the currency has. */
    static Money of(CurrencyUnit currency, String amount) {
        if (!AMOUNT.matcher(amount).matches()) {
            throw new IllegalArgumentException("no amount");
        }
        return Money.of(currency, new BigDecimal(amount));
    }
}
