package kz.qyzmet.jqwik;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.qyzmet.jqwik.ValueParts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds the recipe of a type: one written by hand, or the one that its form asks for.
 *
 * <p>An enum is one of its constants, a sealed type one of those that it permits, a value with a builder and a record
 * are made of their parts.
 */
final class Recipes {

    private static final Map<Type, Recipe<?>> KNOWN = new ConcurrentHashMap<>();

    private Recipes() {}

    /** Returns the recipe of a type, empty if it is none of a value. */
    static Optional<Recipe<?>> find(Class<?> type) {
        Recipe<?> known = KNOWN.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Recipe<?>> found = ByHand.of(type).or(() -> byForm(type));
        found.ifPresent(recipe -> KNOWN.putIfAbsent(type, recipe));
        return found;
    }

    /** Returns the recipe of a full type. */
    static Recipe<?> of(Type type) {
        if (type instanceof Class<?> simple) {
            return find(simple)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Invalid type: Expected a value of Qyzmet, but found: " + simple.getName()));
        }
        if (type instanceof ParameterizedType generic) {
            return KNOWN.computeIfAbsent(type, unknown -> ofGeneric(generic));
        }
        throw new IllegalArgumentException("Invalid type: Expected a value of Qyzmet, but found: " + type);
    }

    private static Optional<Recipe<?>> byForm(Class<?> type) {
        if (type.isEnum()) {
            List<Object> constants = List.of(type.getEnumConstants());
            return Optional.of(draw -> draw.one("constant", constants));
        }
        if (type.isSealed()) {
            List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
            return Optional.of(draw -> oneOf(draw, permitted));
        }
        return isOurs(type) ? Shapes.of(type).map(Recipes::assembly) : Optional.empty();
    }

    /** Takes a chosen type; where values are thinned, the first from there on that gives one. */
    private static Object oneOf(Draw draw, List<Class<?>> permitted) {
        int chosen = draw.below("kind", permitted.size());
        int tried = draw.isThinned() ? permitted.size() : 1;
        return IntStream.range(chosen, chosen + tried)
                .<Class<?>>mapToObj(i -> permitted.get(i % permitted.size()))
                .map(kind -> attempt(draw.as(kind.getSimpleName()), kind))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new RefusedException("kind"));
    }

    /** Makes a value; where values are thinned, one that the core refuses is missing. */
    private static Optional<Object> attempt(Draw draw, Type type) {
        try {
            return Optional.of(of(type).make(draw));
        } catch (RefusedException refused) {
            if (draw.isThinned()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("kz.qyzmet.");
    }

    private static Recipe<?> assembly(ValueParts value) {
        Map<Part, Recipe<?>> recipes = new LinkedHashMap<>();
        for (Part part : value.parts()) {
            // Found when it is first needed: a value may have parts of its own sort.
            Optional<Recipe<?>> byHand = PartsByHand.of(value.owner(), part);
            recipes.put(
                    part,
                    byHand.isPresent() ? byHand.get() : draw -> of(part.type()).make(draw));
        }
        return new Assembly(value, recipes);
    }

    private static Recipe<?> ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return draw -> draw.present() ? attempt(draw.unforced(), arguments[0]) : Optional.empty();
        }
        if (raw == List.class) {
            return draw -> elements(draw, arguments[0]);
        }
        if (raw == Set.class) {
            return draw -> Collections.unmodifiableSet(new LinkedHashSet<>(elements(draw, arguments[0])));
        }
        if (raw == Map.class) {
            return draw -> entries(draw, arguments[0], arguments[1]);
        }
        return find(raw)
                .orElseThrow(() ->
                        new IllegalArgumentException("Invalid type: Expected a value of Qyzmet, but found: " + type));
    }

    private static List<Object> elements(Draw draw, Type element) {
        List<Object> elements = new ArrayList<>();
        int size = draw.size();
        for (int i = 0; i < size; i++) {
            attempt(draw.element(i), element).ifPresent(elements::add);
        }
        return List.copyOf(elements);
    }

    private static Map<Object, Object> entries(Draw draw, Type key, Type value) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        int size = draw.size();
        for (int i = 0; i < size; i++) {
            Draw entry = draw.element(i);
            Object of = of(key).make(entry.as("key"));
            attempt(entry, value).ifPresent(found -> entries.put(of, found));
        }
        return Collections.unmodifiableMap(entries);
    }

    /** Returns an optional number. */
    static OptionalInt number(Draw draw) {
        return draw.present() ? OptionalInt.of((Integer) of(int.class).make(draw)) : OptionalInt.empty();
    }

    /** Builds a table of recipes, each for the types that make it. */
    static final class Table {

        private final Map<Class<?>, Recipe<?>> recipes = new LinkedHashMap<>();

        <T> Table with(Class<T> type, Recipe<? extends T> recipe) {
            recipes.put(type, recipe);
            return this;
        }

        @Nullable
        Recipe<?> get(Class<?> type) {
            return recipes.get(type);
        }

        static Optional<Recipe<?>> first(Class<?> type, Table... tables) {
            return Arrays.stream(tables)
                    .<Optional<Recipe<?>>>map(table -> Optional.ofNullable(table.get(type)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
