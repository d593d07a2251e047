package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Where an application is taken and its result given: a closed list ({@code law88.a18.p2}). */
public enum Channel {
    /** At the service provider. */
    PROVIDER,
    /** Through the State Corporation. */
    STATE_CORPORATION,
    /** Through a partner organization. */
    PARTNER,
    /** On the e-government portal. */
    EGOV_PORTAL,
    /** By a fixed subscriber device. */
    STATIONARY_DEVICE,
    /** By a cellular subscriber device. */
    CELLULAR_DEVICE,
    /** Through an information object that central bodies determine. */
    INFORMATION_OBJECT;

    /**
     * Returns the norm that names it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case PROVIDER -> ServiceNorms.VIA_PROVIDER;
            case STATE_CORPORATION -> ServiceNorms.VIA_CORPORATION;
            case PARTNER -> ServiceNorms.VIA_PARTNER;
            case EGOV_PORTAL -> ServiceNorms.VIA_PORTAL;
            case STATIONARY_DEVICE -> ServiceNorms.VIA_STATIONARY_DEVICE;
            case CELLULAR_DEVICE -> ServiceNorms.VIA_CELLULAR_DEVICE;
            case INFORMATION_OBJECT -> ServiceNorms.VIA_INFORMATION_OBJECTS;
        };
    }

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("channel." + name());
    }
}
