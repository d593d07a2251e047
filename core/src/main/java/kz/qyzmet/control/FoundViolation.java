package kz.qyzmet.control;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * Violations of one kind that a control event found ({@code ctl78.f1mk.r3.violations},
 * {@code ctl78.f1mk.r4.violations-restored}, {@code ctl78.f1mk.r5.persons-restored}).
 *
 * @param kind of what kind, not null
 * @param number how many, one or more
 * @param restoredOn when the rights of the recipients were restored, empty where they were not, not null
 * @param persons how many persons had their rights restored, 0 where none were
 */
public record FoundViolation(ViolationKind kind, int number, Optional<Fact> restoredOn, int persons) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the number is below 1, the persons below 0, or persons are counted although
     *     nothing was restored
     */
    public FoundViolation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(restoredOn, "restoredOn");
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Invalid violation: Expected 'number' of 1 or more, but found: " + number);
        }
        if (persons < 0 || (persons > 0 && restoredOn.isEmpty())) {
            throw new IllegalArgumentException("Invalid violation: Expected 'persons' of 0 or more, and 0 where"
                    + " 'restoredOn' is empty, but found: " + persons);
        }
    }

    /**
     * Returns one violation after which nothing was restored.
     *
     * @param kind of what kind, not null
     * @return the violation, not null
     */
    public static FoundViolation of(ViolationKind kind) {
        return new FoundViolation(kind, 1, Optional.empty(), 0);
    }
}
