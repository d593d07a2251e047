package kz.qyzmet.inspection.observation;

import kz.qyzmet.text.LocalizedText;

/** Who decided on the results of external monitoring ({@code ctl78.p36.deciders}). */
public enum ObservationDecider {

    /** The management of the Agency. */
    AGENCY_MANAGEMENT(true),
    /** The head of a territorial body. */
    TERRITORIAL_HEAD(true),
    /** A person who performs the duties of one of them. */
    STAND_IN(true),
    /** Another official. */
    OTHER_OFFICIAL(false);

    private final boolean entitled;

    ObservationDecider(boolean entitled) {
        this.entitled = entitled;
    }

    /**
     * Tells whether the Rules let this person decide.
     *
     * @return true for those whom point 36 names
     */
    public boolean isEntitled() {
        return entitled;
    }

    /**
     * Returns the name of the decider for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("decider." + name());
    }
}
