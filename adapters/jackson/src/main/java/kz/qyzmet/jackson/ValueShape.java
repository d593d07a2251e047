package kz.qyzmet.jackson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a value with a builder is made: its parts by name, and the method that starts a builder.
 *
 * <p>A value is an interface with {@code static builder()} that returns its nested builder, whose {@code build()} makes
 * the value. A part is a method of it without parameters for which the builder has a method of the same name that takes
 * the same type; a list or set is taken as an {@code Iterable}.
 */
final class ValueShape {

    private static final ClassValue<Optional<ValueShape>> SHAPES = new ClassValue<>() {
        @Override
        protected Optional<ValueShape> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final Class<?> type;
    private final Method starter;
    private final Map<String, Part> parts;

    /**
     * A part of a value.
     *
     * @param accessor the method of the value
     * @param taken the type that the builder takes
     */
    record Part(Method accessor, Class<?> taken) {

        /** Tells whether the part has a default of its own. */
        boolean hasDefault() {
            return accessor.isDefault();
        }
    }

    private ValueShape(Class<?> type, Method starter, Map<String, Part> parts) {
        this.type = type;
        this.starter = starter;
        this.parts = parts;
    }

    /** Returns the shape of a type, empty if it is no such value. */
    static Optional<ValueShape> of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Returns the shape of the value that a class implements, empty if there is none. */
    static Optional<ValueShape> implementedBy(Class<?> type) {
        Optional<ValueShape> own = of(type);
        if (own.isPresent() || type.isInterface()) {
            return own;
        }
        return Arrays.stream(type.getInterfaces())
                .map(ValueShape::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the shape of the value that a builder makes, empty if the class is no such builder. */
    static Optional<ValueShape> builtBy(Class<?> builder) {
        Class<?> owner = builder.getEnclosingClass();
        return owner == null ? Optional.empty() : of(owner).filter(shape -> shape.builder() == builder);
    }

    Class<?> type() {
        return type;
    }

    Class<?> builder() {
        return starter.getReturnType();
    }

    Map<String, Part> parts() {
        return parts;
    }

    Object newBuilder() {
        return invoke(starter, null);
    }

    /** Makes the value, or refuses as the builder does. */
    Object build(Object builder) {
        return invoke(method(builder(), "build").orElseThrow(), builder);
    }

    /** Tells whether a value without one of its parts has that part all the same. */
    boolean isDefault(Object value, String name, Object found) {
        Object builder = newBuilder();
        parts.forEach((other, part) -> {
            if (!other.equals(name)) {
                Object taken = invoke(part.accessor(), value);
                invoke(method(builder(), other, part.taken()).orElseThrow(), builder, taken);
            }
        });
        try {
            Object without = build(builder);
            return invoke(Objects.requireNonNull(parts.get(name)).accessor(), without)
                    .equals(found);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The default does not go with the other parts.
            return false;
        }
    }

    /** Returns the name of the part that is a given value. */
    Optional<String> partThatHolds(Object value, Object wanted) {
        return parts.entrySet().stream()
                .filter(part -> {
                    Object held = invoke(part.getValue().accessor(), value);
                    return held.equals(wanted) || held.equals(Optional.of(wanted));
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<ValueShape> find(Class<?> type) {
        if (!type.isInterface() || !Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        return method(type, "builder")
                .filter(starter -> Modifier.isStatic(starter.getModifiers()))
                .filter(starter -> starter.getReturnType().getEnclosingClass() == type)
                .filter(starter -> method(starter.getReturnType(), "build")
                        .filter(build -> type.isAssignableFrom(build.getReturnType()))
                        .isPresent())
                .map(starter -> new ValueShape(type, starter, parts(type, starter.getReturnType())));
    }

    private static Map<String, Part> parts(Class<?> type, Class<?> builder) {
        Map<String, Part> parts = new TreeMap<>();
        for (Method accessor : type.getMethods()) {
            Class<?> taken = Collection.class.isAssignableFrom(accessor.getReturnType())
                    ? Iterable.class
                    : accessor.getReturnType();
            if (accessor.getParameterCount() == 0
                    && !Modifier.isStatic(accessor.getModifiers())
                    && method(builder, accessor.getName(), taken).isPresent()) {
                parts.put(accessor.getName(), new Part(accessor, taken));
            }
        }
        return Collections.unmodifiableMap(parts);
    }

    private static Optional<Method> method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return Optional.of(owner.getMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("Cannot call " + method, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot call " + method, e);
        }
    }
}
