package kz.qyzmet.spreadsheet;

import kz.qyzmet.text.Texts;

/** The bundle of this module. */
final class SheetTexts {

    static final Texts TEXTS = Texts.beside(SheetTexts.class, "Sheet");

    private SheetTexts() {}
}
