package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** In which form something is filed, answered or issued ({@code law88.a4.p1.sp4.paper-or-electronic}). */
public enum DocumentForm {
    /** On paper. */
    PAPER,
    /** As an electronic document. */
    ELECTRONIC;

    /**
     * Returns the name of this form for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("form." + name());
    }
}
