package kz.qyzmet.report;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ReportTexts {

    static final Texts TEXTS = Texts.beside(ReportTexts.class, "Report");

    private ReportTexts() {}
}
