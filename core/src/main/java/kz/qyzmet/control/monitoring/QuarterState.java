package kz.qyzmet.control.monitoring;

import kz.qyzmet.text.LocalizedText;

/** Where the internal monitoring of a quarter stands. */
public enum QuarterState {

    /** Nothing is recorded. */
    AWAITED,
    /** It has begun. */
    UNDER_WAY,
    /** It is done, and nothing was submitted to the leadership. */
    DONE,
    /** Proposals are before the leadership. */
    PROPOSED,
    /** Proposals went to providers. */
    FORWARDED,
    /** Every provider to whom proposals went has told of the measures taken. */
    ANSWERED;

    /**
     * Returns the name of this state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("state." + name());
    }
}
