package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.LocalizedText;

/** How an obligation, or a right, stands on a day. */
public enum ObligationState {

    /** The agreement is not in force yet, or there has been no occasion. */
    NOT_YET_DUE,
    /** It holds. */
    IN_EFFECT,
    /** Force majeure hinders the party that has to perform. */
    SUSPENDED,
    /** It has been performed. */
    FULFILLED,
    /** It has been violated, and that is not remedied. */
    VIOLATED,
    /** It has ended with the agreement. */
    DISCHARGED;

    /**
     * Returns the name of the state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ObligationTexts.TEXTS.text("state." + name());
    }
}
