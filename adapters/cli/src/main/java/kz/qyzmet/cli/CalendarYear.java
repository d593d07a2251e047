package kz.qyzmet.cli;

import java.time.Year;
import java.util.List;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;

/** The days of a year, as the calendar tells them. */
final class CalendarYear {

    private final WorkingCalendar calendar;
    private final int number;
    private final List<CalendarEntry> days;

    CalendarYear(WorkingCalendar calendar, int number) {
        this.calendar = calendar;
        this.number = number;
        this.days = calendar.entries(Year.of(number));
    }

    int number() {
        return number;
    }

    WorkWeek week() {
        return calendar.week();
    }

    List<CalendarEntry> days() {
        return days;
    }

    List<CalendarEntry> month(int month) {
        return days.stream().filter(day -> day.date().getMonthValue() == month).toList();
    }

    /** Returns the days that are not what their place in the week says. */
    List<CalendarEntry> special() {
        return days.stream()
                .filter(day -> day.kind() != DayKind.WEEKEND && day.kind() != DayKind.WORKING)
                .toList();
    }

    static long worked(List<CalendarEntry> days) {
        return days.stream().filter(CalendarEntry::isWorking).count();
    }

    static boolean isProjected(List<CalendarEntry> days) {
        return days.stream().anyMatch(day -> day.certainty() == Certainty.PROJECTED);
    }
}
