package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.jackson.CaseSchemas;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case, writes it again, and says what a complaint must have. */
public final class Main {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LegalCase complaint = read();
        out.println(complaint.label().kk() + " / " + complaint.label().ru() + " / " + complaint.label().en());
        out.println(write(complaint));
        out.println("must have: " + CaseSchemas.standard().schema("complaint").get("required"));
    }

    /** The {@code type} of the file tells what sort of case it is. */
    static LegalCase read() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("complaint.json")) {
            return MAPPER.readValue(in, LegalCase.class);
        }
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
