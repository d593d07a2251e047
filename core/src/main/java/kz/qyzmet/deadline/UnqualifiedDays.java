package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;

/** Which days are meant where a text says "days" and no more. */
public enum UnqualifiedDays implements CountingReading {

    /** Calendar days. The default. */
    CALENDAR,
    /** Working days, as neighbouring texts might suggest. */
    WORKING;

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case CALENDAR -> List.of(Ground.CIVIL_CODE_172, Ground.CIVIL_CODE_175);
            case WORKING -> List.of();
        };
    }
}
