package kz.qyzmet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.LimitUnit;

/**
 * A last day, or a last moment.
 *
 * @param reckoning the run that gave this answer, not null
 * @param nominal the end before any rolling, not null
 * @param due the last day in time by the chosen readings, not null
 * @param safe the latest working day that is in time under every reading, not null
 * @param unit the unit of the term, not null
 * @param moment the last moment in time, where the term is counted in elapsed time and not in days, not null
 * @param counter the hours of the counter at which it has to be done; empty where it may be done until 24:00, not null
 */
public record Due(
        Reckoning reckoning,
        LocalDate nominal,
        LocalDate due,
        LocalDate safe,
        LimitUnit unit,
        Optional<Instant> moment,
        Optional<OpeningHours> counter)
        implements Deadline {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the safe day is after the due day
     */
    public Due {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(safe, "safe");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(counter, "counter");
        if (safe.isAfter(due)) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'safe' <= 'due', but found: " + safe + " > " + due);
        }
    }

    /**
     * Returns the end as an instant.
     *
     * <p>Of a day: the first instant that is late, 00:00 of the next day in Almaty, or the closing of the counter
     * ({@code cc.a176}). Of a term in elapsed time: the last instant that is in time.
     *
     * @return the end, not null
     * @throws OutdatedTimeZoneException if the runtime's time-zone data predates release 2024a
     */
    public Instant end() {
        return moment.orElseGet(() -> counter.map(hours ->
                        due.atTime(hours.closes()).atZone(AlmatyTime.zone()).toInstant())
                .orElseGet(() -> AlmatyTime.startOf(due.plusDays(1))));
    }

    /**
     * Returns this deadline for what must be brought to a counter: the last day ends when it closes ({@code cc.a176}).
     *
     * <p>What is sent by electronic channel, or handed to the post, is in time until 24:00. A term in elapsed time has
     * no counter: it stays as it is.
     *
     * @param hours the hours of the counter, not null
     * @return the deadline, not null
     */
    public Due atCounter(OpeningHours hours) {
        Objects.requireNonNull(hours, "hours");
        return moment.isPresent() ? this : new Due(reckoning, nominal, due, safe, unit, moment, Optional.of(hours));
    }

    /**
     * Tells whether something done at a moment is in time.
     *
     * @param done when it was done, not null
     * @return true if in time; empty where only the day is known and the hour would decide
     */
    public Optional<Boolean> isInTime(Moment done) {
        LocalDate last = lastDay();
        if (!done.day().equals(last)) {
            return Optional.of(done.day().isBefore(last));
        }
        if (moment.isEmpty() && counter.isEmpty()) {
            return Optional.of(true);
        }
        // A moment is itself in time, a closing is not.
        return done.instant().map(at -> moment.isPresent() ? !at.isAfter(end()) : at.isBefore(end()));
    }

    LocalDate lastDay() {
        return moment.map(at -> AlmatyTime.at(at).toLocalDate()).orElse(due);
    }
}
