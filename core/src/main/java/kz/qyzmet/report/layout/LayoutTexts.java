package kz.qyzmet.report.layout;

import kz.qyzmet.text.Texts;

/** The bundles of this room. */
final class LayoutTexts {

    static final Texts TEXTS = Texts.beside(LayoutTexts.class, "Layout");

    static final Texts DOUBTS = Texts.beside(LayoutTexts.class, "Doubts");

    static final Texts INSTRUCTIONS = Texts.beside(LayoutTexts.class, "Instructions");

    private LayoutTexts() {}
}
