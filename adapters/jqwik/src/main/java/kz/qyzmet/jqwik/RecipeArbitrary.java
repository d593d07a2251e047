package kz.qyzmet.jqwik;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.WorkingCalendar;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.TooManyFilterMissesException;

/**
 * An arbitrary that makes its values by a recipe.
 *
 * <p>Its edge cases are the simplest value, once for each of the days that are worth a test.
 *
 * @param <T> the value
 */
final class RecipeArbitrary<T> implements Arbitrary<T> {

    private static final int MOST_MISSES = 1_000;
    private static final int MOST_OF_ALL = 100_000;

    private final String name;
    private final Recipe<T> recipe;
    private final DayPool pool;
    private final WorkingCalendar calendar;

    RecipeArbitrary(String name, Recipe<T> recipe, DayPool pool, WorkingCalendar calendar) {
        this.name = name;
        this.recipe = recipe;
        this.pool = pool;
        this.calendar = calendar;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> {
            for (int miss = 0; miss < MOST_MISSES; miss++) {
                Optional<Shrinkable<T>> made = made(Choices.by(random));
                if (made.isPresent()) {
                    return made.get();
                }
            }
            throw new TooManyFilterMissesException("Invalid choices: Expected one value of " + name + " in "
                    + MOST_MISSES + " draws, but found: none");
        };
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(IntStream.concat(IntStream.of(0), pool.interesting())
                .distinct()
                .limit(maxEdgeCases)
                .mapToObj(day -> made(Choices.of(Map.of(DayPool.FIRST_DAY, day))))
                .flatMap(Optional::stream)
                .<Supplier<Shrinkable<T>>>map(made -> () -> made)
                .toList());
    }

    /**
     * Returns all values, the simplest first, where they are few: the days of a year, the norms. A property over them
     * alone then checks each of them.
     */
    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return AllValues.of(this::make, Math.min(maxNumberOfSamples, MOST_OF_ALL))
                .map(Listed::new);
    }

    private T make(Choices choices) {
        return recipe.make(new Draw(choices, Manner.FREE, pool, calendar));
    }

    DayPool pool() {
        return pool;
    }

    /** Returns the value of choices, empty if the core accepts it in no manner. */
    Optional<Shrinkable<T>> made(Choices choices) {
        for (Manner manner : Manner.values()) {
            choices.rewind();
            try {
                T value = recipe.make(new Draw(choices, manner, pool, calendar));
                return Optional.of(new ChosenValue<>(this, choices.taken(), value));
            } catch (RefusedException refused) {
                // Read again in the next manner.
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "arbitrary of " + name;
    }

    /** Values that stand in a list. */
    private record Listed<T>(List<T> values) implements ExhaustiveGenerator<T> {

        @Override
        public long maxCount() {
            return values.size();
        }

        @Override
        public Iterator<T> iterator() {
            return values.iterator();
        }
    }
}
