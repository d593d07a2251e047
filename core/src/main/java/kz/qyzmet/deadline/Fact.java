package kz.qyzmet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that happened, and when the system learned of it.
 *
 * <p>A status as of a day ignores what was recorded later. What is still to come, such as the start of an inspection
 * that a notice names, is a plan: it may lie after the day on which it was recorded; a fact may not.
 *
 * @param occurredAt when it happened, or will, not null
 * @param recordedOn the day on which the system learned of it, not null
 * @param planned whether it is a plan or an assumption, and not recorded as having happened
 */
public record Fact(Moment occurredAt, LocalDate recordedOn, boolean planned) {

    /**
     * Facts in the order of their moments: one of a day without an hour comes before those of the same day that have
     * one; of equal moments the one that was recorded first.
     */
    public static final Comparator<Fact> IN_TIME = Comparator.comparing(Fact::day)
            .thenComparing(fact -> fact.occurredAt().instant().orElse(Instant.MIN))
            .thenComparing(fact -> fact.recordedOn())
            .thenComparing(fact -> fact.planned());

    /**
     * Checks that a fact does not lie in the future of its own record.
     *
     * @throws IllegalArgumentException if something that is no plan happens after it was recorded
     */
    public Fact {
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedOn, "recordedOn");
        if (!planned && occurredAt.day().isAfter(recordedOn)) {
            throw new IllegalArgumentException("Invalid fact: Expected it not to happen after the day of its record, "
                    + recordedOn + ", but found: " + occurredAt.day() + "; what is still to come is a plan");
        }
    }

    /**
     * Returns a fact recorded on the day on which it happened.
     *
     * @param day the day, not null
     * @return the fact, not null
     */
    public static Fact on(LocalDate day) {
        return at(Moment.on(day));
    }

    /**
     * Returns a fact recorded on the day on which it happened.
     *
     * @param moment the moment, not null
     * @return the fact, not null
     */
    public static Fact at(Moment moment) {
        return new Fact(moment, moment.day(), false);
    }

    /**
     * Returns a plan, known since a day.
     *
     * @param moment when it is to happen, not null
     * @param recordedOn the day on which the system learned of the plan, not null
     * @return the fact, not null
     */
    public static Fact planned(Moment moment, LocalDate recordedOn) {
        return new Fact(moment, recordedOn, true);
    }

    /**
     * Returns an assumption: a moment that somebody asks with, without a record of it. It is known all along.
     *
     * @param moment when it happens, not null
     * @return the fact, not null
     */
    public static Fact assumed(Moment moment) {
        return new Fact(moment, LocalDate.MIN, true);
    }

    /**
     * Returns this fact as recorded on another day.
     *
     * @param day the day of the record, not null
     * @return the fact, not null
     * @throws IllegalArgumentException if it happened after that day and is no plan
     */
    public Fact recordedOn(LocalDate day) {
        return new Fact(occurredAt, day, planned);
    }

    /**
     * Returns the day on which it happened.
     *
     * @return the day in Almaty, not null
     */
    public LocalDate day() {
        return occurredAt.day();
    }

    /**
     * Tells whether this had happened, and the system knew of it, on a day. A plan never has.
     *
     * @param day the day, not null
     * @return true if it is no plan, and was recorded on that day or before
     */
    public boolean hasHappenedOn(LocalDate day) {
        return !planned && isKnownOn(day);
    }

    /**
     * Tells whether the system knew of this on a day.
     *
     * @param day the day, not null
     * @return true if it was recorded on that day or before
     */
    public boolean isKnownOn(LocalDate day) {
        return !recordedOn.isAfter(day);
    }
}
