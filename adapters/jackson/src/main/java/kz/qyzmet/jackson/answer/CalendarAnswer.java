package kz.qyzmet.jackson.answer;

import java.util.List;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Days of a calendar: an array of {@code date}, {@code kind}, {@code working}, {@code name} and {@code basis} in three
 * languages, {@code certainty}, and {@code movedFrom} or {@code movedTo} where the day was moved.
 */
public final class CalendarAnswer implements Answer {

    /** The names of the cells of {@link #rows}. */
    public static final List<String> COLUMNS =
            List.of("date", "kind", "working", "name_en", "name_ru", "name_kk", "basis", "certainty");

    private final List<CalendarEntry> days;

    private CalendarAnswer(List<CalendarEntry> days) {
        this.days = List.copyOf(days);
    }

    /**
     * Makes an answer of days.
     *
     * @param days what the calendar knows of them, not null
     * @return the answer, not null
     */
    public static CalendarAnswer of(List<CalendarEntry> days) {
        return new CalendarAnswer(days);
    }

    /**
     * Returns the days as rows of cells.
     *
     * @param language the language of the basis, not null
     * @return a row for each day, with a cell for each of {@link #COLUMNS}, not null
     */
    public List<List<String>> rows(Language language) {
        return days.stream()
                .map(day -> List.of(
                        day.date().toString(),
                        day.kind().name(),
                        Boolean.toString(day.isWorking()),
                        day.name().en(),
                        day.name().ru(),
                        day.name().kk(),
                        day.basis().in(language),
                        day.certainty().name()))
                .toList();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        for (CalendarEntry day : days) {
            json.writeStartObject();
            parts(day, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what is known of a day. */
    static void parts(CalendarEntry day, JsonGenerator json) {
        json.writeStringProperty("date", day.date().toString());
        json.writeStringProperty("kind", day.kind().name());
        json.writeBooleanProperty("working", day.isWorking());
        Json.text(json, "name", day.name());
        Json.text(json, "basis", day.basis());
        json.writeStringProperty("certainty", day.certainty().name());
        day.movedFrom().ifPresent(from -> json.writeStringProperty("movedFrom", from.toString()));
        day.movedTo().ifPresent(to -> json.writeStringProperty("movedTo", to.toString()));
    }
}
