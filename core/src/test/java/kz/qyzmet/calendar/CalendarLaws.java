package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What holds of every calendar, whatever its days: one law a method, for any arguments that a caller picks. */
final class CalendarLaws {

    private CalendarLaws() {}

    /** {@code between(date, plus(date, n)) = n}, from worked and free days alike. */
    static void plusThenBetweenGivesTheCount(WorkingCalendar calendar, LocalDate date, int n) {
        answer(() -> calendar.plusWorkingDays(date, n)).ifPresent(end -> {
            assertThat(calendar.workingDaysBetween(date, end)).isEqualTo(n);
            assertThat(calendar.isWorkingDay(end)).isTrue();
            assertThat(end).isAfter(date);
        });
    }

    /** A day before the n-th working day, one less is counted: the end is the first day that makes n. */
    static void theEndIsTheFirstDayThatMakesTheCount(WorkingCalendar calendar, LocalDate date, int n) {
        answer(() -> calendar.plusWorkingDays(date, n))
                .ifPresent(end -> assertThat(calendar.workingDaysBetween(date, end.minusDays(1)))
                        .isEqualTo(n - 1));
    }

    /** {@code minus(plus(date, n), n) = date} from a working day; from a free one, the working day before it. */
    static void plusThenMinusReturns(WorkingCalendar calendar, LocalDate date, int n) {
        Optional<LocalDate> there = answer(() -> calendar.plusWorkingDays(date, n));
        Optional<LocalDate> start = answer(() -> calendar.previousOrSame(date));
        if (there.isPresent() && start.isPresent()) {
            assertThat(calendar.minusWorkingDays(there.get(), n)).isEqualTo(start.get());
        }
    }

    /** {@code plus(minus(date, n), n) = date} from a working day; from a free one, the working day after it. */
    static void minusThenPlusReturns(WorkingCalendar calendar, LocalDate date, int n) {
        Optional<LocalDate> there = answer(() -> calendar.minusWorkingDays(date, n));
        Optional<LocalDate> start = answer(() -> calendar.nextOrSame(date));
        if (there.isPresent() && start.isPresent()) {
            assertThat(calendar.plusWorkingDays(there.get(), n)).isEqualTo(start.get());
        }
    }

    /** {@code plus(plus(date, n), m) = plus(date, n + m)}. */
    static void countsAddUp(WorkingCalendar calendar, LocalDate date, int n, int m) {
        Optional<LocalDate> whole = answer(() -> calendar.plusWorkingDays(date, n + m));
        whole.ifPresent(end -> assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(date, n), m))
                .isEqualTo(end));
    }

    /** A later date never ends earlier; a longer count always ends later. */
    static void laterAndLongerEndLater(WorkingCalendar calendar, LocalDate earlier, LocalDate later, int n) {
        Optional<LocalDate> first = answer(() -> calendar.plusWorkingDays(earlier, n));
        Optional<LocalDate> second = answer(() -> calendar.plusWorkingDays(later, n));
        if (first.isPresent() && second.isPresent()) {
            assertThat(first.get()).isBeforeOrEqualTo(second.get());
        }
        Optional<LocalDate> longer = answer(() -> calendar.plusWorkingDays(earlier, n + 1));
        longer.ifPresent(end -> assertThat(end).isAfter(first.orElseThrow()));
    }

    /** {@code next} is a count of one, {@code nextOrSame} is the date or {@code next}, and so backward. */
    static void rollingIsACountOfOneOrNone(WorkingCalendar calendar, LocalDate date) {
        boolean worked = calendar.isWorkingDay(date);
        Optional<LocalDate> next = answer(() -> calendar.plusWorkingDays(date, 1));
        Optional<LocalDate> previous = answer(() -> calendar.minusWorkingDays(date, 1));
        assertThat(answer(() -> calendar.next(date))).isEqualTo(next);
        assertThat(answer(() -> calendar.previous(date))).isEqualTo(previous);
        assertThat(answer(() -> calendar.nextOrSame(date))).isEqualTo(worked ? Optional.of(date) : next);
        assertThat(answer(() -> calendar.previousOrSame(date))).isEqualTo(worked ? Optional.of(date) : previous);
    }

    /** What is forward here is backward in the mirror. */
    static void backwardMirrorsForward(Sample sample, WorkingCalendar mirrored, LocalDate date, int n) {
        WorkingCalendar calendar = sample.calendar();
        LocalDate image = sample.mirror(date);
        assertThat(answer(() -> calendar.minusWorkingDays(date, n)))
                .isEqualTo(answer(() -> mirrored.plusWorkingDays(image, n)).map(sample::mirror));
        assertThat(answer(() -> calendar.previous(date)))
                .isEqualTo(answer(() -> mirrored.next(image)).map(sample::mirror));
        assertThat(answer(() -> calendar.previousOrSame(date)))
                .isEqualTo(answer(() -> mirrored.nextOrSame(image)).map(sample::mirror));
    }

    /** Days worked and days off share out the days of a span. */
    static void everyDayOfASpanIsWorkedOrOff(WorkingCalendar calendar, LocalDate start, LocalDate end) {
        List<LocalDate> all = new ArrayList<>();
        calendar.daysOff(start, end).forEach(entry -> all.add(entry.date()));
        LocalDate day = start;
        for (int left = calendar.workingDaysBetween(start, end); left > 0; left--) {
            day = calendar.next(day);
            all.add(day);
        }
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        start.plusDays(1).datesUntil(end.plusDays(1)).toList());
    }

    /** Two spans that meet count together what the whole counts, and are as sure together as the whole. */
    static void spansThatMeetMakeTheWhole(WorkingCalendar calendar, LocalDate start, LocalDate middle, LocalDate end) {
        assertThat(calendar.workingDaysBetween(start, middle) + calendar.workingDaysBetween(middle, end))
                .isEqualTo(calendar.workingDaysBetween(start, end));
        boolean projected = calendar.certainty(start, middle) == Certainty.PROJECTED
                || calendar.certainty(middle, end) == Certainty.PROJECTED;
        assertThat(calendar.certainty(start, end) == Certainty.PROJECTED).isEqualTo(projected);
    }

    /** A date, or none when the calendar ends before it. */
    private static Optional<LocalDate> answer(Supplier<LocalDate> question) {
        try {
            return Optional.of(question.get());
        } catch (CalendarRangeException beyond) {
            return Optional.empty();
        }
    }
}
