package kz.qyzmet.inspection;

import kz.qyzmet.text.LocalizedText;

/** How far an inspection has come, for the question of what is still feasible. */
public enum FeasibilityStage {

    /** It has not begun. */
    NOT_BEGUN,
    /** Its term runs. */
    RUNNING,
    /** Its term stands still, and nobody knows its last day. */
    SUSPENDED,
    /** It is completed. */
    COMPLETED,
    /**
     * It follows order 78, whose limits another act sets, or neither regime, or began before the cap of the Law was in
     * force: nothing can be reckoned.
     */
    NOT_LIMITED_HERE;

    /**
     * Returns the name of this stage for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InspectionTexts.TEXTS.text("feasibility.stage." + name());
    }
}
