package kz.qyzmet.cli;

import kz.qyzmet.text.PersonalData;

/** Makes a value of unknown origin fit for a message: short, on one line, and masked where it looks personal. */
final class Shown {

    private static final int READ = 500;
    private static final int SHOWN = 80;

    private Shown() {}

    static String of(String value) {
        // Cut before the search as well, so that a huge value costs nothing.
        String scrubbed = PersonalData.scrub(value.substring(0, Math.min(value.length(), READ)));
        return oneLine(scrubbed.length() < value.length() || scrubbed.length() > SHOWN ? cut(scrubbed) : scrubbed);
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isVisible(c) ? c : '?'));
        return line.toString();
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
