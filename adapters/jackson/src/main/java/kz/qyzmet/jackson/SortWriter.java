package kz.qyzmet.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value that is declared by the common type of several sorts as what it is. */
final class SortWriter extends StdSerializer<Object> {

    private final @Nullable BeanProperty part;

    SortWriter(Class<?> top) {
        this(top, null);
    }

    @SuppressWarnings("unchecked")
    private SortWriter(Class<?> top, @Nullable BeanProperty part) {
        super((Class<Object>) top);
        this.part = part;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty part) {
        return new SortWriter(handledType(), part);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        context.findContentValueSerializer(value.getClass(), part).serialize(value, json, context);
    }
}
