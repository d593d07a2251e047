package kz.qyzmet.jackson;

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
        return form.parse(key, context);
    }
}
