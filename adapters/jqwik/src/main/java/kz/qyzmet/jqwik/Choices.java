package kz.qyzmet.jqwik;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The choices of which one value is made: each stands at a place, such as {@code extensions[0].by.amount}, and 0 is the
 * simplest.
 *
 * <p>A value shrinks by its choices alone: what is lowered or left out is made again by the same recipe, so that it
 * stays valid. A choice that is not there counts as 0; without a source of chance nothing else is added.
 */
final class Choices {

    private final @Nullable Random random;
    private final Map<String, Integer> known;
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    private Choices(@Nullable Random random, Map<String, Integer> known) {
        this.random = random;
        this.known = known;
    }

    /** Returns choices that are made by chance when they are asked for. */
    static Choices by(Random random) {
        return new Choices(random, new HashMap<>());
    }

    /** Returns given choices. */
    static Choices of(Map<String, Integer> known) {
        return new Choices(null, known);
    }

    /** Returns the choice of a place, from 0 to a greatest one. */
    int at(String place, int most, ToIntFunction<Random> chance) {
        Integer choice = known.get(place);
        if (choice == null && random != null) {
            choice = chance.applyAsInt(random);
            known.put(place, choice);
        }
        int chosen = choice == null ? 0 : Math.max(0, Math.min(most, choice));
        if (chosen > 0) {
            taken.put(place, chosen);
        } else {
            taken.remove(place);
        }
        return chosen;
    }

    /** Forgets what was taken, so that the same choices can be read in another manner. */
    void rewind() {
        taken.clear();
    }

    /** Returns the choices that were taken and are not the simplest, in the order in which they were taken. */
    Map<String, Integer> taken() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(taken));
    }
}
