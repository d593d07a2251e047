package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** What is done to an agreement. */
public enum ChangeKind {

    /** It is amended. */
    AMENDMENT,
    /** It is terminated. */
    TERMINATION;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("change." + name());
    }
}
