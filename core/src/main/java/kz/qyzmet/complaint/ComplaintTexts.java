package kz.qyzmet.complaint;

import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ComplaintTexts {

    static final Texts TEXTS = Texts.beside(ComplaintTexts.class, "Complaints");

    private ComplaintTexts() {}

    /** A name that somebody wrote, as a message may show it: on one line, personal data masked. */
    static String shown(String name) {
        return PersonalData.scrub(name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }
}
