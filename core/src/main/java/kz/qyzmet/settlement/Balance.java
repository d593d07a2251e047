package kz.qyzmet.settlement;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;

/**
 * A debt on a day: what is fixed, what was paid, what is still owed.
 *
 * <p>What is fixed and overpaid together equals what is paid and still owed together. While no document fixes a debt,
 * nobody can say what is owed: the answer is empty, not zero.
 *
 * @param purpose the debt, not null
 * @param fixed the whole debt: zero where there is none, empty where no document has fixed it yet, not null
 * @param paid what was paid on it, not null
 */
public record Balance(PaymentPurpose purpose, Optional<Money> fixed, Money paid) {

    /** Checks the parts. */
    public Balance {
        Objects.requireNonNull(purpose, "purpose");
        fixed.ifPresent(amount -> Tenge.notNegative("debt", amount));
        Tenge.notNegative("payments", paid);
    }

    /**
     * Returns what is still owed.
     *
     * @return zero or more, empty where the debt is not fixed
     */
    public Optional<Money> stillOwed() {
        return fixed.map(amount -> Tenge.beyond(amount, paid));
    }

    /**
     * Returns what was paid too much.
     *
     * @return zero or more, empty where the debt is not fixed: what was paid then is an advance
     */
    public Optional<Money> overpaid() {
        return fixed.map(amount -> Tenge.beyond(paid, amount));
    }

    /**
     * Returns the balance in words.
     *
     * @return the words, not null
     */
    public LocalizedText words() {
        return fixed.map(amount -> SettlementTexts.TEXTS.text(
                        "balance.fixed",
                        purpose.label(),
                        Tenge.words(amount),
                        Tenge.words(paid),
                        Tenge.words(Tenge.beyond(amount, paid)),
                        Tenge.words(Tenge.beyond(paid, amount))))
                .orElseGet(() -> SettlementTexts.TEXTS.text("balance.notFixed", purpose.label(), Tenge.words(paid)));
    }
}
