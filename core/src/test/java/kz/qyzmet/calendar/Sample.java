package kz.qyzmet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.text.LocalizedText;

/** The parts of a calendar, from which both the calendar and its oracle are built. */
record Sample(
        LocalDate first,
        LocalDate last,
        WorkWeek week,
        LocalDate projectedFrom,
        Map<LocalDate, CalendarEntry> entries) {

    WorkingCalendar calendar() {
        return calendar(entries.values());
    }

    WorkingCalendar calendar(Iterable<CalendarEntry> dayTable) {
        return WorkingCalendar.builder()
                .range(first, last)
                .week(week)
                .projectedFrom(projectedFrom)
                .entries(dayTable)
                .build();
    }

    NaiveCalendar oracle() {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        Map<LocalDate, Certainty> certainties = new HashMap<>();
        for (LocalDate day : days()) {
            CalendarEntry entry = entries.get(day);
            kinds.put(day, entry == null ? plainKind(day) : entry.kind());
            certainties.put(day, entry == null ? plainCertainty(day) : entry.certainty());
        }
        return new NaiveCalendar(first, last, kinds, certainties);
    }

    /** Every day of the range, in order. */
    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Every day of the range and three on either side. */
    List<LocalDate> daysAndBeyond() {
        return first.minusDays(3).datesUntil(last.plusDays(4)).toList();
    }

    /** One of the days and three on either side, picked by any number. */
    LocalDate near(int number) {
        return first.plusDays(Math.floorMod(number, length() + 6) - 3L);
    }

    int length() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The entry of a day that no entry was given for, as the contract words it. */
    CalendarEntry plain(LocalDate day) {
        LocalizedText name = plainKind(day).label();
        return CalendarEntry.builder()
                .date(day)
                .kind(plainKind(day))
                .name(name)
                .basis(week.label())
                .certainty(plainCertainty(day))
                .build();
    }

    /** The same days, each written out as an entry of its own. */
    List<CalendarEntry> writtenOut() {
        List<CalendarEntry> all = new ArrayList<>();
        for (LocalDate day : days()) {
            all.add(entries.getOrDefault(day, plain(day)));
        }
        return all;
    }

    /** The calendar of which the first day is this one's last: what is worked here is worked there. */
    WorkingCalendar mirrored() {
        NaiveCalendar oracle = oracle();
        List<CalendarEntry> all = new ArrayList<>();
        for (LocalDate day : days()) {
            all.add(CalendarEntry.builder()
                    .date(mirror(day))
                    .kind(oracle.isWorkingDay(day) ? DayKind.WORKING : DayKind.DAY_OFF)
                    .name(LocalizedText.same("mirrored"))
                    .basis(LocalizedText.same("mirrored"))
                    .build());
        }
        return calendar(all);
    }

    LocalDate mirror(LocalDate day) {
        return LocalDate.ofEpochDay(first.toEpochDay() + last.toEpochDay() - day.toEpochDay());
    }

    private DayKind plainKind(LocalDate day) {
        DayOfWeek dayOfWeek = day.getDayOfWeek();
        boolean off = dayOfWeek == DayOfWeek.SUNDAY || (dayOfWeek == DayOfWeek.SATURDAY && week == WorkWeek.FIVE_DAY);
        return off ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private Certainty plainCertainty(LocalDate day) {
        return day.isBefore(projectedFrom) ? Certainty.OFFICIAL : Certainty.PROJECTED;
    }
}
