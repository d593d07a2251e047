package kz.qyzmet.text;

import java.util.Locale;
import java.util.Objects;

/** One of the three languages in which the library speaks to a person. */
public enum Language {

    /** Kazakh, қазақ тілі. */
    KK("kk"),
    /** Russian, русский язык. */
    RU("ru"),
    /** English, unofficial in every act. */
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * Returns the language for a locale.
     *
     * <p>Only the locale's language counts, never its country: {@code ru-KZ} is Russian. Every language that the
     * library does not speak gives English, never the language of the machine.
     *
     * @param locale the locale, not null
     * @return the language, English for any locale that is neither Kazakh nor Russian
     */
    public static Language of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return switch (locale.getLanguage()) {
            case "kk" -> KK;
            case "ru" -> RU;
            default -> EN;
        };
    }

    /**
     * Returns the locale of this language, without a country.
     *
     * @return the locale, not null
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the two-letter code, {@code kk}, {@code ru} or {@code en}.
     *
     * @return the ISO 639 code, not null
     */
    public String tag() {
        return locale.getLanguage();
    }
}
