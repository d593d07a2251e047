package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Citation;

/**
 * The reminders of a timeline: a function of it, never a stored state.
 *
 * <p>A reminder goes out a number of working days before the last day. One that would go out before the term has begun
 * goes out on the day of the trigger instead, once. What is done, suspended or without a last day has none.
 *
 * @param all the reminders, by day, not null
 */
public record Reminders(Set<Reminder> all) {

    /**
     * One reminder. Norm, due date and lead are its key: when the due date moves, it is another reminder, and the old
     * one is withdrawn.
     *
     * @param citation the norm or ground of the deadline, not null
     * @param due the last day, not null
     * @param lead how many working days ahead, 1 or more
     * @param on the day on which it goes out, not null
     */
    public record Reminder(Citation citation, LocalDate due, int lead, LocalDate on) implements Comparable<Reminder> {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the lead is less than 1
         */
        public Reminder {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(on, "on");
            positive(lead);
        }

        /** Orders by the day on which it goes out, then by due date, norm and lead. */
        @Override
        public int compareTo(Reminder other) {
            int byDay = on.compareTo(other.on);
            int byDue = byDay != 0 ? byDay : due.compareTo(other.due);
            int byNorm = byDue != 0 ? byDue : citation.id().compareTo(other.citation.id());
            return byNorm != 0 ? byNorm : Integer.compare(lead, other.lead);
        }
    }

    /**
     * What has to change when a timeline does.
     *
     * @param added the reminders to set, not null
     * @param withdrawn the reminders to take back, not null
     */
    public record Change(Set<Reminder> added, Set<Reminder> withdrawn) {

        /** Orders and copies the reminders. */
        public Change {
            added = ordered(added);
            withdrawn = ordered(withdrawn);
        }
    }

    /** Orders and copies the reminders. */
    public Reminders {
        all = ordered(all);
    }

    /**
     * Returns the reminders of a timeline.
     *
     * @param timeline the timeline, not null
     * @param calendar the working days by which leads are counted, not null
     * @param leads the leads in working days, each 1 or more, not null
     * @return the reminders, not null
     * @throws IllegalArgumentException if a lead is less than 1
     */
    public static Reminders of(Timeline timeline, WorkingCalendar calendar, Collection<Integer> leads) {
        leads.forEach(Reminders::positive);
        Set<Reminder> reminders = new TreeSet<>();
        for (Timeline.Entry entry : timeline.entries()) {
            if (entry.deadline() instanceof Due due
                    && entry.done().filter(fact -> !fact.planned()).isEmpty()) {
                // Two leads that both fall on the start or before it would go out together: the shorter one is enough.
                boolean clampedAlready = false;
                for (int lead : new TreeSet<>(leads)) {
                    LocalDate start = start(due, calendar);
                    boolean clamped = workingDaysBetween(start, due.due(), calendar) < lead;
                    if (!clamped || !clampedAlready) {
                        LocalDate on = clamped ? start : calendar.minusWorkingDays(due.due(), lead);
                        reminders.add(new Reminder(due.citation(), due.due(), lead, on));
                    }
                    clampedAlready |= clamped;
                }
            }
        }
        return new Reminders(reminders);
    }

    /**
     * Returns what has to change for these reminders to become others.
     *
     * @param next the reminders of the changed timeline, not null
     * @return the reminders to set and to take back, not null
     */
    public Change changeTo(Reminders next) {
        Set<Reminder> added = new LinkedHashSet<>(next.all);
        added.removeAll(all);
        Set<Reminder> withdrawn = new LinkedHashSet<>(all);
        withdrawn.removeAll(next.all);
        return new Change(added, withdrawn);
    }

    /** A forward term begins with its trigger; a backward one is known before it, at most since the calendar begins. */
    private static LocalDate start(Due due, WorkingCalendar calendar) {
        return due.trigger()
                .map(Moment::day)
                .filter(day -> !day.isAfter(due.due()))
                .orElse(calendar.range().getStart());
    }

    /** The working days after the start and before the last day: on none of them may a lead fall short. */
    private static int workingDaysBetween(LocalDate start, LocalDate due, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(start, due) - (start.isBefore(due) && calendar.isWorkingDay(due) ? 1 : 0);
    }

    private static int positive(int lead) {
        if (lead < 1) {
            throw new IllegalArgumentException("Invalid lead: Expected 1 or more working days, but found: " + lead);
        }
        return lead;
    }

    private static Set<Reminder> ordered(Set<Reminder> reminders) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(reminders)));
    }
}
