package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link WorkingCalendar} from a range, a week and the entries of the days that are not plain.
 *
 * <p>A date without an entry is a plain day of the week: worked, or a weekly day off. Not safe for use by several
 * threads.
 */
public final class WorkingCalendarBuilder {

    /** A thousand years: far more than any calendar needs, and a bound on what a wrong range can cost. */
    private static final long LONGEST_RANGE = 366_000;

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private WorkWeek week = WorkWeek.FIVE_DAY;
    private LocalDate projectedFrom = LocalDate.MAX;
    private final Map<LocalDate, DayRow> rows = new TreeMap<>();

    WorkingCalendarBuilder() {}

    /**
     * Sets the range, both ends included. Required.
     *
     * @param first the first date, not null
     * @param last the last date, not before the first, at most a thousand years later, not null
     * @return this builder
     * @throws IllegalArgumentException if the range is empty or too long, or beyond epoch days of an {@code int}
     */
    public WorkingCalendarBuilder range(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        long length = last.toEpochDay() - first.toEpochDay() + 1;
        if (length < 1 || length > LONGEST_RANGE) {
            throw new IllegalArgumentException("Invalid range: Expected 1 to " + LONGEST_RANGE + " days, but found: "
                    + first + " to " + last + " (" + length + " days)");
        }
        // Room for a count on either side, so that no sum of an epoch day and a length overflows.
        if (first.toEpochDay() < -(Integer.MAX_VALUE / 2) || last.toEpochDay() > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("Invalid range: Expected dates within epoch days of +-"
                    + Integer.MAX_VALUE / 2 + ", but found: " + first + " to " + last);
        }
        this.first = first;
        this.last = last;
        return this;
    }

    /**
     * Sets the weekly rhythm; the five-day week unless said.
     *
     * @param week the week, not null
     * @return this builder
     */
    public WorkingCalendarBuilder week(WorkWeek week) {
        this.week = Objects.requireNonNull(week, "week");
        return this;
    }

    /**
     * Sets the first day of which plain days are only projected; none unless said.
     *
     * <p>Entries carry a certainty of their own, which stands whatever this date is.
     *
     * @param projectedFrom the first projected date, not null
     * @return this builder
     */
    public WorkingCalendarBuilder projectedFrom(LocalDate projectedFrom) {
        this.projectedFrom = Objects.requireNonNull(projectedFrom, "projectedFrom");
        return this;
    }

    /**
     * Adds what is known of one date.
     *
     * @param entry the entry, not null
     * @return this builder
     * @throws IllegalArgumentException if the date has an entry already; the message shows both
     */
    public WorkingCalendarBuilder entry(CalendarEntry entry) {
        Objects.requireNonNull(entry, "entry");
        return add(new DayRow(entry.date(), entry.kind(), entry.certainty(), new Given(entry)));
    }

    /**
     * Adds a date whose entry is made when somebody first reads it.
     *
     * <p>For tables of thousands of days whose names and grounds cost more than the counting.
     *
     * @param date the date, not null
     * @param kind the kind of the day, not null
     * @param certainty how sure it is, not null
     * @param entry gives the entry of that date, kind and certainty, always an equal one, not null
     * @return this builder
     * @throws IllegalArgumentException if the date has an entry already; the message shows both
     */
    public WorkingCalendarBuilder entry(
            LocalDate date, DayKind kind, Certainty certainty, Supplier<CalendarEntry> entry) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(entry, "entry");
        return add(new DayRow(date, kind, certainty, entry));
    }

    private WorkingCalendarBuilder add(DayRow row) {
        DayRow before = rows.putIfAbsent(row.date(), row);
        if (before != null) {
            throw new IllegalArgumentException("Invalid day table: Expected one entry a date, but found two on "
                    + row.date() + ": " + before.kind() + " (" + before.entry().name() + ") and " + row.kind() + " ("
                    + row.entry().name() + ")");
        }
        return this;
    }

    /**
     * Adds what is known of several dates.
     *
     * @param entries the entries, not null
     * @return this builder
     * @throws IllegalArgumentException if a date has an entry already; the message shows both
     */
    public WorkingCalendarBuilder entries(Iterable<CalendarEntry> entries) {
        entries.forEach(this::entry);
        return this;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar, not null
     * @throws IllegalStateException if no range was given
     * @throws IllegalArgumentException if an entry lies outside the range
     */
    public WorkingCalendar build() {
        LocalDate from = first;
        LocalDate to = last;
        if (from == null || to == null) {
            throw new IllegalStateException("Invalid calendar: Expected a range, but found none");
        }
        for (LocalDate date : rows.keySet()) {
            if (date.isBefore(from) || date.isAfter(to)) {
                throw new IllegalArgumentException(
                        "Invalid day table: Expected entries within " + from + " to " + to + ", but found: " + date);
            }
        }
        return new IndexedCalendar(from, to, week, projectedFrom, rows.values());
    }

    /** An entry that is there already. */
    private record Given(CalendarEntry entry) implements Supplier<CalendarEntry> {

        @Override
        public CalendarEntry get() {
            return entry;
        }
    }
}
