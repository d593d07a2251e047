package kz.qyzmet.party;

import kz.qyzmet.text.Texts;

/** The bundle of this room, loaded when it is first read. */
final class PartyTexts {

    private static final Texts PARTIES = Texts.beside(PartyTexts.class, "Parties");

    private PartyTexts() {}

    /** Names of roles, kinds and levels, and the words of refusals. */
    static Texts parties() {
        return PARTIES;
    }
}
