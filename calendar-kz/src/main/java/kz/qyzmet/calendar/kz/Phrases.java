package kz.qyzmet.calendar.kz;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class Phrases {

    static final Texts TEXTS = Texts.beside(Phrases.class, "Phrases");

    private Phrases() {}
}
