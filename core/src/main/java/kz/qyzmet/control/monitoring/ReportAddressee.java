package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.LocalizedText;

/** To whom a quarterly report goes ({@code ctl78.p60} to {@code ctl78.p62}). */
public enum ReportAddressee {

    /** The Agency. */
    AGENCY,
    /** The territorial body of the Agency. */
    TERRITORIAL_BODY,
    /** The local executive body of the region, the city of republican significance or the capital. */
    REGION;

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("addressee." + name());
    }
}
