package kz.qyzmet.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rank and select over one bit a day: how many working days up to a place, and which is the k-th.
 *
 * <p>Rank is a table look-up and one bit count, select a table look-up, whatever the numbers are. The dates of working
 * days are kept once somebody has asked for them: making one costs several times the count.
 */
final class RankSelect {

    /** Bit {@code i & 63} of word {@code i >> 6} is set when the day at place {@code i} is worked. */
    private final long[] worked;
    /** How many days are worked before each word. */
    private final int[] workedBefore;
    /** The k-th working day, as an epoch day. */
    private final int[] epochDays;
    /** The k-th working day, as a date; null until first asked for. A date is immutable, so any thread may set it. */
    private final @Nullable LocalDate[] dates;

    RankSelect(int firstEpochDay, long[] worked) {
        this.worked = worked;
        this.workedBefore = new int[worked.length];
        int total = 0;
        for (int word = 0; word < worked.length; word++) {
            workedBefore[word] = total;
            total += Long.bitCount(worked[word]);
        }
        this.epochDays = new int[total];
        this.dates = new LocalDate[total];
        int k = 0;
        for (int word = 0; word < worked.length; word++) {
            for (long bits = worked[word]; bits != 0; bits &= bits - 1) {
                epochDays[k++] = firstEpochDay + (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
    }

    boolean isWorked(int place) {
        return (worked[place >> 6] >>> place & 1) != 0;
    }

    /** How many days are worked up to and with the one at a place. */
    int rank(int place) {
        // Shifting the day to the top bit drops the later days of its word.
        return workedBefore[place >> 6] + Long.bitCount(worked[place >> 6] << ~place);
    }

    /** How many days are worked before the one at a place. */
    int rankBefore(int place) {
        return workedBefore[place >> 6] + Long.bitCount(worked[place >> 6] & ((1L << place) - 1));
    }

    /** How many days are worked in all. */
    int count() {
        return epochDays.length;
    }

    /** The k-th working day, counted from zero, as an epoch day. */
    int epochDay(int k) {
        return epochDays[k];
    }

    /** The k-th working day, counted from zero. */
    LocalDate date(int k) {
        LocalDate date = dates[k];
        if (date == null) {
            date = LocalDate.ofEpochDay(epochDays[k]);
            dates[k] = date;
        }
        return date;
    }
}
