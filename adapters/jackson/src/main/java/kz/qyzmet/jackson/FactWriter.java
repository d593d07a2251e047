package kz.qyzmet.jackson;

import kz.qyzmet.deadline.Fact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a fact in the shortest form that reads back. */
final class FactWriter extends StdSerializer<Fact> {

    FactWriter() {
        super(Fact.class);
    }

    @Override
    public void serialize(Fact fact, JsonGenerator json, SerializationContext context) {
        FactParts parts = FactParts.of(fact);
        String at = MomentText.of(parts.at());
        if (parts.isPlain()) {
            json.writeString(at);
            return;
        }
        json.writeStartObject(fact);
        json.writeStringProperty("at", at);
        parts.recordedOn().ifPresent(day -> json.writeStringProperty("recordedOn", day.toString()));
        if (parts.planned()) {
            json.writeBooleanProperty("planned", true);
        }
        json.writeEndObject();
    }
}
