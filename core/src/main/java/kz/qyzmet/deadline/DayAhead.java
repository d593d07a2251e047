package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;

/** What "at least a day before" means. */
public enum DayAhead implements CountingReading {

    /** Twenty-four hours, as the Russian text says. The default. */
    TWENTY_FOUR_HOURS,
    /** Any time of the day before. */
    DAY_BEFORE,
    /** The working day before. */
    WORKING_DAY_BEFORE;

    @Override
    public List<Citation> grounds() {
        return List.of();
    }
}
