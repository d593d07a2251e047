package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** The quarters of a year that is reported on. */
final class Quarters {

    /** The year of the first edition of order 78. */
    private static final int FIRST_YEAR = 2016;

    private static final int LAST_YEAR = 9998;

    private Quarters() {}

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Invalid year: Expected " + FIRST_YEAR + " to " + LAST_YEAR + ", but found: " + year);
        }
    }

    static void checkIn(int year, YearQuarter quarter) {
        if (quarter.getYear() != year) {
            throw new IllegalArgumentException(
                    "Invalid quarter: Expected a quarter of " + year + ", but found: " + quarter);
        }
    }

    static void checkIn(int year, String what, Fact done) {
        if (done.day().getYear() != year) {
            throw new IllegalArgumentException(
                    "Invalid " + what + ": Expected a day of " + year + ", but found: " + done.day());
        }
    }

    static void checkBegun(String what, YearQuarter quarter, Fact done) {
        LocalDate first = quarter.atDay(1);
        if (done.day().isBefore(first)) {
            throw new IllegalArgumentException("Invalid " + what + ": Expected a quarter that had begun by "
                    + done.day() + ", but found: " + quarter + ", which begins on " + first);
        }
    }

    static List<YearQuarter> of(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> YearQuarter.of(year, number))
                .toList();
    }

    static boolean isLast(YearQuarter quarter) {
        return quarter.get(IsoFields.QUARTER_OF_YEAR) == 4;
    }

    static LocalizedText words(YearQuarter quarter) {
        return MonitoringTexts.TEXTS.text(
                "quarter",
                Integer.toString(quarter.get(IsoFields.QUARTER_OF_YEAR)),
                Integer.toString(quarter.getYear()));
    }
}
