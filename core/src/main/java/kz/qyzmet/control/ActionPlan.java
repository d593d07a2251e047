package kz.qyzmet.control;

import java.util.Objects;
import java.util.Set;
import kz.qyzmet.deadline.Fact;

/**
 * The action plan of the object: how it eliminates the violations and implements the measures (order 78 p. 54 and 55).
 *
 * @param submittedOn when it reached the management of the unit, not null
 * @param items what it holds, not null, empty where it is not recorded
 */
public record ActionPlan(Fact submittedOn, Set<ActionPlanItem> items) {

    /** Checks and copies the parts. */
    public ActionPlan {
        Objects.requireNonNull(submittedOn, "submittedOn");
        items = Set.copyOf(items);
    }
}
