package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/**
 * What a row counts. The forms say pieces throughout; some rows count persons all the same ({@code ctl78.f1mk.unit}).
 */
public enum RowUnit {

    /** Things: events, services, complaints. */
    PIECES,

    /** Persons. */
    PERSONS,

    /** Nothing: the cells hold words. */
    TEXT;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("unit." + name());
    }
}
