package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** Whether "at least n days before" wants n full days between. */
public enum BackwardCount implements CountingReading {

    /** The n-th day before is the last lawful one. The default. */
    LAST_LAWFUL_DAY,
    /** n full days must lie between: both end days are left out. */
    CLEAR_DAYS;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case LAST_LAWFUL_DAY -> List.of(Ground.CUSTOM_OF_BACKWARD_LIMITS);
            case CLEAR_DAYS -> List.of();
        };
    }
}
