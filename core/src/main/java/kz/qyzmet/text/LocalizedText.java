package kz.qyzmet.text;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same text in Kazakh, Russian and English.
 *
 * <p>No part may be blank: a text that is missing in one language is a defect, not a value.
 *
 * @param kk the Kazakh text, not blank
 * @param ru the Russian text, not blank
 * @param en the English text, not blank
 */
public record LocalizedText(String kk, String ru, String en) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public LocalizedText {
        notBlank(kk, "kk");
        notBlank(ru, "ru");
        notBlank(en, "en");
    }

    /**
     * Returns a text of the three parts.
     *
     * @param kk the Kazakh text, not blank
     * @param ru the Russian text, not blank
     * @param en the English text, not blank
     * @return the text, not null
     * @throws IllegalArgumentException if a part is blank
     */
    public static LocalizedText of(String kk, String ru, String en) {
        return new LocalizedText(kk, ru, en);
    }

    /**
     * Returns a text that reads the same in every language: a number of an act, a name, a text from a host.
     *
     * @param text the text, not blank
     * @return the text, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }

    /**
     * Returns the text in a language.
     *
     * @param language the language, not null
     * @return the text, not blank
     */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /**
     * Returns the text for a locale, as {@link Language#of(Locale)} maps it.
     *
     * @param locale the locale, not null
     * @return the text, not blank
     */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }

    /**
     * Equal when all three parts are. Written out: what a record generates takes its first caller tens of milliseconds.
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LocalizedText other
                && kk.equals(other.kk)
                && ru.equals(other.ru)
                && en.equals(other.en);
    }

    @Override
    public int hashCode() {
        return (kk.hashCode() * 31 + ru.hashCode()) * 31 + en.hashCode();
    }

    /** Returns the English text, for logs and messages to developers. */
    @Override
    public String toString() {
        return en;
    }

    private static void notBlank(String part, String name) {
        Objects.requireNonNull(part, name);
        if (part.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid text: Expected '" + name + "' not to be blank, but found: '" + part + "'");
        }
    }
}
