package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.WorkingCalendar;
import tools.jackson.core.JsonGenerator;

/**
 * A day: the parts that a {@link CalendarAnswer} has of it, the {@code week}, and the {@code previous} and {@code next}
 * working day, null at the ends of the calendar.
 */
public final class DayAnswer implements Answer {

    private final CalendarEntry entry;
    private final String week;
    private final Optional<LocalDate> previous;
    private final Optional<LocalDate> next;

    private DayAnswer(WorkingCalendar calendar, LocalDate day) {
        this.entry = calendar.entry(Objects.requireNonNull(day, "day"));
        this.week = calendar.week().name();
        this.previous = calendar.findPrevious(day);
        this.next = calendar.findNext(day);
    }

    /**
     * Asks a calendar of a day.
     *
     * @param calendar the calendar, not null
     * @param day the day, not null
     * @return the answer, not null
     * @throws kz.qyzmet.calendar.CalendarRangeException if the day is outside the calendar
     */
    public static DayAnswer of(WorkingCalendar calendar, LocalDate day) {
        return new DayAnswer(calendar, day);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        CalendarAnswer.parts(entry, json);
        json.writeStringProperty("week", week);
        Json.day(json, "previous", previous);
        Json.day(json, "next", next);
        json.writeEndObject();
    }
}
