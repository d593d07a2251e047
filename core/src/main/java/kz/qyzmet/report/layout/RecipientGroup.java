package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/** Whose services a column counts ({@code ctl78.f1mk.columns-split}, {@code ctl78.f2mk.columns-split}). */
public enum RecipientGroup {

    /** Those of all recipients. */
    ALL,

    /** Those of individuals; the source lost this word. */
    INDIVIDUALS,

    /** Those of legal entities. */
    LEGAL_ENTITIES;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("group." + name());
    }
}
