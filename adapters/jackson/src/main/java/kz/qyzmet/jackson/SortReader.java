package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.law.Outcome;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a value of one of several sorts: its {@code type} tells which, and may stand anywhere among its fields. */
final class SortReader extends StdDeserializer<Object> {

    private final JavaType declared;
    private final Hierarchy hierarchy;

    SortReader(JavaType declared, Hierarchy hierarchy) {
        super(declared);
        this.declared = declared;
        this.hierarchy = hierarchy;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new ValueRefusal(
                    parser, "Expected an object with the 'type' " + names() + ", but found: " + Found.at(parser));
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenBuffer fields = context.bufferForInputBuffering(parser);
        Optional<String> type = split(parser, fields);
        if (type.isEmpty()) {
            throw new ValueRefusal(parser, "missing field: type; Expected " + names())
                    .prependPath(hierarchy.top(), "type");
        }
        JavaType sort =
                context.constructSpecializedType(declared, hierarchy.sorts().get(type.get()));
        knowsItsValue(parser, sort);
        JsonParser again = fields.asParser(context, parser);
        JsonParser rest = parser instanceof CheckedParser ? new CheckedParser(again, start) : again;
        rest.nextToken();
        return context.findRootValueDeserializer(sort).deserialize(rest, context);
    }

    /** Parts the type from the other fields, which are kept as they stand. */
    private Optional<String> split(JsonParser parser, TokenBuffer fields) {
        Optional<String> type = Optional.empty();
        fields.writeStartObject();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals("type")) {
                type = Optional.of(name(parser));
            } else {
                fields.writeName(name);
                fields.copyCurrentStructure(parser);
            }
        }
        fields.writeEndObject();
        return type;
    }

    private String name(JsonParser parser) {
        String name = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
        if (!hierarchy.sorts().containsKey(name)) {
            throw new ValueRefusal(
                            parser,
                            "Expected " + names() + ", but found: " + Found.at(parser)
                                    + Nearest.hint(name, hierarchy.sorts().keySet()))
                    .prependPath(hierarchy.top(), "type");
        }
        return name;
    }

    /** What was accepted is a value of any type: somebody has to say which. */
    private static void knowsItsValue(JsonParser parser, JavaType sort) {
        if (sort.hasRawClass(Outcome.Accepted.class)
                && sort.containedTypeOrUnknown(0).isJavaLangObject()) {
            throw new ValueRefusal(
                    parser,
                    "Expected the reader to tell of what type the accepted value is, but found: an outcome of any type");
        }
    }

    private String names() {
        return "one of " + String.join(", ", hierarchy.sorts().keySet());
    }
}
