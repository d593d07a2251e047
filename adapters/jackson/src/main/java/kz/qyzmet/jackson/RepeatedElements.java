package kz.qyzmet.jackson;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a case file says twice where the case holds it once.
 *
 * <p>A set drops an equal element without a word; what was filed twice would be lost. So the file is held against the
 * case that was made of it: a list that has become shorter had a repeated element.
 */
final class RepeatedElements {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}+");

    private RepeatedElements() {}

    /** Returns the way to the first repeated element, empty if nothing was lost. */
    static Optional<CasePath> first(JsonNode file, JsonNode made, CasePath path) {
        if (file.isArray() && made.isArray()) {
            return file.size() > made.size() ? Optional.of(repeated(file, path)) : inElements(file, made, path);
        }
        if (!file.isObject() || !made.isObject()) {
            return Optional.empty();
        }
        for (Map.Entry<String, JsonNode> field : file.properties()) {
            JsonNode other = made.get(field.getKey());
            Optional<CasePath> found = other == null
                    ? numberWrittenTwice(field.getKey(), path)
                    : first(field.getValue(), other, path.with(field.getKey()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A key that is a number, in digits of any script, and is not there as it was written: 05 has become 5. */
    private static Optional<CasePath> numberWrittenTwice(String key, CasePath path) {
        return NUMBER.matcher(key).matches() ? Optional.of(path.with(key)) : Optional.empty();
    }

    /** Sets keep the order in which they were filled, so that elements stand against each other. */
    private static Optional<CasePath> inElements(JsonNode file, JsonNode made, CasePath path) {
        for (int i = 0; i < file.size(); i++) {
            Optional<CasePath> found = first(file.get(i), made.get(i), path.with(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static CasePath repeated(JsonNode list, CasePath path) {
        Set<JsonNode> before = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!before.add(list.get(i))) {
                return path.with(i);
            }
        }
        // Equal by their meaning, and written differently.
        return path;
    }
}
