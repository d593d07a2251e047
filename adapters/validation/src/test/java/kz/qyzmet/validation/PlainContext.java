package kz.qyzmet.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The context of an implementation that knows the interface and nothing more: it keeps what it is told. */
final class PlainContext implements ConstraintValidatorContext {

    private final List<String> told = new ArrayList<>();
    private final Clock clock;

    PlainContext(String now) {
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    /** Returns each violation as its property and its template. */
    List<String> told() {
        return told;
    }

    @Override
    public void disableDefaultConstraintViolation() {}

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return "";
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> clock;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("Unknown type: " + type.getName());
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        return part(ConstraintViolationBuilder.class, "", template);
    }

    private <T> T part(Class<T> type, String property, String template) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "addPropertyNode" -> part(method.getReturnType(), (String) arguments[0], template);
                    case "addConstraintViolation" -> {
                        told.add(property + template);
                        yield this;
                    }
                    default -> throw new AssertionError("Not asked before: " + method);
                }));
    }
}
