package kz.qyzmet.calendar;

import java.time.DayOfWeek;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;

/** The weekly rhythm of work. State bodies and legal time limits use the five-day week. */
public enum WorkWeek {

    /** Monday to Friday are worked. */
    FIVE_DAY,
    /** Monday to Saturday are worked. */
    SIX_DAY;

    /**
     * Tells whether a day of the week is a weekly day off.
     *
     * @param day the day of the week, not null
     * @return true for Sunday, and for Saturday in the five-day week
     */
    public boolean isDayOff(DayOfWeek day) {
        Objects.requireNonNull(day, "day");
        return day == DayOfWeek.SUNDAY || (this == FIVE_DAY && day == DayOfWeek.SATURDAY);
    }

    /**
     * Returns the name of this week for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CalendarTexts.TEXTS.text("week." + name());
    }
}
