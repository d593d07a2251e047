package kz.qyzmet.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a form from a workbook, whoever saved it last.
 *
 * <p>Immutable and safe for threads. Every limit holds before the file is unpacked into memory: 64 MiB of a file, 512
 * MiB unpacked, 1,000 parts, 100 sheets, {@link FormWorkbook#MOST_LINES} lines.
 */
public final class WorkbookReader {

    static final WorkbookReader STANDARD = new WorkbookReader();

    private WorkbookReader() {}

    /**
     * Reads the one form of a workbook with its note. Its sheets may bear any name and stand in any order; others are
     * passed over.
     *
     * <p>In a column of numbers a text of digits is the number that it says, also with thousands apart by a space
     * ({@code 1 000}); a dash of any length is the sign that there is no information; a fraction, a number below 0, a
     * share, a day, an error and any other text are unreadable. Of a formula the value counts that the office program
     * has reckoned.
     *
     * @param in the file; it is read to its end and stays open, not null
     * @return the form, not null
     * @throws InvalidWorkbookException if the file is no workbook with a form; the message says where, what was
     *     expected and what was found
     * @throws IOException if the stream cannot be read
     */
    public ReadForm read(InputStream in) throws IOException {
        byte[] safe = SafePackage.of(in);
        FormReading reading = new FormReading();
        try (ReadableWorkbook workbook =
                library(() -> new ReadableWorkbook(new ByteArrayInputStream(safe), new ReadingOptions(true, true)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet, reading);
            }
        }
        return reading.form();
    }

    private static void read(Sheet sheet, FormReading reading) {
        String name = sheet.getName() == null ? "" : sheet.getName();
        reading.begin(name);
        try (Stream<Row> rows = library(sheet::openStream)) {
            Iterator<Row> each = rows.iterator();
            while (library(each::hasNext)) {
                reading.read(new SheetRow(name, library(each::next)));
            }
        }
    }

    /**
     * The library throws many sorts of exceptions at a part that contradicts itself, and quotes it in their messages.
     */
    private static <T> T library(Call<T> call) {
        try {
            return call.make();
        } catch (IOException | RuntimeException e) {
            throw InvalidWorkbookException.of("a readable workbook", "one with parts missing or damaged");
        }
    }

    /**
     * A call of the library.
     *
     * @param <T> what it gives
     */
    private interface Call<T> {
        T make() throws IOException;
    }
}
