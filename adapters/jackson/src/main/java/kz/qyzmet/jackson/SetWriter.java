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

    private static String key(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(SetWriter::key).orElse("");
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(SetWriter::key).sorted().collect(Collectors.joining(","));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SetWriter::key).collect(Collectors.joining(","));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ":" + key(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        Optional<TextForm<?>> text = TextForms.of(value.getClass());
        if (text.isPresent()) {
            return text.get().write().apply(value);
        }
        List<Object> parts = ValueShape.partsOf(value);
        return parts.isEmpty()
                ? value.toString()
                : parts.stream().map(SetWriter::key).collect(Collectors.joining(";"));
    }
}
