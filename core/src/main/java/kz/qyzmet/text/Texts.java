package kz.qyzmet.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named set of resource bundles, one file for each {@link Language}.
 *
 * <p>The files are {@code <base name>_kk.properties}, {@code _ru} and {@code _en}, in UTF-8. There is no root file on
 * purpose: a root file would answer in place of a missing key. A key that is missing in a language is a
 * {@link MissingResourceException} that names the key and the file, never an empty text.
 *
 * <p>Messages follow {@link MessageFormat}; all arguments are texts, so no number is ever formatted by accident.
 */
public final class Texts {

    private final String baseName;
    private final Map<Language, ResourceBundle> bundles;

    private Texts(String baseName, Map<Language, ResourceBundle> bundles) {
        this.baseName = baseName;
        this.bundles = bundles;
    }

    /**
     * Loads the bundles beside a class.
     *
     * <p>Another module must open the package of the files to this one: otherwise its resources are hidden.
     *
     * @param anchor a class in the module and package of the files, not null
     * @param simpleName the base name without package, not null
     * @return the texts, not null
     * @throws MissingResourceException if the file of a language is missing or hidden
     */
    public static Texts beside(Class<?> anchor, String simpleName) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(simpleName, "simpleName");
        String baseName = anchor.getPackageName() + "." + simpleName;
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            // A locale without country, and no fall-back but the machine's: which is why the answer is checked.
            ResourceBundle bundle = ResourceBundle.getBundle(baseName, language.locale(), anchor.getModule());
            if (!bundle.getLocale().getLanguage().equals(language.tag())) {
                throw new MissingResourceException(
                        "No bundle '" + baseName + "' in language '" + language.tag() + "'", baseName, language.tag());
            }
            bundles.put(language, bundle);
        }
        return new Texts(baseName, bundles);
    }

    /**
     * Returns a text in a language.
     *
     * @param language the language, not null
     * @param key the key, not null
     * @param arguments localized texts, put in in that language, or values that read the same in each, not null
     * @return the text, not null
     * @throws MissingResourceException if the key is missing in that language
     */
    public String get(Language language, String key, Object... arguments) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(key, "key");
        ResourceBundle bundle = Objects.requireNonNull(bundles.get(language), "bundle");
        if (!bundle.containsKey(key)) {
            throw new MissingResourceException(
                    "No text '" + key + "' in '" + baseName + "_" + language.tag() + "'", baseName, key);
        }
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : fill(pattern, language, in(language, arguments));
    }

    /**
     * Puts the arguments in as MessageFormat does. Plain patterns, nearly all, are filled here: a calendar makes
     * thousands of names when it is loaded, and MessageFormat compiles the pattern anew for each.
     */
    private static String fill(String pattern, Language language, Object... arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int argument = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
                    ? pattern.charAt(open + 1) - '0'
                    : -1;
            if (argument < 0 || argument >= Math.min(arguments.length, 10)) {
                return new MessageFormat(pattern, language.locale()).format(arguments);
            }
            filled.append(pattern, from, open).append(arguments[argument]);
            from = open + 3;
        }
        return pattern.indexOf('\'') >= 0
                ? new MessageFormat(pattern, language.locale()).format(arguments)
                : filled.append(pattern, from, pattern.length()).toString();
    }

    /**
     * Returns a text in all three languages, with arguments that read the same in each.
     *
     * @param key the key, not null
     * @param arguments the arguments, localized texts or values that read the same in each language, not null
     * @return the text, not null
     * @throws MissingResourceException if the key is missing in a language
     */
    public LocalizedText text(String key, Object... arguments) {
        return LocalizedText.of(
                get(Language.KK, key, arguments), get(Language.RU, key, arguments), get(Language.EN, key, arguments));
    }

    /**
     * Tells whether a key has a text in every language.
     *
     * @param key the key, not null
     * @return true if no language lacks it
     */
    public boolean has(String key) {
        return bundles.values().stream().allMatch(bundle -> bundle.containsKey(key));
    }

    /**
     * Returns the keys of a language, sorted.
     *
     * @param language the language, not null
     * @return the keys, not null
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>(
                Objects.requireNonNull(bundles.get(language), "bundle").keySet());
    }

    /** Returns the base name of the bundles. */
    @Override
    public String toString() {
        return baseName;
    }

    private static Object[] in(Language language, Object... arguments) {
        Object[] localized = new Object[arguments.length];
        for (int i = 0; i < localized.length; i++) {
            localized[i] = arguments[i] instanceof LocalizedText text ? text.in(language) : arguments[i].toString();
        }
        return localized;
    }
}
