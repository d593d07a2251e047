package kz.qyzmet.jackson;

import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Says in our words what is wrong with a text that is no JSON, from what stands where the parser stopped. */
final class BrokenJson {

    private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)");
    private static final int LONGEST_WORD = 200;

    private final String text;
    private final int offset;

    private BrokenJson(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    static CaseFormatException refusal(String text, StreamReadException e) {
        TokenStreamLocation at = e.getLocation();
        int offset = (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
        return new CaseFormatException(
                Math.max(at.getLineNr(), 1),
                Math.max(at.getColumnNr(), 1),
                "",
                new BrokenJson(text, offset).problem(Math.max(at.getColumnNr(), 1)));
    }

    private String problem(int column) {
        if (offset >= text.length()) {
            return "Expected every object, list and text to be closed, but found the end of the file";
        }
        char found = text.charAt(offset);
        String word = word();
        if (NO_NUMBER.matcher(word).matches()) {
            return "Expected a number, but found: " + Shown.of(word);
        }
        if (found < ' ' && !Character.isWhitespace(found)) {
            return "Expected JSON, but found a control character in column " + column;
        }
        if (found < ' ') {
            return "Expected no line break, tab or other control character inside a text, but found one in column "
                    + column;
        }
        if (found == '/' || found == '#') {
            return "Expected no comments, but found one in column " + column;
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return "Expected an escape that JSON knows, but found: " + Shown.quoted("\\" + found);
        }
        if (found == '\'') {
            return "Expected double quotes, but found single ones in column " + column;
        }
        if ((found == '}' || found == ']') && lastBefore() == ',') {
            return "Expected no comma before a closing bracket, but found one in column " + column;
        }
        if (found == '"') {
            return "Expected a comma, colon or closing bracket, but found a new text in column " + column;
        }
        return "Expected JSON, but found in column " + column + ": "
                + Shown.quoted(word.isEmpty() ? Character.toString(text.codePointAt(offset)) : word);
    }

    private char lastBefore() {
        int at = offset - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    /** The parser stops at the beginning, inside or right after a word. */
    private String word() {
        int from = offset;
        while (from > 0 && offset - from < LONGEST_WORD && isWord(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && to - offset < LONGEST_WORD && isWord(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        // A bracket after a whole value stands for itself.
        boolean whole = to == offset && to > from && Character.isLetterOrDigit(text.charAt(to - 1));
        return whole && !NO_NUMBER.matcher(word).matches() ? "" : word;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.' || c == '_';
    }
}
