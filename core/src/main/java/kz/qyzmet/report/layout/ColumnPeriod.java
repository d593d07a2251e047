package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/** Of which part of the quarter a column is ({@code ctl78.f1mk.columns-months}, {@code ctl78.f2mk.columns-months}). */
public enum ColumnPeriod {

    /** January, April, July or October. */
    FIRST_MONTH,

    /** February, May, August or November. */
    SECOND_MONTH,

    /** March, June, September or December. */
    THIRD_MONTH,

    /** The quarter, or whatever the form is about. */
    WHOLE;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("period." + name());
    }
}
