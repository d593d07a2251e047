package kz.qyzmet.jackson;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map. */
final class KeyReader extends KeyDeserializer {

    private final TextForm<?> form;

    KeyReader(TextForm<?> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return form.parse(key, context);
        } catch (JacksonException e) {
            throw e.prependPath(Map.class, key);
        }
    }
}
