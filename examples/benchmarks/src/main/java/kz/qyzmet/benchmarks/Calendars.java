package kz.qyzmet.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** The same days in each library, as far as it can hold them: 2016 to 2026. */
final class Calendars {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final WorkingCalendar OURS = KazakhstanCalendar.fiveDay();

    private Calendars() {}

    /** Strata: a bit for each day of a month; holds worked weekends too. */
    static ImmutableHolidayCalendar strata() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            CalendarEntry entry = OURS.entry(date);
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            if (entry.isWorking() && weekend) {
                worked.add(date);
            } else if (!entry.isWorking() && !weekend) {
                off.add(date);
            }
        }
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("KZ"), off, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), worked);
    }

    /** Datecalc: a set of days off, walked day by day; worked weekends are not among its notions. */
    static LocalDateKitCalculatorsFactory datecalc() {
        Set<LocalDate> off = new HashSet<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            if (!OURS.isWorkingDay(date) && date.getDayOfWeek().getValue() <= 5) {
                off.add(date);
            }
        }
        HolidayCalendar<LocalDate> holidays = new DefaultHolidayCalendar<>(off, FIRST, LAST);
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays("KZ", holidays);
        return factory;
    }

    /** What a hand-written service does: a set of days off, and a loop. */
    static Set<LocalDate> daysOff() {
        Set<LocalDate> off = new HashSet<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            if (!OURS.isWorkingDay(date)) {
                off.add(date);
            }
        }
        return off;
    }

    static LocalDate walk(Set<LocalDate> off, LocalDate date, int n) {
        LocalDate end = date;
        for (int left = n; left > 0; ) {
            end = end.plusDays(1);
            if (!off.contains(end)) {
                left--;
            }
        }
        return end;
    }
}
