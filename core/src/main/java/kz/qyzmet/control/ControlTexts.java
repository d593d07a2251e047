package kz.qyzmet.control;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ControlTexts {

    static final Texts TEXTS = Texts.beside(ControlTexts.class, "Control");

    private ControlTexts() {}
}
