package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Leaves out of values what reads back without being told: what is empty, and what is the default. */
final class OmittedParts extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> writers) {
        Class<?> type = description.getBeanClass();
        if (ValueShape.of(type).isEmpty() && !(type.isRecord() && TextForms.isOwn(type))) {
            return writers;
        }
        return writers.stream().<BeanPropertyWriter>map(Sparing::new).toList();
    }

    private static final class Sparing extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        Sparing(BeanPropertyWriter writer) {
            super(writer);
        }

        @Override
        public void serializeAsProperty(Object value, JsonGenerator json, SerializationContext context)
                throws Exception {
            if (!goesWithoutSaying(value, getName(), get(value))) {
                super.serializeAsProperty(value, json, context);
            }
        }
    }

    private static boolean goesWithoutSaying(Object value, String name, @Nullable Object part) {
        Optional<ValueShape> shape = ValueShape.implementedBy(value.getClass());
        if (shape.isPresent()
                && Optional.ofNullable(shape.get().parts().get(name))
                        .filter(ValueShape.Part::hasDefault)
                        .isPresent()) {
            return part != null && shape.get().isDefault(value, name, part);
        }
        return part == null
                || part.equals(Optional.empty())
                || part.equals(OptionalInt.empty())
                || part.equals(OptionalLong.empty())
                || part.equals(OptionalDouble.empty())
                || (part instanceof Collection<?> elements && elements.isEmpty())
                || (part instanceof Map<?, ?> entries && entries.isEmpty());
    }
}
