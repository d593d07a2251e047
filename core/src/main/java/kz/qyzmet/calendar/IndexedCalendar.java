package kz.qyzmet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The calendar over {@link RankSelect}.
 *
 * <p>Why it is fast: a count of any length is one rank and one select. Nothing walks, and the tables of a century fit a
 * second-level cache.
 */
final class IndexedCalendar implements WorkingCalendar {

    private final int first;
    private final int length;
    private final LocalDate firstDate;
    private final LocalDate lastDate;
    private final WorkWeek week;
    private final LocalDate projectedFrom;
    private final Map<LocalDate, DayRow> rows;

    private final RankSelect days;
    private final MonthTable months;
    /** The nearest projected day on or after each day, as an offset; {@code length} when there is none. */
    private final int[] nextProjected;

    IndexedCalendar(
            LocalDate firstDate,
            LocalDate lastDate,
            WorkWeek week,
            LocalDate projectedFrom,
            Collection<DayRow> dayTable) {
        this.firstDate = firstDate;
        this.lastDate = lastDate;
        this.first = (int) firstDate.toEpochDay();
        this.length = (int) (lastDate.toEpochDay() - firstDate.toEpochDay()) + 1;
        this.week = week;
        // Beyond the range the date says nothing: held to it, so that any date makes an offset.
        this.projectedFrom = projectedFrom.isAfter(lastDate)
                ? LocalDate.MAX
                : projectedFrom.isBefore(firstDate) ? firstDate : projectedFrom;
        this.rows = new HashMap<>();
        for (DayRow row : dayTable) {
            this.rows.put(row.date(), row);
        }
        this.days = new RankSelect(first, workedBits());
        this.months = new MonthTable(firstDate, lastDate);
        this.nextProjected = nextProjected();
    }

    private long[] workedBits() {
        boolean[] off = new boolean[7];
        for (DayOfWeek dayOfWeek : DayOfWeek.values()) {
            off[dayOfWeek.getValue() - 1] = week.isDayOff(dayOfWeek);
        }
        long[] worked = new long[(length + 63) >> 6];
        int day = firstDate.getDayOfWeek().getValue() - 1;
        for (int i = 0; i < length; i++) {
            if (!off[day]) {
                worked[i >> 6] |= 1L << i;
            }
            day = day == 6 ? 0 : day + 1;
        }
        for (DayRow row : rows.values()) {
            int i = (int) row.date().toEpochDay() - first;
            if (row.kind().isWorking()) {
                worked[i >> 6] |= 1L << i;
            } else {
                worked[i >> 6] &= ~(1L << i);
            }
        }
        return worked;
    }

    private int[] nextProjected() {
        int plainFrom = projectedFrom.isAfter(lastDate) ? length : (int) projectedFrom.toEpochDay() - first;
        boolean[] official = new boolean[length];
        boolean[] projected = new boolean[length];
        for (DayRow row : rows.values()) {
            int i = (int) row.date().toEpochDay() - first;
            official[i] = row.certainty() == Certainty.OFFICIAL;
            projected[i] = !official[i];
        }
        int[] next = new int[length + 1];
        next[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            boolean isProjected = projected[i] || (i >= plainFrom && !official[i]);
            next[i] = isProjected ? i : next[i + 1];
        }
        return next;
    }

    @Override
    public LocalDateRange range() {
        return LocalDateRange.ofClosed(firstDate, lastDate);
    }

    @Override
    public WorkWeek week() {
        return week;
    }

    @Override
    public CalendarEntry entry(LocalDate date) {
        offset(date);
        DayRow row = rows.get(date);
        return row != null ? row.entry() : plain(date);
    }

