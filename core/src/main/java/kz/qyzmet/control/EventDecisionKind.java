package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the head of the body decides on the materials of a control event (order 78 p. 53). */
public enum EventDecisionKind {
    /** To send a letter on measures. */
    LETTER,
    /** To take note, where there is nothing to do. */
    NOTE,
    /** To notify the quality authority of what was found on permits. */
    NOTIFY_QUALITY_AUTHORITY;

    /**
     * Returns the norm that provides for this decision.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case LETTER -> ControlNorms.LETTER;
            case NOTE -> ControlNorms.NOTE;
            case NOTIFY_QUALITY_AUTHORITY -> ControlNorms.NOTIFY_AUTHORITY;
        };
    }

    /**
     * Returns the name of this decision for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("decision." + name());
    }
}
