package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** What outlasts the end of an agreement, although the obligations of the parties cease (point 18). */
public enum SurvivingObligation {

    /** To answer for what was not performed before the end, and for damage (points 7 and 9). */
    LIABILITY,
    /** To keep personal data confidential, as the law on personal data demands (point 10). */
    CONFIDENTIALITY,
    /** To settle for what was performed before the end, which nobody may claim back (point 21). */
    SETTLEMENT_FOR_PERFORMED;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("surviving." + name());
    }
}
