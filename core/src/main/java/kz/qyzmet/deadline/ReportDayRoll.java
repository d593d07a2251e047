package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** What a report day does when it is not worked. */
public enum ReportDayRoll implements CountingReading {

    /** The next working day: a reporter's date rolls like a term. The default. */
    FOLLOWING,
    /** The preceding working day. */
    PRECEDING,
    /** The day itself. */
    NONE;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case FOLLOWING -> List.of(Ground.CIVIL_CODE_175, Ground.APPC_76_5);
            case PRECEDING -> List.of();
            case NONE -> List.of();
        };
    }
}
