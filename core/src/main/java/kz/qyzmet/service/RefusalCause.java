package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/**
 * Why a service asked for through the State Corporation was refused, as form 3-MK asks
 * ({@code ctl78.f3mk.c3.refusals}).
 */
public enum RefusalCause {

    /** An employee of the State Corporation took an incomplete package. */
    INCOMPLETE_PACKAGE_TAKEN,

    /** The provider refused without reason. */
    UNREASONABLE,

    /** An encumbrance, a restriction, an arrest or a ban. */
    ENCUMBRANCE,

    /** Another reason that the provider justified. */
    OTHER_JUSTIFIED;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("refusalCause." + name());
    }
}
