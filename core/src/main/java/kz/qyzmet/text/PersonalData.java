package kz.qyzmet.text;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Masks personal data before it reaches a message, a log or a {@code toString}.
 *
 * <p>Legal source: the duty to protect the personal data of recipients, {@code law88.a5} and the agreement's annexes.
 */
public final class PersonalData {

    private static final int SHOWN = 4;
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\p{Alnum}])\\d{9,}(?![\\p{Alnum}])");
    private static final Pattern MAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{Alnum}])KZ\\d{2}[\\p{Alnum}]{16}(?![\\p{Alnum}])");
    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[\\s.]*)+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d\\s().-]{8,}\\d");

    private PersonalData() {}

    /**
     * Masks all but the last four characters.
     *
     * <p>A text of four characters or fewer is masked whole, so that nothing short is ever shown in full.
     *
     * @param secret  the text, not null
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
     * @param text  the text, not null
     * @return the text with personal data masked
     */
    public static String scrub(String text) {
        Objects.requireNonNull(text, "text");
        String scrubbed = LONG_NUMBER.matcher(text).replaceAll(match -> mask(match.group()));
        scrubbed = ACCOUNT.matcher(scrubbed).replaceAll(match -> mask(match.group()));
        scrubbed = MAIL.matcher(scrubbed).replaceAll(match -> mask(match.group()));
        return PHONE.matcher(scrubbed).replaceAll(match -> isDate(match.group()) ? match.group() : mask(match.group()));
    }

    private static boolean isDate(String text) {
        return DATES.matcher(text).matches();
    }
}
