package kz.qyzmet.jackson.answer;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * An answer that writes itself as JSON: any mapper takes it as a value, and a generator alone is enough.
 *
 * <p>What is asked for is worked out when the answer is made: writing it cannot fail for a reason of law. Dates are ISO
 * texts, names of constants stand as they are in the code, sentences in the language that was asked for.
 */
public interface Answer extends JacksonSerializable {

    /**
     * Writes the answer as one JSON value.
     *
     * @param json where to, not closed, not null
     */
    void writeTo(JsonGenerator json);

    /**
     * Prints the answer as JSON that a person can read, too: UTF-8, indented by two spaces, no newline at the end.
     *
     * @param out where to, flushed and not closed, not null
     */
    default void printTo(OutputStream out) {
        try (JsonGenerator json = PrintedJson.on(out)) {
            writeTo(json);
        }
    }

    @Override
    default void serialize(JsonGenerator json, SerializationContext context) {
        writeTo(json);
    }

    /** An answer is no member of a family: no type is added. */
    @Override
    default void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer type) {
        writeTo(json);
    }
}
