package kz.qyzmet.service;

import java.util.Optional;
import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ServiceTexts {

    static final Texts TEXTS = Texts.beside(ServiceTexts.class, "Services");

    private ServiceTexts() {}

    /** A text that is recorded is never blank. */
    static void requireStated(String what, String part, Optional<String> text) {
        text.filter(String::isBlank).ifPresent(blank -> {
            throw new IllegalArgumentException(
                    "Invalid " + what + ": Expected '" + part + "' not to be blank, but found: '" + blank + "'");
        });
    }

    /** A name that somebody wrote, as a message may show it: on one line, personal data masked. */
    static String shown(String name) {
        return PersonalData.scrub(name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }
}
