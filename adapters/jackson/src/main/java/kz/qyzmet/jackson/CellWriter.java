package kz.qyzmet.jackson;

import kz.qyzmet.report.Cell;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a cell of a report form as what stands in it: a number, {@code "-"}, words, nothing. */
final class CellWriter extends StdSerializer<Cell> {

    static final String UNREADABLE = "unreadable";

    CellWriter() {
        super(Cell.class);
    }

    @Override
    public void serialize(Cell cell, JsonGenerator json, SerializationContext context) {
        if (cell instanceof Cell.Count count) {
            json.writeNumber(count.value());
        } else if (cell instanceof Cell.Words words) {
            json.writeString(words.text());
        } else if (cell instanceof Cell.Unreadable unreadable) {
            json.writeStartObject(cell);
            json.writeStringProperty(UNREADABLE, unreadable.found());
            json.writeEndObject();
        } else {
            json.writeString(cell instanceof Cell.NoInformation ? Cell.NO_INFORMATION : "");
        }
    }
}
