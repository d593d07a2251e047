package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** A year as a list of days, for programs. */
final class CalendarList {

    private CalendarList() {}

    static void csv(CalendarYear year, Language language, PrintStream out) {
        CsvWriter csv = Output.csv(out);
        csv.writeRecord("date", "kind", "working", "name_en", "name_ru", "name_kk", "basis", "certainty");
        for (CalendarEntry day : year.days()) {
            csv.writeRecord(
                    day.date().toString(),
                    day.kind().name(),
                    Boolean.toString(day.isWorking()),
                    day.name().en(),
                    day.name().ru(),
                    day.name().kk(),
                    day.basis().in(language),
                    day.certainty().name());
        }
        Output.flush(csv);
    }

    static void json(CalendarYear year, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartArray();
            for (CalendarEntry day : year.days()) {
                json.writeStartObject();
                json.writeStringProperty("date", day.date().toString());
                json.writeStringProperty("kind", day.kind().name());
                json.writeBooleanProperty("working", day.isWorking());
                Output.text(json, "name", day.name());
                Output.text(json, "basis", day.basis());
                json.writeStringProperty("certainty", day.certainty().name());
                date(json, "movedFrom", day.movedFrom());
                date(json, "movedTo", day.movedTo());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    private static void date(JsonGenerator json, String name, Optional<LocalDate> date) {
        date.ifPresent(found -> json.writeStringProperty(name, found.toString()));
    }
}
