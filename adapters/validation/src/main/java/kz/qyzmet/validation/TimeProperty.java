package kz.qyzmet.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of one name that holds a time, in the beans of any class: found once a class, by getter, accessor or
 * field.
 *
 * <p>Getters and accessors go before fields, those of a class before those of its supertypes. A private method is no
 * accessor: nobody but its class may call it. A class that is hidden is read through what it makes public by a
 * supertype.
 */
final class TimeProperty {

    private final String name;
    private final ClassValue<Reader> readers = new ClassValue<>() {
        @Override
        protected Reader computeValue(Class<?> bean) {
            return reader(bean);
        }
    };

    TimeProperty(String name) {
        this.name = name;
        if (name.isBlank()) {
            throw new ConstraintDeclarationException("Invalid property: Expected a name, but found: '" + name + "'");
        }
    }

    /**
     * Reads the property of a bean.
     *
     * @throws ConstraintDeclarationException if there is none, it holds no time, or it may not be read
     * @throws ValidationException if the bean throws
     */
    @Nullable
    Object read(Object bean) {
        try {
            return readers.get(bean.getClass()).read(bean);
        } catch (InvocationTargetException thrown) {
            throw new ValidationException(
                    "Invalid bean: Expected to read " + of(bean.getClass()) + ", but it threw", thrown.getCause());
        } catch (IllegalAccessException refused) {
            throw hidden(bean.getClass(), refused);
        }
    }

    private Reader reader(Class<?> bean) {
        List<Member> members = members(bean);
        if (members.isEmpty()) {
            throw new ConstraintDeclarationException("Invalid property: Expected " + of(bean) + " as " + getter()
                    + "(), " + name + "() or a field, but found none");
        }
        List<Member> timed =
                members.stream().filter(member -> When.canBe(type(member))).toList();
        if (timed.isEmpty()) {
            throw new ConstraintDeclarationException("Invalid property: Expected " + of(bean) + " to be one of "
                    + When.kinds() + ", but found: " + type(members.get(0)).getName());
        }
        return timed.stream()
                .filter(member -> ((AccessibleObject) member).trySetAccessible())
                .findFirst()
                .<Reader>map(member -> member instanceof Method method ? method::invoke : ((Field) member)::get)
                .orElseThrow(() -> hidden(bean, null));
    }

    /** What could be the property, the nearest first. */
    private List<Member> members(Class<?> bean) {
        List<Member> members = new ArrayList<>();
        Set<Class<?>> types = types(bean);
        for (String method : List.of(getter(), name)) {
            types.stream()
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(found -> found.getName().equals(method)
                            && !Modifier.isPrivate(found.getModifiers())
                            && found.getParameterCount() == 0
                            && found.getReturnType() != void.class)
                    .forEach(members::add);
        }
        types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(found -> found.getName().equals(name))
                .forEach(members::add);
        members.removeIf(found -> Modifier.isStatic(found.getModifiers()));
        return members;
    }

    /** The class, its superclasses, and all their interfaces. */
    private static Set<Class<?>> types(Class<?> bean) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        for (Class<?> type : List.copyOf(types)) {
            addInterfaces(type, types);
        }
        return types;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> one : type.getInterfaces()) {
            types.add(one);
            addInterfaces(one, types);
        }
    }

    private static Class<?> type(Member member) {
        return member instanceof Method method ? method.getReturnType() : ((Field) member).getType();
    }

    private ConstraintDeclarationException hidden(Class<?> bean, @Nullable Throwable cause) {
        return new ConstraintDeclarationException(
                "Invalid property: Expected to be allowed to read " + of(bean) + ", but found it hidden; the module "
                        + bean.getModule().getName() + " must open " + bean.getPackageName() + " to "
                        + TimeProperty.class.getModule().getName(),
                cause);
    }

    private String of(Class<?> bean) {
        return "'" + name + "' of " + bean.getName();
    }

    private String getter() {
        return "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Reads a member of a bean. */
    @FunctionalInterface
    private interface Reader {
        @Nullable
        Object read(Object bean) throws IllegalAccessException, InvocationTargetException;
    }
}
