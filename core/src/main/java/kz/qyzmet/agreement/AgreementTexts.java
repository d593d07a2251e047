package kz.qyzmet.agreement;

import kz.qyzmet.text.Texts;

/** The bundle of agreements. */
final class AgreementTexts {

    static final Texts TEXTS = Texts.beside(AgreementTexts.class, "Agreements");

    private AgreementTexts() {}
}
