package kz.qyzmet.jackson;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;

/**
 * A value that one text tells.
 *
 * @param type the type of the value
 * @param expected what is expected in place of a text, to be read after "Expected"
 * @param read makes the value, or refuses with a runtime exception
 * @param write returns the text in full
 * @param <T> the type of the value
 */
record TextForm<T>(
        Class<T> type, Function<String, String> expected, Function<String, T> read, Function<Object, String> write) {

    /** Reads the value of a text; what is refused is refused in one line. */
    T parse(String text, DeserializationContext context) {
        try {
            return read.apply(text);
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            throw new ValueRefusal(
                    context.getParser(),
                    isIdentifier() && message.startsWith("Invalid ")
                            ? message
                            : "Expected " + expected.apply(text) + ", but found: " + Shown.quoted(text));
        }
    }

    /** Identifiers say best for themselves what is wrong with them. */
    private boolean isIdentifier() {
        return type.isRecord() && expected == TextForms.ANY;
    }
}
