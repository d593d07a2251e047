package kz.qyzmet.law;

import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * The unit of a term. Units are never turned into one another: thirty days are not a month, and twelve months are not
 * written as a year.
 */
public enum LimitUnit {

    /** A second of elapsed time. */
    SECOND,
    /** An hour of elapsed time, at night and on days off too. */
    HOUR,
    /** Twenty-four hours, «сутки», «тәулік»; forward it starts the next day like a day-term ({@code appc.a76.p2}). */
    CLOCK_DAY,
    /** A day of the calendar. */
    CALENDAR_DAY,
    /** A day, where the text does not say of which sort; what it is, is a reading. */
    UNSPECIFIED_DAY,
    /** A day that is worked. */
    WORKING_DAY,
    /** Seven days; ends on the same day of the week. */
    WEEK,
    /** Fifteen days, whatever the month ({@code cc.a174}). */
    HALF_MONTH,
    /** A month; ends on the same number, or on the last day of the month ({@code cc.a174}). */
    MONTH,
    /** Three months ({@code cc.a174}). */
    QUARTER,
    /** Six months ({@code cc.a174}). */
    HALF_YEAR,
    /** A year; ends on the same month and number, 29 February on the 28th ({@code cc.a174}). */
    YEAR;

    /**
     * Tells whether a term in this unit needs the moment of its trigger, not only the day.
     *
     * @return true for hours and seconds
     */
    public boolean isTime() {
        return this == SECOND || this == HOUR;
    }

    /**
     * Returns an amount of this unit in words, in the right grammatical number: {@code 5 working days}.
     *
     * @param amount the amount, 0 or more
     * @return the amount and unit in each language, not null
     */
    public LocalizedText amount(int amount) {
        String number = Integer.toString(amount);
        return LocalizedText.of(
                LawTexts.law().get(Language.KK, "unit." + name() + ".many", number),
                LawTexts.law().get(Language.RU, "unit." + name() + "." + russian(amount), number),
                LawTexts.law().get(Language.EN, "unit." + name() + (amount == 1 ? ".one" : ".many"), number));
    }

    private static String russian(int amount) {
        int tens = amount % 100;
        int ones = amount % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
}
