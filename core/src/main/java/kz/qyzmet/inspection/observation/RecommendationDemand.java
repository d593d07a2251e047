package kz.qyzmet.inspection.observation;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a recommendation asks of the entity, beside telling of the outcome ({@code ctl78.p36-1}). */
public enum RecommendationDemand {

    /** To cure the violations found. */
    CURE_VIOLATIONS,
    /** To remove the causes and conditions that led to them. */
    REMOVE_CAUSES,
    /** To hold those at fault liable. */
    HOLD_LIABLE,
    /** To restore the rights, freedoms and lawful interests of the recipient. */
    RESTORE_RIGHTS;

    /**
     * Returns the norm that names this demand.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case CURE_VIOLATIONS -> ObservationNorms.CURE_VIOLATIONS;
            case REMOVE_CAUSES -> ObservationNorms.REMOVE_CAUSES;
            case HOLD_LIABLE -> ObservationNorms.HOLD_LIABLE;
            case RESTORE_RIGHTS -> ObservationNorms.RESTORE_RIGHTS;
        };
    }

    /**
     * Returns the name of the demand for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("demand." + name());
    }
}
