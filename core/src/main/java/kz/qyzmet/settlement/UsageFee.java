package kz.qyzmet.settlement;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One line of a reconciliation statement: what the partner owes for a quarter, and for what
 * ({@code spa219.an2.p2.payment}).
 *
 * <p>Each line is exact to the tiyn: a share of profit is rounded in its line, half a tiyn upwards, and the total is
 * the sum of the lines as they are shown. The texts set no rounding; this one rule is kept everywhere.
 *
 * @param kind what for, not null
 * @param amount the amount that the statement states, not null, may be empty for a share of profit
 * @param share the share of profit from which it follows, not null, empty for the other kinds
 */
public record UsageFee(UsageFeeKind kind, Optional<Money> amount, Optional<ProfitShare> share) {

    /**
     * Checks the parts.
     *
     * @throws InvalidAmountException if the amount is negative or not in tenge
     * @throws IllegalArgumentException if there is neither amount nor share, or a share of something else than profit
     */
    public UsageFee {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(share, "share");
        amount.ifPresent(found -> Tenge.notNegative("fee", found));
        if (amount.isEmpty() && share.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid fee: Expected an amount or a share of profit, but found: neither");
        }
        if (share.isPresent() && kind != UsageFeeKind.PROFIT_SHARE) {
            throw new IllegalArgumentException(
                    "Invalid fee: Expected a share of profit for PROFIT_SHARE alone, but found: " + kind);
        }
    }

    /**
     * Returns a fee of an amount.
     *
     * @param kind what for, not null
     * @param amount the amount in tenge, zero or more, not null
     * @return the fee, not null
     * @throws InvalidAmountException if the amount is negative or not in tenge
     */
    public static UsageFee of(UsageFeeKind kind, Money amount) {
        return new UsageFee(kind, Optional.of(amount), Optional.empty());
    }

    /**
     * Returns a fee that is a share of profit.
     *
     * @param share the share, not null
     * @return the fee, not null
     */
    public static UsageFee of(ProfitShare share) {
        return new UsageFee(UsageFeeKind.PROFIT_SHARE, Optional.empty(), Optional.of(share));
    }

    /**
     * Returns what is to be paid: the stated amount, which both parties signed, or else the share.
     *
     * @return the amount in tenge, not null
     */
    public Money payable() {
        return amount.or(() -> share.map(ProfitShare::amount)).orElse(Tenge.ZERO);
    }

    /** Whether the stated amount is not the share from which it is said to follow. */
    boolean contradictsItsShare() {
        return amount.isPresent()
                && share.filter(part -> !part.amount().equals(amount.get())).isPresent();
    }
}
