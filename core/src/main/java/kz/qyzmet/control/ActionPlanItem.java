package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the action plan of the object holds (order 78 p. 55). */
public enum ActionPlanItem {
    /** The measures. */
    MEASURES,
    /** Who is responsible. */
    EXECUTORS,
    /** The deadlines. */
    DEADLINES,
    /** The forms of completion. */
    COMPLETION_FORM;

    /**
     * Returns the norm that asks for this item.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case MEASURES -> ControlNorms.ACTION_PLAN_MEASURES;
            case EXECUTORS -> ControlNorms.ACTION_PLAN_EXECUTORS;
            case DEADLINES -> ControlNorms.ACTION_PLAN_DEADLINES;
            case COMPLETION_FORM -> ControlNorms.ACTION_PLAN_COMPLETION_FORM;
        };
    }

    /**
     * Returns the name of this item for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("actionPlanItem." + name());
    }
}
