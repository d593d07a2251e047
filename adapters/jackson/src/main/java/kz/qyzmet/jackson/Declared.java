package kz.qyzmet.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;

/** What the declaration of a part already tells of its value. */
final class Declared {

    private Declared() {}

    /** Tells whether a part, or each element of it, is declared to be of one type and no other. */
    static boolean as(Class<?> type, @Nullable BeanProperty part) {
        if (part == null) {
            return false;
        }
        JavaType declared = part.getType();
        while (declared.getContentType() != null) {
            declared = declared.getContentType();
        }
        return declared.hasRawClass(type);
    }
}
