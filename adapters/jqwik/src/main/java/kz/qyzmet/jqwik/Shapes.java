package kz.qyzmet.jqwik;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import kz.qyzmet.jqwik.ValueParts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds how values are made.
 *
 * <p>A value with a builder is a public interface with {@code static builder()}; its parts are the methods for which
 * the builder has one of the same name that takes the same type, a collection as an {@code Iterable}. A record is made
 * by its constructor.
 */
final class Shapes {

    private static final Map<Class<?>, Object> EMPTY = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            Set.class, Set.of(),
            List.class, List.of(),
            Map.class, Map.of());

    private Shapes() {}

    /** Returns the parts of a value, empty if it is neither a record nor has a builder. */
    static Optional<ValueParts> of(Class<?> type) {
        return type.isRecord() ? Optional.of(ofRecord(type)) : ofBuilder(type);
    }

    private static ValueParts ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor;
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "Invalid value: Expected a public record, but found: " + type.getName(), e);
        }
        List<Part> parts = Arrays.stream(components)
                .map(component -> new Part(
                        component.getName(), component.getGenericType(), EMPTY.containsKey(component.getType())))
                .sorted(Comparator.comparing(Part::name, inTime(type, components)))
                .toList();
        return new ValueParts(type, parts, given -> call(() -> constructor.newInstance(arguments(components, given))));
    }

    /** The components of a record stand in the order of time already, but where another one is listed. */
    private static Comparator<String> inTime(Class<?> type, RecordComponent[] components) {
        List<String> declared =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        return TimeOrder.listed(type).isEmpty() ? Comparator.comparingInt(declared::indexOf) : TimeOrder.of(type);
    }

    private static Object[] arguments(RecordComponent[] components, Map<String, Object> given) {
        return Arrays.stream(components)
                .map(component -> {
                    Object part = given.get(component.getName());
                    return part == null ? Objects.requireNonNull(EMPTY.get(component.getType())) : part;
                })
                .toArray();
    }

    private static Optional<ValueParts> ofBuilder(Class<?> type) {
        Optional<Method> starter = type.isInterface() && Modifier.isPublic(type.getModifiers())
                ? method(type, "builder").filter(found -> Modifier.isStatic(found.getModifiers()))
                : Optional.empty();
        return starter.flatMap(start -> method(start.getReturnType(), "build")
                .filter(build -> type.isAssignableFrom(build.getReturnType()))
                .map(build -> ofBuilder(type, start, build)));
    }

    private static ValueParts ofBuilder(Class<?> type, Method starter, Method build) {
        Class<?> builder = starter.getReturnType();
        List<Part> parts = Arrays.stream(type.getMethods())
                .filter(accessor -> setter(builder, accessor).isPresent())
                .map(accessor -> new Part(
                        accessor.getName(),
                        accessor.getGenericReturnType(),
                        accessor.isDefault() || EMPTY.containsKey(accessor.getReturnType())))
                .sorted(Comparator.comparing(Part::name, TimeOrder.of(type)))
                .toList();
        return new ValueParts(type, parts, given -> {
            Object started = call(() -> starter.invoke(null));
            for (Method accessor : type.getMethods()) {
                Object part = given.get(accessor.getName());
                if (part != null) {
                    setter(builder, accessor).ifPresent(setter -> call(() -> setter.invoke(started, part)));
                }
            }
            return call(() -> build.invoke(started));
        });
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        Class<?> taken =
                Collection.class.isAssignableFrom(accessor.getReturnType()) ? Iterable.class : accessor.getReturnType();
        return accessor.getParameterCount() == 0 && !Modifier.isStatic(accessor.getModifiers())
                ? method(builder, accessor.getName(), taken)
                : Optional.empty();
    }

    private static Optional<Method> method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return Optional.of(owner.getMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** A call by reflection. */
    private interface Call {
        @Nullable
        Object go() throws ReflectiveOperationException;
    }

    private static Object call(Call call) {
        try {
            return Objects.requireNonNull(call.go(), "result");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
