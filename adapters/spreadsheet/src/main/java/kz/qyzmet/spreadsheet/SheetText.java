package kz.qyzmet.spreadsheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts stand in a cell, and how cells are called. */
final class SheetText {

    /** The most characters that a cell of an office program holds. */
    static final int LONGEST = 32_767;

    /** An office program takes this for a character by its number, so that the sign itself has to be written so. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00A0\\u2007\\u202F]+|[\\s\\u00A0\\u2007\\u202F]+$");

    private SheetText() {}

    /** Returns the address of a cell, both counted from 0: {@code A1}. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    /** Returns a text with a capital at its beginning. */
    static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Removes white space at the edges, that which does not break a line included. */
    static String stripped(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /**
     * Returns a text as a file holds it.
     *
     * @throws InvalidWorkbookException if no cell can hold it
     */
    static String written(InvalidWorkbookException.Place place, String text) {
        if (text.length() > LONGEST) {
            throw InvalidWorkbookException.at(place, "at most " + LONGEST + " characters", text.length() + " of them");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isCharacter(c)) {
                throw InvalidWorkbookException.at(
                        place, "no control character", String.format("U+%04X at character %d", (int) c, i + 1));
            }
        }
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Returns a text as it was before it was written. */
    static String read(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static boolean isCharacter(char c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= '\uFFFD' && !Character.isSurrogate(c));
    }
}
