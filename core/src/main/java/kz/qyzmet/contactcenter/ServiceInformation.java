package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.deadline.Fact;

/**
 * The information on a service that was sent in the form of Annex 1 ({@code ucc83.p20.send-information}).
 *
 * @param sentOn when it was sent to the contact center, not null
 * @param items what it tells, not null
 */
public record ServiceInformation(Fact sentOn, Set<Annex1Item> items) {

    /** Checks and copies the parts. */
    public ServiceInformation {
        Objects.requireNonNull(sentOn, "sentOn");
        items = Set.copyOf(items);
    }

    /**
     * Returns information that is complete.
     *
     * @param day the day on which it was sent and recorded, not null
     * @return the information with every item, not null
     */
    public static ServiceInformation complete(LocalDate day) {
        return new ServiceInformation(Fact.on(day), EnumSet.allOf(Annex1Item.class));
    }
}
