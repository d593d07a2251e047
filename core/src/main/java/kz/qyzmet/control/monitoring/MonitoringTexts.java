package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.Texts;

/** The bundle of internal monitoring and its reports. */
final class MonitoringTexts {

    static final Texts TEXTS = Texts.beside(MonitoringTexts.class, "Monitorings");

    private MonitoringTexts() {}
}
