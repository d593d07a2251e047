package kz.qyzmet.inspection.legacy;

import kz.qyzmet.text.LocalizedText;

/** Who issued an act of appointment ({@code ctl78.p17.appointment-issuers}). */
public enum ActIssuer {

    /** The management of the Agency. */
    AGENCY_MANAGEMENT,
    /** Who performs its duties. */
    ACTING_AGENCY_MANAGEMENT,
    /** The head of a territorial body of the Agency. */
    TERRITORIAL_HEAD,
    /** Who performs the duties of such a head. */
    ACTING_TERRITORIAL_HEAD,
    /** Anybody else. */
    OTHER;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("issuer." + name());
    }

    /**
     * Tells whether p. 17 names this issuer.
     *
     * @return true for all but {@link #OTHER}
     */
    public boolean mayIssue() {
        return this != OTHER;
    }
}
