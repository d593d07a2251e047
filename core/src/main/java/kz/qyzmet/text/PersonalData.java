package kz.qyzmet.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal data before it reaches a message, a log or a {@code toString}.
 *
 * <p>Legal source: the duty to protect the personal data of recipients, {@code law88.a5} and the agreement's annexes.
 */
public final class PersonalData {

    private static final int SHOWN = 4;
    /** Dates and instants, also as the acts write them ({@code 15.05.2026}); the years keep telephone numbers out. */
    private static final Pattern READABLE = Pattern.compile("(?<![\\p{Alnum}+.-])(?:"
            + "(?:[12]\\d{3}|9999)-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?"
            + "|\\d{2}\\.\\d{2}\\.[12]\\d{3})(?!\\d)");

    private static final Pattern PERSONAL = Pattern.compile(String.join(
            "|",
            "(?<![\\p{Alnum}])\\d{9,}(?![\\p{Alnum}])",
            "(?<![\\p{Alnum}])(?i:KZ)\\s?\\d{2}(?:\\s?\\p{Alnum}{4}){4}(?![\\p{Alnum}])",
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+",
            "\\+?\\d[\\d\\s().-]{8,}\\d"));

    private PersonalData() {}

    /**
     * Masks all but the last four characters.
     *
     * <p>A text of four characters or fewer is masked whole, so that nothing short is ever shown in full.
     *
     * @param secret the text, not null
     * @return asterisks and the last four characters, as long as the text
     */
    public static String mask(String secret) {
        Objects.requireNonNull(secret, "secret");
        int hidden = secret.length() <= SHOWN ? secret.length() : secret.length() - SHOWN;
        return "*".repeat(hidden) + secret.substring(hidden);
    }

    /**
     * Masks every identity number, bank account, telephone number and mail address inside a text.
     *
     * <p>For values of unknown origin in error messages. Dates, instants and norm ids stay readable.
     *
     * @param text the text, not null
     * @return the text with personal data masked
     */
    public static String scrub(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder scrubbed = new StringBuilder();
        Matcher readable = READABLE.matcher(text);
        int from = 0;
        while (readable.find()) {
            scrubbed.append(maskPersonal(text.substring(from, readable.start())))
                    .append(readable.group());
            from = readable.end();
        }
        return scrubbed.append(maskPersonal(text.substring(from))).toString();
    }

    private static String maskPersonal(String text) {
        return PERSONAL.matcher(text).replaceAll(match -> mask(match.group()));
    }
}
