package kz.qyzmet.jackson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Refuses a field that stands twice in a value, at any depth of it: of two values one would be lost without a word.
 *
 * <p>The fields are looked through before the value is made of them, once for the outermost value.
 */
final class OnceReader extends DelegatingDeserializer {

    OnceReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new OnceReader(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.START_OBJECT) && !(parser instanceof CheckedParser)
                ? super.deserialize(checked(parser, context), context)
                : super.deserialize(parser, context);
    }

    private static JsonParser checked(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenBuffer fields = context.bufferForInputBuffering(parser);
        Deque<Set<String>> open = new ArrayDeque<>();
        boolean inAnyCase = context.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                depth++;
                open.push(new HashSet<>());
            } else if (token.isStructEnd()) {
                depth--;
                open.pop();
            } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(name(parser, inAnyCase))) {
                throw repeated(parser, depth);
            }
            fields.copyCurrentEvent(parser);
        } while (depth > 0 && parser.nextToken() != null);
        JsonParser checked = new CheckedParser(fields.asParser(context, parser), start);
        checked.nextToken();
        return checked;
    }

    private static String name(JsonParser parser, boolean inAnyCase) {
        String name = parser.currentName();
        return inAnyCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The steps within the value; those above it are added by whoever reads what is above. */
    private static DatabindException repeated(JsonParser parser, int depth) {
        DatabindException refused = new ValueRefusal(
                parser, "Expected each field once, but found twice: " + Shown.quoted(parser.currentName()));
        TokenStreamContext place = parser.streamReadContext();
        for (int i = 0; i < depth; i++) {
            if (place.inObject()) {
                refused.prependPath(Object.class, place.currentName());
            } else {
                refused.prependPath(Object.class, place.getCurrentIndex());
            }
            place = place.getParent();
        }
        return refused;
    }
}
