package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** The category of the permit that a breach concerns (order 78 p. 53 sub 3). */
public enum PermitCategory {
    /** A permit of the first category. */
    FIRST,
    /** A permit of the second category. */
    SECOND,
    /** A service that gives no such permit. */
    NONE;

    /**
     * Tells whether a breach on it is of the kind of which the quality authority is notified.
     *
     * @return true for the first and the second category
     */
    public boolean isPermit() {
        return this != NONE;
    }

    /**
     * Returns the name of this category for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("permit." + name());
    }
}
