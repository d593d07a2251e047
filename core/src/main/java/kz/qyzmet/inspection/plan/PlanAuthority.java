package kz.qyzmet.inspection.plan;

import kz.qyzmet.text.LocalizedText;

/** Who approves or amends a plan of inspections. */
public enum PlanAuthority {

    /** The head of the quality authority; under order 78 the chairman of the Agency. */
    HEAD,
    /** Who acts for the head. */
    ACTING_HEAD,
    /** Somebody else. */
    OTHER;

    /**
     * Returns the name of this office for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PlanTexts.TEXTS.text("authority." + name());
    }
}
