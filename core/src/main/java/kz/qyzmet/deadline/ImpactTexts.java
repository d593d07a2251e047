package kz.qyzmet.deadline;

import kz.qyzmet.text.Texts;

/** The sentences on why a deadline moved, loaded when they are first read. */
final class ImpactTexts {

    static final Texts TEXTS = Texts.beside(ImpactTexts.class, "Impact");

    private ImpactTexts() {}
}
