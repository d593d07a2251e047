package kz.qyzmet.control;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;

/**
 * The information of the object on the implementation of its action plan (order 78 p. 56).
 *
 * @param reportedOn when it was given, not null
 * @param implemented which measures of the letter it says are implemented, not null, empty where it is not recorded
 * @param liabilityCopies whether copies are attached that prove that those guilty were held liable, empty where it is
 *     not recorded, not null
 */
public record ImplementationReport(Fact reportedOn, Set<LetterMeasure> implemented, Optional<Boolean> liabilityCopies) {

    /** Checks and copies the parts. */
    public ImplementationReport {
        Objects.requireNonNull(reportedOn, "reportedOn");
        implemented = Set.copyOf(implemented);
        Objects.requireNonNull(liabilityCopies, "liabilityCopies");
    }
}
