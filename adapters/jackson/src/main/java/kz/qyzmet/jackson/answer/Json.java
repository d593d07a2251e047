package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the parts that answers have in common. */
final class Json {

    private Json() {}

    /** Writes a text in all languages. */
    static void text(JsonGenerator json, String name, LocalizedText text) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("kk", text.kk());
        json.writeStringProperty("ru", text.ru());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    /** Writes a value, or null. */
    static void nullable(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Writes a date, or null. */
    static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        nullable(json, name, day.map(LocalDate::toString).orElse(null));
    }

    /** Writes a number, or null. */
    static void number(JsonGenerator json, String name, OptionalInt number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Writes texts as an array. */
    static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
