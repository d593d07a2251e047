package kz.qyzmet.jqwik;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.jqwik.ValueParts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of its parts.
 *
 * <p>Parts that do not go together are thinned out when that is asked for: first one part is left out, then the parts
 * that may be missing are added one by one, each kept if the core accepts it. So a value is found by construction, and
 * not by drawing until one fits.
 */
record Assembly(ValueParts value, Map<Part, Recipe<?>> recipes) implements Recipe<Object> {

    @Override
    public Object make(Draw draw) {
        Map<String, Object> parts = new LinkedHashMap<>();
        recipes.forEach((part, recipe) -> {
            Draw at = draw.at(part.name());
            if (!hasPresence(part) || at.present()) {
                parts.put(part.name(), recipe.make(at));
            }
        });
        Optional<Object> whole = attempt(parts);
        if (whole.isEmpty() && draw.isThinned()) {
            whole = withoutOne(parts).or(() -> grown(parts, required(draw, parts)));
        }
        return whole.orElseThrow(() -> new RefusedException(value.owner().getName()));
    }

    /** Optional parts and collections choose themselves whether they are empty; a default is left as it is or not. */
    private static boolean hasPresence(Part part) {
        return part.droppable() && part.type() instanceof Class<?>;
    }

    private Optional<Object> withoutOne(Map<String, Object> parts) {
        return droppable(parts)
                .map(name -> {
                    Map<String, Object> fewer = new LinkedHashMap<>(parts);
                    fewer.remove(name);
                    return attempt(fewer);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The parts that must be there; where they are not enough, with one of the others. */
    private Map<String, Object> required(Draw draw, Map<String, Object> parts) {
        Map<String, Object> required = new LinkedHashMap<>(parts);
        value.parts().stream().filter(Part::droppable).map(Part::name).forEach(required::remove);
        return Stream.of(Stream.of(required), withOneMore(draw, required), withOtherConstant(required))
                .flatMap(tries -> tries)
                .filter(tried -> attempt(tried).isPresent())
                .findFirst()
                .orElse(required);
    }

    /** The required parts and one that may be missing, for each of those. */
    private Stream<Map<String, Object>> withOneMore(Draw draw, Map<String, Object> required) {
        return recipes.entrySet().stream()
                .filter(recipe -> recipe.getKey().droppable())
                .map(recipe -> {
                    String name = recipe.getKey().name();
                    return with(
                            required, name, recipe.getValue().make(draw.at(name).forced()));
                });
    }

    /** The required parts, with each other constant of an enum among them. */
    private Stream<Map<String, Object>> withOtherConstant(Map<String, Object> required) {
        return value.parts().stream()
                .filter(part -> part.type() instanceof Class<?> type && type.isEnum() && !part.droppable())
                .flatMap(part -> Arrays.stream(((Class<?>) part.type()).getEnumConstants())
                        .map(constant -> with(required, part.name(), constant)));
    }

    private static Map<String, Object> with(Map<String, Object> parts, String name, Object part) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return more;
    }

    private Optional<Object> grown(Map<String, Object> parts, Map<String, Object> required) {
        Map<String, Object> kept = required;
        Optional<Object> best = attempt(kept);
        boolean more = true;
        while (more) {
            more = false;
            for (String name : droppable(parts).toList()) {
                for (Object element : elements(parts.get(name))) {
                    Map<String, Object> tried = new LinkedHashMap<>(kept);
                    Optional<Object> made =
                            tried.merge(name, element, Assembly::joined).equals(kept.get(name))
                                    ? Optional.empty()
                                    : attempt(tried);
                    if (made.isPresent()) {
                        best = made;
                        kept = tried;
                        more = true;
                    }
                }
            }
        }
        return best;
    }

    /** What can be added of a part: the whole, or of a collection one element at a time. */
    private static List<Object> elements(@Nullable Object part) {
        if (part == null) {
            return List.of();
        }
        return part instanceof Collection<?> all
                ? all.stream()
                        .<Object>map(element -> unmodifiable(part, List.of(element)))
                        .toList()
                : List.of(part);
    }

    /** Joins what is kept of a part and one more element. */
    private static Object joined(Object kept, Object more) {
        if (!(kept instanceof Collection<?> some) || !(more instanceof Collection<?> element)) {
            return kept;
        }
        List<Object> all = new ArrayList<>(some);
        element.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return unmodifiable(kept, all);
    }

    private static Object unmodifiable(Object like, List<?> elements) {
        return like instanceof Set ? Collections.unmodifiableSet(new LinkedHashSet<>(elements)) : List.copyOf(elements);
    }

    private Stream<String> droppable(Map<String, Object> parts) {
        return value.parts().stream()
                .filter(Part::droppable)
                .map(Part::name)
                .filter(parts::containsKey)
                .filter(name -> !isEmpty(parts.get(name)));
    }

    private static boolean isEmpty(@Nullable Object part) {
        return part == null
                || part.equals(Optional.empty())
                || (part instanceof Collection<?> elements && elements.isEmpty())
                || (part instanceof Map<?, ?> entries && entries.isEmpty());
    }

    private Optional<Object> attempt(Map<String, Object> parts) {
        try {
            return Optional.of(value.maker().make(parts));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }
}
