package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import org.jspecify.annotations.Nullable;

/**
 * Every day of one working week that is not plain. The order in which the rules fill it is their order of precedence.
 */
final class DayTable {

    private final WorkWeek week;
    private final Map<LocalDate, Day> days = new HashMap<>();

    private DayTable(WorkWeek week) {
        this.week = week;
    }

    /** Applies the rules on holidays, days off and feasts; acts come on top. */
    static DayTable of(WorkWeek week, Collection<FixedDay> fixedDays, Collection<Feast> feasts) {
        DayTable table = new DayTable(week);
        for (FixedDay fixed : fixedDays) {
            table.putEachYear(fixed);
        }
        for (Feast feast : feasts) {
            table.putFeast(feast);
        }
        HolidayMoves.apply(table);
        return table;
    }

    static Certainty certaintyOf(LocalDate date) {
        return date.isBefore(KazakhstanCalendar.PROJECTED_FROM) ? Certainty.OFFICIAL : Certainty.PROJECTED;
    }

    private void putEachYear(FixedDay fixed) {
        for (int year = KazakhstanCalendar.FIRST.getYear(); year <= KazakhstanCalendar.LAST.getYear(); year++) {
            if (fixed.appliesIn(year)) {
                LocalDate date = fixed.in(year);
                put(Day.of(date, fixed.kind(), fixed, certaintyOf(date)));
            }
        }
    }

    private void putFeast(Feast feast) {
        LocalDate date = feast.firstDay();
        Certainty certainty = feast.status() == Feast.Status.AMENDED ? Certainty.OFFICIAL : certaintyOf(date);
        Day fixed = days.get(date);
        // A fixed day keeps its kind and name under the feast: the first kind that applies is the day's.
        put(fixed == null ? Day.of(date, DayKind.DAY_OFF, feast, certainty) : fixed.withCertainty(certainty));
    }

    void put(Day day) {
        days.put(day.date(), day);
    }

    WorkWeek week() {
        return week;
    }

    boolean isWeeklyDayOff(LocalDate date) {
        return week.isDayOff(date.getDayOfWeek());
    }

    DayKind kind(LocalDate date) {
        Day day = days.get(date);
        return day != null ? day.kind() : isWeeklyDayOff(date) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    boolean isWorked(LocalDate date) {
        return kind(date).isWorking();
    }

    /** Tells whether a move may take the day: a weekly day off, or a day that an earlier move has made off. */
    boolean canBeTaken(LocalDate date) {
        DayKind kind = kind(date);
        return kind == DayKind.WEEKEND || kind == DayKind.TRANSFERRED_OFF;
    }

    /** Moves a day off: the day taken is worked, the day given is off. */
    void move(LocalDate taken, LocalDate given, Fact fact, Certainty ofTaken, Certainty ofGiven) {
        put(changed(taken, workedKind(taken), fact, null, given, ofTaken));
        put(changed(given, DayKind.TRANSFERRED_OFF, fact, taken, null, ofGiven));
    }

    /** Gives a day another kind; an earlier move stays visible from both of its ends. */
    void change(LocalDate date, DayKind kind, Fact fact) {
        put(changed(date, kind, fact, null, null, Certainty.OFFICIAL));
    }

    DayKind workedKind(LocalDate date) {
        return isWeeklyDayOff(date) ? DayKind.WORKING_WEEKEND : DayKind.WORKING;
    }

    private Day changed(
            LocalDate date,
            DayKind kind,
            Fact fact,
            @Nullable LocalDate movedFrom,
            @Nullable LocalDate movedTo,
            Certainty certainty) {
        Day before = days.get(date);
        if (before == null) {
            return new Day(date, kind, fact, movedFrom, movedTo, certainty);
        }
        return new Day(
                date,
                kind,
                fact,
                movedFrom == null ? before.movedFrom() : movedFrom,
                movedTo == null ? before.movedTo() : movedTo,
                certainty);
    }

    /** Why a day is what it is, for a message. */
    String describe(LocalDate date) {
        Day day = days.get(date);
        if (day != null) {
            return day.fact().describe();
        }
        String weekday = date.getDayOfWeek().name().charAt(0)
                + date.getDayOfWeek().name().substring(1).toLowerCase(Locale.ROOT);
        return weekday + " " + date + (isWeeklyDayOff(date) ? " is a weekly day off" : " is a working day") + " of the "
                + week.label();
    }

    /** In order of their dates; a copy, so that a rule may change the table while it walks them. */
    List<Day> holidaysOnWeeklyDaysOff() {
        Map<LocalDate, Day> found = new TreeMap<>();
        for (Day day : days.values()) {
            if (day.kind() == DayKind.HOLIDAY && isWeeklyDayOff(day.date())) {
                found.put(day.date(), day);
            }
        }
        return List.copyOf(found.values());
    }

    Collection<Day> days() {
        return days.values();
    }
}
