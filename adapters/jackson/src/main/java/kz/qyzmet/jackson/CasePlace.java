package kz.qyzmet.jackson;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a value stands in a case file, found again for a refusal: reading keeps no places.
 *
 * @param line the line of the value, or of what should hold it
 * @param column its column
 * @param isThere whether there is such a value
 * @param found the value in words
 */
record CasePlace(int line, int column, boolean isThere, String found) {

    /** Finds a value in a text that {@link CaseScan} has passed. */
    static CasePlace of(String text, CasePath path) {
        try (JsonParser parser = CaseText.parser(text)) {
            return walk(parser, path);
        }
    }

    /** Returns the names of the fields of an object; none if there is no object. */
    static List<String> fields(String text, CasePath path) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = CaseText.parser(text)) {
            if (walk(parser, path).isThere() && parser.hasToken(JsonToken.START_OBJECT)) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return names;
    }

    private static CasePlace walk(JsonParser parser, CasePath path) {
        parser.nextToken();
        for (Object step : path.steps()) {
            CasePlace holder = here(parser, false);
            boolean inside = step instanceof Integer index ? toElement(parser, index) : toField(parser, step);
            if (!inside) {
                return holder;
            }
        }
        return here(parser, true);
    }

    private static boolean toField(JsonParser parser, Object name) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = parser.currentName().equals(name);
            parser.nextToken();
            if (wanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean toElement(JsonParser parser, int index) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            return false;
        }
        int at = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (at == index) {
                return true;
            }
            parser.skipChildren();
            at++;
        }
        return false;
    }

    private static CasePlace here(JsonParser parser, boolean isThere) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new CasePlace(at.getLineNr(), at.getColumnNr(), isThere, Found.at(parser));
    }
}
