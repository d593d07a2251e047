package kz.qyzmet.jqwik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes every value that a recipe has, by going through its choices one after another, the last one fastest. */
final class AllValues {

    private AllValues() {}

    /**
     * Returns all values, the simplest first.
     *
     * @param most how many at most
     * @return the values, empty if there are more, or if not all choices make a value
     */
    static <T> Optional<List<T>> of(Function<Choices, T> maker, long most) {
        List<T> values = new ArrayList<>();
        Optional<Map<String, Integer>> next = Optional.of(Map.of());
        while (next.isPresent()) {
            Choices choices = Choices.of(next.get());
            try {
                values.add(maker.apply(choices));
            } catch (RefusedException refused) {
                return Optional.empty();
            }
            if (values.size() + (values.size() == 1 ? others(choices) : 0) > most) {
                return Optional.empty();
            }
            next = after(choices);
        }
        return Optional.of(values);
    }

    /** How many values there are besides the simplest at the least: one for each choice that can be another one. */
    private static long others(Choices choices) {
        return choices.asked().values().stream().mapToLong(Integer::longValue).sum();
    }

    /** The choices up to the last one that can be raised, with that one raised. */
    private static Optional<Map<String, Integer>> after(Choices choices) {
        Map<String, Integer> next = new LinkedHashMap<>();
        choices.asked()
                .keySet()
                .forEach(place -> next.put(place, choices.taken().getOrDefault(place, 0)));
        List<String> places = new ArrayList<>(next.keySet());
        for (int i = places.size() - 1; i >= 0; i--) {
            String place = places.get(i);
            int choice = next.getOrDefault(place, 0);
            if (choice < choices.asked().getOrDefault(place, 0)) {
                next.put(place, choice + 1);
                return Optional.of(next);
            }
            next.remove(place);
        }
        return Optional.empty();
    }
}
