package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The plan on which a scheduled inspection rests ({@code law88.a27-1.p3.pt1.plan-basis}); under order 78 the
 * semi-annual list ({@code ctl78.p10.semiannual-list}).
 *
 * @param year the year of the plan, 1 to 9999
 * @param half its half, not null
 * @param approvedOn when the plan was approved, not null, empty where it was not
 * @param enteredOn when the entity was entered: with the approval, or by an amendment, not null, empty where it does
 *     not stand in the plan
 */
public record PlanReference(int year, PlanHalf half, Optional<Fact> approvedOn, Optional<Fact> enteredOn) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the year is beyond four digits
     */
    public PlanReference {
        Objects.requireNonNull(half, "half");
        Objects.requireNonNull(approvedOn, "approvedOn");
        Objects.requireNonNull(enteredOn, "enteredOn");
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("Invalid year: Expected 1 to 9999, but found: " + year);
        }
    }

    /**
     * Returns a reference to a plan in which the entity stood from its approval on.
     *
     * @param year the year of the plan
     * @param half its half, not null
     * @param approvedOn when it was approved, not null
     * @return the reference, not null
     */
    public static PlanReference of(int year, PlanHalf half, Fact approvedOn) {
        return new PlanReference(year, half, Optional.of(approvedOn), Optional.of(approvedOn));
    }

    /**
     * Returns this reference as it was known on a day.
     *
     * @param day the day, not null
     * @return the reference, not null
     */
    public PlanReference asKnownOn(LocalDate day) {
        return new PlanReference(
                year,
                half,
                approvedOn.filter(fact -> fact.isKnownOn(day)),
                enteredOn.filter(fact -> fact.isKnownOn(day)));
    }
}
