package kz.qyzmet.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of JSON Schema, with the limits that a case file has. */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Schemas() {}

    static ObjectNode anything() {
        return NODES.objectNode();
    }

    static ObjectNode typed(String type) {
        return anything().put("type", type);
    }

    static ObjectNode reference(String name) {
        return anything().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode anyOf(List<ObjectNode> schemas) {
        ObjectNode choice = anything();
        choice.putArray("anyOf").addAll(schemas);
        return choice;
    }

    /** What a schema asks of a file of one type alone. */
    static ObjectNode ifType(String type, ObjectNode schema) {
        ObjectNode condition = anything();
        condition.putObject("properties").putObject("type").put("const", type);
        condition.putArray("required").add("type");
        ObjectNode choice = anything();
        choice.set("if", condition);
        return choice.set("then", schema);
    }

    /** An object with these properties and no others. */
    static ObjectNode object(Map<String, ObjectNode> properties, Collection<String> required) {
        ObjectNode schema = typed("object");
        schema.putObject("properties").setAll(properties);
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            properties.keySet().stream().filter(required::contains).forEach(names::add);
        }
        return schema.put("additionalProperties", false);
    }

    static ObjectNode list(ObjectNode element) {
        ObjectNode schema = typed("array");
        schema.set("items", element);
        return schema.put("maxItems", CaseScan.MOST_ELEMENTS);
    }

    static ObjectNode map(Optional<ObjectNode> names, ObjectNode element) {
        ObjectNode schema = typed("object");
        names.ifPresent(found -> schema.set("propertyNames", found));
        schema.set("additionalProperties", element);
        return schema;
    }

    /** Any text that is not too long. A schema counts characters as people do, the reader halves of pairs. */
    static ObjectNode text() {
        return typed("string").put("maxLength", CaseScan.LONGEST_TEXT);
    }

    /** The texts that a pattern takes as a whole. */
    static ObjectNode text(String pattern) {
        return typed("string").put("pattern", whole(pattern));
    }

    /** Without anchors a pattern would take any text that holds a part of its form. */
    static String whole(String pattern) {
        return "^" + pattern + "$";
    }

    /** Returns the schema of a truth value, a number or a text without a form, empty for any other type. */
    static Optional<ObjectNode> scalar(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(typed("boolean"));
        }
        if (type == int.class || type == Integer.class || type == OptionalInt.class) {
            return Optional.of(
                    typed("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE));
        }
        if (type == long.class || type == Long.class || type == OptionalLong.class) {
            return Optional.of(typed("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE));
        }
        if (type == BigInteger.class) {
            return Optional.of(typed("integer"));
        }
        return type == BigDecimal.class ? Optional.of(typed("number")) : Optional.empty();
    }
}
