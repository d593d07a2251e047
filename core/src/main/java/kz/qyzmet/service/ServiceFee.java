package kz.qyzmet.service;

import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The fee of a service, in tenge to the tiyn, and how it is collected ({@code law88.a14.sp3-1.i7.fee}).
 *
 * @param amount the amount in tenge, not negative, not null
 * @param collection how it is collected, not blank
 */
public record ServiceFee(Money amount, String collection) {

    private static final CurrencyUnit TENGE = CurrencyUnit.of("KZT");

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not in tenge or negative, or the way of collection is blank
     */
    public ServiceFee {
        requireTenge("fee", amount);
        if (collection.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid fee: Expected 'collection' not to be blank, but found: '" + collection + "'");
        }
    }

    /** An amount in tenge, zero or more. */
    static Money requireTenge(String name, Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (!amount.getCurrencyUnit().equals(TENGE) || amount.isNegative()) {
            throw new IllegalArgumentException(
                    "Invalid " + name + ": Expected an amount in KZT of zero or more, but found: "
                            + PersonalData.scrub(amount.toString()));
        }
        return amount;
    }

    /** An amount in words: {@code 1200.50 tenge}, with a comma in Kazakh and Russian. */
    static LocalizedText words(Money amount) {
        String number = amount.getAmount().toPlainString();
        String withComma = number.replace('.', ',');
        return ServiceTexts.TEXTS.text("tenge", LocalizedText.of(withComma, withComma, number));
    }
}
