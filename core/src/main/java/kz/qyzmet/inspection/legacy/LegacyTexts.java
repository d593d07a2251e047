package kz.qyzmet.inspection.legacy;

import kz.qyzmet.text.Texts;

/** The bundle of the regime of 2021. */
final class LegacyTexts {

    static final Texts TEXTS = Texts.beside(LegacyTexts.class, "Legacy");

    private LegacyTexts() {}
}
