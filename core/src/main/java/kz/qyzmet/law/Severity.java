package kz.qyzmet.law;

import kz.qyzmet.text.LocalizedText;

/** How heavy a finding is. */
public enum Severity {

    /** A norm is broken. */
    BREACH,
    /** Something recorded does not fit together, or is missing. */
    DEFECT,
    /** By one defensible reading it is a breach, by another it is not. */
    DOUBT;

    /**
     * Returns the name of this severity for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("severity." + name());
    }
}
