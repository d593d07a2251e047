package kz.qyzmet.jackson;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a set. An element that stands twice is refused: a set would drop it without a word. */
final class SetReader extends StdDeserializer<Object> {

    private final @Nullable ValueDeserializer<?> element;

    SetReader() {
        this(null);
    }

    private SetReader(@Nullable ValueDeserializer<?> element) {
        super(Set.class);
        this.element = element;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty part) {
        if (part == null) {
            return this;
        }
        JavaType set = part.getType();
        while (!Iterable.class.isAssignableFrom(set.getRawClass()) && set.containedTypeCount() > 0) {
            set = set.containedType(set.containedTypeCount() - 1);
        }
        JavaType type = set.containedTypeOrUnknown(0);
        Optional<TextForm<?>> text = TextForms.ofJdk(type.getRawClass());
        return new SetReader(
                text.isPresent() ? new TextReader(text.get()) : context.findContextualValueDeserializer(type, part));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_ARRAY) || element == null) {
            throw new ValueRefusal(parser, "Expected a list in [ ], but found: " + Found.at(parser));
        }
        Set<Object> elements = new LinkedHashSet<>();
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                add(elements, parser, context, element);
            } catch (JacksonException e) {
                throw e.prependPath(Set.class, index);
            }
            index++;
        }
        return elements;
    }

    private static void add(
            Set<Object> elements, JsonParser parser, DeserializationContext context, ValueDeserializer<?> reader) {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            throw new ValueRefusal(parser, "Expected a value, but found: null; what is not known is left out");
        }
        if (!elements.add(reader.deserialize(parser, context))) {
            throw new ValueRefusal(parser, "Expected each element once, but found: the same element twice");
        }
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return Set.of();
    }
}
