package kz.qyzmet.jackson;

import kz.qyzmet.law.NormId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a norm: by its id from the shipped edition, or from all its parts. */
final class NormReader extends DelegatingDeserializer {

    NormReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new NormReader(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return super.deserialize(parser, context);
        }
        NormId id = context.readValue(parser, NormId.class);
        return Shipped.norm(id)
                .orElseThrow(() -> new ValueRefusal(
                        parser,
                        "Expected the id of a norm of the shipped edition, but found: " + Shown.quoted(id.id())));
    }
}
