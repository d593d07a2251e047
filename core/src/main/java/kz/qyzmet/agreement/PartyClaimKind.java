package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** What a party claims from the other. */
public enum PartyClaimKind {

    /** The return of what was performed before the agreement was changed or ended (point 21). */
    RETURN_OF_PERFORMED,
    /** Losses caused by the change or end of the agreement (point 22). */
    LOSSES_FROM_CHANGE,
    /** Damage from improper performance (point 9). */
    DAMAGE;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("partyClaim." + name());
    }
}
