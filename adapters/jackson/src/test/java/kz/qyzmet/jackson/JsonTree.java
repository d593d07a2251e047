package kz.qyzmet.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON as somebody may have typed it: fields may stand twice, and literals are kept to the letter. */
sealed interface JsonTree {

    /** An object or a list; the elements of a list have no names. */
    record Holder(boolean isList, List<Field> fields) implements JsonTree {}

    /** A text, number, truth value or null, as it is written. */
    record Literal(String text) implements JsonTree {}

    /** A field, or an element. */
    record Field(String name, JsonTree value) {}

    static JsonTree of(String text) {
        try (JsonParser parser = CaseText.parser(text)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static JsonTree read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (!token.isStructStart()) {
            return new Literal(token == JsonToken.VALUE_STRING ? quoted(parser.getString()) : parser.getString());
        }
        boolean isList = token == JsonToken.START_ARRAY;
        List<Field> fields = new ArrayList<>();
        while (!parser.nextToken().isStructEnd()) {
            String name = "";
            if (!isList) {
                name = parser.currentName();
                parser.nextToken();
            }
            fields.add(new Field(name, read(parser)));
        }
        return new Holder(isList, fields);
    }

    /** Returns all objects and lists, the outermost first. */
    default List<Holder> holders() {
        List<Holder> found = new ArrayList<>();
        if (this instanceof Holder holder) {
            found.add(holder);
            holder.fields().forEach(field -> found.addAll(field.value().holders()));
        }
        return found;
    }

    /** Returns the text, with a separator around everything. */
    default String text(String space) {
        if (this instanceof Literal literal) {
            return literal.text();
        }
        Holder holder = (Holder) this;
        return holder.fields().stream()
                .map(field -> (holder.isList() ? "" : quoted(field.name()) + space + ":" + space)
                        + field.value().text(space))
                .collect(Collectors.joining(
                        space + "," + space,
                        (holder.isList() ? "[" : "{") + space,
                        space + (holder.isList() ? "]" : "}")));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
