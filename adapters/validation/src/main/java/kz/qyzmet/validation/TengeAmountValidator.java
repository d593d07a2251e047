package kz.qyzmet.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Checks an amount for {@link TengeAmount}. Public for the implementation that makes it; a host has no use for it.
 *
 * @param <T> what holds the amount
 */
public abstract sealed class TengeAmountValidator<T> implements ConstraintValidator<TengeAmount, T> {

    private static final CurrencyUnit TENGE = CurrencyUnit.of("KZT");

    /** As many digits before the point as the JSON of an amount has. */
    private static final int MOST_DIGITS = 15;

    private String message = "";
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;

    private TengeAmountValidator() {}

    @Override
    public final void initialize(TengeAmount constraint) {
        message = constraint.message();
        min = bound("min", constraint.min());
        max = bound("max", constraint.max());
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new ConstraintDeclarationException(
                    "Invalid @TengeAmount: Expected 'min' <= 'max', but found: " + min + " > " + max);
        }
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null || (isTenge(value) && fits(number(value)))) {
            return true;
        }
        Violation.of(TengeAmount.class).report(context, message, bounds());
        return false;
    }

    boolean isTenge(T value) {
        return true;
    }

    abstract BigDecimal number(T value);

    private boolean fits(BigDecimal number) {
        // What is longer than any amount is refused before anything of its length is made.
        return (long) number.precision() - number.scale() <= MOST_DIGITS
                && number.scale() <= TENGE.getDecimalPlaces()
                && (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0);
    }

    /** The message that names the bounds that there are. */
    private String bounds() {
        if (max == null) {
            return min == null ? "any" : "message";
        }
        return min == null ? "most" : "range";
    }

    private static @Nullable BigDecimal bound(String name, String number) {
        if (number.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new ConstraintDeclarationException(
                    "Invalid @TengeAmount: Expected '" + name + "' to be a decimal number, but found: '" + number + "'",
                    e);
        }
    }

    /** Checks a decimal number of tenge. */
    public static final class OfBigDecimal extends TengeAmountValidator<BigDecimal> {

        /** Makes a validator that is told its constraint later. */
        public OfBigDecimal() {}

        @Override
        BigDecimal number(BigDecimal value) {
            return value;
        }
    }

    /** Checks a whole number of tenge. */
    public static final class OfLong extends TengeAmountValidator<Long> {

        /** Makes a validator that is told its constraint later. */
        public OfLong() {}

        @Override
        BigDecimal number(Long value) {
            return BigDecimal.valueOf(value);
        }
    }

    /** Checks a whole number of tenge. */
    public static final class OfInteger extends TengeAmountValidator<Integer> {

        /** Makes a validator that is told its constraint later. */
        public OfInteger() {}

        @Override
        BigDecimal number(Integer value) {
            return BigDecimal.valueOf(value);
        }
    }

    /** Checks an amount with its currency. */
    public static final class OfMoney extends TengeAmountValidator<BigMoneyProvider> {

        /** Makes a validator that is told its constraint later. */
        public OfMoney() {}

        @Override
        boolean isTenge(BigMoneyProvider value) {
            return value.toBigMoney().getCurrencyUnit().equals(TENGE);
        }

        @Override
        BigDecimal number(BigMoneyProvider value) {
            return value.toBigMoney().getAmount();
        }
    }
}
