package kz.qyzmet.agreement.partner;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * When a partner organization is open: the hours of point 4, or of the service centers, over a calendar
 * ({@code spa219.p4.sp2.i9.hours-weekdays}, {@code hours-saturday}, {@code hours-closed-days};
 * {@code spa219.an1.p8.impl.s2.work-schedule}).
 *
 * <p>Holidays, Orthodox Christmas, the first day of Kurban Ait and moved days off are closed, also on a Saturday; an
 * ordinary Sunday is closed because it has no hours. What the texts leave open is decided by {@link OrdinarySaturday},
 * {@link MovedDayOff}, {@link WorkedSaturday}, {@link WorkedSunday} and {@link SystemUseSchedule}. The texts shorten no
 * day before a holiday. The moment of opening is inside the hours, that of closing is not. Days and times are those of
 * Almaty; lengths are told by the clock. Outside the calendar every question is refused.
 */
public final class WorkSchedule {

    private static final String NO_HOURS = "day.noHours";

    private final Reckoner law;
    private final WeekHours week;
    private final boolean ofCenters;

    private WorkSchedule(Reckoner law, WeekHours week, boolean ofCenters) {
        this.law = law;
        this.week = week;
        this.ofCenters = ofCenters;
    }

    /**
     * Returns the hours of point 4.
     *
     * @param law the engine, with the calendar of the week that the partner works by, not null
     * @return the schedule, not null
     */
    public static WorkSchedule pointFour(Reckoner law) {
        return new WorkSchedule(Objects.requireNonNull(law, "law"), WeekHours.pointFour(), false);
    }

