package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.TimeLimit;

/**
 * When an act, or a part of one, is in force "upon expiry of n calendar days after the day of its first official
 * publication".
 *
 * <p>The day of publication does not count, day n is still waited for: D + n + 1, or D + n by the other reading
 * ({@link ExpiryRule}). It does not roll: an act may come into force on a day off. Neither signature nor registration
 * starts the count. Parts of one act may wait differently: ask for each.
 */
public final class EntryIntoForce {

    private EntryIntoForce() {}

    /**
     * Returns when an act is in force, with the steps of the count.
     *
     * @param published the day of the first official publication, not null
     * @param days how many calendar days the act waits, from 1
     * @param law the engine, for the calendar and {@link ExpiryRule}, not null
     * @return the earliest day, not null
     * @throws IllegalArgumentException if {@code days} is less than 1
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Deadline of(LocalDate published, int days, Reckoner law) {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "Invalid wait: Expected a number of calendar days from 1 on, but found: " + days);
        }
        return law.deadline(TimeLimit.onExpiry(days, LimitUnit.CALENDAR_DAY), Moment.on(published));
    }

    /**
     * Returns the first day in force.
     *
     * @param published the day of the first official publication, not null
     * @param days how many calendar days the act waits, from 1
     * @param law the engine, for the calendar and {@link ExpiryRule}, not null
     * @return the day, not null
     * @throws IllegalArgumentException if {@code days} is less than 1
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static LocalDate day(LocalDate published, int days, Reckoner law) {
        return ((NotBefore) of(published, days, law)).from();
    }
}
