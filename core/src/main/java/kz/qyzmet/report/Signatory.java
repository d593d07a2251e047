package kz.qyzmet.report;

import kz.qyzmet.text.LocalizedText;

/** In what capacity somebody signs a form ({@code ctl78.f1mk.signature}, {@code ucc83.a1.footer}). */
public enum Signatory {

    /** Who made the form up. */
    PERFORMER,

    /** The head of the body. */
    HEAD,

    /** Who stands in for the head while absent. */
    ACTING_HEAD;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ReportTexts.TEXTS.text("signatory." + name());
    }
}
