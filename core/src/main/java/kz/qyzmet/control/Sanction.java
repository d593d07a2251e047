package kz.qyzmet.control;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * Sanctions of one kind after a control event ({@code ctl78.f1mk.r7.sanctions},
 * {@code ctl78.f1mk.r8.persons-disciplined}).
 *
 * @param kind of what kind, not null
 * @param staff whose staff, not null
 * @param imposedOn when they were imposed, not null
 * @param number how many sanctions, one or more
 * @param persons how many persons, one or more; one person may receive several sanctions
 */
public record Sanction(SanctionKind kind, StaffOf staff, Fact imposedOn, int number, int persons) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the number of sanctions is below 1, or that of persons below 1 or above it
     */
    public Sanction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(imposedOn, "imposedOn");
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Invalid sanction: Expected 'number' of 1 or more, but found: " + number);
        }
        if (persons < 1 || persons > number) {
            throw new IllegalArgumentException(
                    "Invalid sanction: Expected 'persons' of 1 to " + number + ", but found: " + persons);
        }
    }

    /**
     * Returns one sanction.
     *
     * @param kind of what kind, not null
     * @param staff whose staff, not null
     * @param imposedOn when it was imposed, not null
     * @return the sanction, not null
     */
    public static Sanction of(SanctionKind kind, StaffOf staff, Fact imposedOn) {
        return new Sanction(kind, staff, imposedOn, 1, 1);
    }
}
