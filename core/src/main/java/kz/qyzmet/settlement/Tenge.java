package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.settlement.InvalidAmountException.Rule;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts of settlements: tenge to the tiyn. */
final class Tenge {

    private static final CurrencyUnit KZT = CurrencyUnit.of("KZT");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Money ZERO = Money.zero(KZT);

    private Tenge() {}

    /** An amount that is exact to the tiyn: more decimals are refused, zeros at the end as well. */
    static Money exact(String name, BigDecimal amount) {
        Objects.requireNonNull(amount, "amount");
        if (amount.scale() > KZT.getDecimalPlaces()) {
            throw new InvalidAmountException(name, Rule.TWO_DECIMALS, amount.toPlainString());
        }
        return Money.of(KZT, amount);
    }

    static Money notNegative(String name, Money amount) {
        if (inTenge(name, amount).isNegative()) {
            throw new InvalidAmountException(name, Rule.NOT_NEGATIVE, amount.toString());
        }
        return amount;
    }

    static Money positive(String name, Money amount) {
        if (!inTenge(name, amount).isPositive()) {
            throw new InvalidAmountException(name, Rule.POSITIVE, amount.toString());
        }
        return amount;
    }

    /** A percentage above zero, in the one form that equals all others of the same value. */
    static BigDecimal percent(String name, BigDecimal percent) {
        Objects.requireNonNull(percent, name);
        if (percent.signum() <= 0) {
            throw new InvalidAmountException(name, Rule.POSITIVE, percent.toPlainString());
        }
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** A percentage above zero and up to a hundred. */
    static BigDecimal share(String name, BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw new InvalidAmountException(name, Rule.SHARE, percent.toPlainString());
        }
        return percent(name, percent);
    }

    /** The one rounding of settlements: a percentage of an amount, half a tiyn upwards. */
    static Money percentOf(Money base, BigDecimal percent) {
        return base.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /** What is left of one amount after another, never less than nothing. */
    static Money beyond(Money amount, Money other) {
        return amount.isGreaterThan(other) ? amount.minus(other) : ZERO;
    }

    static Money lesser(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    /** An amount in words: {@code 1200.50 tenge}, with a comma in Kazakh and Russian. */
    static LocalizedText words(Money amount) {
        String number = amount.getAmount().toPlainString();
        String withComma = number.replace('.', ',');
        return SettlementTexts.TEXTS.text("tenge", LocalizedText.of(withComma, withComma, number));
    }

    private static Money inTenge(String name, Money amount) {
        Objects.requireNonNull(amount, name);
        if (!amount.getCurrencyUnit().equals(KZT)) {
            throw new InvalidAmountException(name, Rule.TENGE, amount.toString());
        }
        return amount;
    }
}
