package kz.qyzmet.jackson;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** Writes the map of a record in the order of its keys: the maps of records have none of their own. */
final class MapInOrder extends StdConverter<Map<?, ?>, Map<?, ?>> {

    private final JavaType type;

    MapInOrder(JavaType type) {
        this.type = type;
    }

    /** Tells whether the keys of a map have an order. */
    static boolean isFor(JavaType type) {
        return type.isMapLikeType()
                && (type.getKeyType().isEnumType() || type.getKeyType().hasRawClass(Integer.class));
    }

    @Override
    public Map<?, ?> convert(Map<?, ?> map) {
        return new TreeMap<Object, Object>(map);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
        return type;
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
        return type;
    }
}
