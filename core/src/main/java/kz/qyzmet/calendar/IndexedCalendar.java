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
 * Rank and select over one bit a day.
 *
 * <p>Why it is fast: "how many working days up to here" is a table look-up and one bit count, and "which is the k-th
 * working day" is a table look-up. A count of any length is one of each: nothing walks, nothing allocates, and the two
 * tables of a century fit a second-level cache.
 */
final class IndexedCalendar implements WorkingCalendar {

    private final int first;
    private final int length;
    private final LocalDate firstDate;
    private final LocalDate lastDate;
    private final WorkWeek week;
    private final LocalDate projectedFrom;
    private final Map<LocalDate, DayRow> rows;

    /** Bit {@code i & 63} of word {@code i >> 6} is set when day {@code first + i} is worked. */
    private final long[] worked;
    /** How many days are worked before each word. */
    private final int[] workedBefore;
    /** The k-th working day, as an epoch day. */
    private final int[] workingDays;
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
        this.worked = new long[(length + 63) >> 6];
        this.workedBefore = new int[worked.length + 1];
        this.nextProjected = new int[length + 1];
        markPlainDays();
        markEntries();
        this.workingDays = index();
    }

    private void markPlainDays() {
        int day = firstDate.getDayOfWeek().getValue() - 1;
        boolean[] off = new boolean[7];
        for (DayOfWeek dayOfWeek : DayOfWeek.values()) {
            off[dayOfWeek.getValue() - 1] = week.isDayOff(dayOfWeek);
        }
        for (int i = 0; i < length; i++) {
            if (!off[day]) {
                worked[i >> 6] |= 1L << i;
            }
            day = day == 6 ? 0 : day + 1;
        }
    }

    private void markEntries() {
        for (DayRow row : rows.values()) {
            int i = (int) row.date().toEpochDay() - first;
            if (row.kind().isWorking()) {
                worked[i >> 6] |= 1L << i;
            } else {
                worked[i >> 6] &= ~(1L << i);
            }
        }
    }

    private int[] index() {
        int total = 0;
        for (int word = 0; word < worked.length; word++) {
            workedBefore[word] = total;
            total += Long.bitCount(worked[word]);
        }
        workedBefore[worked.length] = total;
        int[] days = new int[total];
        int k = 0;
        for (int i = 0; i < length; i++) {
            if ((worked[i >> 6] >>> i & 1) != 0) {
                days[k++] = first + i;
            }
        }
        int plainFrom = projectedFrom.isAfter(lastDate) ? length : (int) projectedFrom.toEpochDay() - first;
        boolean[] official = new boolean[length];
        boolean[] projected = new boolean[length];
        for (DayRow row : rows.values()) {
            int i = (int) row.date().toEpochDay() - first;
            official[i] = row.certainty() == Certainty.OFFICIAL;
            projected[i] = !official[i];
        }
        nextProjected[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            boolean isProjected = projected[i] || (i >= plainFrom && !official[i]);
            nextProjected[i] = isProjected ? i : nextProjected[i + 1];
        }
        return days;
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
            if ((worked[i >> 6] >>> i & 1) == 0) {
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
        int i = offset(date);
        return (worked[i >> 6] >>> i & 1) != 0;
    }

    @Override
    public LocalDate nextOrSame(LocalDate date) {
        return LocalDate.ofEpochDay(select(rankBefore(offset(date)), "the next working day"));
    }

    @Override
    public LocalDate next(LocalDate date) {
        return LocalDate.ofEpochDay(select(rank(offset(date)), "the next working day"));
    }

    @Override
    public LocalDate previousOrSame(LocalDate date) {
        return LocalDate.ofEpochDay(select(rank(offset(date)) - 1, "the previous working day"));
    }

    @Override
    public LocalDate previous(LocalDate date) {
        return LocalDate.ofEpochDay(select(rankBefore(offset(date)) - 1, "the previous working day"));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return LocalDate.ofEpochDay(select((long) rank(offset(date)) + positive(n) - 1, "the end of the count"));
    }

    @Override
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return LocalDate.ofEpochDay(select(rankBefore(offset(date)) - (long) positive(n), "the end of the count"));
    }

    @Override
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        int start = offset(startExclusive);
        int end = offset(endInclusive);
        return rank(end) - rank(ordered(start, end));
    }

    @Override
    public boolean isWorkingDay(int epochDay) {
        int i = offset(epochDay);
        return (worked[i >> 6] >>> i & 1) != 0;
    }

    @Override
    public int nextOrSame(int epochDay) {
        return select(rankBefore(offset(epochDay)), "the next working day");
    }

    @Override
    public int next(int epochDay) {
        return select(rank(offset(epochDay)), "the next working day");
    }

    @Override
    public int previousOrSame(int epochDay) {
        return select(rank(offset(epochDay)) - 1, "the previous working day");
    }

    @Override
    public int previous(int epochDay) {
        return select(rankBefore(offset(epochDay)) - 1, "the previous working day");
    }

    @Override
    public int plusWorkingDays(int epochDay, int n) {
        return select((long) rank(offset(epochDay)) + positive(n) - 1, "the end of the count");
    }

    @Override
    public int minusWorkingDays(int epochDay, int n) {
        return select(rankBefore(offset(epochDay)) - (long) positive(n), "the end of the count");
    }

    @Override
    public int workingDaysBetween(int startExclusive, int endInclusive) {
        int start = offset(startExclusive);
        int end = offset(endInclusive);
        return rank(end) - rank(ordered(start, end));
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
        return Objects.hash(firstDate, lastDate, week, Arrays.hashCode(worked));
    }

    /** Returns the range, the week and the number of working days. */
    @Override
    public String toString() {
        return "WorkingCalendar[" + firstDate + " to " + lastDate + ", " + week + ", " + workingDays.length
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
        return offset(date.toEpochDay());
    }

    private int offset(long epochDay) {
        long i = epochDay - first;
        if (i < 0 || i >= length) {
            throw new CalendarRangeException("a date", epochDay, firstDate, lastDate);
        }
        return (int) i;
    }

    /** How many days are worked up to and with the day at an offset. */
    private int rank(int i) {
        // Shifting the day to the top bit drops the later days of its word.
        return workedBefore[i >> 6] + Long.bitCount(worked[i >> 6] << ~i);
    }

    /** How many days are worked before the day at an offset. */
    private int rankBefore(int i) {
        return workedBefore[i >> 6] + Long.bitCount(worked[i >> 6] & ((1L << i) - 1));
    }

    /** The k-th working day, counted from zero. */
    private int select(long k, String answer) {
        if (k < 0) {
            throw new CalendarRangeException(answer, first - 1L, firstDate, lastDate);
        }
        if (k >= workingDays.length) {
            throw new CalendarRangeException(answer, first + (long) length, firstDate, lastDate);
        }
        return workingDays[(int) k];
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
