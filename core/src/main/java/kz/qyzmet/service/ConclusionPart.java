package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the conclusion of public monitoring has to include ({@code law88.a29.p3}). */
public enum ConclusionPart {
    /** How bodies, the State Corporation and providers keep to the law on services. */
    COMPLIANCE,
    /** How to remove the breaches that were found. */
    RECOMMENDATIONS,
    /** How to improve the quality of services. */
    QUALITY_SUGGESTIONS,
    /** How to amend the by-laws. */
    BYLAW_SUGGESTIONS;

    /**
     * Returns the norm that asks for this part.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case COMPLIANCE -> ServiceNorms.COMPLIANCE;
            case RECOMMENDATIONS -> ServiceNorms.RECOMMENDATIONS;
            case QUALITY_SUGGESTIONS -> ServiceNorms.QUALITY_SUGGESTIONS;
            case BYLAW_SUGGESTIONS -> ServiceNorms.BYLAW_SUGGESTIONS;
        };
    }

    /**
     * Returns the part for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("part." + name());
    }
}
