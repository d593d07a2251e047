package kz.qyzmet.agreement;

import kz.qyzmet.text.LocalizedText;

/** In which form a notice was given. */
public enum NoticeForm {

    /** In writing, on paper. */
    PAPER,
    /** As an electronic document with a digital signature, which is a written one (point 26). */
    DIGITALLY_SIGNED,
    /** Electronically without such a signature. */
    UNSIGNED_ELECTRONIC,
    /** Orally. */
    ORAL;

    /**
     * Tells whether the notice is a written one.
     *
     * @return true on paper and with a digital signature
     */
    public boolean isWritten() {
        return this == PAPER || this == DIGITALLY_SIGNED;
    }

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("notice." + name());
    }
}
