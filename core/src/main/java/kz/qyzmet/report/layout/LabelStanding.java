package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/** How sure the label of a row is: the source lost every cell of one word. */
public enum LabelStanding {

    /** The source prints it. */
    PRINTED,

    /** The source lost it; it is inferred from what stands around it. */
    INFERRED,

    /** The source prints the words of another form. */
    MISPRINTED;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("standing." + name());
    }
}
