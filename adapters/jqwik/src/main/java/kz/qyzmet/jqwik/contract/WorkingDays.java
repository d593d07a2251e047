package kz.qyzmet.jqwik.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The working days of a subject as it tells them itself, counted one day at a time. */
final class WorkingDays {

    private final int first;
    private final boolean[] worked;

    WorkingDays(CalendarSubject subject) {
        this.first = (int) subject.first().toEpochDay();
        int length = (int) subject.last().toEpochDay() - first + 1;
        this.worked = new boolean[length];
        for (int i = 0; i < length; i++) {
            worked[i] = subject.isWorkingDay(LocalDate.ofEpochDay((long) first + i));
        }
    }

    Stream<LocalDate> all() {
        return IntStream.range(0, worked.length).mapToObj(this::day);
    }

    /** Returns the n-th working day from a day on, in steps of one day forward or backward; empty past the end. */
    Optional<LocalDate> count(LocalDate from, int n, int step) {
        int i = index(from);
        for (int left = n; left > 0; ) {
            i += step;
            if (i < 0 || i >= worked.length) {
                return Optional.empty();
            }
            left -= worked[i] ? 1 : 0;
        }
        return Optional.of(day(i));
    }

    /** Returns the day itself if it is worked, else the first worked one in steps of one day; empty past the end. */
    Optional<LocalDate> rolled(LocalDate from, int step) {
        return isWorked(from) ? Optional.of(from) : count(from, 1, step);
    }

    boolean isWorked(LocalDate day) {
        return worked[index(day)];
    }

    int between(LocalDate startExclusive, LocalDate endInclusive) {
        return (int) IntStream.rangeClosed(index(startExclusive) + 1, index(endInclusive))
                .filter(i -> worked[i])
                .count();
    }

    /** Tells whether a day lies on the calendar. */
    boolean has(LocalDate day) {
        long i = day.toEpochDay() - first;
        return i >= 0 && i < worked.length;
    }

    private int index(LocalDate day) {
        return (int) day.toEpochDay() - first;
    }

    private LocalDate day(int i) {
        return LocalDate.ofEpochDay((long) first + i);
    }
}
