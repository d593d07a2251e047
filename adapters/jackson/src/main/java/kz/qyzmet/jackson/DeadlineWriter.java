package kz.qyzmet.jackson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Reckoner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes an answer of the engine: what it is, of which norm and from when, its days, and then what is needed to answer
 * again: the term, the edition, and the readings that are not the default ones. The calendar is not written.
 */
final class DeadlineWriter extends StdSerializer<Deadline> {

    DeadlineWriter() {
        super(Deadline.class);
    }

    @Override
    public void serialize(Deadline deadline, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(deadline);
        json.writeStringProperty(
                "type", Hierarchies.DEADLINES.nameOf(deadline.getClass()).orElseThrow());
        json.writeStringProperty("citation", deadline.citation().id());
        deadline.trigger().ifPresent(trigger -> json.writeStringProperty("trigger", MomentText.of(trigger)));
        for (DeadlinePart part : DeadlinePart.of(deadline.getClass())) {
            write(part.name(), part.in(deadline), json);
        }
        json.writeStringProperty("certainty", deadline.certainty().name());
        write("term", deadline.reckoning().term(), json);
        law(deadline.reckoning().law(), json);
        write("steps", deadline.steps(), json);
        json.writeEndObject();
    }

    private static void law(Reckoner law, JsonGenerator json) {
        json.writeObjectPropertyStart("law");
        json.writeStringProperty("edition", law.edition().name());
        law.edition().regime().ifPresent(regime -> json.writeStringProperty("regime", regime.name()));
        List<String> readings = Stream.concat(
                        law.rules().readings().stream()
                                .filter(reading ->
                                        !CountingRules.standard().readings().contains(reading)),
                        law.policies().values().stream())
                .map(Readings::text)
                .sorted()
                .toList();
        if (!readings.isEmpty()) {
            write("readings", readings, json);
        }
        write("officeHours", law.rules().officeHours(), json);
        json.writeEndObject();
    }

    /** A date or a time is always a text, whatever the mapper does with those of the host. */
    private static void write(String name, Object value, JsonGenerator json) {
        Object part = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (part == null) {
            return;
        }
        if (part instanceof List<?> elements) {
            json.writeArrayPropertyStart(name);
            elements.forEach(json::writePOJO);
            json.writeEndArray();
        } else if (TextForms.ofJdk(part.getClass()).isPresent()) {
            json.writeStringProperty(name, part.toString());
        } else {
            json.writePOJOProperty(name, part);
        }
    }
}
