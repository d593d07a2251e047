package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;

/** Whether "by 10 December" includes the tenth. */
public enum PlanDateBound implements CountingReading {

    /** The date itself is in time. The default. */
    INCLUDED,
    /** The day before is the last one. */
    EXCLUDED;

    @Override
    public List<Citation> grounds() {
        return List.of();
    }
}
