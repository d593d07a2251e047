package kz.qyzmet.party;

import java.util.Locale;
import java.util.Objects;
import kz.qyzmet.party.InvalidIdentifierException.Identifier;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import kz.qyzmet.text.PersonalData;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * An account with a bank of Kazakhstan, by its IBAN.
 *
 * <p>Valid by construction: KZ, two check digits, three digits of the bank, thirteen Latin capitals or digits.
 *
 * @param iban the twenty characters, in full, without spaces, not null
 */
public record BankAccount(String iban) {

    private static final String COUNTRY = "KZ";
    private static final int LENGTH = 20;
    private static final int CHECK_START = 2;
    private static final int CHECK_END = 4;

    /**
     * Checks the characters.
     *
     * @throws InvalidIdentifierException if they are no such account; names the rule, never the account
     */
    public BankAccount {
        Objects.requireNonNull(iban, "iban");
        Rule fault = fault(iban);
        if (fault != null) {
            throw new InvalidIdentifierException(Identifier.IBAN, fault, iban);
        }
    }

    /**
     * Returns the account of twenty characters.
     *
     * @param iban the capitals and digits without spaces, not null
     * @return the account, not null
     * @throws InvalidIdentifierException if they are no account of Kazakhstan
     */
    public static BankAccount of(String iban) {
        return new BankAccount(iban);
    }

    /**
     * Returns the account of a text as people write it: spaces are ignored, small letters count as capitals.
     *
     * @param text the text, not null
     * @return the account, not null
     * @throws InvalidIdentifierException if what remains is no account of Kazakhstan
     */
    public static BankAccount parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new BankAccount(Spaces.removed(text).toUpperCase(Locale.ROOT));
    }

    /**
     * Tells whether a text is an account that {@link #of} takes.
     *
     * @param iban the text, not null
     * @return true for twenty characters that fulfil every rule
     */
    public static boolean isValid(CharSequence iban) {
        return fault(iban) == null;
    }

    /** Returns the account without all but its last four characters. */
    @Override
    public String toString() {
        return PersonalData.mask(iban);
    }

    private static @Nullable Rule fault(CharSequence text) {
        if (text.length() != LENGTH) {
            return Rule.KAZAKH_ACCOUNT;
        }
        String iban = text.toString();
        if (!iban.startsWith(COUNTRY)) {
            return Rule.KAZAKH_ACCOUNT;
        }
        if (!isDigit(iban.charAt(CHECK_START)) || !isDigit(iban.charAt(CHECK_START + 1))) {
            return Rule.ACCOUNT_FORM;
        }
        try {
            IbanUtil.validateBban(CountryCode.KZ, iban.substring(CHECK_END));
        } catch (Iban4jException formBroken) {
            // Its message holds the account in full, so it is no cause either.
            return Rule.ACCOUNT_FORM;
        }
        // Compared, not divided: 00, 01 and 99 leave the remainder of 97, 98 and 02, and are no check digits.
        return IbanUtil.calculateCheckDigit(iban).equals(iban.substring(CHECK_START, CHECK_END))
                ? null
                : Rule.ACCOUNT_CHECKSUM;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
