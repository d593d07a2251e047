package kz.qyzmet.inspection.legacy;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the inspecting body did by the powers that it has during an inspection ({@code ctl78.p5}). */
public enum DemandKind {

    /** Demanded documents or copies. */
    DOCUMENTS,
    /** Demanded access to databases or systems. */
    DATABASES,
    /** Heard officials, or demanded written explanations. */
    EXPLANATIONS,
    /** Asked what internal control found. */
    INTERNAL_RESULTS,
    /** Issued instructions. */
    INSTRUCTIONS,
    /** Took measures that Entrepreneurial Code Art. 153 names. */
    RESPONSE_MEASURES;

    /**
     * Returns the norm that gives the power.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case DOCUMENTS -> LegacyNorms.DEMAND_DOCUMENTS;
            case DATABASES -> LegacyNorms.DEMAND_DATABASES;
            case EXPLANATIONS -> LegacyNorms.DEMAND_EXPLANATIONS;
            case INTERNAL_RESULTS -> LegacyNorms.DEMAND_INTERNAL_RESULTS;
            case INSTRUCTIONS -> LegacyNorms.INSTRUCTIONS;
            case RESPONSE_MEASURES -> LegacyNorms.RESPONSE_MEASURES;
        };
    }

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("demand." + name());
    }

    /** What is asked of the entity; what the body itself issues may follow the results. */
    boolean isAsked() {
        return this != INSTRUCTIONS && this != RESPONSE_MEASURES;
    }
}
