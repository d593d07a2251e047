package kz.qyzmet.jackson;

import kz.qyzmet.law.Norm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a norm as its id; one that the shipped edition does not hold just so, with all its parts. */
final class NormWriter extends ValueSerializer<Object> {

    private final ValueSerializer<Object> whole;

    NormWriter(ValueSerializer<Object> whole) {
        this.whole = whole;
    }

    @Override
    public void resolve(SerializationContext context) {
        whole.resolve(context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty part) {
        return new NormWriter((ValueSerializer<Object>) whole.createContextual(context, part));
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        Norm norm = (Norm) value;
        if (Shipped.norm(norm.id()).filter(norm::equals).isPresent()) {
            json.writeString(norm.id().id());
        } else {
            whole.serialize(value, json, context);
        }
    }
}
