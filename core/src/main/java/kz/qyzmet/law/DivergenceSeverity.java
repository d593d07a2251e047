package kz.qyzmet.law;

import kz.qyzmet.text.LocalizedText;

/** How much hangs on a {@link Divergence}. */
public enum DivergenceSeverity {

    /** A right, a duty, a number or a term is another. */
    SUBSTANTIVE,
    /** A number of a place or a reference is another, or leads nowhere. */
    CROSS_REFERENCE,
    /** A word or a formality is another. */
    MINOR;

    /**
     * Returns what the severity means, for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.divergences().text("severity." + name());
    }
}
