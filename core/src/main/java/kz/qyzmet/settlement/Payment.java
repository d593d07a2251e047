package kz.qyzmet.settlement;

import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.BankAccount;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Money that one party paid the other, in full, in part or too much. */
@Value.Immutable
public interface Payment {

    /**
     * Returns what tells it from other payments, such as the number of a payment order.
     *
     * @return the reference, not blank
     */
    String reference();

    /**
     * Returns which debt it is made on.
     *
     * @return the debt, not null
     */
    PaymentPurpose purpose();

    /**
     * Returns when it was paid. A plan is no payment.
     *
     * @return the fact, not null
     */
    Fact paidOn();

    /**
     * Returns how much.
     *
     * @return the amount in tenge, more than zero, not null
     */
    Money amount();

    /**
     * Returns whether it was paid by transfer, and not in cash ({@code spa219.an2.p5.remuneration-transfer}).
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> nonCash();

    /**
     * Returns the account to which it went.
     *
     * @return the account, empty where it is not recorded
     */
    Optional<BankAccount> account();

    /**
     * Checks reference and amount.
     *
     * @throws IllegalArgumentException if the reference is blank, or there is an account for what was paid in cash
     * @throws InvalidAmountException if the amount is zero, negative or not in tenge
     */
    @Value.Check
    default void check() {
        if (reference().isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid payment: Expected a reference, but found: '" + reference() + "'");
        }
        if (account().isPresent() && nonCash().filter(transfer -> !transfer).isPresent()) {
            throw new IllegalArgumentException(
                    "Invalid payment: Expected no account of what was paid in cash, but found: "
                            + account().get());
        }
        Tenge.positive("payment", amount());
    }

    /**
     * Starts a new payment.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a payment. */
    final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}
