package kz.qyzmet.jackson;

import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The mapper of case files: no coercion, no unknown field, enums by name. */
final class StrictMapper {

    private static final Set<CoercionInputShape> EMPTY =
            Set.of(CoercionInputShape.EmptyString, CoercionInputShape.EmptyArray, CoercionInputShape.EmptyObject);

    /** What each kind of value is not made of. */
    private static final Map<LogicalType, Set<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Textual,
                    Set.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Boolean,
                    Set.of(
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString),
            LogicalType.Integer,
                    Set.of(
                            CoercionInputShape.Float,
                            CoercionInputShape.Boolean,
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString),
            LogicalType.Float,
                    Set.of(CoercionInputShape.Boolean, CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Enum, Set.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString),
            LogicalType.POJO, EMPTY,
            LogicalType.Collection, Set.of(CoercionInputShape.EmptyString),
            LogicalType.Map, Set.of(CoercionInputShape.EmptyString),
            LogicalType.DateTime,
                    Set.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.EmptyString),
            LogicalType.OtherScalar, Set.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString));

    private StrictMapper() {}

    static JsonMapper forReading() {
        return builder().build();
    }

    /** Writes what {@link #forReading} reads, and no more than that needs. */
    static JsonMapper forWriting() {
        SimpleModule sparing = new SimpleModule("kz.qyzmet.sparing");
        sparing.setSerializerModifier(new OmittedParts());
        return builder().addModule(sparing).build();
    }

    private static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder(CaseText.JSON)
                .addModule(new QyzmetModule(ModuleSettings.OF_CASE_FILES))
                .addHandler(new TypeAtTheTop())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        REFUSED.forEach((type, shapes) -> builder.withCoercionConfig(
                type, config -> shapes.forEach(shape -> config.setCoercion(shape, CoercionAction.Fail))));
        return builder;
    }

    /** The type of the case is no part of it. */
    private static final class TypeAtTheTop extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            if (!"type".equals(name) || !parser.streamReadContext().getParent().inRoot()) {
                return false;
            }
            parser.skipChildren();
            return true;
        }
    }
}
