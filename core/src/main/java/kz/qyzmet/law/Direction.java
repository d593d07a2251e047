package kz.qyzmet.law;

import kz.qyzmet.text.LocalizedText;

/** Which way a term runs from its trigger. */
public enum Direction {

    /** No later than the term after the trigger. */
    AFTER,
    /** At least the term before the trigger. */
    BEFORE,
    /** Within the term from the trigger: a cap on a length. */
    WITHIN,
    /** Once the term has expired: an earliest day, never a latest one. */
    ON;

    /**
     * Returns the name of this direction for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("direction." + name());
    }
}
