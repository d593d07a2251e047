package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Through which object of informatisation a support measure runs ({@code law88.a21-2}). */
public enum SupportObject {
    /** The social wallet. */
    SOCIAL_WALLET,
    /** Another object of informatisation. */
    OTHER_OBJECT;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("support." + name());
    }
}
