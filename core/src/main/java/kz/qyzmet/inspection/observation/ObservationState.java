package kz.qyzmet.inspection.observation;

import kz.qyzmet.text.LocalizedText;

/** Where an external monitoring stands. */
public enum ObservationState {

    /** Nothing has happened yet. */
    NOT_STARTED,
    /** Sources are analysed. */
    UNDER_WAY,
    /** The information was taken into account, and no recommendation was sent. */
    NOTED,
    /** A recommendation was sent, and its outcome is not told. */
    RECOMMENDED,
    /** The outcome of every recommendation that was sent is told. */
    ANSWERED,
    /** It is over, and nothing was decided. */
    ENDED;

    /**
     * Returns the name of this state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("state." + name());
    }
}
