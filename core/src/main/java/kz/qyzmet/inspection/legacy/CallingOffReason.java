package kz.qyzmet.inspection.legacy;

import kz.qyzmet.text.LocalizedText;

/** Why an inspection was called off. */
public enum CallingOffReason {

    /** The entity refused the act of appointment, which is no reason ({@code ctl78.p23.no-cancellation}). */
    REFUSAL_OF_THE_ACT,
    /** Something else, of which order 78 does not speak. */
    OTHER;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("callingOff." + name());
    }
}
