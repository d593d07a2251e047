package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/**
 * Why a service was rendered late, as forms 3-MK and 4-MK ask ({@code ctl78.f3mk.c2.late}, {@code ctl78.f4mk.c3.late}).
 */
public enum LatenessCause {

    /** The fault of an employee of the State Corporation. */
    STATE_CORPORATION_EMPLOYEE,

    /** The fault of the service provider. */
    SERVICE_PROVIDER,

    /** A power cut, confirmed by acts. */
    POWER_CUT,

    /** A failure of communication or of the local network, confirmed by acts. */
    NETWORK_FAILURE,

    /** Trouble of an information system, confirmed by acts. */
    SYSTEM_TROUBLE,

    /** The delivery by mail. */
    MAIL;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("latenessCause." + name());
    }
}
