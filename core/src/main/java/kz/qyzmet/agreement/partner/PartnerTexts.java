package kz.qyzmet.agreement.partner;

import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of partners: their selection, staff, reports and lists of services. */
final class PartnerTexts {

    static final Texts TEXTS = Texts.beside(PartnerTexts.class, "Partners");

    private PartnerTexts() {}

    /** What somebody wrote, as a message may show it: on one line, personal data masked. */
    static String shown(String text) {
        return PersonalData.scrub(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }

    /** Checks a number or name that a host gives to a thing. */
    static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Invalid " + what + ": Expected a text, but found: '" + text + "'");
        }
    }
}
