package kz.qyzmet.jqwik.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * A working calendar obeys these laws.
 *
 * <p>A test class implements this and names the calendar. Every day of its range is asked, and every operation is held
 * against a count of one day at a time over what {@link CalendarSubject#isWorkingDay} says; no chance is involved.
 */
@DisplayName("a working calendar obeys these laws")
public interface WorkingCalendarContract {

    /** Far enough for every term of the acts but the longest. */
    int MOST = 35;

    /**
     * Returns the calendar. Two calls give equal calendars.
     *
     * @return the subject, not null
     */
    CalendarSubject calendar();

    /** The next working day is the first one after the day. */
    @Test
    @DisplayName("next is the first working day after a day")
    default void nextIsTheFirstWorkingDayAfterADay() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        days.all().forEach(day -> holds(days.count(day, 1, 1), day, calendar::next, "next"));
    }

    /** The previous working day is the last one before the day. */
    @Test
    @DisplayName("previous is the last working day before a day")
    default void previousIsTheLastWorkingDayBeforeADay() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        days.all().forEach(day -> holds(days.count(day, 1, -1), day, calendar::previous, "previous"));
    }

    /** A worked day stays where it is, a day off rolls forward. */
    @Test
    @DisplayName("nextOrSame rolls a day off forward and leaves a working day")
    default void nextOrSameRollsForward() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        days.all().forEach(day -> holds(days.rolled(day, 1), day, calendar::nextOrSame, "nextOrSame"));
    }

    /** A worked day stays where it is, a day off rolls backward. */
    @Test
    @DisplayName("previousOrSame rolls a day off backward and leaves a working day")
    default void previousOrSameRollsBackward() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        days.all().forEach(day -> holds(days.rolled(day, -1), day, calendar::previousOrSame, "previousOrSame"));
    }

    /** Adding counts working days one by one; the day itself never counts. */
    @Test
    @DisplayName("plusWorkingDays is the n-th working day after a day")
    default void plusIsTheNthWorkingDayAfterADay() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        for (int n = 1; n <= MOST; n++) {
            int count = n;
            days.all()
                    .forEach(day -> holds(
                            days.count(day, count, 1),
                            day,
                            from -> calendar.plusWorkingDays(from, count),
                            "plusWorkingDays " + count));
        }
    }

    /** Subtracting counts working days one by one; the day itself never counts. */
    @Test
    @DisplayName("minusWorkingDays is the n-th working day before a day")
    default void minusIsTheNthWorkingDayBeforeADay() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        for (int n = 1; n <= MOST; n++) {
            int count = n;
            days.all()
                    .forEach(day -> holds(
                            days.count(day, count, -1),
                            day,
                            from -> calendar.minusWorkingDays(from, count),
                            "minusWorkingDays " + count));
        }
    }

    /** A span is counted without its first day and with its last. */
    @Test
    @DisplayName("workingDaysBetween counts the working days of a span")
    default void betweenCountsTheWorkingDaysOfASpan() {
        CalendarSubject calendar = calendar();
        WorkingDays days = new WorkingDays(calendar);
        days.all().forEach(start -> {
            for (int length = 0; length <= MOST; length++) {
                LocalDate end = start.plusDays(length);
                if (days.has(end)) {
                    assertEquals(
                            days.between(start, end),
                            calendar.workingDaysBetween(start, end),
                            () -> "workingDaysBetween " + start + " and " + end);
                }
            }
        });
    }

    /** A count of nothing, or of less, is no count: rolling has its own name. */
    @Test
    @DisplayName("a count of zero or less is refused")
    default void aCountOfZeroOrLessIsRefused() {
        CalendarSubject calendar = calendar();
        LocalDate day = calendar.first();
        for (int n : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertAll(
                    () -> assertThrows(
                            IllegalArgumentException.class, () -> calendar.plusWorkingDays(day, n), "plus " + n),
                    () -> assertThrows(
                            IllegalArgumentException.class, () -> calendar.minusWorkingDays(day, n), "minus " + n));
        }
    }

    /** A calendar never answers for a day that it does not know as if that had no holidays. */
    @Test
    @DisplayName("a day outside the range is refused")
    default void aDayOutsideTheRangeIsRefused() {
        CalendarSubject calendar = calendar();
        LocalDate before = calendar.first().minusDays(1);
        LocalDate after = calendar.last().plusDays(1);
        assertAll(
                () -> refused(() -> calendar.isWorkingDay(before), "isWorkingDay", before),
                () -> refused(() -> calendar.isWorkingDay(after), "isWorkingDay", after),
                () -> refused(() -> calendar.plusWorkingDays(before, 1), "plusWorkingDays", before),
                () -> refused(() -> calendar.minusWorkingDays(after, 1), "minusWorkingDays", after),
                () -> refused(() -> calendar.nextOrSame(before), "nextOrSame", before),
                () -> refused(() -> calendar.previousOrSame(after), "previousOrSame", after),
                () -> refused(() -> calendar.next(before), "next", before),
                () -> refused(() -> calendar.previous(after), "previous", after),
                () -> refused(() -> calendar.workingDaysBetween(calendar.last(), after), "workingDaysBetween", after));
    }

    /** Two calendars of the same days are equal. */
    @Test
    @DisplayName("equal by content")
    default void equalByContent() {
        assertEquals(calendar(), calendar(), "two calendars of the same days");
        assertEquals(calendar().hashCode(), calendar().hashCode(), "their hash codes");
    }

    private static void holds(
            Optional<LocalDate> expected, LocalDate day, UnaryOperator<LocalDate> operation, String name) {
        if (expected.isPresent()) {
            assertEquals(expected.get(), operation.apply(day), () -> name + " of " + day);
        } else {
            refused(() -> operation.apply(day), name, day);
        }
    }

    private static void refused(Executable question, String name, LocalDate day) {
        assertThrows(
                RuntimeException.class, question, () -> name + " of " + day + " leads out of the calendar's range");
    }
}
