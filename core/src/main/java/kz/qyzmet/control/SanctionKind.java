package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** The disciplinary sanctions that the report forms tell apart ({@code ctl78.f1mk.r7.sanctions}). */
public enum SanctionKind {

    /** A remark. */
    REMARK,

    /** A reprimand. */
    REPRIMAND,

    /** A severe reprimand. */
    SEVERE_REPRIMAND,

    /** A warning of incomplete fitness for office. */
    WARNING,

    /** A demotion in office. */
    DEMOTION,

    /** Dismissal from office. */
    DISMISSAL;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("sanction." + name());
    }
}
