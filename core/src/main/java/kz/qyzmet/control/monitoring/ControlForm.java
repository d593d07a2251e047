package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.LocalizedText;

/**
 * The forms of the quarterly reports on internal control and on the volume of services (annexes 1 to 4 of order 78).
 */
public enum ControlForm {

    /** The report of central bodies on internal control. */
    FORM_1MK,
    /** The report of local bodies on internal control. */
    FORM_2MK,
    /** The services provided through the State Corporation. */
    FORM_3MK,
    /** The services provided electronically. */
    FORM_4MK;

    /**
     * Tells whether it is a report on internal control, which alone point 63 lets be corrected.
     *
     * @return true for 1-MK and 2-MK
     */
    public boolean isOnInternalControl() {
        return this == FORM_1MK || this == FORM_2MK;
    }

    /**
     * Returns the index of the form for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("form." + name());
    }
}
