package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import org.joda.money.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Refuses the fields that a value does not have, also where the mapper of the host passes over unknown ones of its own
 * classes. The {@code type} of a value of one of several sorts may stand with it, if it is right.
 */
final class UnknownFields extends DeserializationProblemHandler {

    private final Hierarchies hierarchies;

    UnknownFields(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> reader,
            Object beanOrClass,
            String name) {
        Optional<Class<?>> value = value(beanOrClass instanceof Class<?> type ? type : beanOrClass.getClass());
        if (value.isEmpty()) {
            return false;
        }
        Optional<String> sort = name.equals("type") ? hierarchies.nameOf(value.get()) : Optional.empty();
        if (sort.isEmpty()) {
            throw new ValueRefusal(parser, CaseRefusal.unknown(name, known(reader))).prependPath(value.get(), name);
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING) || !parser.getString().equals(sort.get())) {
            throw new ValueRefusal(parser, "Expected the type " + sort.get() + ", but found: " + Found.at(parser))
                    .prependPath(value.get(), name);
        }
        return true;
    }

    private static Optional<Class<?>> value(Class<?> type) {
        if (type == Fact.class || type == Money.class || (type.isRecord() && TextForms.isOwn(type))) {
            return Optional.of(type);
        }
        return ValueShape.builtBy(type).or(() -> ValueShape.implementedBy(type)).map(ValueShape::type);
    }

    private static List<String> known(ValueDeserializer<?> reader) {
        return Stream.ofNullable(reader.getKnownPropertyNames())
                .flatMap(Collection::stream)
                .map(String::valueOf)
                .sorted()
                .toList();
    }
}
