package kz.qyzmet.contactcenter;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.party.PartyRole;

/**
 * A control of the quality of what the contact center tells: the authority for informatization controls it, and nobody
 * else ({@code ucc83.p16.control}).
 *
 * @param checkedBy who controlled, not null
 * @param checkedOn when, not null
 */
public record QualityCheck(PartyRole checkedBy, Fact checkedOn) {

    /** Checks the parts. */
    public QualityCheck {
        Objects.requireNonNull(checkedBy, "checkedBy");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }

    boolean isByTheController(Reckoner law) {
        return checkedBy.actsBy(law.edition().norms().get(ContactCenterNorms.CONTROL_OF_INFORMATION));
    }
}
