package kz.qyzmet.agreement.partner;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The hours of each day of an ordinary week, one without holidays.
 *
 * @param days the hours by day of the week, not null; a day that is missing is closed
 */
public record WeekHours(Map<DayOfWeek, DayHours> days) {

    private static final DayHours WEEKDAY = DayHours.of(LocalTime.of(9, 0), LocalTime.of(20, 0));
    private static final DayHours SATURDAY = DayHours.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
    private static final WeekHours POINT_FOUR = workingWeek(WEEKDAY).with(DayOfWeek.SATURDAY, SATURDAY);

    /**
     * Completes and copies the days.
     *
     * @throws IllegalArgumentException if every day is closed
     */
    public WeekHours {
        Map<DayOfWeek, DayHours> complete = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            complete.put(day, days.getOrDefault(day, DayHours.closed()));
        }
        if (complete.values().stream().allMatch(DayHours::isClosed)) {
            throw new IllegalArgumentException("Invalid week: Expected a day that is open, but found: none");
        }
        days = Collections.unmodifiableMap(complete);
    }

    /**
     * Returns the hours of point 4: Monday to Friday 09:00 to 20:00 without a break, Saturday 09:00 to 13:00
     * ({@code spa219.p4.sp2.i9.hours-weekdays}, {@code spa219.p4.sp2.i9.hours-saturday}).
     *
     * @return the week, not null
     */
    public static WeekHours pointFour() {
        return POINT_FOUR;
    }

    /**
     * Returns a week with the same hours from Monday to Friday, and closed on Saturday and Sunday.
     *
     * @param hours the hours of a weekday, not null
     * @return the week, not null
     * @throws IllegalArgumentException if the hours are none
     */
    public static WeekHours workingWeek(DayHours hours) {
        Objects.requireNonNull(hours, "hours");
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, day.compareTo(DayOfWeek.FRIDAY) <= 0 ? hours : DayHours.closed());
        }
        return new WeekHours(days);
    }

    /**
     * Returns this week with other hours on one day.
     *
     * @param day the day, not null
     * @param hours its hours, not null
     * @return the week, not null
     * @throws IllegalArgumentException if no day is open then
     */
    public WeekHours with(DayOfWeek day, DayHours hours) {
        Map<DayOfWeek, DayHours> changed = new EnumMap<>(days);
        changed.put(Objects.requireNonNull(day, "day"), Objects.requireNonNull(hours, "hours"));
        return new WeekHours(changed);
    }

    /**
     * Returns the hours of a day.
     *
     * @param day the day, not null
     * @return the hours, not null
     */
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.closed());
    }
}
