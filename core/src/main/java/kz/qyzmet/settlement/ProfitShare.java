package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A percentage of the profit from joint additional services; the contract sets it, no text does
 * ({@code spa219.an2.p2.i3.profit-share}).
 *
 * @param profit the profit in tenge, zero or more, not null
 * @param percent the share in percent, more than 0 and at most 100, not null
 */
public record ProfitShare(Money profit, BigDecimal percent) {

    /**
     * Checks the parts, and drops zeros at the end of the percentage.
     *
     * @throws InvalidAmountException if the profit is negative or not in tenge, or the percentage is out of range
     */
    public ProfitShare {
        Tenge.notNegative("profit", profit);
        percent = Tenge.share("profit share", Objects.requireNonNull(percent, "percent"));
    }

    /**
     * Returns the share, rounded to the tiyn, half a tiyn upwards.
     *
     * @return the amount in tenge, not null
     */
    public Money amount() {
        return Tenge.percentOf(profit, percent);
    }
}
