package kz.qyzmet.inspection.plan;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A decision that amends an approved plan ({@code law88.a27-1.p3.pt1.plan-amendment}).
 *
 * @param decidedOn when it was taken, not null
 * @param by who took it, not null
 */
public record PlanAmendment(Fact decidedOn, PlanAuthority by) {

    /** Checks the parts. */
    public PlanAmendment {
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(by, "by");
    }
}
