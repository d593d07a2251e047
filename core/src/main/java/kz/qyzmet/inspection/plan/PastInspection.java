package kz.qyzmet.inspection.plan;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.text.PersonalData;

/**
 * An inspection of an entity that has been begun. It counts for the day on which it began.
 *
 * @param kind whether it stood in a plan, not null
 * @param startedOn when it began, not null
 * @param number its number, which tells it from another of the same day, not null, empty where it is of no matter
 */
public record PastInspection(InspectionKind kind, Fact startedOn, Optional<String> number) {

    /** Checks the parts. */
    public PastInspection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns an inspection without its number.
     *
     * @param kind whether it stood in a plan, not null
     * @param startedOn when it began, not null
     * @return the inspection, not null
     */
    public static PastInspection of(InspectionKind kind, Fact startedOn) {
        return new PastInspection(kind, startedOn, Optional.empty());
    }

    /** Returns the parts; what looks like personal data in the number is masked. */
    @Override
    public String toString() {
        return "PastInspection[kind=" + kind + ", startedOn=" + startedOn + ", number="
                + number.map(PersonalData::scrub) + "]";
    }
}
