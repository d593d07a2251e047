package kz.qyzmet.inspection.legacy;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A violation that an inspection has found.
 *
 * @param grade how heavy it is, not null
 * @param foundOn when it was found, not null
 */
public record FoundViolation(ViolationGrade grade, Fact foundOn) {

    /** Checks the parts. */
    public FoundViolation {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(foundOn, "foundOn");
    }
}
