package kz.qyzmet.spring.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qyzmet.jackson.answer.Answer;
import org.springframework.http.MediaType;

/** JSON and CSV as the command line prints them, byte for byte: UTF-8, indented by two spaces, a newline at the end. */
final class Formats {

    static final MediaType JSON = MediaType.APPLICATION_JSON;
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Formats() {}

    static byte[] json(Answer value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        value.printTo(out);
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
}
