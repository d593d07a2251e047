package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.LocalizedText;

/** Whose services a report on internal control covers ({@code ctl78.p60.contents}, {@code ctl78.p61.contents}). */
public enum ReportCoverage {

    /** The body itself. */
    OWN_BODY,
    /** Its departments. */
    DEPARTMENTS,
    /** Its territorial bodies. */
    TERRITORIAL_BODIES,
    /** The local executive bodies of districts and of cities of regional significance. */
    LOWER_BODIES,
    /** The akims of every level. */
    AKIMS,
    /** Its subordinate organizations. */
    SUBORDINATES,
    /** The individuals and legal entities whose activity it coordinates. */
    COORDINATED_PROVIDERS;

    /**
     * Returns the name of the part for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("coverage." + name());
    }
}
