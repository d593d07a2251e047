package kz.qyzmet.spring.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Reads the query of a request: each parameter once, none that nobody reads. A misspelt {@code asOf} that were passed
 * over would give the answer of another day.
 *
 * <p>A plus sign is itself and no blank: no parameter holds a blank, and {@code +05:00} is an offset.
 */
final class Query {

    private Query() {}

    static Map<String, String> read(@Nullable String query, Set<String> known, int longest) {
        Map<String, String> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals), longest);
            String value = decoded(equals < 0 ? "" : pair.substring(equals + 1), longest);
            if (!known.contains(name)) {
                throw Problem.badParameter(
                        name,
                        known.isEmpty()
                                ? "Expected no parameter"
                                : "Expected one of the parameters " + String.join(", ", known));
            }
            if (values.put(name, value) != null) {
                throw Problem.badParameter(name, "Expected this parameter once, but found it twice");
            }
        }
        return values;
    }

    private static String decoded(String text, int longest) {
        String decoded;
        try {
            decoded = StringUtils.uriDecode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.Kind.BAD_PARAMETER.because("Expected a query whose % signs are each followed by two digits");
        }
        if (decoded.length() > longest) {
            throw Problem.Kind.BAD_PARAMETER.because(
                    "Expected a parameter of at most " + longest + " characters, but found: " + decoded.length());
        }
        return decoded;
    }
}
