package kz.qyzmet.contactcenter;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ContactCenterTexts {

    static final Texts TEXTS = Texts.beside(ContactCenterTexts.class, "ContactCenter");

    private ContactCenterTexts() {}
}
