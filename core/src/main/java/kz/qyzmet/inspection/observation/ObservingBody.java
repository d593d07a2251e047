package kz.qyzmet.inspection.observation;

import kz.qyzmet.text.LocalizedText;

/** Who carries out external monitoring ({@code ctl78.p35.method}). */
public enum ObservingBody {

    /** The Agency, which is the authority for the quality of services. */
    AGENCY,
    /** A territorial body of the Agency. */
    TERRITORIAL_BODY;

    /**
     * Returns the name of the body for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("body." + name());
    }
}
