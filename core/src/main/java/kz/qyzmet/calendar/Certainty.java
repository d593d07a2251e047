package kz.qyzmet.calendar;

import kz.qyzmet.text.LocalizedText;

/** How sure the calendar is of a day. */
public enum Certainty {

    /** Settled by acts and announcements that exist. */
    OFFICIAL,
    /** Follows from the rules alone: an act may still move it, a feast may still be announced on another day. */
    PROJECTED;

    /**
     * Returns the name of this certainty for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CalendarTexts.TEXTS.text("certainty." + name());
    }
}
