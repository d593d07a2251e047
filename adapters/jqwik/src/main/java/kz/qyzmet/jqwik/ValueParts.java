package kz.qyzmet.jqwik;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * What a value is made of: its parts in the order in which things happen, and what makes the value of them.
 *
 * @param owner the value
 * @param parts the parts
 * @param maker makes the value of the parts that are given; a part that may be missing is left out
 */
record ValueParts(Class<?> owner, List<Part> parts, Maker maker) {

    /**
     * A part of a value.
     *
     * @param name the name
     * @param type the full type
     * @param droppable whether the value has a default for it
     */
    record Part(String name, Type type, boolean droppable) {}

    /** Makes a value of its parts by name. */
    interface Maker {

        /**
         * Makes the value.
         *
         * @throws IllegalArgumentException if the parts do not go together
         * @throws IllegalStateException if the parts do not go together
         */
        Object make(Map<String, Object> parts);
    }
}
