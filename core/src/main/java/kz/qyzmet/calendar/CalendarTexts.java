package kz.qyzmet.calendar;

import kz.qyzmet.text.Texts;

/** The bundle of this room. A class of its own, so that the enums load it only when somebody reads a label. */
final class CalendarTexts {

    static final Texts TEXTS = Texts.beside(CalendarTexts.class, "Calendar");

    private CalendarTexts() {}
}
