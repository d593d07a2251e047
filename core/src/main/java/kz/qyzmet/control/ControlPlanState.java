package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** Where a plan of control events stands. */
public enum ControlPlanState {
    /** It is not approved. */
    DRAFT,
    /** It is approved, and its year has not begun. */
    APPROVED,
    /** Its year runs. */
    UNDER_WAY,
    /** Its year is over. */
    OVER;

    /**
     * Returns the name of this state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("planState." + name());
    }
}
