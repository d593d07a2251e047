package kz.qyzmet.jackson;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value of one of several sorts, and the name by which its {@code type} tells each.
 *
 * @param top the type of them all
 * @param sorts the sorts by name
 */
record Hierarchy(Class<?> top, Map<String, Class<?>> sorts) {

    Hierarchy {
        sorts = Collections.unmodifiableMap(new TreeMap<>(sorts));
    }

    /** Returns the name of a sort, empty if it is none of these. */
    Optional<String> nameOf(Class<?> sort) {
        return sorts.entrySet().stream()
                .filter(entry -> entry.getValue() == sort)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
