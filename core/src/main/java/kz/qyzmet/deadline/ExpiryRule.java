package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** When an act is in force "upon expiry of n days after publication". */
public enum ExpiryRule implements CountingReading {

    /** The day after the n-th day: D + n + 1. The default. */
    AFTER_EXPIRY,
    /** On the n-th day: D + n. */
    ON_LAST_DAY;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case AFTER_EXPIRY -> List.of(Ground.CUSTOM_OF_EXPIRY);
            case ON_LAST_DAY -> List.of();
        };
    }
}
