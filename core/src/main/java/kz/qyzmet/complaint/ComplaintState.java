package kz.qyzmet.complaint;

import kz.qyzmet.text.LocalizedText;

/** Where a complaint stands. */
public enum ComplaintState {
    /** Nothing is registered yet. */
    NOT_REGISTERED,
    /** It lies at a body that is not competent, and has to be sent on. */
    TO_BE_SENT_ON,
    /** It has been sent on and not arrived. */
    SENT_ON,
    /** The term of the review runs. */
    UNDER_REVIEW,
    /** The extended term of the review runs. */
    EXTENDED,
    /** It has been answered, in time or late. */
    ANSWERED,
    /** The term has expired without an answer: this counts as a refusal ({@code appc.a100.p5}). */
    DEEMED_REFUSED,
    /** The texts give no term, so that nothing expires. */
    WITHOUT_TERM;

    /**
     * Returns the name of the state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("state." + name());
    }
}
