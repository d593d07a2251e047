package kz.qyzmet.report.layout;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class LayoutTexts {

    static final Texts TEXTS = Texts.beside(LayoutTexts.class, "Layout");

    private LayoutTexts() {}
}
