package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.Texts;

/** The bundle of the steps and of the services that a partner renders. */
final class StepTexts {

    static final Texts TEXTS = Texts.beside(StepTexts.class, "Steps");

    private StepTexts() {}
}
