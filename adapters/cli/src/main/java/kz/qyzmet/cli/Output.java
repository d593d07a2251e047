package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qyzmet.jackson.answer.Answer;

/** The formats for programs, in UTF-8 with plain newlines on every machine. None closes the stream below. */
final class Output {

    private Output() {}

    /** Starts CSV. What was written reaches the stream with {@link #flush}. */
    static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    }

    static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints CSV with a header. */
    static void csv(List<String> header, List<List<String>> rows, PrintStream out) {
        CsvWriter csv = csv(out);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        flush(csv);
    }

    /** Prints an answer as JSON that a person can read, too. */
    static void json(Answer answer, PrintStream out) {
        answer.printTo(out);
        out.println();
    }
}
