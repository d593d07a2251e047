package kz.qyzmet.agreement.partner;

import java.util.Objects;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;

/**
 * A term that the parties have set for a report: point 27 of the agreement names none.
 *
 * @param amount the day of the month, 1 to 28, or the number of days, 1 or more
 * @param sort what the amount counts, not null
 */
public record ReportTerm(int amount, Sort sort) {

    /** What the amount of a term counts. */
    public enum Sort {
        /** A day of the month after the period; on a day off the next working day is in time. */
        DAY_OF_NEXT_MONTH,
        /** Working days after the end of the period, or after a request. */
        WORKING_DAYS,
        /** Calendar days after the end of the period, or after a request. */
        CALENDAR_DAYS
    }

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is less than 1, or more than the sort allows
     */
    public ReportTerm {
        Objects.requireNonNull(sort, "sort");
        int most = sort == Sort.DAY_OF_NEXT_MONTH ? LAST_DAY_OF_EVERY_MONTH : Measure.Count.MOST;
        if (amount < 1 || amount > most) {
            throw new IllegalArgumentException(
                    "Invalid term of a report: Expected 1 to " + most + " for " + sort + ", but found: " + amount);
        }
    }

    /**
     * Returns a term by a day of the month after the period.
     *
     * @param day the day, 1 to 28
     * @return the term, not null
     * @throws IllegalArgumentException if there is no such day in every month
     */
    public static ReportTerm byDayOfNextMonth(int day) {
        return new ReportTerm(day, Sort.DAY_OF_NEXT_MONTH);
    }

    /**
     * Returns a term in working days.
     *
     * @param amount how many after the end of the period, 1 or more
     * @return the term, not null
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static ReportTerm workingDays(int amount) {
        return new ReportTerm(amount, Sort.WORKING_DAYS);
    }

    /**
     * Returns a term in calendar days.
     *
     * @param amount how many after the end of the period, 1 or more
     * @return the term, not null
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static ReportTerm calendarDays(int amount) {
        return new ReportTerm(amount, Sort.CALENDAR_DAYS);
    }

    /** The length of a term that counts days. */
    Measure.Count length() {
        return new Measure.Count(amount, sort == Sort.WORKING_DAYS ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);
    }
}
