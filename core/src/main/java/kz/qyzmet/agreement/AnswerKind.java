package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** How the other party answered a proposal (point 17). */
public enum AnswerKind {

    /** It agreed: the change is made at that moment. */
    AGREED,
    /** It refused: the way to the court is open. */
    REFUSED,
    /** It agreed in part: that is neither a refusal nor silence. */
    AGREED_IN_PART;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("answer." + name());
    }
}
