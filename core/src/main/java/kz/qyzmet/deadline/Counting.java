package kz.qyzmet.deadline;

import java.time.LocalDate;
import kz.qyzmet.law.LimitUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a count has come: to its end, or to a suspension that is still open.
 *
 * @param end the last day, null while suspended
 * @param stoppedOn the first day of the open suspension; the end where there is none
 * @param left how much is left, 0 at the end
 * @param unit the days in which what is left is counted: working days, or all
 */
record Counting(@Nullable LocalDate end, LocalDate stoppedOn, int left, LimitUnit unit) {

    static Counting ended(LocalDate end) {
        return new Counting(end, end, 0, LimitUnit.CALENDAR_DAY);
    }

    static Counting stopped(LocalDate since, int left, LimitUnit unit) {
        return new Counting(null, since, left, unit);
    }
}
