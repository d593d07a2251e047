package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What the calendar knows of one date: what kind of day it is, what it is called, why, and how sure that is.
 *
 * <p>Equal when all parts are equal.
 */
@Value.Immutable
public interface CalendarEntry {

    /**
     * Returns the date.
     *
     * @return the date, not null
     */
    LocalDate date();

    /**
     * Returns the one kind of the day.
     *
     * @return the kind, not null
     */
    DayKind kind();

    /**
     * Returns the name of the day: of the holiday, of the feast, or of its kind.
     *
     * @return the name, not null
     */
    LocalizedText name();

    /**
     * Returns the ground on which the day is what it is: an act, or the weekly rhythm.
     *
     * @return the basis, not null
     */
    LocalizedText basis();

    /**
     * Returns the day from which this day off was moved here, or from which this working day was given away.
     *
     * <p>On 24 March 2026 it is 21 March 2026. Empty for a day that nothing was moved to.
     *
     * @return the other date of the move, not null
     */
    Optional<LocalDate> movedFrom();

    /**
     * Returns the day to which the day off of this date was moved.
     *
     * <p>On 21 March 2026 it is 24 March 2026. Empty for a day that nothing was moved from.
     *
     * @return the other date of the move, not null
     */
    Optional<LocalDate> movedTo();

    /**
     * Returns how sure the day is.
     *
     * @return the certainty, official unless said
     */
    @Value.Default
    default Certainty certainty() {
        return Certainty.OFFICIAL;
    }

    /**
     * Tells whether the day is worked.
     *
     * @return true if its kind is a working one
     */
    default boolean isWorking() {
        return kind().isWorking();
    }

    /**
     * Starts a new entry. {@code date}, {@code kind}, {@code name} and {@code basis} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
