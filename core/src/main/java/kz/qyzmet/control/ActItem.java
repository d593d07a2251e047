package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** The thirteen items of the act of a control event (order 78 p. 50). */
public enum ActItem {
    /** Date, time and place of its drawing up. */
    DRAWING_UP,
    /** The object, its head, and who was present. */
    OBJECT,
    /** Date and number of the order of appointment. */
    ORDER,
    /** The executors and their positions. */
    EXECUTORS,
    /** Date, place and period of the event. */
    PERIOD,
    /** The analysis of what the object does. */
    ACTIVITY_ANALYSIS,
    /** The results, and the facts of violations, if any. */
    RESULTS,
    /** The analysis of the causes, with the consequences. */
    CAUSES,
    /** The points of the checklist that were examined. */
    CHECKLIST_POINTS,
    /** Measures against violations and their causes, with deadlines. */
    REMEDIES,
    /** Measures to bring those guilty to liability: only where violations were found. */
    LIABILITY,
    /** Who has read the act or refused to, with their signatures. */
    FAMILIARIZATION,
    /** The signatures of the executors. */
    SIGNATURES;

    /**
     * Returns the norm that asks for this item.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case DRAWING_UP -> ControlNorms.ACT_DRAWING_UP;
            case OBJECT -> ControlNorms.ACT_OBJECT;
            case ORDER -> ControlNorms.ACT_ORDER;
            case EXECUTORS -> ControlNorms.ACT_EXECUTORS;
            case PERIOD -> ControlNorms.ACT_PERIOD;
            case ACTIVITY_ANALYSIS -> ControlNorms.ACT_ACTIVITY_ANALYSIS;
            case RESULTS -> ControlNorms.ACT_RESULTS;
            case CAUSES -> ControlNorms.ACT_CAUSES;
            case CHECKLIST_POINTS -> ControlNorms.ACT_CHECKLIST;
            case REMEDIES -> ControlNorms.ACT_REMEDIES;
            case LIABILITY -> ControlNorms.ACT_LIABILITY;
            case FAMILIARIZATION -> ControlNorms.ACT_FAMILIARIZATION;
            case SIGNATURES -> ControlNorms.ACT_SIGNATURES;
        };
    }

    /**
     * Tells whether the act needs this item.
     *
     * @param violationsFound whether violations were found
     * @return true for each item, but for that on liability where nothing was found
     */
    public boolean isNeeded(boolean violationsFound) {
        return this != LIABILITY || violationsFound;
    }

    /**
     * Returns the name of this item for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("actItem." + name());
    }
}
