package kz.qyzmet.jackson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;

/** Reads ranges as strictly as their ends: an end that is open is the outermost date or instant, as it is written. */
final class RangeText {

    private RangeText() {}

    static LocalDateRange dates(String text) {
        String[] ends = ends(text);
        return LocalDateRange.of(date(ends[0]), date(ends[1]));
    }

    static Interval interval(String text) {
        String[] ends = ends(text);
        return Interval.of(instant(ends[0]), instant(ends[1]));
    }

    private static String[] ends(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2 || text.length() > 80) {
            throw new IllegalArgumentException("no range");
        }
        return ends;
    }

    private static LocalDate date(String text) {
        if (text.equals(LocalDate.MIN.toString())) {
            return LocalDate.MIN;
        }
        return text.equals(LocalDate.MAX.toString()) ? LocalDate.MAX : TextForms.date(text);
    }

    private static Instant instant(String text) {
        if (text.equals(Instant.MIN.toString())) {
            return Instant.MIN;
        }
        return text.equals(Instant.MAX.toString())
                ? Instant.MAX
                : OffsetDateTime.parse(text).toInstant();
    }
}
