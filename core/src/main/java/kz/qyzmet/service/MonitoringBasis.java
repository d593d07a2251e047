package kz.qyzmet.service;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** On what public monitoring rests ({@code law88.a29.p1}). */
public enum MonitoringBasis {
    /** The initiative of the monitor, at own expense. */
    OWN_INITIATIVE,
    /** A state social order of the quality authority. */
    SOCIAL_ORDER;

    /**
     * Returns the norm that names this basis.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return this == OWN_INITIATIVE ? ServiceNorms.OWN_INITIATIVE : ServiceNorms.SOCIAL_ORDER;
    }

    /**
     * Returns the basis for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("monitoring." + name());
    }
}
