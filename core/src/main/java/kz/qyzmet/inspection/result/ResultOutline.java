package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.inspection.appointment.GrossViolation;

/**
 * The inspection, as far as its results are judged by it.
 *
 * @param plannedEnd the end of its term net of suspensions, from which the draft is counted back until the certificate
 *     has been sent; empty while a suspension is open, or nothing has begun, not null
 * @param onAppealOfPersons whether it rests on appeals of persons ({@code law88.a27-1.p6.sp1.appeals-persons}), so that
 *     appellants get the draft and may object
 * @param grossViolations the gross violations by which it is invalid, each with the first day on which it was one, not
 *     null
 */
public record ResultOutline(
        Optional<LocalDate> plannedEnd, boolean onAppealOfPersons, Map<GrossViolation, LocalDate> grossViolations) {

    /** Checks and copies the parts. */
    public ResultOutline {
        Objects.requireNonNull(plannedEnd, "plannedEnd");
        grossViolations = Map.copyOf(grossViolations);
    }
}
