package kz.qyzmet.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value that is a text, from a text alone. */
final class TextReader extends StdDeserializer<Object> {

    private final TextForm<?> form;

    TextReader(TextForm<?> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new ValueRefusal(
                    parser, "Expected " + form.expected().apply("") + ", but found: " + Found.at(parser));
        }
        return form.parse(parser.getString(), context);
    }
}
