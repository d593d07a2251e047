package kz.qyzmet.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/**
 * A last day that a document names, as the length of a term: a term that ends on a day off rolls, however it is set.
 */
final class NamedDay {

    private NamedDay() {}

    /** The days from the trigger to the day; more than any term is as good as the most. */
    static Count length(LocalDate trigger, LocalDate day) {
        return new Count((int) Math.min(ChronoUnit.DAYS.between(trigger, day), Count.MOST), LimitUnit.CALENDAR_DAY);
    }
}
