package kz.qyzmet.inspection;

import kz.qyzmet.text.Texts;

/** The bundle of inspections. */
final class InspectionTexts {

    static final Texts TEXTS = Texts.beside(InspectionTexts.class, "Inspections");

    private InspectionTexts() {}
}
