package kz.qyzmet.calendar.kz;

import kz.qyzmet.text.PersonalData;

/** Makes a text of unknown origin fit for a one-line message. */
final class Shown {

    private static final int READ = 500;
    private static final int SHOWN = 80;

    private Shown() {}

    /** Masks personal data, escapes what is not visible, and shortens. */
    static String of(String text) {
        // Shortened before the search as well, so that a huge value costs nothing; what is cut off is never shown.
        String start = text.substring(0, Math.min(text.length(), READ));
        return shorten(PersonalData.scrub(start));
    }

    /** Escapes what is not visible and shortens. */
    static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && shown.length() < SHOWN) {
            int codePoint = text.codePointAt(i);
            if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            }
            i += Character.charCount(codePoint);
        }
        return i < text.length() ? shown + "..." : shown.toString();
    }

    /** Tells whether a character belongs in a line of text. */
    static boolean isVisible(int codePoint) {
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
