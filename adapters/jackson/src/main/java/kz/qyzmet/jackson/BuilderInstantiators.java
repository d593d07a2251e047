package kz.qyzmet.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Starts builders by the method of their value: their constructors are not for other modules. */
final class BuilderInstantiators extends ValueInstantiators.Base {

    @Override
    public @Nullable ValueInstantiator findValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description) {
        return ValueShape.builtBy(description.getBeanClass()).isPresent()
                ? new ByMethod(config, description.getType())
                : null;
    }

    private static final class ByMethod extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final Class<?> builder;

        ByMethod(DeserializationConfig config, JavaType builder) {
            super(config, builder);
            this.builder = builder.getRawClass();
        }

        @Override
        public boolean canInstantiate() {
            return true;
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) {
            return ValueShape.builtBy(builder).orElseThrow().newBuilder();
        }
    }
}
