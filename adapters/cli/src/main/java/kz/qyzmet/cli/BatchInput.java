package kz.qyzmet.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch, one after the other, in bounded memory.
 *
 * <p>What cannot be split into rows stops the batch, with the file and the line.
 */
final class BatchInput {

    private static final int MOST_CELLS = 1024;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;
    private static final String SPLITTABLE = "at most " + MOST_CELLS + " cells of at most " + LONGEST_CELL
            + " characters and " + LONGEST_ROW + " characters a row, every quote closed before a comma or the end of"
            + " the line";

    private final String name;
    private final Utf8Text text;
    private final Iterator<CsvRecord> rows;
    private @Nullable CsvRecord last;

    BatchInput(InputStream bytes, String name) {
        this.name = name;
        this.text = new Utf8Text(bytes);
        this.rows = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)),
                        text)
                .iterator();
    }

    /** Returns the cells of the next row that is not blank; null at the end. */
    @Nullable
    List<String> next() {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                last = row;
                // The library takes a quote that is never closed for a cell that ends with the file.
                if (text.isAtEnd() && text.openQuoteLine() > 0 && !rows.hasNext()) {
                    throw refused(
                            text.openQuoteLine(), "every quote to be closed, but one that opens here is not", null);
                }
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    return row.getFields();
                }
            }
            return null;
        } catch (CsvParseException e) {
            long open = text.openQuoteLine();
            throw refused(lineAfterLast(), open > 0 ? SPLITTABLE + "; one is open since line " + open : SPLITTABLE, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Utf8Text.NotTextException notText) {
                throw refused(notText.line(), "a text in UTF-8, but found bytes that are none", e);
            }
            throw InputFile.cannotRead(name, e.getCause());
        }
    }

    /** Returns the refusal of a row. */
    InputException refused(long line, String expected, @Nullable Throwable cause) {
        String message = name + " line " + line + ": Expected " + expected;
        return cause == null ? new InputException(message) : new InputException(message, cause);
    }

    private long lineAfterLast() {
        if (last == null) {
            return 1;
        }
        long breaks = last.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return last.getStartingLineNumber() + breaks + 1;
    }
}
