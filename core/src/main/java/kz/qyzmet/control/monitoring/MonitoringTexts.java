package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.PersonalData;
import kz.qyzmet.text.Texts;

/** The bundle of internal monitoring and its reports. */
final class MonitoringTexts {

    static final Texts TEXTS = Texts.beside(MonitoringTexts.class, "Monitorings");

    private MonitoringTexts() {}

    /** A name that somebody wrote, as a message may show it: on one line, personal data masked. */
    static String shown(String name) {
        return PersonalData.scrub(name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?"));
    }
}
