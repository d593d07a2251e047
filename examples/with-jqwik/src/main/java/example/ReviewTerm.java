package example;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The term for the review of a complaint, as an application without Qyzmet may have it: five working days.
 *
 * @param isWorkingDay tells which days are worked
 */
public record ReviewTerm(Predicate<LocalDate> isWorkingDay) {

    private static final int WORKING_DAYS = 5;

    /** Returns the last day for the answer. The day of registration does not count. */
    public LocalDate lastDay(LocalDate registered) {
        LocalDate day = registered;
        int left = WORKING_DAYS;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay.test(day) ? 1 : 0;
        }
        return day;
    }
}
