package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row of a day table: what the index needs at once, and the texts when somebody reads them.
 *
 * <p>Thousands of days have names in three languages, and a program that counts reads few of them.
 */
final class DayRow {

    private final LocalDate date;
    private final DayKind kind;
    private final Certainty certainty;
    private final Supplier<CalendarEntry> source;
    /** Made twice at worst, by two threads, and then equal. */
    private volatile @Nullable CalendarEntry made;

    DayRow(LocalDate date, DayKind kind, Certainty certainty, Supplier<CalendarEntry> source) {
        this.date = date;
        this.kind = kind;
        this.certainty = certainty;
        this.source = source;
    }

    LocalDate date() {
        return date;
    }

    DayKind kind() {
        return kind;
    }

    Certainty certainty() {
        return certainty;
    }

    CalendarEntry entry() {
        CalendarEntry entry = made;
        if (entry == null) {
            entry = source.get();
            if (!entry.date().equals(date) || entry.kind() != kind || entry.certainty() != certainty) {
                throw new IllegalStateException("Invalid day table: Expected the entry of " + date + ", " + kind + ", "
                        + certainty + ", but found: " + entry.date() + ", " + entry.kind() + ", " + entry.certainty());
            }
            made = entry;
        }
        return entry;
    }
}
