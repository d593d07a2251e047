package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes the set of a record in an order of its own: names in the order of their enum, all else by its text.
 *
 * <p>The sets of records have none, so that the same value would look different on the next day.
 */
final class SetWriter extends ValueSerializer<Set<?>> {

    /** Below every character of a text. */
    private static final String END = "\u0001";

    private static final String ELEMENT = "\u0002";
    private static final String PART = "\u0003";

    private final @Nullable BeanProperty part;

    SetWriter(@Nullable BeanProperty part) {
        this.part = part;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty part) {
        return new SetWriter(part);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> set) {
        return set.isEmpty();
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        json.writeStartArray(set);
        for (Object element : ordered(set)) {
            if (TextForms.ofJdk(element.getClass()).isPresent()) {
                json.writeString(element.toString());
            } else {
                context.findContentValueSerializer(element.getClass(), part).serialize(element, json, context);
            }
        }
        json.writeEndArray();
    }

    private static Collection<?> ordered(Set<?> set) {
        if (set instanceof SortedSet || set.size() < 2) {
            return set;
        }
        return set.stream().allMatch(Enum.class::isInstance)
                ? new TreeSet<Object>(set)
                : set.stream().sorted(Comparator.comparing(SetWriter::key)).toList();
    }

    /** Different values have different keys, and what is shorter or missing comes first. */
    private static String key(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(part -> '+' + key(part)).orElse("");
        }
        if (value instanceof Set<?> set) {
            return keys(set.stream().map(SetWriter::key).sorted());
        }
        if (value instanceof List<?> list) {
            return keys(list.stream().map(SetWriter::key));
        }
        if (value instanceof Map<?, ?> map) {
            return keys(map.entrySet().stream()
                    .map(entry -> key(entry.getKey()) + PART + key(entry.getValue()))
                    .sorted());
        }
        Optional<TextForm<?>> text = TextForms.of(value.getClass());
        if (text.isPresent()) {
            return text.get().write().apply(value);
        }
        List<Object> parts = ValueShape.partsOf(value);
        return parts.isEmpty()
                ? value.toString()
                // Of several sorts with the same parts the name tells which.
                : parts.stream().map(SetWriter::key).collect(Collectors.joining(PART, "", END))
                        + value.getClass().getSimpleName();
    }

    private static String keys(Stream<String> keys) {
        return keys.map(key -> ELEMENT + key).collect(Collectors.joining("", "", END));
    }
}
