package kz.qyzmet.law;

import java.util.Objects;
import kz.qyzmet.law.Measure.Count;

/**
 * A rule of time: a quantity, a direction, how it starts and what happens when its last day is not worked.
 *
 * <p>A time limit is law; a deadline is its result for one case. Equal when all parts are equal; nothing is normalised,
 * so twelve months and a year are two limits.
 *
 * @param measure the quantity, not null
 * @param direction which way it runs, not null
 * @param start how a forward count begins, not null
 * @param roll what a last day off gives way to, not null
 * @param anchor which end of the trigger's day a backward count in clock days starts from, when only the day is known,
 *     not null
 */
public record TimeLimit(Measure measure, Direction direction, StartRule start, RollConvention roll, Anchor anchor) {

    /** Which end of a day an anchor is, when only the day is known. */
    public enum Anchor {
        /** 00:00: something begins, at an hour that nobody recorded. The strict default. */
        START_OF_DAY,
        /** 24:00: something expires with the day. */
        END_OF_DAY
    }

    /** Checks the parts. */
    public TimeLimit {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(anchor, "anchor");
    }

    /**
     * Returns the limit "no later than {@code amount} units after": starts the next day; counts of calendar days,
     * weeks, months and years roll forward, working days and hours do not.
     *
     * @param amount how many, 0 or more
     * @param unit the unit, not null
     * @return the limit, not null
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static TimeLimit after(int amount, LimitUnit unit) {
        return counted(amount, unit, Direction.AFTER);
    }

    /**
     * Returns the limit "within {@code amount} units from": the same count as {@link #after}, as a cap.
     *
     * @param amount how many, 0 or more
     * @param unit the unit, not null
     * @return the limit, not null
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static TimeLimit within(int amount, LimitUnit unit) {
        return counted(amount, unit, Direction.WITHIN);
    }

    /**
     * Returns the limit "at least {@code amount} units before": rolls backward where it rolls at all.
     *
     * @param amount how many, 0 or more
     * @param unit the unit, not null
     * @return the limit, not null
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static TimeLimit before(int amount, LimitUnit unit) {
        boolean rolls = unit == LimitUnit.CALENDAR_DAY
                || unit == LimitUnit.UNSPECIFIED_DAY
                || unit == LimitUnit.WEEK
                || unit == LimitUnit.HALF_MONTH;
        RollConvention roll = rolls ? RollConvention.PRECEDING : RollConvention.NONE;
        return new TimeLimit(new Count(amount, unit), Direction.BEFORE, startOf(unit), roll, Anchor.START_OF_DAY);
    }

    /**
     * Returns the limit "once {@code amount} units have expired": an earliest day, which never rolls.
     *
     * @param amount how many, 0 or more
     * @param unit the unit, not null
     * @return the limit, not null
     * @throws IllegalArgumentException if the amount is out of range, or the unit is elapsed time
     */
    public static TimeLimit onExpiry(int amount, LimitUnit unit) {
        if (unit.isTime()) {
            throw new IllegalArgumentException(
                    "Invalid term: Expected a unit of days or longer on expiry, but found: " + unit);
        }
        return new TimeLimit(
                new Count(amount, unit), Direction.ON, startOf(unit), RollConvention.NONE, Anchor.START_OF_DAY);
    }

    /**
     * Returns a limit of any measure that starts the next day and does not roll.
     *
     * @param measure the quantity, not null
     * @param direction which way it runs, not null
     * @return the limit, not null
     */
    public static TimeLimit of(Measure measure, Direction direction) {
        return new TimeLimit(measure, direction, StartRule.NEXT_DAY, RollConvention.NONE, Anchor.START_OF_DAY);
    }

    /**
     * Returns this limit with another start rule.
     *
     * @param start the start rule, not null
     * @return the limit, not null
     */
    public TimeLimit withStart(StartRule start) {
        return new TimeLimit(measure, direction, start, roll, anchor);
    }

    /**
     * Returns this limit with another roll convention.
     *
     * @param roll the convention, not null
     * @return the limit, not null
     */
    public TimeLimit withRoll(RollConvention roll) {
        return new TimeLimit(measure, direction, start, roll, anchor);
    }

    /**
     * Returns this limit with another anchor.
     *
     * @param anchor the anchor, not null
     * @return the limit, not null
     */
    public TimeLimit withAnchor(Anchor anchor) {
        return new TimeLimit(measure, direction, start, roll, anchor);
    }

    /** Returns the direction and the quantity. */
    @Override
    public String toString() {
        return direction + " " + measure;
    }

    private static TimeLimit counted(int amount, LimitUnit unit, Direction direction) {
        Count count = new Count(amount, unit);
        // "At once" is the day of the trigger itself, worked or not.
        boolean rolls = amount > 0 && unit != LimitUnit.WORKING_DAY && !unit.isTime();
        return new TimeLimit(
                count,
                direction,
                startOf(unit),
                rolls ? RollConvention.FOLLOWING : RollConvention.NONE,
                Anchor.START_OF_DAY);
    }

    private static StartRule startOf(LimitUnit unit) {
        return unit.isTime() ? StartRule.FROM_MOMENT : StartRule.NEXT_DAY;
    }
}
