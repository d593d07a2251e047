package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Who signs an electronic request ({@code law88.a21.p3.employee-signature}). */
public enum Signatory {
    /** The recipient. */
    RECIPIENT,
    /** An employee of the State Corporation, with the signature issued for office use. */
    EMPLOYEE;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("signatory." + name());
    }
}
