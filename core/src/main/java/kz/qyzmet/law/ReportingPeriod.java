package kz.qyzmet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/** A period that is reported on. */
public enum ReportingPeriod {

    /** A month of the calendar. */
    MONTH,
    /** A quarter, counted from the start of the year ({@code cc.a174}). */
    QUARTER,
    /** A half of the year. */
    HALF_YEAR,
    /** A year of the calendar. */
    YEAR;

    /**
     * Returns the last day of the period that holds a date.
     *
     * @param date any day of the period, not null
     * @return the last day of the period, not null
     */
    public LocalDate lastDay(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return switch (this) {
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case QUARTER -> YearQuarter.from(date).atEndOfQuarter();
            case HALF_YEAR -> YearHalf.from(date).atEndOfHalf();
            case YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }

    /**
     * Returns the name of this period for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LawTexts.law().text("period." + name());
    }
}
