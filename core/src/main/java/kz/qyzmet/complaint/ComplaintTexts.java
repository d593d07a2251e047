package kz.qyzmet.complaint;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ComplaintTexts {

    static final Texts TEXTS = Texts.beside(ComplaintTexts.class, "Complaints");

    private ComplaintTexts() {}
}
