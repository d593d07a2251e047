package kz.qyzmet.jackson;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads sums of money, never more digits than there are units of money, and never rounding. */
final class MoneyText {

    /** Before the point: more than any sum. */
    static final int MOST_DIGITS = 15;

    /** Those of the tenge. */
    private static final int MOST_DECIMALS = 2;

    private static final CurrencyUnit TENGE = CurrencyUnit.of("KZT");
    static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("([A-Z]{3}) (-?[0-9.]{1,21})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,2})?");

    private MoneyText() {}

    /** Returns the digits of a number without an exponent; refuses one that is no sum before it becomes a long text. */
    static String digits(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.precision() - shortest.scale() > MOST_DIGITS || shortest.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("no sum of money");
        }
        return shortest.toPlainString();
    }

    static Money parse(String text) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no sum of money");
        }
        return of(currency(parts.group(1)), parts.group(2));
    }

    /** Reads a sum of tenge that need not say so. */
    static Money parseTenge(String text) {
        return AMOUNT.matcher(text).matches() ? of(TENGE, text) : parse(text);
    }

    /** Reads the digits of a JSON number of tenge; refuses what a reader of floating-point numbers would round. */
    static Money ofNumber(String digits) {
        if (!NUMBER.matcher(digits).matches() || !isExact(new BigDecimal(digits))) {
            throw new IllegalArgumentException("no number of tenge");
        }
        return of(TENGE, digits);
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

    /** Tells whether a sum is short enough to be read back. */
    static boolean isReadable(Money money) {
        return AMOUNT.matcher(money.getAmount().toPlainString()).matches();
    }

    /** Tells whether a number says all of a sum. */
    static boolean isExactNumber(Money money) {
        return money.getCurrencyUnit().equals(TENGE) && isExact(money.getAmount());
    }

    private static boolean isExact(BigDecimal amount) {
        return BigDecimal.valueOf(amount.doubleValue()).compareTo(amount) == 0;
    }
}
