package kz.qyzmet.inspection.regime;

import kz.qyzmet.text.Texts;

/** The bundle of the regimes of an inspection. */
final class RegimeTexts {

    static final Texts TEXTS = Texts.beside(RegimeTexts.class, "Regimes");

    private RegimeTexts() {}
}
