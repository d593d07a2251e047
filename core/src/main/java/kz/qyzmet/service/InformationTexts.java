package kz.qyzmet.service;

import kz.qyzmet.text.Texts;

/** The texts of public discussion, information, yearly reports and public monitoring. */
final class InformationTexts {

    static final Texts TEXTS = Texts.beside(InformationTexts.class, "Information");

    private InformationTexts() {}
}
