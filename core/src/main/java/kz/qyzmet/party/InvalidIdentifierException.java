package kz.qyzmet.party;

import kz.qyzmet.text.LocalizedText;

/**
 * Thrown when a text is not the identity number, account or contact that it should be.
 *
 * <p>Neither the message nor a getter holds the text itself: at most its last four characters, the others masked.
 */
public final class InvalidIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What a text should have been. */
    public enum Identifier {
        /** A business identification number. */
        BIN,
        /** An individual identification number. */
        IIN,
        /** An account with a bank of Kazakhstan. */
        IBAN,
        /** A telephone number. */
        TELEPHONE,
        /** A mail address. */
        EMAIL
    }

    /** What a text had to fulfil, in the order in which it is checked. */
    public enum Rule {
        /** A BIN and an IIN are twelve digits. */
        TWELVE_DIGITS,
        /** Digits 3 and 4 of a BIN are a month. */
        REGISTRATION_MONTH,
        /** Digit 5 of a BIN is 4, 5 or 6. */
        BIN_KIND,
        /** Digit 6 of a BIN is 0 to 3. */
        BIN_UNIT,
        /** Digit 7 of an IIN is 0 to 6. */
        BIRTH_CENTURY,
        /** The first six digits of an IIN are a day of its century. */
        BIRTH_DATE,
        /** No last digit fits: both rows of weights give 10. */
        NO_CHECK_DIGIT,
        /** The last digit follows from the other eleven. */
        CHECK_DIGIT,
        /** An account has twenty characters and starts with KZ. */
        KAZAKH_ACCOUNT,
        /** After KZ come two check digits, the three digits of the bank, thirteen capitals or digits. */
        ACCOUNT_FORM,
        /** The check digits of an account follow from the others. */
        ACCOUNT_CHECKSUM,
        /** What a telephone number may be made of. */
        TELEPHONE_FORM,
        /** What a mail address may be made of. */
        EMAIL_FORM;

        /**
         * Returns what is expected, for a reader.
         *
         * @return the words, not null
         */
        public LocalizedText expected() {
            return PartyTexts.parties().text("rule." + name());
        }
    }

    private final Identifier identifier;
    private final Rule rule;
    private final String masked;

    InvalidIdentifierException(Identifier identifier, Rule rule, CharSequence value) {
        super(text(identifier, rule, Shown.masked(value)).en());
        this.identifier = identifier;
        this.rule = rule;
        this.masked = Shown.masked(value);
    }

    /**
     * Returns what the text should have been.
     *
     * @return the identifier, not null
     */
    public Identifier identifier() {
        return identifier;
    }

    /**
     * Returns the first rule that the text breaks.
     *
     * @return the rule, not null
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the text without all but its last four characters; of a long text, its end alone.
     *
     * @return the masked text, not null
     */
    public String masked() {
        return masked;
    }

    /**
     * Returns the message for a reader.
     *
     * @return the message in each language, not null
     */
    public LocalizedText text() {
        return text(identifier, rule, masked);
    }

    private static LocalizedText text(Identifier identifier, Rule rule, String masked) {
        LocalizedText name = PartyTexts.parties().text("identifier." + identifier.name());
        return PartyTexts.parties().text("invalid", name, rule.expected(), masked);
    }
}
