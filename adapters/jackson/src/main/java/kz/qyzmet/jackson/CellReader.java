package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.List;
import kz.qyzmet.report.Cell;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a cell of a report form from what stands in it; of a sort of cells that alone. */
final class CellReader extends StdDeserializer<Cell> {

    private static final String EXPECTED =
            "Expected a number from 0 on, \"-\", words, \"\" for an empty cell, or an object with 'unreadable'";

    CellReader(Class<?> type) {
        super(type);
    }

    @Override
    public Cell deserialize(JsonParser parser, DeserializationContext context) {
        String found = Found.at(parser);
        Cell cell = read(parser, context);
        if (!handledType().isInstance(cell)) {
            throw new ValueRefusal(
                    parser, "Expected a cell of the sort " + handledType().getSimpleName() + ", but found: " + found);
        }
        return cell;
    }

    private Cell read(JsonParser parser, DeserializationContext context) {
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
            if (name.equals(CellWriter.UNREADABLE)) {
                found = unreadable(parser);
            } else {
                handleUnknownProperty(parser, context, Cell.Unreadable.class, name);
            }
        }
        if (found == null) {
            throw new ValueRefusal(parser, "missing field: " + CellWriter.UNREADABLE + "; " + EXPECTED)
                    .prependPath(Cell.Unreadable.class, CellWriter.UNREADABLE);
        }
        return found;
    }

    private static Cell unreadable(JsonParser parser) {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
        if (text.isBlank() || text.equals(Cell.NO_INFORMATION)) {
            throw new ValueRefusal(parser, "Expected what stands there as a text, but found: " + Found.at(parser))
                    .prependPath(Cell.Unreadable.class, CellWriter.UNREADABLE);
        }
        return new Cell.Unreadable(text);
    }

    private static ValueRefusal refusal(JsonParser parser) {
        return new ValueRefusal(parser, EXPECTED + ", but found: " + Found.at(parser));
    }
}
