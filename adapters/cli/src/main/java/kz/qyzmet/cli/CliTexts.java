package kz.qyzmet.cli;

import kz.qyzmet.text.Texts;

/** The texts of this module, loaded when the first of them is printed. */
final class CliTexts {

    static final Texts TEXTS = Texts.beside(CliTexts.class, "Cli");

    private CliTexts() {}
}
