package kz.qyzmet.deadline;

import java.time.LocalDate;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/**
 * Units that are added to a date in one go ({@code cc.a174}).
 *
 * <p>Months do not associate: a sum is always added once, from the origin, never in parts.
 */
final class Units {

    private Units() {}

    /** Whether a unit is counted by adding it to a date, not day by day. */
    static boolean isAdded(LimitUnit unit) {
        return switch (unit) {
            case MONTH, QUARTER, HALF_YEAR, YEAR -> true;
            default -> false;
        };
    }

    /** How many days a unit of a fixed length has. */
    static int days(LimitUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY, CLOCK_DAY, UNSPECIFIED_DAY -> 1;
            case WEEK -> 7;
            case HALF_MONTH -> 15;
            default ->
                throw new IllegalArgumentException(
                        "Invalid unit: Expected one of a fixed number of days, but found: " + unit);
        };
    }

    static LocalDate plus(LocalDate date, Count count) {
        long n = count.amount();
        return switch (count.unit()) {
            case MONTH -> date.plusMonths(n);
            case QUARTER -> date.plusMonths(3 * n);
            case HALF_YEAR -> date.plusMonths(6 * n);
            case YEAR -> date.plusYears(n);
            default -> date.plusDays(n * days(count.unit()));
        };
    }

    static LocalDate minus(LocalDate date, Count count) {
        long n = count.amount();
        return switch (count.unit()) {
            case MONTH -> date.minusMonths(n);
            case QUARTER -> date.minusMonths(3 * n);
            case HALF_YEAR -> date.minusMonths(6 * n);
            case YEAR -> date.minusYears(n);
            default -> date.minusDays(n * days(count.unit()));
        };
    }
}
