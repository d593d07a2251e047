package kz.qyzmet.cli;

import kz.qyzmet.text.Language;

/** A language as {@code --lang} names it. */
enum Tongue {
    EN(Language.EN),
    RU(Language.RU),
    KK(Language.KK);

    private final Language language;

    Tongue(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    @Override
    public String toString() {
        return language.tag();
    }
}
