package kz.qyzmet.party;

import kz.qyzmet.text.PersonalData;

/** Input as a message may show it: bounded, on one line, masked. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** Masks all but the last four characters; of a text that is too long the start is left out. */
    static String masked(CharSequence text) {
        int length = text.length();
        String end = text.subSequence(Math.max(0, length - LONGEST), length).toString();
        return oneLine(PersonalData.mask(end));
    }

    /** Cuts a text that is too long, and masks the personal data in what remains. */
    static String bounded(String text) {
        return oneLine(PersonalData.scrub(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    }
}
