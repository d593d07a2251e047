package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import kz.qyzmet.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a term does not run, from its first day or instant to the first that counts again.
 *
 * @param from the first that does not count
 * @param to the first that counts again, null while the stretch is open
 * @param grounds the grounds of the suspensions that make the stretch, in order of their ids
 * @param <T> days or instants
 */
record Pause<T extends Comparable<? super T>>(
        T from, @Nullable T to, List<Citation> grounds) {

    static <T extends Comparable<? super T>> Pause<T> of(T from, @Nullable T to, Citation ground) {
        return new Pause<>(from, to, List.of(ground));
    }

    /** Merges stretches into their union, in order: what overlaps or touches is one. */
    static <T extends Comparable<? super T>> List<Pause<T>> union(List<Pause<T>> pauses) {
        List<Pause<T>> sorted = new ArrayList<>(pauses);
        sorted.removeIf(pause -> pause.to() != null && pause.to().compareTo(pause.from()) <= 0);
        sorted.sort(Comparator.comparing(Pause::from));
        List<Pause<T>> union = new ArrayList<>();
        BinaryOperator<T> later = BinaryOperator.maxBy(Comparator.naturalOrder());
        for (Pause<T> pause : sorted) {
            Pause<T> last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || (last.to() != null && last.to().compareTo(pause.from()) < 0)) {
                union.add(pause);
            } else if (last.to() == null) {
                union.set(union.size() - 1, new Pause<>(last.from(), null, merged(last.grounds(), pause.grounds())));
            } else {
                T end = pause.to() == null ? null : later.apply(Objects.requireNonNull(last.to()), pause.to());
                union.set(union.size() - 1, new Pause<>(last.from(), end, merged(last.grounds(), pause.grounds())));
            }
        }
        return union;
    }

    private static List<Citation> merged(List<Citation> some, List<Citation> more) {
        if (some.containsAll(more)) {
            return some;
        }
        return Stream.concat(some.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Citation::id))
                .toList();
    }
}
