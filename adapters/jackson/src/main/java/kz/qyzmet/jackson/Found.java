package kz.qyzmet.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands in a JSON text, in words. */
final class Found {

    private Found() {}

    /** Returns the value at which a parser stands. */
    static String at(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> Shown.quoted(parser.getString());
            case PROPERTY_NAME -> "the field " + Shown.quoted(parser.currentName());
            case VALUE_NULL -> "null";
            default -> Shown.of(String.valueOf(parser.getString()));
        };
    }
}
