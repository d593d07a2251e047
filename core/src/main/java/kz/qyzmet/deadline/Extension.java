package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/**
 * More time, added to a term by a decision.
 *
 * <p>It is counted from the end of the term before any rolling, never from the day of the decision. A decision on the
 * last day is in time; one after the term has expired adds nothing, and the deadline says so. Who may extend, on which
 * grounds and by how much is a matter of the case ({@code law88.a25.p4}).
 *
 * @param by how much is added, not null
 * @param decided when it was decided, not null
 * @param ground the norm that allows it, not null
 */
public record Extension(Count by, Fact decided, Citation ground) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if nothing is added
     */
    public Extension {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(ground, "ground");
        if (by.amount() < 1) {
            throw new IllegalArgumentException("Invalid extension: Expected 1 or more, but found: " + by);
        }
    }

    /**
     * Returns an extension.
     *
     * @param amount how many units, 1 or more
     * @param unit the unit, not null
     * @param decidedOn the day of the decision, not null
     * @param ground the norm that allows it, not null
     * @return the extension, not null
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public static Extension of(int amount, LimitUnit unit, LocalDate decidedOn, Citation ground) {
        return new Extension(new Count(amount, unit), Fact.on(decidedOn), ground);
    }
}
