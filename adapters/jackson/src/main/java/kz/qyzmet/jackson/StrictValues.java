package kz.qyzmet.jackson;

import kz.qyzmet.law.Norm;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Lets no field of a value stand twice, whatever the mapper allows. A host's own classes are not touched. */
final class StrictValues extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient ModuleSettings settings;

    StrictValues(ModuleSettings settings) {
        this.settings = settings;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> reader) {
        Class<?> type = description.getBeanClass();
        if (ValueShape.builtBy(type).filter(shape -> shape.type() == Norm.class).isPresent()) {
            return new NormReader(once(settings, reader));
        }
        boolean own = (type.isRecord() && TextForms.isOwn(type))
                || ValueShape.builtBy(type).isPresent();
        return own && !(reader instanceof TextReader) ? once(settings, reader) : reader;
    }

    /** Returns a reader that takes each field once. */
    static ValueDeserializer<?> once(ModuleSettings settings, ValueDeserializer<?> reader) {
        return settings.scanned() || reader instanceof OnceReader ? reader : new OnceReader(reader);
    }
}
