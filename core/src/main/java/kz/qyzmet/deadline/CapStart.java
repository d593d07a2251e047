package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** Whether the first day of an inspection or control event counts towards its cap. */
public enum CapStart implements CountingReading {

    /** The first day counts when it is a working day: the stricter reading. The default. */
    FIRST_DAY_COUNTS,
    /** Counting starts the day after. */
    NEXT_DAY;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case FIRST_DAY_COUNTS -> List.of();
            case NEXT_DAY -> List.of(Ground.CIVIL_CODE_173, Ground.APPC_76_2);
        };
    }
}
