package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.text.LocalizedText;

/** How far a step of an algorithm is on a day. Each step is in exactly one state. */
public enum StepState {

    /** It has been done. */
    DONE,
    /** It can be done now: all that it waits for has been done, the taking of a payment aside. */
    NEXT,
    /** A step that has to come before it has not been done. */
    WAITING,
    /** It has to be done and is not recorded, although what comes after it is. */
    MISSING,
    /** It was not needed: it is optional, and what comes after it has been done. */
    LEFT_OUT;

    /**
     * Returns the name of the state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return StepTexts.TEXTS.text("state." + name());
    }
}
