package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/** From which cases a row is filled. Where a reporter has no such records, the cells hold a dash, not a zero. */
public enum CaseSource {

    /** Control events. */
    CONTROL_EVENTS,

    /** Public services of the register. */
    REGISTER,

    /** Applications for services. */
    APPLICATIONS,

    /** Complaints. */
    COMPLAINTS,

    /** The internal monitoring of a year. */
    MONITORING;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("source." + name());
    }
}
