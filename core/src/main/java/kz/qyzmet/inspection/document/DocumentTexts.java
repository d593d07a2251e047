package kz.qyzmet.inspection.document;

import kz.qyzmet.text.Texts;

/** The bundle of the documents of an inspection. */
final class DocumentTexts {

    static final Texts TEXTS = Texts.beside(DocumentTexts.class, "Documents");

    private DocumentTexts() {}
}
