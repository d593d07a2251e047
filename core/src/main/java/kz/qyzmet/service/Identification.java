package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** How a recipient was identified ({@code law88.a20.p3}, {@code law88.a21.p3-1}). */
public enum Identification {
    /** By an employee. */
    BY_EMPLOYEE,
    /** By electronic digital signature. */
    DIGITAL_SIGNATURE,
    /** By biometric authentication. */
    BIOMETRIC;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("identification." + name());
    }
}
