package kz.qyzmet.report;

import kz.qyzmet.text.LocalizedText;

/** The papers that prove the figures and go with the note ({@code ctl78.f1mk.attachments}). */
public enum SupportingPaper {

    /** Copies of orders. */
    ORDERS,

    /** Copies of protocols. */
    PROTOCOLS,

    /** Copies of decisions. */
    DECISIONS,

    /** Copies of letters. */
    LETTERS,

    /** Copies of certificates. */
    CERTIFICATES,

    /** Memos. */
    MEMOS,

    /** Photographs. */
    PHOTOGRAPHS;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ReportTexts.TEXTS.text("paper." + name());
    }
}
