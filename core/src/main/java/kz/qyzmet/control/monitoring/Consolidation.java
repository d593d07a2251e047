package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.NoDueDateException;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import org.threeten.extra.YearQuarter;

/**
 * The time that a region has to make one report out of those of its districts: the districts report by the fifth, the
 * region by the tenth, and days off move each of the two by itself ({@code ctl78.p61.district-due},
 * {@code ctl78.p35-2.due}).
 *
 * @param districtsBy the last day of the districts, not null
 * @param regionBy the last day of the region, not null
 * @param workingDays the working days after the one up to the other, 0 where both fall on one day
 */
public record Consolidation(LocalDate districtsBy, LocalDate regionBy, int workingDays) {

    /** Checks the parts. */
    public Consolidation {
        Objects.requireNonNull(districtsBy, "districtsBy");
        Objects.requireNonNull(regionBy, "regionBy");
    }

    /**
     * Returns the time after a quarter.
     *
     * @param law the engine, not null
     * @param quarter the quarter that is reported on, not null
     * @return the time, not null
     * @throws NoDueDateException if one of the norms was not in force at the end of the quarter
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Consolidation of(Reckoner law, YearQuarter quarter) {
        LocalDate end = quarter.atEndOfQuarter();
        LocalDate districts =
                law.deadline(ControlRules.DISTRICT_REPORT_DUE, end).due();
        LocalDate region =
                law.deadline(ControlRules.INTERNAL_CONTROL_INFORMATION_DUE, end).due();
        return new Consolidation(districts, region, law.calendar().workingDaysBetween(districts, region));
    }
}
