package kz.qyzmet.control;

import kz.qyzmet.text.LocalizedText;

/**
 * What was found to be broken in the delivery of services, as far as the quality authority is notified of it (order 78
 * p. 53 sub 3).
 */
public enum ServiceBreach {
    /** The term of a service. */
    TERM,
    /** The procedure of a service. */
    PROCEDURE,
    /** A refusal without reason. */
    UNREASONABLE_REFUSAL;

    /**
     * Returns the name of this breach for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("breach." + name());
    }
}