    @Override
    public List<CalendarEntry> daysOff(LocalDate startExclusive, LocalDate endInclusive) {
        int from = ordered(offset(startExclusive), offset(endInclusive));
        int to = offset(endInclusive);
        List<CalendarEntry> found = new ArrayList<>();
        for (int i = from + 1; i <= to; i++) {
            if (!days.isWorked(i)) {
                found.add(entry(firstDate.plusDays(i)));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Certainty certainty(LocalDate date) {
        return certainty(date, date);
    }

    @Override
    public Certainty certainty(LocalDate one, LocalDate other) {
        int a = offset(one);
        int b = offset(other);
        return nextProjected[Math.min(a, b)] <= Math.max(a, b) ? Certainty.PROJECTED : Certainty.OFFICIAL;
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return days.isWorked(offset(date));
    }

    @Override
    public LocalDate nextOrSame(LocalDate date) {
        return selectDate(days.rankBefore(offset(date)), "the next working day");
    }

    @Override
    public LocalDate next(LocalDate date) {
        return selectDate(days.rank(offset(date)), "the next working day");
    }

    @Override
    public LocalDate previousOrSame(LocalDate date) {
        return selectDate(days.rank(offset(date)) - 1, "the previous working day");
    }

    @Override
    public LocalDate previous(LocalDate date) {
        return selectDate(days.rankBefore(offset(date)) - 1, "the previous working day");
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return selectDate((long) days.rank(offset(date)) + positive(n) - 1, "the end of the count");
    }

    @Override
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return selectDate(days.rankBefore(offset(date)) - (long) positive(n), "the end of the count");
    }

    @Override
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        int start = offset(startExclusive);
        int end = offset(endInclusive);
        return days.rank(end) - days.rank(ordered(start, end));
    }

    @Override
    public boolean isWorkingDay(int epochDay) {
        return days.isWorked(offset(epochDay));
    }

    @Override
    public int nextOrSame(int epochDay) {
        return select(days.rankBefore(offset(epochDay)), "the next working day");
    }

    @Override
    public int next(int epochDay) {
        return select(days.rank(offset(epochDay)), "the next working day");
    }

    @Override
    public int previousOrSame(int epochDay) {
        return select(days.rank(offset(epochDay)) - 1, "the previous working day");
    }

    @Override
    public int previous(int epochDay) {
        return select(days.rankBefore(offset(epochDay)) - 1, "the previous working day");
    }

    @Override
    public int plusWorkingDays(int epochDay, int n) {
        return select((long) days.rank(offset(epochDay)) + positive(n) - 1, "the end of the count");
    }

    @Override
    public int minusWorkingDays(int epochDay, int n) {
        return select(days.rankBefore(offset(epochDay)) - (long) positive(n), "the end of the count");
    }

    @Override
    public int workingDaysBetween(int startExclusive, int endInclusive) {
        int start = offset(startExclusive);
        int end = offset(endInclusive);
        return days.rank(end) - days.rank(ordered(start, end));
    }

    @Override
    public int[] nextOrSame(int[] epochDays) {
        int[] result = new int[epochDays.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = nextOrSame(epochDays[k]);
        }
        return result;
    }

    @Override
    public int[] plusWorkingDays(int[] epochDays, int n) {
        int[] result = new int[epochDays.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = plusWorkingDays(epochDays[k], n);
        }
        return result;
    }

    @Override
    public int[] minusWorkingDays(int[] epochDays, int n) {
        int[] result = new int[epochDays.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = minusWorkingDays(epochDays[k], n);
        }
        return result;
    }

    @Override
    public int[] workingDaysBetween(int[] startsExclusive, int[] endsInclusive) {
        if (startsExclusive.length != endsInclusive.length) {
            throw new IllegalArgumentException("Invalid arrays: Expected as many ends as starts, but found: "
                    + startsExclusive.length + " starts and " + endsInclusive.length + " ends");
        }
        int[] result = new int[startsExclusive.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = workingDaysBetween(startsExclusive[k], endsInclusive[k]);
        }
        return result;
    }

    /** Equal when range and week are the same and every day is, however the calendar was built. */
    @Override
    public boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof IndexedCalendar other
                && firstDate.equals(other.firstDate)
                && lastDate.equals(other.lastDate)
                && week == other.week
                && Arrays.equals(nextProjected, other.nextProjected)
                && hasEntriesOf(other)
                && other.hasEntriesOf(this);
    }

    /** Which days stand as entries depends on how a calendar was built; what they say does not. */
    private boolean hasEntriesOf(IndexedCalendar other) {
        return other.rows.values().stream().allMatch(row -> row.entry().equals(entry(row.date())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDate, lastDate, week, days.count());
    }

    /** Returns the range, the week and the number of working days. */
    @Override
    public String toString() {
        return "WorkingCalendar[" + firstDate + " to " + lastDate + ", " + week + ", " + days.count()
                + " working days]";
    }

    private DayKind plainKind(LocalDate date) {
        return week.isDayOff(date.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private CalendarEntry plain(LocalDate date) {
        DayKind kind = plainKind(date);
        LocalizedText basis = week.label();
        return CalendarEntry.builder()
                .date(date)
                .kind(kind)
                .name(kind.label())
                .basis(basis)
                .certainty(date.isBefore(projectedFrom) ? Certainty.OFFICIAL : Certainty.PROJECTED)
                .build();
    }

    private int offset(LocalDate date) {
        int place = months.place(date);
        if (place < 0 || place >= length) {
            throw new CalendarRangeException("a date", date.toEpochDay(), firstDate, lastDate);
        }
        return place;
    }

    private int offset(int epochDay) {
        long place = (long) epochDay - first;
        if (place < 0 || place >= length) {
            throw new CalendarRangeException("a date", epochDay, firstDate, lastDate);
        }
        return (int) place;
    }

    private int select(long k, String answer) {
        return days.epochDay(inRange(k, answer));
    }

    private LocalDate selectDate(long k, String answer) {
        return days.date(inRange(k, answer));
    }

    /** The k-th working day is there, or the question reached over an edge of the calendar. */
    private int inRange(long k, String answer) {
        if (k < 0) {
            throw new CalendarRangeException(answer, first - 1L, firstDate, lastDate);
        }
        if (k >= days.count()) {
            throw new CalendarRangeException(answer, first + (long) length, firstDate, lastDate);
        }
        return (int) k;
    }

    private static int positive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Invalid count: Expected 1 or more working days, but found: " + n
                    + (n == 0 ? "; to roll to a working day use nextOrSame" : "; to go back use minusWorkingDays"));
        }
        return n;
    }

    private int ordered(int start, int end) {
        if (end < start) {
            throw new IllegalArgumentException("Invalid order: Expected 'startExclusive' <= 'endInclusive', but found: "
                    + firstDate.plusDays(start) + " > " + firstDate.plusDays(end));
        }
        return start;
    }
}
