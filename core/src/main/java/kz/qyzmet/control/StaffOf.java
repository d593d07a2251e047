package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** Whose staff those who were disciplined are ({@code ctl78.f1mk.r8.persons-disciplined}). */
public enum StaffOf {

    /** Of the state body, in form 2-MK of the local executive bodies. */
    BODY,

    /** Of a subordinate organisation. */
    SUBORDINATE,

    /** Of anyone else. */
    OTHER;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("staff." + name());
    }
}
