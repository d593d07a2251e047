package kz.qyzmet.spring.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.jackson.answer.CalendarAnswer;
import kz.qyzmet.jackson.answer.DayAnswer;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;

/** Years and days of the calendar. */
final class CalendarEndpoints {

    /** A year has one spelling, and so one address. */
    private static final DateTimeFormatter FOUR_DIGITS =
            new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).toFormatter(Locale.ROOT);

    private final Laws laws;

    CalendarEndpoints(Laws laws) {
        this.laws = laws;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.get(
                        "/calendar/{year}",
                        "Every day of a year: holidays, days off, moved days, worked weekends",
                        List.of(Parameter.required("year", "The year", "2026"), Laws.WEEK),
                        List.of(Formats.JSON, Formats.CSV),
                        "Calendar",
                        this::year),
                Endpoint.get(
                        "/days/{date}",
                        "Whether a day is worked and why, and the working days before and after it",
                        List.of(Parameter.required("date", "The day", "2026-05-11"), Laws.WEEK),
                        List.of(Formats.JSON),
                        "Day",
                        this::day));
    }

    private byte[] year(Asked asked) {
        WorkingCalendar calendar = laws.of(asked).calendar();
        CalendarAnswer answer;
        try {
            answer = CalendarAnswer.of(calendar.entries(Year.parse(asked.get("year"), FOUR_DIGITS)));
        } catch (DateTimeParseException | CalendarRangeException e) {
            throw Kind.UNKNOWN_YEAR.because("Expected a year from "
                    + calendar.range().getStart().getYear() + " to "
                    + calendar.range().getEndInclusive().getYear() + ", but found: '" + asked.get("year") + "'");
        }
        return asked.asCsv()
                ? Formats.csv(CalendarAnswer.COLUMNS, answer.rows(asked.language()))
                : Formats.json(answer);
    }

    private byte[] day(Asked asked) {
        LocalDate day = asked.date("date").orElseThrow();
        try {
            return Formats.json(DayAnswer.of(laws.of(asked).calendar(), day));
        } catch (CalendarRangeException e) {
            throw Kind.UNKNOWN_DAY.because(String.valueOf(e.getMessage()));
        }
    }
}
