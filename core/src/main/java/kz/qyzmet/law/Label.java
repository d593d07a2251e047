package kz.qyzmet.law;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * The label of a norm, and the languages in which its wording is not official.
 *
 * <p>In the bundles an unofficial wording ends with {@value #MARK}; the text here is without it.
 *
 * @param text the label, not null
 * @param unofficial the languages in which nobody official has worded it, not null
 */
public record Label(LocalizedText text, Set<Language> unofficial) {

    /** The mark of an unofficial wording. */
    public static final String MARK = "†";

    /** Checks and copies the parts. */
    public Label {
        Objects.requireNonNull(text, "text");
        unofficial = Set.copyOf(unofficial);
    }

    static Label of(LocalizedText marked) {
        Set<Language> unofficial = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (marked.in(language).endsWith(MARK)) {
                unofficial.add(language);
            }
        }
        return new Label(LocalizedText.of(strip(marked.kk()), strip(marked.ru()), strip(marked.en())), unofficial);
    }

    private static String strip(String text) {
        return text.endsWith(MARK)
                ? text.substring(0, text.length() - MARK.length()).strip()
                : text;
    }
}
