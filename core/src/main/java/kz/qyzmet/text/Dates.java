package kz.qyzmet.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Dates as a person writes them in each language.
 *
 * <p>The names of months and days come from bundles of the library, not from the machine's locale data: those differ
 * between releases of Java, and a runtime image without {@code jdk.localedata} has no Kazakh at all.
 */
public final class Dates {

    private static final Texts TEXTS = Texts.beside(Dates.class, "Dates");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME_TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Dates() {}

    /**
     * Returns a date with its year: {@code 15 May 2026}.
     *
     * @param date the date, not null
     * @return the date in each language, not null
     */
    public static LocalizedText day(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return TEXTS.text("day", Integer.toString(date.getDayOfMonth()), month(date), Integer.toString(date.getYear()));
    }

    /**
     * Returns a date with its day of the week: {@code Friday 15 May 2026}.
     *
     * @param date the date, not null
     * @return the date in each language, not null
     */
    public static LocalizedText full(LocalDate date) {
        return TEXTS.text("full", weekday(date), day(date));
    }

    /**
     * Returns an instant with its day of the week, time and offset: {@code Friday 1 March 2024, 01:00 (UTC+05:00)}.
     *
     * @param instant the instant, not null
     * @return the instant in each language, not null
     */
    public static LocalizedText instant(OffsetDateTime instant) {
        Objects.requireNonNull(instant, "instant");
        DateTimeFormatter format = instant.getSecond() == 0 && instant.getNano() == 0 ? TIME : TIME_TO_THE_SECOND;
        // The id of a zero offset is "Z", which after "UTC" would read as a word of its own.
        String offset = instant.getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : instant.getOffset().getId();
        return TEXTS.text("instant", full(instant.toLocalDate()), instant.format(format), offset);
    }

    /**
     * Returns the name of a date's day of the week.
     *
     * @param date the date, not null
     * @return the name in each language, not null
     */
    public static LocalizedText weekday(LocalDate date) {
        return TEXTS.text("weekday." + date.getDayOfWeek().getValue());
    }

    /**
     * Returns the two-letter name of a day of the week, as a wall calendar heads its columns.
     *
     * @param dayOfWeek the day, 1 for Monday to 7 for Sunday
     * @return the short name in each language, not null
     */
    public static LocalizedText shortWeekday(int dayOfWeek) {
        return TEXTS.text("weekday.short." + dayOfWeek);
    }

    /**
     * Returns the name of a month as a heading: {@code May}.
     *
     * @param month the month, 1 to 12
     * @return the name in each language, not null
     */
    public static LocalizedText monthHeading(int month) {
        return TEXTS.text("heading." + month);
    }

    private static LocalizedText month(LocalDate date) {
        return TEXTS.text("month." + date.getMonthValue());
    }
}
