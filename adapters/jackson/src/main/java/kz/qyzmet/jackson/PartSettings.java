package kz.qyzmet.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;

/** How the parts of values are told, where the mapper of a host has settings for its own classes. */
final class PartSettings {

    /** Keeps every name. */
    static final PropertyNamingStrategy NAMES = new PropertyNamingStrategy();

    static final JsonFormat.Value LISTS = JsonFormat.Value.empty()
            .withoutFeature(JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .withoutFeature(JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    private PartSettings() {}

    /**
     * Returns what of a part is written: what a reader takes for the same may be left out as the host likes.
     *
     * <p>A default of ours is none of Java, and may be a list that is not empty.
     */
    static JsonInclude.Value inclusion(MapperConfig<?> config, AnnotatedMember part) {
        Include chosen = config.getDefaultPropertyInclusion().getValueInclusion();
        if (chosen != Include.NON_EMPTY && chosen != Include.NON_DEFAULT && chosen != Include.CUSTOM) {
            return JsonInclude.Value.construct(Include.USE_DEFAULTS, Include.ALWAYS);
        }
        boolean hasDefault = ValueShape.of(part.getDeclaringClass())
                .map(shape -> shape.parts().get(part.getName()))
                .filter(ValueShape.Part::hasDefault)
                .isPresent();
        return JsonInclude.Value.construct(
                ValueIntrospector.canBeEmpty(part.getRawType()) && !hasDefault ? Include.NON_EMPTY : Include.NON_ABSENT,
                Include.ALWAYS);
    }
}
