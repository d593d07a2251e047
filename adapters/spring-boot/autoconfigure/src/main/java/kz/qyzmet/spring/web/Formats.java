package kz.qyzmet.spring.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON and CSV as the command line prints them, byte for byte: UTF-8, indented by two spaces, a newline at the end. */
final class Formats {

    static final MediaType JSON = MediaType.APPLICATION_JSON;
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Formats() {}

    static byte[] json(Consumer<JsonGenerator> value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
            value.accept(json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    static byte[] csv(List<String> columns, Iterable<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withArrayIndenter(TWO_SPACES).withObjectIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
