package kz.qyzmet.inspection.result;

import kz.qyzmet.text.LocalizedText;

/** How an objection was made: the norm lets submit it or express it ({@code law88.a27-2.p6.pt1.objection}). */
public enum ObjectionForm {

    /** On paper or by electronic channel. */
    WRITTEN,
    /** By word of mouth, at the hearing or elsewhere: it counts like a written one. */
    ORAL;

    /**
     * Returns the name of this form for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("form." + name());
    }
}
