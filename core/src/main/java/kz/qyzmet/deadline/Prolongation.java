package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Citation;

/**
 * Circumstances by whose duration a term grows.
 *
 * <p>Unlike a {@link Suspension} they stop no count: the count goes on to its end, and the calendar days of the
 * circumstances, both end days included, are added to the last day, which then gives way to the next working day. Days
 * before the term began to run do not count; what began after the last day adds nothing. While the circumstances last
 * there is no last day. Several circumstances of one term are a set: where they overlap, the union counts, never the
 * sum. Legal source of the model: {@code spa219.p11.extension}.
 *
 * @param began when the circumstances arose, not null
 * @param ended when they ended: the last day on which they lasted; empty while they last, not null
 * @param cause which circumstances they are, as the norms name them, not null
 * @param ground the norm by which the term grows, not null
 */
public record Prolongation(Fact began, Optional<Fact> ended, Citation cause, Citation ground) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the circumstances ended before they began
     */
    public Prolongation {
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(ground, "ground");
        if (ended.isPresent() && ended.get().occurredAt().isBefore(began.occurredAt())) {
            throw new IllegalArgumentException("Invalid order: Expected 'began' <= 'ended', but found: "
                    + began.occurredAt() + " > " + ended.get().occurredAt());
        }
    }

    /**
     * Returns the circumstances as they were known on a day: still lasting, where their end was not yet recorded.
     *
     * @param day the day, not null
     * @return the circumstances, empty where they had not begun by what was known
     */
    Optional<Prolongation> asKnownOn(LocalDate day) {
        return began.hasHappenedOn(day)
                ? Optional.of(new Prolongation(began, ended.filter(fact -> fact.hasHappenedOn(day)), cause, ground))
                : Optional.empty();
    }
}
