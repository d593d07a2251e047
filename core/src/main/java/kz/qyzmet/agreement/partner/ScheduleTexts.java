package kz.qyzmet.agreement.partner;

import kz.qyzmet.text.Texts;

/** The bundle of opening hours. */
final class ScheduleTexts {

    static final Texts TEXTS = Texts.beside(ScheduleTexts.class, "Schedules");

    private ScheduleTexts() {}
}
