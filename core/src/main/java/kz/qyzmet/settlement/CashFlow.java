package kz.qyzmet.settlement;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/**
 * What was fixed and paid, both ways, in the settlement of a quarter.
 *
 * @param quarter the quarter that is settled, not null
 * @param balances one balance for each debt, in the order of {@link PaymentPurpose}, not null
 */
public record CashFlow(YearQuarter quarter, List<Balance> balances) {

    /** Checks and copies the parts. */
    public CashFlow {
        Objects.requireNonNull(quarter, "quarter");
        balances = List.copyOf(balances);
    }

    /**
     * Returns who owes whom.
     *
     * @return the sums, not null
     */
    public Owed owed() {
        return Owed.of(balances);
    }

    /**
     * Returns the balance of a debt.
     *
     * @param purpose the debt, not null
     * @return the balance, not null
     */
    public Balance of(PaymentPurpose purpose) {
        return balances.stream()
                .filter(balance -> balance.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the summary in words.
     *
     * @return the words, not null
     */
    public LocalizedText words() {
        return SettlementTexts.TEXTS.text(
                "cashFlow",
                Quarters.words(quarter),
                SettlementTexts.joined(balances.stream().map(Balance::words).toList(), "; "));
    }
}
