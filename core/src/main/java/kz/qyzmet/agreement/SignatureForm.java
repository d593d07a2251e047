package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** How a document was signed. */
public enum SignatureForm {

    /** By hand. */
    HANDWRITTEN,
    /** With an electronic digital signature, as point 26 allows. */
    DIGITAL,
    /** Electronically in another way. */
    OTHER_ELECTRONIC;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("signature." + name());
    }
}
