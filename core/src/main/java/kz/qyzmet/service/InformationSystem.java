package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/**
 * An information system in which a service is rendered or refused, as the report forms tell them apart
 * ({@code ctl78.f1mk.r12-3.services-electronic} and after).
 */
public enum InformationSystem {

    /** The web portal of the electronic government, egov.kz. */
    EGOV_PORTAL,

    /** The state database of permits, elicense.kz. */
    E_LICENSING,

    /** Any other system, such as the provider's own. */
    OTHER;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("system." + name());
    }
}
