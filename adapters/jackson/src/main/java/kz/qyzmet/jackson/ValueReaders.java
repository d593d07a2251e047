package kz.qyzmet.jackson;

import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Measure;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads the values that are texts, and those that are read in a way of their own. */
final class ValueReaders extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        if (type.hasRawClass(Fact.class)) {
            return new FactReader();
        }
        if (type.hasRawClass(Measure.class)) {
            return new MeasureReader();
        }
        if (type.hasRawClass(Money.class)) {
            return new MoneyReader();
        }
        return TextForms.of(type.getRawClass()).map(TextReader::new).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Fact.class
                || type == Money.class
                || type == Measure.class
                || TextForms.of(type).isPresent();
    }
}
