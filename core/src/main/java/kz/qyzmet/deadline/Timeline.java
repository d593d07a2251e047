package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * The deadlines of a case in the order in which they fall, each with what it waits for.
 *
 * <p>Deadlines without a day come last. Deadlines of one day are ordered by norm, so that the order never depends on
 * that of the facts.
 *
 * @param entries the entries in order, not null
 */
public record Timeline(List<Entry> entries) {

    private static final Comparator<Entry> BY_DAY = Comparator.comparing(
                    (Entry entry) -> entry.day().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.deadline().citation().id())
            .thenComparing(
                    entry -> entry.deadline().trigger().map(Moment::toString).orElse(""))
            .thenComparing(entry -> entry.subject().map(LocalizedText::en).orElse(""))
            .thenComparing(entry -> entry.done().map(Fact::toString).orElse(""))
            .thenComparing(entry -> new TreeSet<>(entry.waitsFor()).toString())
            .thenComparing(entry -> entry.deadline().reckoning().term().toString());

    /**
     * One deadline of a case.
     *
     * @param deadline the deadline, not null
     * @param waitsFor the norms whose fulfilment starts it, not null, may be empty
     * @param done the fact of its fulfilment, not null
     * @param subject towards whom or for what, where a case has several deadlines of one norm, not null
     */
    public record Entry(Deadline deadline, Set<NormId> waitsFor, Optional<Fact> done, Optional<LocalizedText> subject) {

        /** Checks and copies the parts. */
        public Entry {
            Objects.requireNonNull(deadline, "deadline");
            waitsFor = Set.copyOf(waitsFor);
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(subject, "subject");
        }

        /**
         * Makes an entry of which nothing more has to be said.
         *
         * @param deadline the deadline, not null
         * @param waitsFor the norms whose fulfilment starts it, not null, may be empty
         * @param done the fact of its fulfilment, not null
         */
        public Entry(Deadline deadline, Set<NormId> waitsFor, Optional<Fact> done) {
            this(deadline, waitsFor, done, Optional.empty());
        }

        /**
         * Returns this entry with towards whom or for what it is.
         *
         * @param subject the addressee or the thing, not null
         * @return the entry, not null
         */
        public Entry about(LocalizedText subject) {
            return new Entry(deadline, waitsFor, done, Optional.of(subject));
        }

        /**
         * Returns an entry that waits for nothing and is not done.
         *
         * @param deadline the deadline, not null
         * @return the entry, not null
         */
        public static Entry of(Deadline deadline) {
            return new Entry(deadline, Set.of(), Optional.empty());
        }

        /**
         * Returns the day on which the entry stands in the timeline: the last day, or the earliest one.
         *
         * @return the day, empty where there is none
         */
        public Optional<LocalDate> day() {
            if (deadline instanceof Due due) {
                return Optional.of(due.due());
            }
            if (deadline instanceof NotBefore from) {
                return Optional.of(from.from());
            }
            return deadline instanceof Window window ? Optional.of(window.last()) : Optional.empty();
        }

        /**
         * Returns how the deadline stands on a day, by what was known on it.
         *
         * @param asOf the day, not null
         * @return the status, not null
         */
        public DeadlineStatus status(LocalDate asOf) {
            return deadline.status(Moment.on(asOf), done);
        }

        /**
         * Returns the fulfilment, if it had happened by a day and was known then.
         *
         * @param asOf the day, not null
         * @return the fact, empty where there was none
         */
        public Optional<Fact> fulfilledBy(LocalDate asOf) {
            return done.filter(fact -> fact.hasHappenedOn(asOf));
        }

        /**
         * Returns by how many working days the deadline is or was late on a day.
         *
         * @param asOf the day, not null
         * @return the number, 1 or more; empty where nothing is late, or by less than a working day, or in hours
         * @throws CalendarRangeException if the day is outside the calendar
         */
        public OptionalInt workingDaysLate(LocalDate asOf) {
            DeadlineStatus status = status(asOf);
            boolean late = status == DeadlineStatus.MISSED || status == DeadlineStatus.MET_LATE;
            if (!late || !(deadline instanceof Due due) || due.moment().isPresent()) {
                return OptionalInt.empty();
            }
            LocalDate until = fulfilledBy(asOf).map(Fact::day).orElse(asOf);
            int days = deadline.reckoning().law().calendar().workingDaysBetween(due.due(), until);
            return days > 0 ? OptionalInt.of(days) : OptionalInt.empty();
        }
    }

    /** Orders and copies the entries. */
    public Timeline {
        entries = entries.stream().sorted(BY_DAY).toList();
    }

    /**
     * Returns a timeline of deadlines that wait for nothing.
     *
     * @param deadlines the deadlines in any order, not null
     * @return the timeline, not null
     */
    public static Timeline of(Deadline... deadlines) {
        return new Timeline(List.of(deadlines).stream().map(Entry::of).toList());
    }

    /**
     * Starts a timeline.
     *
     * @param law the engine, not null
     * @return a builder, not null
     */
    public static TimelineBuilder on(Reckoner law) {
        return new TimelineBuilder(law);
    }

    /**
     * Returns what is late, or came too early, on a day.
     *
     * <p>The timeline should be that of a case as it was known on the day. What is late by the default readings and in
     * time by another one is a doubt, not a breach.
     *
     * @param asOf the day, not null
     * @return the findings, not null, may be empty
     */
    public List<Finding> lateness(LocalDate asOf) {
        return entries.stream()
                .flatMap(entry -> Lateness.of(entry, asOf).stream())
                .toList();
    }

    /**
     * Returns the deadlines of a norm, in order.
     *
     * @param norm the norm, not null
     * @return the deadlines, not null, may be empty
     */
    public List<Deadline> deadlines(NormId norm) {
        Objects.requireNonNull(norm, "norm");
        return entries.stream()
                .map(Entry::deadline)
                .filter(deadline -> deadline.norm().filter(norm::equals).isPresent())
                .toList();
    }

    /**
     * Returns the one deadline of a norm.
     *
     * @param norm the norm, not null
     * @return the deadline, not null
     * @throws IllegalArgumentException if the timeline has none of this norm, or several
     */
    public Deadline deadline(NormId norm) {
        List<Deadline> found = deadlines(norm);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "Invalid norm: Expected one deadline of " + norm + ", but found: " + found.size());
        }
        return found.get(0);
    }
}
