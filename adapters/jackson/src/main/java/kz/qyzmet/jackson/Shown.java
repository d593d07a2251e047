package kz.qyzmet.jackson;

import java.util.regex.Pattern;
import kz.qyzmet.text.PersonalData;

/**
 * Makes a text of unknown origin fit for a message: short, on one line, and masked down to its last four characters
 * unless it looks like what a program writes.
 */
final class Shown {

    /**
     * Names of constants and fields, ids, numbers, dates: what else somebody typed may be the name of a person, or the
     * number of a document. An id with a dot has a digit.
     */
    private static final Pattern TECHNICAL =
            Pattern.compile("(?!.*\\d{6})[A-Z0-9_]*|[a-z][a-z0-9]*([A-Z][a-z0-9]*)*|[a-z0-9_-]*|(?=.*\\d)[a-z0-9_.-]*"
                    + "|[0-9TZ:.,+/ -]*"
                    + "|KZT -?[0-9.,]*|[+-]?(NaN|Infinity)|\\\\?[\\p{ASCII}&&[^A-Za-z]]*|\\\\[a-z]");

    private static final int READ = 500;
    private static final int SHOWN = 40;

    private Shown() {}

    /** Returns the text in quotes. */
    static String quoted(String text) {
        return "'" + of(text) + "'";
    }

    /** Returns at most forty characters of the text. */
    static String of(String text) {
        // Cut before the search as well, so that a huge text costs nothing; what is cut off is never shown.
        String start = text.substring(0, Math.min(text.length(), READ));
        String scrubbed = TECHNICAL.matcher(start).matches() ? PersonalData.scrub(start) : PersonalData.mask(start);
        int[] codePoints = scrubbed.codePoints().limit(SHOWN + 1L).toArray();
        int shown = Math.min(codePoints.length, SHOWN);
        String line = oneLine(new String(codePoints, 0, shown));
        return codePoints.length > SHOWN ? line.substring(0, line.offsetByCodePoints(0, SHOWN - 3)) + "..." : line;
    }

    /** Replaces what is not visible. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isVisible(c) ? c : '?'));
        return line.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
