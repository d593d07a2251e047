package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.LimitUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a count has come: to its end, or to a suspension that is still open.
 *
 * @param end the last day, null while suspended
 * @param stoppedOn the first day of the open suspension; the end where there is none
 * @param left how much is left, 0 at the end
 * @param unit the days in which what is left is counted: working days, or all
 * @param grounds what the open suspension rests on, empty at the end
 */
record Counting(@Nullable LocalDate end, LocalDate stoppedOn, int left, LimitUnit unit, List<Citation> grounds) {

    static Counting ended(LocalDate end) {
        return new Counting(end, end, 0, LimitUnit.CALENDAR_DAY, List.of());
    }

    static Counting stopped(LocalDate since, int left, LimitUnit unit, List<Citation> grounds) {
        return new Counting(null, since, left, unit, grounds);
    }
}
