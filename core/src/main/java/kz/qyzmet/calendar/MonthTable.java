package kz.qyzmet.calendar;

import java.time.LocalDate;

/** The place of a date in a range, by a table of months: an epoch day would cost several times as much. */
final class MonthTable {

    /** The place of the day before the first of each month, counted from January of the first year. */
    private final int[] starts;

    private final int firstYear;

    MonthTable(LocalDate first, LocalDate last) {
        this.firstYear = first.getYear();
        this.starts = new int[(last.getYear() - firstYear + 1) * 12];
        LocalDate month = LocalDate.of(firstYear, 1, 1);
        long start = month.toEpochDay() - first.toEpochDay() - 1;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) start;
            start += month.lengthOfMonth();
            month = month.plusMonths(1);
        }
    }

    /** The place, counted from zero at the first date; negative or beyond the range for a date outside it. */
    int place(LocalDate date) {
        int year = date.getYear() - firstYear;
        return year < 0 || year * 12L >= starts.length
                ? -1
                : starts[year * 12 + date.getMonthValue() - 1] + date.getDayOfMonth();
    }
}
