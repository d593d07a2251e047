package kz.qyzmet.party;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import kz.qyzmet.party.InvalidIdentifierException.Identifier;
import kz.qyzmet.party.InvalidIdentifierException.Rule;
import kz.qyzmet.text.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A business identification number: of a legal entity, of its branch or representation, or of individual entrepreneurs
 * who act jointly.
 *
 * <p>Valid by construction. Year and month of registration (four digits, without a century), kind, unit, five digits in
 * sequence, check digit. Individual entrepreneurs who act alone have an {@link Iin} instead.
 *
 * <p>An unwritten combination is not refused: nothing public says that a farm is of joint entrepreneurs alone, or that
 * a branch of a foreign entity counts as non-resident.
 *
 * @param digits the twelve digits, in full, not null
 */
public record Bin(String digits) {

    /** Whose number it is. */
    public enum Kind {
        /** A legal entity that is a resident: digit 4. */
        RESIDENT_LEGAL_ENTITY,
        /** A legal entity that is no resident: digit 5. */
        NON_RESIDENT_LEGAL_ENTITY,
        /** Individual entrepreneurs who act jointly: digit 6. */
        JOINT_ENTREPRENEURS
    }

    /** Which part of the whole has the number. */
    public enum Unit {
        /** The head unit: digit 0. */
        HEAD,
        /** A branch: digit 1. */
        BRANCH,
        /** A representation: digit 2. */
        REPRESENTATION,
        /** A peasant farm run as a joint enterprise: digit 3. */
        JOINT_FARM
    }

    private static final int MONTH_AT = 2;
    private static final int KIND_AT = 4;
    private static final int UNIT_AT = 5;
    private static final int FIRST_KIND = 4;
    private static final int YEARS_OF_CENTURY = 100;

    /**
     * Checks the digits.
     *
     * @throws InvalidIdentifierException if they are no BIN; names the rule, never the number
     */
    public Bin {
        Objects.requireNonNull(digits, "digits");
        Rule fault = fault(digits);
        if (fault != null) {
            throw new InvalidIdentifierException(Identifier.BIN, fault, digits);
        }
    }

    /**
     * Returns the number of twelve digits.
     *
     * @param digits the digits without spaces, not null
     * @return the number, not null
     * @throws InvalidIdentifierException if they are no BIN
     */
    public static Bin of(String digits) {
        return new Bin(digits);
    }

    /**
     * Returns the number of a text as people write it: spaces before, between and after the digits are ignored.
     *
     * @param text the text, not null
     * @return the number, not null
     * @throws InvalidIdentifierException if what remains is no BIN
     */
    public static Bin parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new Bin(Spaces.removed(text));
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
     * Returns the last two digits of the year of registration; the number holds no century.
     *
     * @return the year of a century, 0 to 99
     */
    public int yearOfCentury() {
        return CheckDigit.twoDigits(digits, 0);
    }

    /**
     * Returns the month of registration, or of the latest re-registration before the number was made.
     *
     * @return the month, not null
     */
    public Month month() {
        return Month.of(CheckDigit.twoDigits(digits, MONTH_AT));
    }

    /**
     * Returns the month of registration with the century that a day decides: the latest such month that is not after
     * it.
     *
     * <p>The number itself does not say the century.
     *
     * @param asOf a day on which the entity was registered already, not null
     * @return the month, not null; 0 to 99 years and 11 months before that day
     */
    public YearMonth registered(LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf);
        int century = Math.floorDiv(last.getYear(), YEARS_OF_CENTURY) * YEARS_OF_CENTURY;
        YearMonth month = YearMonth.of(century + yearOfCentury(), month());
        return month.isAfter(last) ? month.minusYears(YEARS_OF_CENTURY) : month;
    }

    /**
     * Returns whose number it is.
     *
     * @return the kind, not null
     */
    public Kind kind() {
        return Kind.values()[CheckDigit.digit(digits, KIND_AT) - FIRST_KIND];
    }

    /**
     * Returns which part of the whole has the number.
     *
     * @return the unit, not null
     */
    public Unit unit() {
        return Unit.values()[CheckDigit.digit(digits, UNIT_AT)];
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
        int month = CheckDigit.twoDigits(digits, MONTH_AT);
        if (month < 1 || month > Month.values().length) {
            return Rule.REGISTRATION_MONTH;
        }
        int kind = CheckDigit.digit(digits, KIND_AT);
        if (kind < FIRST_KIND || kind >= FIRST_KIND + Kind.values().length) {
            return Rule.BIN_KIND;
        }
        if (CheckDigit.digit(digits, UNIT_AT) >= Unit.values().length) {
            return Rule.BIN_UNIT;
        }
        return CheckDigit.fault(digits);
    }
}
