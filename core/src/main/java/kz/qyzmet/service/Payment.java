package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Whether a service is paid or free ({@code law88.a24.p1.paid-or-free}). */
public enum Payment {
    /** Free of charge. */
    FREE,
    /** Paid. */
    PAID;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("payment." + name());
    }
}
