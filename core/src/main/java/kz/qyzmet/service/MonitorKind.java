package kz.qyzmet.service;

import kz.qyzmet.text.LocalizedText;

/** Who monitors the quality of services ({@code law88.a29.p1}). */
public enum MonitorKind {
    /** An individual. */
    INDIVIDUAL,
    /** A non-profit organization. */
    NON_PROFIT_ORGANIZATION,
    /** Anybody else: Art. 29 gives them no right. */
    OTHER;

    /**
     * Returns the kind of monitor for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("monitor." + name());
    }
}
