package kz.qyzmet.agreement;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A decision of the court on a claim.
 *
 * @param granted whether it amends or terminates the agreement as claimed
 * @param inForceOn when it entered into legal force: from then on the agreement is amended or terminated
 *     ({@code spa219.p20.effective-court}), not null
 */
public record CourtDecision(boolean granted, Fact inForceOn) {

    /** Checks the parts. */
    public CourtDecision {
        Objects.requireNonNull(inForceOn, "inForceOn");
    }
}
