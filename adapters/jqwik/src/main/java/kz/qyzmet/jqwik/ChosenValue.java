package kz.qyzmet.jqwik;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A value with the choices of which it was made. It shrinks by choices that are left out or lowered.
 *
 * @param <T> the value
 */
final class ChosenValue<T> implements Shrinkable<T> {

    private static final String SIZE = "#size";

    /** More than the days of two weeks, so that any weekday is found among the days before and after. */
    private static final int FEW = 30;

    private final RecipeArbitrary<T> by;
    private final Map<String, Integer> choices;
    private final T value;

    ChosenValue(RecipeArbitrary<T> by, Map<String, Integer> choices, T value) {
        this.by = by;
        this.choices = choices;
        this.value = value;
    }

    @Override
    public T value() {
        return value;
    }

    /** The greatest steps come first: nothing chosen, then a part left out, an element less, a number lowered. */
    @Override
    public Stream<Shrinkable<T>> shrink() {
        if (choices.isEmpty()) {
            return Stream.empty();
        }
        Stream<Map<String, Integer>> simplest = Stream.of(Map.of());
        Stream<Map<String, Integer>> without = prefixes().map(this::withoutAll);
        Stream<Map<String, Integer>> shorter =
                choices.keySet().stream().filter(place -> place.endsWith(SIZE)).flatMap(this::shorter);
        Stream<Map<String, Integer>> lowered = choices.keySet().stream().flatMap(this::lowered);
        return Stream.of(simplest, without, shorter, lowered)
                .flatMap(steps -> steps)
                .map(step -> by.made(Choices.of(step)))
                .flatMap(Optional::stream)
                .filter(made -> made.distance().compareTo(distance()) < 0);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                choices.size(),
                choices.values().stream().mapToLong(Integer::longValue).sum());
    }

    /** Every place below which something was chosen, the outermost first. */
    private Stream<String> prefixes() {
        Set<String> prefixes = new LinkedHashSet<>();
        for (String place : choices.keySet()) {
            IntStream.range(0, place.length())
                    .filter(i -> place.charAt(i) == '.' || place.charAt(i) == '#')
                    .forEach(i -> prefixes.add(place.substring(0, i)));
        }
        prefixes.remove("");
        return prefixes.stream().sorted((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private Map<String, Integer> withoutAll(String prefix) {
        Map<String, Integer> fewer = new LinkedHashMap<>(choices);
        fewer.keySet().removeIf(place -> isBelow(place, prefix));
        return fewer;
    }

    /** One element less, for each element; those after it move up. */
    private Stream<Map<String, Integer>> shorter(String place) {
        String of = place.substring(0, place.length() - SIZE.length());
        int size = choices.getOrDefault(place, 0);
        return IntStream.range(0, size).mapToObj(gone -> {
            Map<String, Integer> fewer = new LinkedHashMap<>();
            choices.forEach((key, choice) -> {
                int index = index(key, of, size);
                if (index != gone) {
                    fewer.put(index > gone ? moved(key, of, index) : key, choice);
                }
            });
            fewer.put(place, size - 1);
            return fewer;
        });
    }

    /**
     * The smallest numbers, then for a first day the interesting ones, then ever smaller steps down, so that the least
     * of a great many is found in few, then what lies just below.
     */
    private Stream<Map<String, Integer>> lowered(String place) {
        int choice = choices.getOrDefault(place, 0);
        IntStream interesting = place.equals(DayPool.FIRST_DAY) ? by.pool().interesting() : IntStream.empty();
        return Stream.of(
                        IntStream.range(0, FEW),
                        interesting,
                        IntStream.iterate(choice, left -> left > FEW, left -> left / 2)
                                .skip(1)
                                .map(left -> choice - left),
                        IntStream.rangeClosed(1, FEW).map(less -> choice - less))
                .flatMapToInt(lower -> lower)
                .filter(number -> number >= 0 && number < choice)
                .distinct()
                .mapToObj(number -> {
                    Map<String, Integer> step = new LinkedHashMap<>(choices);
                    step.put(place, number);
                    return step;
                });
    }

    private static boolean isBelow(String place, String prefix) {
        if (!place.startsWith(prefix)) {
            return false;
        }
        return place.length() == prefix.length() || ".#[:".indexOf(place.charAt(prefix.length())) >= 0;
    }

    /** Returns the index of the element that a place belongs to, -1 if it belongs to none. */
    private static int index(String place, String list, int size) {
        return IntStream.range(0, size)
                .filter(i -> isBelow(place, list + "[" + i + "]"))
                .findFirst()
                .orElse(-1);
    }

    private static String moved(String place, String list, int index) {
        String from = list + "[" + index + "]";
        return list + "[" + (index - 1) + "]" + place.substring(from.length());
    }
}
