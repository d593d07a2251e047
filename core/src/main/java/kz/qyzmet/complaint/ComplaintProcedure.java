package kz.qyzmet.complaint;

import kz.qyzmet.text.LocalizedText;

/** By which rules a complaint is considered. */
public enum ComplaintProcedure {
    /** Those of the Law on State Services ({@code law88.a25}): a complaint on the provision of a public service. */
    PUBLIC_SERVICE,
    /** The general ones: twenty working days from the registration by the body that considers it ({@code appc.a99}). */
    GENERAL;

    /**
     * Returns the name of the procedure for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("procedure." + name());
    }
}
