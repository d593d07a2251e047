package kz.qyzmet.service;

import kz.qyzmet.text.Texts;

/** The bundle of this room. */
final class ServiceTexts {

    static final Texts TEXTS = Texts.beside(ServiceTexts.class, "Services");

    private ServiceTexts() {}
}
