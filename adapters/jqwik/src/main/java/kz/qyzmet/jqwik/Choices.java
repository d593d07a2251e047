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
    private final boolean full;
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new LinkedHashMap<>();

    private Choices(@Nullable Random random, Map<String, Integer> known, boolean full) {
        this.random = random;
        this.known = known;
        this.full = full;
    }

    /**
     * Returns choices that are made by chance when they are asked for. One value in four is a full one: nearly all that
     * may be missing is there, at any depth.
     */
    static Choices by(Random random) {
        return new Choices(random, new HashMap<>(), random.nextInt(4) == 0);
    }

    /** Returns given choices. */
    static Choices of(Map<String, Integer> known) {
        return new Choices(null, known, false);
    }

    /** Returns the choice of a place, from 0 to a greatest one. */
    int at(String place, int most, ToIntFunction<Random> chance) {
        Integer choice = known.get(place);
        if (random == null) {
            asked.putIfAbsent(place, most);
        }
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
        asked.clear();
    }

    /** Tells whether chance leaves out little of what may be missing. */
    boolean isFull() {
        return full;
    }

    /** Returns the greatest choice of each place that was asked for, in that order, where no chance is involved. */
    Map<String, Integer> asked() {
        return Collections.unmodifiableMap(asked);
    }

    /** Returns the choices that were taken and are not the simplest, in the order in which they were taken. */
    Map<String, Integer> taken() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(taken));
    }
}
