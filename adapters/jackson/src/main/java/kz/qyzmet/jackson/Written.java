package kz.qyzmet.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** An object as it stands in JSON, whose fields are read one by one. */
record Written(JsonParser parser, DeserializationContext context, JsonNode object) {

    /** Refuses a field that has no business there. */
    void onlyHas(List<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw refused(name, CaseRefusal.unknown(name, known));
            }
        }
    }

    JsonNode field(String name) {
        JsonNode found = object.get(name);
        if (found == null || found.isNull()) {
            throw refused(name, "missing field: " + name);
        }
        return found;
    }

    <T> T required(String name, Class<T> type) {
        return type.cast(read(name, field(name), context.constructType(type)));
    }

    <T> Optional<T> optional(String name, Class<T> type) {
        JsonNode found = object.get(name);
        return found == null || found.isNull()
                ? Optional.empty()
                : Optional.of(type.cast(read(name, found, context.constructType(type))));
    }

    <T> List<T> list(String name, Class<T> type) {
        JsonNode found = field(name);
        if (!found.isArray()) {
            throw refused(name, "Expected a list in [ ], but found another value");
        }
        List<T> elements = new ArrayList<>();
        for (JsonNode element : found) {
            try {
                if (element.isNull()) {
                    throw new ValueRefusal(parser, "Expected a value, but found: null");
                }
                elements.add(context.readTreeAsValue(element, type));
            } catch (JacksonException e) {
                throw e.prependPath(List.class, elements.size()).prependPath(Object.class, name);
            }
        }
        return elements;
    }

    /** Reads a part of an answer, which is empty where it may be and is not there. */
    Object part(DeadlinePart part) {
        JavaType type = context.constructType(part.type());
        return type.hasRawClass(Optional.class)
                ? optional(part.name(), type.getContentType().getRawClass())
                : read(part.name(), field(part.name()), type);
    }

    /** Holds what is written against what is right. */
    void equal(String name, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw refused(
                    name, "Expected what the engine answers, " + shown(expected) + ", but found: " + shown(found));
        }
    }

    ValueRefusal refused(String name, String problem) {
        ValueRefusal refused = new ValueRefusal(parser, problem);
        refused.prependPath(Object.class, name);
        return refused;
    }

    private Object read(String name, JsonNode found, JavaType type) {
        Optional<TextForm<?>> text = TextForms.ofJdk(type.getRawClass());
        try {
            if (text.isPresent()) {
                if (!found.isString()) {
                    throw new ValueRefusal(
                            parser, "Expected " + text.get().expected().apply("") + ", but found another value");
                }
                return text.get().parse(found.asString(), context);
            }
            return context.readTreeAsValue(found, type);
        } catch (JacksonException e) {
            throw e.prependPath(Object.class, name);
        }
    }

    private static String shown(Object value) {
        Object part = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("nothing")
                : value;
        return Shown.of(part.toString());
    }
}
