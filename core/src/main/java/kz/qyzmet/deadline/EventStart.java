package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** Whether the day of an event counts, where a text says "from the moment" or "from the day of" it. */
public enum EventStart implements CountingReading {

    /** The term starts the day after. The default. */
    NEXT_DAY,
    /** The day of the event is the first day, when it counts as a day. */
    SAME_DAY;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case NEXT_DAY -> List.of(Ground.CIVIL_CODE_173, Ground.APPC_76_2);
            case SAME_DAY -> List.of();
        };
    }
}