    /**
     * Returns the hours of a partner of a type.
     *
     * @param law the engine, with the calendar of the week that the partner works by, not null
     * @param type the type of cooperation, not null
     * @param centers the ordinary week of the State Corporation's centers; it matters for the use of the system alone,
     *     and empty means that it is not known, not null
     * @return the schedule, not null
     */
    public static WorkSchedule of(Reckoner law, CooperationType type, Optional<WeekHours> centers) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(type, "type");
        boolean ownHours = type == CooperationType.SYSTEM_USE
                && law.policy(SystemUseSchedule.CENTERS) != SystemUseSchedule.POINT_FOUR;
        return centers.filter(week -> ownHours)
                .map(week -> new WorkSchedule(law, week, true))
                .orElseGet(() -> pointFour(law));
    }

    /**
     * Returns the ordinary week.
     *
     * @return the hours, not null
     */
    public WeekHours week() {
        return week;
    }

    /**
     * Tells whether the hours are those of the centers, and not of point 4.
     *
     * @return true for the schedule of the centers
     */
    public boolean isOfCenters() {
        return ofCenters;
    }

    /**
     * Returns the hours of a date and why they are what they are.
     *
     * @param date the date, not null
     * @return the day, not null
     * @throws CalendarRangeException if the date is outside the calendar
     */
    public ScheduledDay day(LocalDate date) {
        Ruling ruling = ruling(date);
        CalendarEntry entry = ruling.entry();
        LocalizedText why = ScheduleTexts.TEXTS.text(
                ruling.key(), Dates.full(date), ruling.hours().label(), entry.name(), entry.basis());
        return new ScheduledDay(date, ruling.hours(), citation(ruling), why, ruling.reading());
    }

    /**
     * Tells whether it is open at a moment.
     *
     * @param time the local date-time in Almaty, not null
     * @return true from the opening on, and no more at the closing
     * @throws CalendarRangeException if the date is outside the calendar
     */
    public boolean isOpen(LocalDateTime time) {
        return hours(time.toLocalDate()).isOpen(time.toLocalTime());
    }

    /**
     * Tells whether it is open at an instant.
     *
     * @param instant the instant, not null
     * @return true from the opening on, and no more at the closing
     * @throws CalendarRangeException if its day in Almaty is outside the calendar
     */
    public boolean isOpen(Instant instant) {
        return isOpen(AlmatyTime.at(instant).toLocalDateTime());
    }

    /**
     * Returns the hours of a date.
     *
     * @param date the date, not null
     * @return the hours, not null
     * @throws CalendarRangeException if the date is outside the calendar
     */
    public DayHours hours(LocalDate date) {
        return ruling(date).hours();
    }

    /**
     * Returns the first opening at or after a moment: while it is open, that is the next one, after a break or a night.
     *
     * <p>Looks at no day beyond the answer, so at as many as the longest row of closed days.
     *
     * @param time the local date-time in Almaty, not null
     * @return the opening, not null
     * @throws CalendarRangeException if the date or the answer is outside the calendar
     */
    public LocalDateTime nextOpening(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        Optional<LocalTime> opens = hours(date).nextOpening(time.toLocalTime());
        while (opens.isEmpty()) {
            date = date.plusDays(1);
            opens = hours(date).opens();
        }
        return date.atTime(opens.get());
    }

    /**
     * Returns the first moment, at or after a moment, at which it is open.
     *
     * @param time the local date-time in Almaty, not null
     * @return the moment itself while it is open, else the next opening, not null
     * @throws CalendarRangeException if the date or the answer is outside the calendar
     */
    public LocalDateTime openAtOrAfter(LocalDateTime time) {
        return isOpen(time) ? time : nextOpening(time);
    }

    /**
     * Returns how long it is open in the week of a date.
     *
     * @param date any day of the week, which runs from Monday to Sunday, not null
     * @return the sum of its days, not null
     * @throws CalendarRangeException if a day of the week is outside the calendar
     */
    public Duration hoursInWeek(LocalDate date) {
        // Asked first: at the edges of what a date can be there is no Monday to step back to.
        law.calendar().certainty(date);
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Duration sum = Duration.ZERO;
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            sum = sum.plus(hours(monday.plusDays(i)).length());
        }
        return sum;
    }

    /** The hours of a date by every reading that a breach has to outlast, the one that is followed first. */
    List<DayHours> hoursByEachReading(LocalDate date) {
        CalendarEntry entry = law.calendar().entry(date);
        DayHours own = hours(date);
        Optional<DayHours> other = switch (entry.kind()) {
            case TRANSFERRED_OFF -> Optional.of(own.isClosed() ? week.on(date.getDayOfWeek()) : DayHours.closed());
            case WORKING_WEEKEND -> {
                DayHours byName = week.on(date.getDayOfWeek());
                DayHours replaced = replaced(entry);
                yield Optional.of(own.equals(byName) ? replaced : byName);
            }
            default -> Optional.empty();
        };
        return other.filter(hours -> !hours.equals(own))
                .map(hours -> List.of(own, hours))
                .orElse(List.of(own));
    }

    /** The hours of a day without their words, which are made for a reader alone. */
    private record Ruling(CalendarEntry entry, DayHours hours, String key, Optional<Reading> reading) {

        static Ruling closed(CalendarEntry entry, String key, Optional<Reading> reading) {
            return new Ruling(entry, DayHours.closed(), key, reading);
        }
    }

    private Ruling ruling(LocalDate date) {
        CalendarEntry entry = law.calendar().entry(date);
        return switch (entry.kind()) {
            case HOLIDAY, DAY_OFF -> Ruling.closed(entry, "day.holiday", Optional.empty());
            case TRANSFERRED_OFF -> transferred(entry);
            case WORKING_WEEKEND -> worked(entry);
            case WEEKEND, WORKING -> ordinary(entry);
        };
    }

    private Ruling ordinary(CalendarEntry entry) {
        DayOfWeek name = entry.date().getDayOfWeek();
        DayHours hours = week.on(name);
        // In a six-day week an ordinary Saturday is worked, and no doubt arises.
        boolean saturdayOff = name == DayOfWeek.SATURDAY && entry.kind() == DayKind.WEEKEND && !ofCenters;
        Optional<Reading> reading = saturdayOff ? Optional.of(law.policy(OrdinarySaturday.OPEN)) : Optional.empty();
        if (reading.filter(OrdinarySaturday.CLOSED_IN_FIVE_DAY_WEEK::equals).isPresent()) {
            return Ruling.closed(entry, "day.saturdayOff", reading);
        }
        return new Ruling(entry, hours, hours.isClosed() ? NO_HOURS : "day.ordinary", reading);
    }

    private Ruling transferred(CalendarEntry entry) {
        Reading reading = law.policy(MovedDayOff.CLOSED);
        DayHours hours = week.on(entry.date().getDayOfWeek());
        return reading == MovedDayOff.OPEN && !hours.isClosed()
                ? new Ruling(entry, hours, "day.movedOpen", Optional.of(reading))
                : Ruling.closed(entry, "day.moved", Optional.of(reading));
    }

    private Ruling worked(CalendarEntry entry) {
        DayOfWeek name = entry.date().getDayOfWeek();
        Reading reading = law.policy(
                name == DayOfWeek.SUNDAY ? WorkedSunday.HOURS_OF_REPLACED_DAY : WorkedSaturday.HOURS_OF_REPLACED_DAY);
        boolean byName = reading == WorkedSunday.CLOSED || reading == WorkedSaturday.SATURDAY_HOURS;
        DayHours hours = byName ? week.on(name) : replaced(entry);
        String key = byName ? "day.worked" : "day.workedFor";
        return new Ruling(entry, hours, hours.isClosed() ? NO_HOURS : key, Optional.of(reading));
    }

    /** The hours of the day whose work a worked day off does; that day may not be recorded, or be no day of work. */
    private DayHours replaced(CalendarEntry entry) {
        DayHours moved =
                entry.movedTo().map(date -> week.on(date.getDayOfWeek())).orElseGet(() -> week.on(DayOfWeek.MONDAY));
        return moved.isClosed() ? week.on(DayOfWeek.MONDAY) : moved;
    }

    private Citation citation(Ruling ruling) {
        boolean closed = ruling.hours().isClosed();
        if (ofCenters && (!closed || ruling.key().equals(NO_HOURS))) {
            return ScheduleNorms.SCHEDULE_OF_CENTERS;
        }
        if (closed) {
            return StandardAgreement.CLOSED_DAYS;
        }
        boolean saturdayHours = ruling.entry().date().getDayOfWeek() == DayOfWeek.SATURDAY
                && ruling.hours().equals(week.on(DayOfWeek.SATURDAY));
        return saturdayHours ? StandardAgreement.SATURDAY_HOURS : StandardAgreement.WEEKDAY_HOURS;
    }
}
