package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case, asks what is due, and writes it again. */
public final class Main {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LegalCase complaint = read();
        for (Timeline.Entry entry : timeline(complaint).entries()) {
            out.println(entry.deadline().citation().id() + " "
                    + entry.day().map(Object::toString).orElse("-"));
        }
        out.println(write(complaint));
    }

    /** The {@code type} of the file tells what sort of case it is. */
    static LegalCase read() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("complaint.json")) {
            return MAPPER.readValue(in, LegalCase.class);
        }
    }

    static Timeline timeline(LegalCase legalCase) {
        return legalCase.timeline(Reckoner.on(KazakhstanCalendar.fiveDay()));
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
