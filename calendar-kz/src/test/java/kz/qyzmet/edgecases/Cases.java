package kz.qyzmet.edgecases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.TimeLimit;

/** What the tests of situations share: the real calendar, the default readings, and short ways to ask. */
final class Cases {

    static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());
    static final OpeningHours OFFICE = OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 30));

    private Cases() {}

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }

    static Due due(TimeLimit limit, String trigger) {
        return (Due) LAW.deadline(limit, Moment.parse(trigger));
    }

    static Due workingDays(int n, String trigger) {
        return due(TimeLimit.after(n, LimitUnit.WORKING_DAY), trigger);
    }

    static Due calendarDays(int n, String trigger) {
        return due(TimeLimit.after(n, LimitUnit.CALENDAR_DAY), trigger);
    }

    static Due due(Deadline deadline) {
        return (Due) deadline;
    }
}
