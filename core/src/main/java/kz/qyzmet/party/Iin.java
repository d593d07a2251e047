package kz.qyzmet.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.party.InvalidIdentifierException.Identifier;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An individual identification number: of a natural person, an individual entrepreneur included.
 *
 * <p>Valid by construction. Date of birth (year without century, month, day), a digit for century and sex, four digits
 * in sequence, check digit. Digit 7 is 1 or 2 for years of 18.., 3 or 4 for 19.., 5 or 6 for 20..; odd for men, even
 * for women; 0 for foreigners, of whom it tells neither century nor sex.
 *
 * <p>The number is never changed, and since Government resolution No. 853 of 26 August 2013 the rules of its forming no
 * longer bind it to the holder's data: a birth date in a document may differ from that in the number, and that is no
 * fault. The library compares the two nowhere.
 *
 * @param digits the twelve digits, in full, not null
 */
public record Iin(String digits) {

    /** What digit 7 says of the holder. */
    public enum Sex {
        /** An odd digit. */
        MALE,
        /** An even digit. */
        FEMALE
    }

    private static final int MONTH_AT = 2;
    private static final int DAY_AT = 4;
    private static final int CENTURY_AT = 6;
    private static final int FOREIGNER = 0;
    private static final int LAST_CENTURY_DIGIT = 6;
    private static final int FIRST_CENTURY = 1800;
    /** Divisible by 400: in the century of a foreigner's birth, which is not known, 29 February 00 may have been. */
    private static final int CENTURY_WITH_EVERY_DAY = 2000;

    /**
     * Checks the digits.
     *
     * @throws InvalidIdentifierException if they are no IIN; names the rule, never the number
     */
    public Iin {
        Objects.requireNonNull(digits, "digits");
        Rule fault = fault(digits);
        if (fault != null) {
            throw new InvalidIdentifierException(Identifier.IIN, fault, digits);
        }
    }

    /**
     * Returns the number of twelve digits.
     *
     * @param digits the digits without spaces, not null
     * @return the number, not null
     * @throws InvalidIdentifierException if they are no IIN
     */
    public static Iin of(String digits) {
        return new Iin(digits);
    }

    /**
     * Returns the number of a text as people write it: spaces before, between and after the digits are ignored.
     *
     * @param text the text, not null
     * @return the number, not null
     * @throws InvalidIdentifierException if what remains is no IIN
     */
    public static Iin parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new Iin(Spaces.removed(text));
    }

    /**
     * Tells whether a text is a number that {@link #of} takes.
     *
     * @param digits the text, not null
     * @return true for twelve digits that fulfil every rule
     */
    public static boolean isValid(CharSequence digits) {
        return fault(digits) == null;
    }

    /**
     * Returns the date of birth that the number holds, which need not be the one in the holder's documents.
     *
     * @return the date, empty for the number of a foreigner, which says no century
     */
    public Optional<LocalDate> birthDate() {
        int digit = CheckDigit.digit(digits, CENTURY_AT);
        return digit == FOREIGNER
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        century(digit) + CheckDigit.twoDigits(digits, 0),
                        CheckDigit.twoDigits(digits, MONTH_AT),
                        CheckDigit.twoDigits(digits, DAY_AT)));
    }

    /**
     * Returns the sex that the number holds.
     *
     * @return the sex, empty for the number of a foreigner
     */
    public Optional<Sex> sex() {
        int digit = CheckDigit.digit(digits, CENTURY_AT);
        return digit == FOREIGNER ? Optional.empty() : Optional.of(digit % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /** Returns the number without all but its last four digits. */
    @Override
    public String toString() {
        return PersonalData.mask(digits);
    }

    private static @Nullable Rule fault(CharSequence digits) {
        if (!CheckDigit.isTwelveDigits(digits)) {
            return Rule.TWELVE_DIGITS;
        }
        int century = CheckDigit.digit(digits, CENTURY_AT);
        if (century > LAST_CENTURY_DIGIT) {
            return Rule.BIRTH_CENTURY;
        }
        try {
            LocalDate.of(
                    century(century) + CheckDigit.twoDigits(digits, 0),
                    CheckDigit.twoDigits(digits, MONTH_AT),
                    CheckDigit.twoDigits(digits, DAY_AT));
        } catch (DateTimeException notADay) {
            return Rule.BIRTH_DATE;
        }
        return CheckDigit.fault(digits);
    }

    private static int century(int digit) {
        return digit == FOREIGNER ? CENTURY_WITH_EVERY_DAY : FIRST_CENTURY + (digit - 1) / 2 * 100;
    }
}
