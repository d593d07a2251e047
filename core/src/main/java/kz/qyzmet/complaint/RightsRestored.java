package kz.qyzmet.complaint;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The restoration of the violated rights of recipients ({@code ctl78.f1mk.r19.rights-restored}).
 *
 * @param restoredOn when they were restored, not null
 * @param persons how many persons, one or more
 */
public record RightsRestored(Fact restoredOn, int persons) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public RightsRestored {
        Objects.requireNonNull(restoredOn, "restoredOn");
        if (persons < 1) {
            throw new IllegalArgumentException(
                    "Invalid restoration: Expected 'persons' of 1 or more, but found: " + persons);
        }
    }
}
