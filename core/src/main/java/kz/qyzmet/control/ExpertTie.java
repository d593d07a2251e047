package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** What ties an expert to the object of control (order 78 p. 48). */
public enum ExpertTie {
    /** A contract of civil law. */
    CONTRACT,
    /** Employment. */
    EMPLOYMENT;

    /**
     * Returns the name of this tie for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("tie." + name());
    }
}
