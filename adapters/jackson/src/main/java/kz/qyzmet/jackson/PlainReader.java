package kz.qyzmet.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads the whole numbers and the truths of a value, whatever the mapper makes of such things in the classes of its
 * host: half a day is no day, and one is not true.
 */
final class PlainReader extends StdDeserializer<Object> {

    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, OptionalInt.class, OptionalLong.class);

    private final Class<?> type;

    private PlainReader(Class<?> type) {
        super(type);
        this.type = type;
    }

    /** Returns the reader of a type, empty if it is none of these. */
    static Optional<PlainReader> of(Class<?> type) {
        return TRUTHS.contains(type) || WHOLE.contains(type) ? Optional.of(new PlainReader(type)) : Optional.empty();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (TRUTHS.contains(type)) {
            if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
                return parser.hasToken(JsonToken.VALUE_TRUE);
            }
            throw new ValueRefusal(parser, "Expected true or false, but found: " + Found.at(parser));
        }
        // A host may write its numbers as texts; another form of the same number is a slip.
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return whole(parser.getString());
            } catch (NumberFormatException e) {
                throw refused(parser);
            }
        }
        throw refused(parser);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return getNullValue(context);
    }

    @Override
    @SuppressWarnings("NullAway") // Only what can be empty has a value in place of null; all else is refused before.
    public Object getNullValue(DeserializationContext context) {
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        return type == OptionalInt.class ? OptionalInt.empty() : super.getNullValue(context);
    }

    private Object whole(String digits) {
        long number = Long.parseLong(digits);
        if (!digits.equals(Long.toString(number))) {
            throw new NumberFormatException(digits);
        }
        if (type == long.class || type == Long.class) {
            return number;
        }
        if (type == OptionalLong.class) {
            return OptionalLong.of(number);
        }
        int small = Integer.parseInt(digits);
        return type == OptionalInt.class ? OptionalInt.of(small) : (Object) small;
    }

    private static ValueRefusal refused(JsonParser parser) {
        return new ValueRefusal(parser, "Expected a whole number such as 5, but found: " + Found.at(parser));
    }
}
