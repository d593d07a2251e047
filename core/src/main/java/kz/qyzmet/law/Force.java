package kz.qyzmet.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The time during which a norm is in force, and how sure that is.
 *
 * @param from the first day in force; empty if it always was, not null
 * @param until the last day in force; empty if no end is known, not null
 * @param status how sure the dates are, not null
 * @param basis what the dates rest on, not null
 */
public record Force(Optional<LocalDate> from, Optional<LocalDate> until, Status status, LocalizedText basis) {

    /** How sure the dates are. */
    public enum Status {
        /** A formality of the act itself, which has no beginning to wait for. */
        ALWAYS,
        /** The date stands in the amending act. */
        CONFIRMED,
        /** Not before this date: the day of publication is not known. */
        FLOOR,
        /** The likely date, from sources that are not official. */
        UNCONFIRMED,
        /** The host has set it. */
        SET_BY_HOST,
        /** The norm does not govern the case at hand, on whichever day. */
        NOT_GOVERNING;

        /**
         * Returns the name of this status for a reader.
         *
         * @return the label, not null
         */
        public LocalizedText label() {
            return LawTexts.law().text("force." + name());
        }
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Force {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'from' <= 'until', but found: " + from.get() + " > " + until.get());
        }
    }

    /**
     * Returns a time that the host sets, from a day on.
     *
     * @param from the first day in force, not null
     * @param basis what the host rests it on, not null
     * @return the time in force, not null
     */
    public static Force since(LocalDate from, LocalizedText basis) {
        return new Force(Optional.of(from), Optional.empty(), Status.SET_BY_HOST, basis);
    }

    /**
     * Returns a time that the host sets, from a day to a day.
     *
     * @param from the first day in force, not null
     * @param until the last day in force, not before the first, not null
     * @param basis what the host rests it on, not null
     * @return the time in force, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Force between(LocalDate from, LocalDate until, LocalizedText basis) {
        return new Force(Optional.of(from), Optional.of(until), Status.SET_BY_HOST, basis);
    }

    /**
     * Returns the same time for a case that the norm does not govern: on no day is it in force there.
     *
     * @param why what governs the case instead, not null
     * @return the time in force, which holds no day, not null
     */
    public Force notGoverning(LocalizedText why) {
        return new Force(from, until, Status.NOT_GOVERNING, why);
    }

    /**
     * Tells whether a day lies in the time in force.
     *
     * @param day the day, not null
     * @return true if in force on that day; never where the norm does not govern the case
     */
    public boolean holds(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return status != Status.NOT_GOVERNING
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
