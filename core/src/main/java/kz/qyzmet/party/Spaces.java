package kz.qyzmet.party;

/** Takes out the spaces with which people group the characters of a number. */
final class Spaces {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';

    private Spaces() {}

    static String removed(CharSequence text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), 64));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != NO_BREAK && c != NARROW_NO_BREAK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
