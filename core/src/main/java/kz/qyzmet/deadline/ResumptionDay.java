package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.StateServicesLaw;

/** Whether the day on which a term is resumed counts. */
public enum ResumptionDay implements CountingReading {

    /** It does: the count goes on from the day of resumption. The default. */
    COUNTED,
    /** Counting goes on the day after. */
    NOT_COUNTED;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case COUNTED -> List.of(StateServicesLaw.RESUMED_COUNT);
            case NOT_COUNTED -> List.of();
        };
    }
}
