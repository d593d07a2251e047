package kz.qyzmet.deadline;

import java.util.List;
import kz.qyzmet.law.Citation;

/** What "once a year" means. */
public enum YearOfFrequency implements CountingReading {

    /** Once in a calendar year: plans are made by the year. The default. */
    CALENDAR_YEAR,
    /** Once in any twelve months. */
    TWELVE_MONTHS;

    @Override
    public List<Citation> grounds() {
        return List.of();
    }
}
