package kz.qyzmet.report.fill;

import kz.qyzmet.text.Texts;

/** The bundle of filling. */
final class FillTexts {

    static final Texts TEXTS = Texts.beside(FillTexts.class, "Fill");

    private FillTexts() {}
}
