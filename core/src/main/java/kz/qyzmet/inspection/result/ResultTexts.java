package kz.qyzmet.inspection.result;

import kz.qyzmet.text.Texts;

/** The bundle of the results of inspections. */
final class ResultTexts {

    static final Texts TEXTS = Texts.beside(ResultTexts.class, "Results");

    private ResultTexts() {}
}
