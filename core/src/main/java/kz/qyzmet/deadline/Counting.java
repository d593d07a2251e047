package kz.qyzmet.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a count has come: to its end, or to a suspension that is still open.
 *
 * @param end the last day, null while suspended
 * @param stoppedOn the first day of the open suspension; the end where there is none
 * @param left how much is left, 0 at the end
 */
record Counting(@Nullable LocalDate end, LocalDate stoppedOn, int left) {

    static Counting ended(LocalDate end) {
        return new Counting(end, end, 0);
    }

    static Counting stopped(LocalDate since, int left) {
        return new Counting(null, since, left);
    }
}
