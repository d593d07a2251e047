package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a plan of control events names (order 78 p. 42). */
public enum PlanItem {
    /** The issues that are controlled. */
    ISSUES,
    /** The objects that are controlled. */
    OBJECTS,
    /** When the events take place. */
    TIMING,
    /** The form in which each event ends. */
    COMPLETION_FORM,
    /** The responsible executors. */
    EXECUTORS;

    /**
     * Returns the norm that asks for this item.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case ISSUES -> ControlNorms.PLAN_ISSUES;
            case OBJECTS -> ControlNorms.PLAN_OBJECTS;
            case TIMING -> ControlNorms.PLAN_TIMING;
            case COMPLETION_FORM -> ControlNorms.PLAN_COMPLETION_FORM;
            case EXECUTORS -> ControlNorms.PLAN_EXECUTORS;
        };
    }

    /**
     * Returns the name of this item for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("planItem." + name());
    }
}
