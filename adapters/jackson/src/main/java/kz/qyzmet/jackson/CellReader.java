package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.List;
import kz.qyzmet.report.Cell;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a cell of a report form from what stands in it. */
final class CellReader extends StdDeserializer<Cell> {

    private static final String EXPECTED =
            "Expected a number from 0 on, \"-\", words, \"\" for an empty cell, or an object with 'unreadable'";

    CellReader() {
        super(Cell.class);
    }

    @Override
    public Cell deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = parser.getString();
            return text.isEmpty() ? Cell.empty() : text.equals(Cell.NO_INFORMATION) ? Cell.none() : words(parser, text);
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return number(parser);
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw refusal(parser);
        }
        return unreadable(parser, context);
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.of(CellWriter.UNREADABLE);
    }

    private static Cell words(JsonParser parser, String text) {
        if (text.isBlank()) {
            throw refusal(parser);
        }
        return Cell.of(text);
    }

    private static Cell number(JsonParser parser) {
        try {
            long value = parser.getLongValue();
            if (value >= 0) {
                return Cell.of(value);
            }
        } catch (JacksonException tooLarge) {
            throw refusal(parser);
        }
        throw refusal(parser);
    }

    private Cell unreadable(JsonParser parser, DeserializationContext context) {
        Cell found = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(CellWriter.UNREADABLE)
                    && parser.hasToken(JsonToken.VALUE_STRING)
                    && !parser.getString().isBlank()
                    && !parser.getString().equals(Cell.NO_INFORMATION)) {
                found = new Cell.Unreadable(parser.getString());
            } else {
                handleUnknownProperty(parser, context, Cell.class, name);
            }
        }
        if (found == null) {
            throw refusal(parser);
        }
        return found;
    }

    private static ValueRefusal refusal(JsonParser parser) {
        return new ValueRefusal(parser, EXPECTED + ", but found: " + Found.at(parser));
    }
}
