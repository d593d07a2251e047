package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;

/** Whether the day on which a term is suspended is used. */
public enum SuspensionDay implements CountingReading {

    /** It is not: a day on which the term was suspended is not used. The default. */
    NOT_USED,
    /** It is, unless that would leave nothing of the term. */
    USED;

    @Override
    public List<Citation> grounds() {
        return List.of();
    }
}
