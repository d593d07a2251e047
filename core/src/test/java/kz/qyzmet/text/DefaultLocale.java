package kz.qyzmet.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Runs a piece of code on a machine of another language, and puts the machine back. */
final class DefaultLocale {

    private DefaultLocale() {}

    /** Bundles that were loaded before are forgotten, so that the code loads its own. */
    static <T> T set(Locale locale, Supplier<T> code) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        ResourceBundle.clearCache(Texts.class.getClassLoader());
        try {
            return code.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
