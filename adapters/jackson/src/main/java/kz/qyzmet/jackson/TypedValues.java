package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.law.Norm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.util.NameTransformer;

/** Writes the {@code type} of a value of one of several sorts, where nothing else tells it. */
final class TypedValues extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Hierarchies hierarchies;

    TypedValues(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> writer) {
        Class<?> type = description.getBeanClass();
        if (type == Norm.class) {
            return new NormWriter(plain(writer));
        }
        Optional<String> name = hierarchies.nameOf(type);
        return name.isEmpty() || Deadline.class.isAssignableFrom(type)
                ? writer
                : new Typed(type, name.get(), plain(writer), null);
    }

    @SuppressWarnings("unchecked")
    private static ValueSerializer<Object> plain(ValueSerializer<?> writer) {
        return (ValueSerializer<Object>) writer;
    }

    private static final class Typed extends ValueSerializer<Object> {

        private final Class<?> type;
        private final String name;
        private final ValueSerializer<Object> whole;
        private final @Nullable ValueSerializer<Object> fields;

        Typed(Class<?> type, String name, ValueSerializer<Object> whole, @Nullable ValueSerializer<Object> fields) {
            this.type = type;
            this.name = name;
            this.whole = whole;
            this.fields = fields;
        }

        @Override
        public void resolve(SerializationContext context) {
            whole.resolve(context);
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty part) {
            ValueSerializer<Object> here = plain(whole.createContextual(context, part));
            return Declared.as(type, part)
                    ? here
                    : new Typed(type, name, here, here.unwrappingSerializer(NameTransformer.NOP));
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(value);
            json.writeStringProperty("type", name);
            // A record without parts has nothing to unwrap.
            if (fields != null && !(type.isRecord() && type.getRecordComponents().length == 0)) {
                fields.serialize(value, json, context);
            }
            json.writeEndObject();
        }
    }
}
