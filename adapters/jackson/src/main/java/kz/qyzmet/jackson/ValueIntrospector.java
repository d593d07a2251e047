package kz.qyzmet.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The one rule for values: what is a part, how it is named, and what makes the value.
 *
 * <p>It says only what values need, and nothing of any other class.
 */
final class ValueIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Whether numbers and the like are checked by the mapper itself, as for case files. */
    private final boolean strict;

    ValueIntrospector(boolean strict) {
        this.strict = strict;
    }

    /** The generated class is not for other modules: what is written is the interface. */
    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        Optional<ValueShape> shape = ValueShape.implementedBy(type.getRawClass());
        return shape.isEmpty() || shape.get().type() == type.getRawClass()
                ? type
                : config.getTypeFactory()
                        .constructGeneralizedType(type, shape.get().type());
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
        return (annotated instanceof AnnotatedMethod method && isAccessor(method))
                ? PropertyName.construct(method.getName())
                : null;
    }

    /** Without the name, dropping one overload would drop the whole part. */
    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMethod method && isSetter(method)
                ? PropertyName.construct(method.getName())
                : null;
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedMethod method)) {
            return false;
        }
        if (built(method).isPresent()) {
            return false;
        }
        Class<?> owner = method.getDeclaringClass();
        if (ValueShape.of(owner).isPresent()) {
            return !isAccessor(method);
        }
        // What the interface above a record tells is derived from its parts.
        return isOwnRecord(owner)
                ? !isComponent(method) && !isTruth(method)
                : owner.isInterface() && TextForms.isOwn(owner);
    }

    /** Not seen in a record anyway; to mark {@code isRow} as ignored would drop a part {@code row} beside it. */
    private static boolean isTruth(AnnotatedMethod method) {
        return method.getName().startsWith("is") && method.getRawReturnType() == boolean.class;
    }

    /** Parts are named as their accessors, whatever the host does with the names of its own. */
    @Override
    public @Nullable Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass annotated) {
        return isOurs(annotated.getRawType()) ? PartSettings.NAMES : null;
    }

    /**
     * The parts of records are always seen; those of values with a builder are named.
     *
     * <p>A builder is filled by what is named above alone, and a record has no {@code isX} but what it derives. To mark
     * these as ignored would let a file hold {@code from}, {@code addExtensions} or {@code stateBody} unnoticed.
     */
    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass annotated, VisibilityChecker checker) {
        Class<?> type = annotated.getRawType();
        if (ValueShape.builtBy(type).isPresent()) {
            return VisibilityChecker.defaultInstance().withSetterVisibility(JsonAutoDetect.Visibility.NONE);
        }
        if (isOwnRecord(type)) {
            return VisibilityChecker.defaultInstance().withIsGetterVisibility(JsonAutoDetect.Visibility.NONE);
        }
        return isOurs(type) ? VisibilityChecker.defaultInstance() : checker;
    }

    /** What the host leaves out of its own may be told here: a part that is false where it is true by default. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return isPart(annotated)
                ? PartSettings.inclusion(config, (AnnotatedMember) annotated)
                : JsonInclude.Value.empty();
    }

    /** Every part stands in every view: a value without some of them is none. */
    @Override
    public Class<?> @Nullable [] findViews(MapperConfig<?> config, Annotated annotated) {
        return isPart(annotated) || taken(annotated) != null ? new Class<?>[] {Object.class} : null;
    }

    /** A list of one element is a list. */
    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
        return isPart(annotated) || taken(annotated) != null ? PartSettings.LISTS : null;
    }

    /** A part of a record that can be empty may be left out, any other may not. */
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        boolean component = member instanceof AnnotatedParameter && isOwnRecord(member.getDeclaringClass());
        return component ? Boolean.valueOf(!canBeEmpty(member.getRawType())) : null;
    }

    /** A null in place of a list is an empty one, and one in place of what may be missing is nothing. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        Class<?> taken = annotated instanceof AnnotatedMethod method && isSetter(method)
                ? method.getRawParameterType(0)
                : annotated.getRawType();
        boolean part = annotated instanceof AnnotatedMember member
                && (isOwnRecord(member.getDeclaringClass())
                        || (annotated instanceof AnnotatedMethod method && isSetter(method)));
        if (part && (Iterable.class.isAssignableFrom(taken) || Map.class.isAssignableFrom(taken))) {
            return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        return part
                ? JsonSetter.Value.forValueNulls(canBeEmpty(taken) ? Nulls.SET : Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass annotated) {
        return ValueShape.of(annotated.getRawType()).map(ValueShape::builder).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass annotated) {
        return ValueShape.builtBy(annotated.getRawType()).isPresent() ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    /** Records are written in the order of their components. */
    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass annotated) {
        Class<?> type = annotated.getRawType();
        return isOwnRecord(type)
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new)
                : null;
    }

    /** Builders take any iterable; a list of the same elements is read. */
    @Override
    public JavaType refineDeserializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        return type.hasRawClass(Iterable.class) && annotated instanceof AnnotatedMethod method && isSetter(method)
                ? list(config, type.containedTypeOrUnknown(0))
                : type;
    }

    /** Dates and times are their texts, whatever the mapper does with those of the host. */
    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        if (!isPart(annotated)) {
            return null;
        }
        // The sets of values with a builder keep the order in which they were filled.
        boolean unordered =
                annotated.getRawType() == Set.class && isOwnRecord(((AnnotatedMember) annotated).getDeclaringClass());
        return unordered ? new SetWriter(null) : textual(annotated.getRawType());
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated annotated) {
        JavaType type = isPart(annotated) ? annotated.getType() : null;
        return type == null || type.containedTypeCount() == 0
                ? null
                : textual(type.containedType(type.containedTypeCount() - 1).getRawClass());
    }

    @Override
    public @Nullable Object findSerializationConverter(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMethod method
                        && isOwnRecord(method.getDeclaringClass())
                        && MapInOrder.isFor(method.getType())
                ? new MapInOrder(method.getType())
                : null;
    }

    private static boolean isPart(Annotated annotated) {
        return annotated instanceof AnnotatedMember member
                && (isOwnRecord(member.getDeclaringClass())
                        || ValueShape.of(member.getDeclaringClass()).isPresent());
    }

    private static @Nullable Object textual(Class<?> type) {
        return TextForms.ofJdk(type).isPresent() ? ToStringSerializer.instance : null;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return isSet(annotated) ? new SetReader() : reader(taken(annotated));
    }

    /** The key of a map may be a number or a name, which is written in one way alone. */
    @Override
    public @Nullable Object findKeyDeserializer(MapperConfig<?> config, Annotated annotated) {
        JavaType taken = taken(annotated);
        if (taken == null || !taken.isMapLikeType()) {
            return null;
        }
        return taken.getKeyType().hasRawClass(Integer.class)
                ? new KeyReader(TextForms.NUMBER)
                : TextForms.ofConstants(taken.getKeyType().getRawClass())
                        .map(KeyReader::new)
                        .orElse(null);
    }

    /** The days of the week are no type of ours, and named as every enum all the same. */
    @Override
    public @Nullable Object findKeySerializer(MapperConfig<?> config, Annotated annotated) {
        JavaType type = isPart(annotated) ? annotated.getType() : null;
        return type == null || !type.isMapLikeType()
                ? null
                : TextForms.ofConstants(type.getKeyType().getRawClass())
                        .map(KeyWriters::of)
                        .orElse(null);
    }

    private static boolean isSet(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && isSetter(method)) {
            return built(method)
                    .map(shape -> shape.parts().get(method.getName()))
                    .filter(part -> part.accessor().getReturnType() == Set.class)
                    .isPresent();
        }
        JavaType taken = taken(annotated);
        return taken != null && taken.hasRawClass(Set.class);
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated annotated) {
        JavaType taken = taken(annotated);
        if (taken == null || taken.containedTypeCount() == 0) {
            return null;
        }
        JavaType content = taken.containedType(taken.containedTypeCount() - 1);
        return content.hasRawClass(Set.class) ? new SetReader() : reader(content);
    }

    private static boolean isAccessor(AnnotatedMethod method) {
        return method.getParameterCount() == 0
                && ValueShape.of(method.getDeclaringClass())
                        .filter(shape -> shape.parts().containsKey(method.getName()))
                        .isPresent();
    }

    private static boolean isSetter(AnnotatedMethod method) {
        return method.getParameterCount() == 1
                && built(method)
                        .map(shape -> shape.parts().get(method.getName()))
                        .filter(part -> part.taken() == method.getRawParameterType(0))
                        .isPresent();
    }

    /**
     * Returns the value that is made by the builder of a method. The method may stand in a generated class above the
     * builder, and returns the builder itself.
     */
    private static Optional<ValueShape> built(AnnotatedMethod method) {
        Class<?> returned = method.getRawReturnType();
        return ValueShape.builtBy(method.getDeclaringClass())
                .or(() -> ValueShape.builtBy(returned)
                        .filter(shape -> method.getDeclaringClass().isAssignableFrom(returned)));
    }

    /** Returns the type of the part that a member fills, null if it fills none. */
    private static @Nullable JavaType taken(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && isSetter(method)) {
            return method.getParameterType(0);
        }
        return annotated instanceof AnnotatedParameter parameter && isOwnRecord(parameter.getDeclaringClass())
                ? parameter.getType()
                : null;
    }

    /** The parts of values are read strictly; what a host reads elsewhere stays as it is. */
    private static @Nullable Object strict(@Nullable JavaType type) {
        return type == null
                ? null
                : TextForms.ofJdk(type.getRawClass()).map(TextReader::new).orElse(null);
    }

    private @Nullable Object reader(@Nullable JavaType type) {
        Object text = strict(type);
        return text == null && type != null && !strict
                ? PlainReader.of(type.getRawClass()).orElse(null)
                : text;
    }

    private static JavaType list(MapperConfig<?> config, JavaType element) {
        JavaType list = config.getTypeFactory().constructCollectionType(List.class, element);
        Object reader = strict(element);
        return reader == null ? list : list.withContentValueHandler(reader);
    }

    private static boolean isComponent(AnnotatedMethod method) {
        return Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName()) && method.getParameterCount() == 0);
    }

    /** A record of ours, a value with a builder, or such a builder. */
    private static boolean isOurs(Class<?> type) {
        return isOwnRecord(type)
                || ValueShape.implementedBy(type).isPresent()
                || ValueShape.builtBy(type).isPresent();
    }

    private static boolean isOwnRecord(Class<?> type) {
        return type.isRecord() && TextForms.isOwn(type);
    }

    static boolean canBeEmpty(Class<?> type) {
        return type == Optional.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }
}
