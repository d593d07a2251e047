package kz.qyzmet.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import org.threeten.extra.YearQuarter;

/** Periods and days as a form writes them; only their digits are read back, so that the language does not matter. */
final class PeriodText {

    private static final int LAST_YEAR = 9999;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})(?![0-9])");
    /** A digit alone, or the Roman numeral that offices write; {@code Q} may touch it. */
    private static final Pattern QUARTER =
            Pattern.compile("(?<![0-9\\p{L}])[Qq]?([1-4])(?![0-9])|(?<![0-9\\p{L}])(IV|I{1,3})(?![0-9\\p{L}])");

    private static final Pattern MONTH =
            Pattern.compile("(?<![0-9.])([0-9]{1,2})\\.([0-9]{4})(?![0-9])|(?<![0-9])([0-9]{4})-([0-9]{2})(?![0-9-])");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?![0-9])|(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

    private PeriodText() {}

    /** Returns a period in words and digits. */
    static String of(ReportPeriod period, Language language) {
        if (period instanceof ReportPeriod.OfQuarter of) {
            return SheetTexts.TEXTS.get(
                    language,
                    "period.quarter",
                    of.quarter().getQuarterValue(),
                    year(of.quarter().getYear()));
        }
        if (period instanceof ReportPeriod.OfMonth of) {
            int month = of.month().getMonthValue();
            return two(month) + "." + year(of.month().getYear()) + " ("
                    + Dates.monthHeading(month).in(language) + ")";
        }
        return day(period.first());
    }

    /** Returns a day in digits: {@code 15.05.2026}. */
    static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + "." + two(day.getMonthValue()) + "." + year(day.getYear());
    }

    /** Reads the period of a form; empty if the text names none. */
    static Optional<ReportPeriod> period(FormType type, String text) {
        return switch (type) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> quarter(text).map(ReportPeriod.OfQuarter::new);
            case SERVICE_INFORMATION -> day(text).map(ReportPeriod.OfByLaw::new);
            case APPEALS -> month(text).map(ReportPeriod.OfMonth::new);
        };
    }

    private static Optional<YearQuarter> quarter(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        int found = Integer.parseInt(year.group(1));
        if (year.find()) {
            return Optional.empty();
        }
        Matcher quarter = QUARTER.matcher(YEAR.matcher(text).replaceAll(" ").replace('І', 'I'));
        if (!quarter.find()) {
            return Optional.empty();
        }
        int number = quarter.group(1) != null
                ? Integer.parseInt(quarter.group(1))
                : quarter.group(2).equals("IV") ? 4 : quarter.group(2).length();
        return quarter.find() || found == 0 ? Optional.empty() : Optional.of(YearQuarter.of(found, number));
    }

    private static Optional<YearMonth> month(String text) {
        Matcher month = MONTH.matcher(text);
        try {
            if (month.find()) {
                return Optional.of(
                        month.group(1) == null
                                ? YearMonth.of(Integer.parseInt(month.group(3)), Integer.parseInt(month.group(4)))
                                : YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))));
            }
        } catch (DateTimeException e) {
            // The caller says what it expected.
        }
        // A cell that an office program took for a date holds the first day of the month.
        return day(text).map(YearMonth::from);
    }

    /** Reads a day; empty if the text names none. */
    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            if (day.find()) {
                return Optional.of(
                        day.group(1) == null
                                ? date(day.group(4), day.group(5), day.group(6))
                                : date(day.group(3), day.group(2), day.group(1)));
            }
        } catch (DateTimeException e) {
            // The caller says what it expected.
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String year(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw InvalidWorkbookException.of("a year of four digits", String.valueOf(year));
        }
        return "0".repeat(4 - String.valueOf(year).length()) + year;
    }
}
