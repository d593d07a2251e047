package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** Why the corporation notifies the partner of a breach (point 28). */
public enum BreachGround {

    /** The partner breaks the Law and the agreement ({@code spa219.p28.i1.ground-violation}). */
    VIOLATION,
    /** The study of its information shows that the functions are performed poorly. */
    POOR_QUALITY;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("breachGround." + name());
    }
}
