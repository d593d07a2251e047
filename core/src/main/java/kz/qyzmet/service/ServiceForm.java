package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** In which forms a service is rendered. */
public enum ServiceForm {
    /** On paper. */
    PAPER,
    /** In electronic form. */
    ELECTRONIC,
    /** Without an application, at the initiative of the provider. */
    PROACTIVE,
    /** With others, by one application. */
    ONE_APPLICATION;

    /**
     * Returns its name for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("serviceForm." + name());
    }
}
