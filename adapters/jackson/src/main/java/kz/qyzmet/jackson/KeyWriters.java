package kz.qyzmet.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the keys of maps. */
final class KeyWriters extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Optional<TextForm<?>> form = TextForms.of(type.getRawClass());
        return form.isEmpty() ? null : new Key(form.get());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    /** Returns what writes the keys of a form. */
    static ValueSerializer<Object> of(TextForm<?> form) {
        return new Key(form);
    }

    private static final class Key extends StdSerializer<Object> {

        private final TextForm<?> form;

        Key(TextForm<?> form) {
            super(Object.class);
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeName(form.write().apply(value));
        }
    }
}
