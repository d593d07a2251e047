package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** What makes the demand of a document unlawful, or excuses it ({@code law88.a5.p2.pt2}). */
public enum DemandCircumstance {
    /** Service systems or the digital document service hold it. */
    OBTAINABLE_FROM_SYSTEMS,
    /** A notarised copy is demanded. */
    NOTARIZED_COPY,
    /** The original is shown for comparison. */
    ORIGINAL_SHOWN,
    /** The legislation on social protection asks for it. */
    SOCIAL_PROTECTION_LAW,
    /** The recipient holds it as a result obtained by cellular device. */
    RESULT_BY_CELLULAR_DEVICE,
    /** The recipient offers it from the digital document service, as the by-law provides. */
    DIGITAL_DOCUMENT_OFFERED;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("demand." + name());
    }
}
