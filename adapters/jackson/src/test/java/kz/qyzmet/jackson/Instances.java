package kz.qyzmet.jackson;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Reckoner;

/** Values by their public types: those that were given, and all of which they are made. */
final class Instances {

    /** More of one type tell nothing new. */
    private static final int MOST = 40;

    private final Map<Class<?>, Set<Object>> found = new LinkedHashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();

    Instances add(Object value) {
        open.add(value);
        while (!open.isEmpty()) {
            visit(open.poll());
        }
        return this;
    }

    Set<Object> of(Class<?> type) {
        return found.getOrDefault(type, Set.of());
    }

    Set<Class<?>> types() {
        return found.keySet();
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(open::add);
        } else if (value instanceof Collection<?> elements) {
            open.addAll(elements);
        } else if (value instanceof Map<?, ?> entries) {
            open.addAll(entries.keySet());
            open.addAll(entries.values());
        } else {
            typeOf(value).ifPresent(type -> take(type, value));
        }
    }

    private void take(Class<?> type, Object value) {
        Set<Object> known = found.computeIfAbsent(type, none -> new LinkedHashSet<>());
        // The engine of an answer is no part of what is written.
        if (type != Reckoner.class && known.size() < MOST && known.add(value)) {
            parts(type).forEach(part -> open.add(invoke(part, value)));
        }
    }

    /** The public type under which a host knows a value of ours. */
    static Optional<Class<?>> typeOf(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        if (!TextForms.isOwn(type)) {
            return Optional.empty();
        }
        return type.isRecord() || type.isEnum()
                ? Optional.of(type)
                : ValueShape.implementedBy(type).map(ValueShape::type);
    }

    private static List<Method> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        return ValueShape.of(type)
                .map(shape -> shape.parts().values().stream()
                        .map(ValueShape.Part::accessor)
                        .toList())
                .orElse(List.of());
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot call " + method, e);
        }
    }
}
