package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.Texts;

/** The bundle of obligations and rights. */
final class ObligationTexts {

    static final Texts TEXTS = Texts.beside(ObligationTexts.class, "Obligations");

    private ObligationTexts() {}
}
