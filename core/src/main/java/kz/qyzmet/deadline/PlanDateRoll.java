package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** What an authority's own plan date does when it is not worked. */
public enum PlanDateRoll implements CountingReading {

    /** Nothing: a date by which an authority must act is not extended. The default. */
    NONE,
    /** The next working day ends it, as a term. */
    FOLLOWING,
    /** The preceding working day. */
    PRECEDING;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case NONE -> List.of();
            case FOLLOWING -> List.of(Ground.CIVIL_CODE_175, Ground.APPC_76_5);
            case PRECEDING -> List.of();
        };
    }
}
