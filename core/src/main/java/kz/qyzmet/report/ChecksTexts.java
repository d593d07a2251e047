package kz.qyzmet.report;

import kz.qyzmet.text.Texts;

/** The bundle of the checks. */
final class ChecksTexts {

    static final Texts TEXTS = Texts.beside(ChecksTexts.class, "Checks");

    private ChecksTexts() {}
}
