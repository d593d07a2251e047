package kz.qyzmet.law;

import kz.qyzmet.text.Texts;

/** The bundles of this room, each loaded when it is first read. */
final class LawTexts {

    private LawTexts() {}

    /** Names of acts, kinds, units and directions, and the words of refusals. */
    static Texts law() {
        return Law.TEXTS;
    }

    /** The parts of a locator. */
    static Texts locators() {
        return Locators.TEXTS;
    }

    /** A label for each time-bearing norm. */
    static Texts labels() {
        return Labels.TEXTS;
    }

    /** Which document must set a number or a day that the act leaves open. */
    static Texts documents() {
        return Documents.TEXTS;
    }

    /** Warnings that go with a norm. */
    static Texts cautions() {
        return Cautions.TEXTS;
    }

    /** The general grounds. */
    static Texts grounds() {
        return Grounds.TEXTS;
    }

    /** What the two texts of the agreement say where they differ. */
    static Texts divergences() {
        return Differences.TEXTS;
    }

    /** What the order and the Law say on each topic. */
    static Texts supersession() {
        return Topics.TEXTS;
    }

    private static final class Law {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Law");
    }

    private static final class Locators {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Locators");
    }

    private static final class Labels {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "NormLabels");
    }

    private static final class Documents {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "SettingDocuments");
    }

    private static final class Cautions {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Cautions");
    }

    private static final class Differences {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Divergences");
    }

    private static final class Topics {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Supersession");
    }

    private static final class Grounds {
        static final Texts TEXTS = Texts.beside(LawTexts.class, "Grounds");
    }
}
