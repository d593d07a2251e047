package kz.qyzmet.service;

import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ServiceTexts {

    static final Texts TEXTS = Texts.beside(ServiceTexts.class, "Services");

    private ServiceTexts() {}

    /** A name that somebody wrote, as a message may show it: on one line, personal data masked. */
    static String shown(String name) {
        return PersonalData.scrub(name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }
}
