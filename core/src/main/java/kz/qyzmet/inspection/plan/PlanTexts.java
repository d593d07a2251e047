package kz.qyzmet.inspection.plan;

import kz.qyzmet.text.Texts;

/** The bundle of the plan of inspections. */
final class PlanTexts {

    static final Texts TEXTS = Texts.beside(PlanTexts.class, "Plans");

    private PlanTexts() {}
}
