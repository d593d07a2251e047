package kz.qyzmet.jackson;

import java.util.Set;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reckoning;
import kz.qyzmet.inspection.regime.GoverningRegime;
import kz.qyzmet.law.Norms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** What answers, and what holds it: no data, so that it is refused both ways and not written in half. */
final class Engines {

    private static final Set<Class<?>> ALL =
            Set.of(Reckoner.class, Reckoning.class, Norms.class, GoverningRegime.class);

    private static final String REFUSAL = "Expected data, but found what answers questions: ";

    private Engines() {}

    static boolean isOne(Class<?> type) {
        return ALL.contains(type) || WorkingCalendar.class.isAssignableFrom(type);
    }

    /** Refuses to write. */
    static final class Writer extends StdSerializer<Object> {

        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            context.reportMappingProblem(REFUSAL + value.getClass().getSimpleName());
        }
    }

    /** Refuses to read. */
    static final class Reader extends StdDeserializer<Object> {

        private final Class<?> type;

        Reader(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw new ValueRefusal(parser, REFUSAL + type.getSimpleName());
        }
    }
}
