package kz.qyzmet.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import kz.qyzmet.deadline.Fact;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values that are texts, facts, and money. */
final class ValueWriters extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        if (type.hasRawClass(Fact.class)) {
            return new FactWriter();
        }
        if (type.hasRawClass(Money.class)) {
            return new MoneyWriter();
        }
        return TextForms.of(type.getRawClass()).map(Text::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static final class Text extends StdSerializer<Object> {

        private final TextForm<?> form;

        Text(TextForm<?> form) {
            super(Object.class);
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(form.write().apply(value));
        }
    }
}
