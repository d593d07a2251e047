package kz.qyzmet.calendar;

import kz.qyzmet.text.LocalizedText;

/**
 * What kind of day a date is. A date has exactly one kind: the first of these that applies.
 *
 * <p>So a holiday on a Saturday is a {@link #HOLIDAY}, and Orthodox Christmas on a Sunday is a {@link #DAY_OFF}.
 */
public enum DayKind {

    /** A national or state holiday. When it falls on a weekly day off, the day off moves ({@code law267.a5}). */
    HOLIDAY(false),
    /** A day off that is no holiday and never moves ({@code labour.a84}), or one declared by an act. */
    DAY_OFF(false),
    /** A weekday made a day off, by the moving of a holiday or by an act ({@code law267.a5}, {@code labour.a85}). */
    TRANSFERRED_OFF(false),
    /** A Saturday or Sunday that an act has made a working day ({@code labour.a85}). */
    WORKING_WEEKEND(true),
    /** A weekly day off. */
    WEEKEND(false),
    /** An ordinary working day. */
    WORKING(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /**
     * Tells whether a day of this kind is worked.
     *
     * @return true if worked
     */
    public boolean isWorking() {
        return working;
    }

    /**
     * Returns the name of this kind for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return CalendarTexts.TEXTS.text("kind." + name());
    }
}
