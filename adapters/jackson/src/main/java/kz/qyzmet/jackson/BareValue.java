package kz.qyzmet.jackson;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * A value of which nothing is said yet: what it cannot be without, and what it is all the same.
 *
 * <p>The builder and the defaults themselves are asked, so that the answer is the one that a file gets.
 */
final class BareValue {

    private BareValue() {}

    /** Returns the parts without which the builder makes nothing; none where it does not say so part by part. */
    static Set<String> mandatory(ValueShape shape) {
        try {
            shape.build(shape.newBuilder());
            return Set.of();
        } catch (RuntimeException e) {
            Matcher incomplete = CaseRefusal.INCOMPLETE.matcher(String.valueOf(e.getMessage()));
            return incomplete.matches()
                    ? new TreeSet<>(Set.of(incomplete.group(1).split(", ", -1)))
                    : Set.of();
        }
    }

    /** Returns what a default method returns whatever the other parts are, empty where it depends on them. */
    static Optional<Object> constant(Class<?> type, Method accessor) {
        InvocationHandler alone = (bare, method, arguments) -> {
            if (!method.equals(accessor)) {
                throw new UnsupportedOperationException(method.getName());
            }
            return InvocationHandler.invokeDefault(bare, method);
        };
        try {
            Object bare = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, alone);
            return Optional.ofNullable(accessor.invoke(bare));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
