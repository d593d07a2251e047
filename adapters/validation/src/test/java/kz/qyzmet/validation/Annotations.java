package kz.qyzmet.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;

/** Annotations whose attributes a table gives. */
final class Annotations {

    private Annotations() {}

    static <A extends Annotation> A of(Class<A> type, Map<String, Object> attributes) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> Objects.requireNonNullElseGet(
                        attributes.get(method.getName()),
                        () -> Objects.requireNonNull(method.getDefaultValue(), method.getName()))));
    }
}
