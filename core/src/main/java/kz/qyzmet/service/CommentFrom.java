package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Who comments on a draft by-law ({@code law88.a15.p1.purpose}). The record holds no more of the person. */
public enum CommentFrom {
    /** An individual. */
    INDIVIDUAL,
    /** A legal entity. */
    LEGAL_ENTITY;

    /**
     * Returns the kind of person for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("from." + name());
    }
}
