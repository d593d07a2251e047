package kz.qyzmet.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** What the format of a number says: an office program takes what looks like a day for one when it is typed. */
final class NumberFormat {

    /** Words in quotes, single signs, and colours or languages in brackets; elapsed hours stay. */
    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[dmyhs]");

    private NumberFormat() {}

    static boolean isDate(@Nullable String format) {
        return DATE.matcher(signs(format)).find();
    }

    static boolean isShare(@Nullable String format) {
        return signs(format).indexOf('%') >= 0;
    }

    private static String signs(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general") || format.equalsIgnoreCase("standard")) {
            return "";
        }
        return SAID.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns the day of a cell as a form writes it; empty if the number is none of the calendar. */
    static Optional<String> day(Cell cell) {
        try {
            LocalDateTime time = cell.asDate();
            return time == null || time.getYear() < 1 || time.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(PeriodText.day(time.toLocalDate()));
        } catch (DateTimeException | ExcelReaderException e) {
            return Optional.empty();
        }
    }
}
