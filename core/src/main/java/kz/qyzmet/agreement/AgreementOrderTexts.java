package kz.qyzmet.agreement;

import kz.qyzmet.text.Texts;

/** The bundle of the order that approves the standard agreement. */
final class AgreementOrderTexts {

    static final Texts TEXTS = Texts.beside(AgreementOrderTexts.class, "AgreementOrders");

    private AgreementOrderTexts() {}
}
