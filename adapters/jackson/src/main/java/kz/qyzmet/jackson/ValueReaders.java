package kz.qyzmet.jackson;

import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Measure;
import kz.qyzmet.report.Cell;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads the values that are texts, those of one of several sorts, and those that are read in a way of their own. */
final class ValueReaders extends Deserializers.Base {

    private final ModuleSettings settings;
    private final Hierarchies hierarchies;

    ValueReaders(ModuleSettings settings, Hierarchies hierarchies) {
        this.settings = settings;
        this.hierarchies = hierarchies;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        Optional<TextForm<?>> text = TextForms.of(raw);
        if (text.isPresent()) {
            return new TextReader(text.get());
        }
        ValueDeserializer<?> own = own(raw);
        if (own == null) {
            own = hierarchies.of(raw).map(sorts -> new SortReader(type, sorts)).orElse(null);
        }
        return own == null ? null : StrictValues.once(settings, own);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return own(type) != null
                || hierarchies.of(type).isPresent()
                || TextForms.of(type).isPresent();
    }

    private @Nullable ValueDeserializer<?> own(Class<?> type) {
        if (Engines.isOne(type)) {
            return new Engines.Reader(type);
        }
        if (type == Fact.class) {
            return new FactReader();
        }
        if (type == Measure.class) {
            return new MeasureReader();
        }
        if (type == Money.class) {
            return new MoneyReader(settings.money());
        }
        if (Cell.class.isAssignableFrom(type)) {
            return new CellReader(type);
        }
        if (type == Edition.class) {
            return new EditionReader(settings.law());
        }
        return Deadline.class.isAssignableFrom(type) ? new DeadlineReader(type, settings.law()) : null;
    }
}
