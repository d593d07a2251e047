package kz.qyzmet.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Reading;
import kz.qyzmet.report.Cell;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values that are texts, and those that are written in a way of their own. */
final class ValueWriters extends Serializers.Base {

    private final ModuleSettings settings;
    private final Hierarchies hierarchies;

    ValueWriters(ModuleSettings settings, Hierarchies hierarchies) {
        this.settings = settings;
        this.hierarchies = hierarchies;
    }

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
            return new MoneyWriter(settings.money());
        }
        if (type.isTypeOrSubTypeOf(Cell.class)) {
            return new CellWriter();
        }
        if (type.hasRawClass(Edition.class)) {
            return new EditionWriter(settings.law());
        }
        if (type.isTypeOrSubTypeOf(Deadline.class)) {
            return new DeadlineWriter();
        }
        if (Engines.isOne(type.getRawClass())) {
            return new Engines.Writer();
        }
        if (type.hasRawClass(Measure.class)
                || hierarchies.of(type.getRawClass()).isPresent()) {
            return new SortWriter(type.getRawClass());
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

        /** A reading says its question where it may be an answer to any. */
        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty part) {
            boolean ofAnyQuestion =
                    part != null && Reading.class.isAssignableFrom(form.type()) && !Declared.as(form.type(), part);
            return ofAnyQuestion ? new Text(TextForms.of(Reading.class).orElseThrow()) : this;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(form.write().apply(value));
        }
    }
}
