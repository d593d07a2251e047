package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/** Where a control event stands. */
public enum ControlEventState {
    /** No order is recorded. */
    NOT_APPOINTED,
    /** The order is issued and not delivered. */
    APPOINTED,
    /** It runs. */
    STARTED,
    /** Its extended term runs. */
    EXTENDED,
    /** Its term is over, and it is not completed. */
    OVERDUE,
    /** It is completed, and the materials are not submitted. */
    COMPLETED,
    /** The materials lie before the head of the body. */
    UNDER_CONSIDERATION,
    /** Note was taken, or the quality authority notified: the object has nothing to do. */
    DECIDED,
    /** A letter on measures was decided. */
    ACTION_PLAN_AWAITED,
    /** The action plan was submitted. */
    BEING_IMPLEMENTED,
    /** The object has reported on the implementation. */
    IMPLEMENTED,
    /** The file is closed. */
    CLOSED;

    /**
     * Returns the name of this state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("state." + name());
    }
}
