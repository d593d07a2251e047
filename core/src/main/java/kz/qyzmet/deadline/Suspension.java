package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Citation;

/**
 * A time in which a term does not run. Used days are kept.
 *
 * <p>Several suspensions of one term are a set: where they overlap, the union counts, never the sum. Legal source of
 * the model: {@code law88.a27-2.p4}.
 *
 * @param suspended when the term stopped, not null
 * @param resumed when it went on; empty while the ground is open, not null
 * @param ground the norm that allows it, not null
 */
public record Suspension(Fact suspended, Optional<Fact> resumed, Citation ground) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the term is resumed before it was suspended
     */
    public Suspension {
        Objects.requireNonNull(suspended, "suspended");
        Objects.requireNonNull(ground, "ground");
        if (resumed.isPresent() && resumed.get().occurredAt().isBefore(suspended.occurredAt())) {
            throw new IllegalArgumentException("Invalid order: Expected 'suspended' <= 'resumed', but found: "
                    + suspended.occurredAt() + " > " + resumed.get().occurredAt());
        }
    }

    /**
     * Returns a suspension whose ground is still open.
     *
     * @param suspended the day on which the term stopped, not null
     * @param ground the norm that allows it, not null
     * @return the suspension, not null
     */
    public static Suspension since(LocalDate suspended, Citation ground) {
        return new Suspension(Fact.on(suspended), Optional.empty(), ground);
    }

    /**
     * Returns a suspension that has ended.
     *
     * @param suspended the day on which the term stopped, not null
     * @param resumed the day on which it went on, not before it stopped, not null
     * @param ground the norm that allows it, not null
     * @return the suspension, not null
     * @throws IllegalArgumentException if the term is resumed before it was suspended
     */
    public static Suspension between(LocalDate suspended, LocalDate resumed, Citation ground) {
        return new Suspension(Fact.on(suspended), Optional.of(Fact.on(resumed)), ground);
    }
}
