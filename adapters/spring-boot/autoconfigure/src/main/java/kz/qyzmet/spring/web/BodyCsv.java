package kz.qyzmet.spring.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Splits a body into rows of cells. */
final class BodyCsv {

    private static final int MOST_CELLS = 1024;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;

    private BodyCsv() {}

    /** Returns the rows that are not blank, and refuses more than there may be. */
    static List<List<String>> rows(String text, int most, Supplier<ProblemException> tooMany) {
        if (isQuoteLeftOpen(text)) {
            throw Problem.malformed(0, "", "Expected every quote to be closed");
        }
        List<List<String>> rows = new ArrayList<>();
        long line = 1;
        try {
            for (CsvRecord row : CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(2 * LONGEST_CELL)
                    .build(
                            CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                    .maxFieldSize(LONGEST_CELL)
                                    .maxRecordSize(LONGEST_ROW)),
                            text)) {
                line = row.getStartingLineNumber() + 1;
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    if (rows.size() == most) {
                        throw tooMany.get();
                    }
                    rows.add(row.getFields());
                }
            }
        } catch (CsvParseException e) {
            throw Problem.malformed(
                    line,
                    "",
                    "Expected at most " + MOST_CELLS + " cells of at most " + LONGEST_CELL
                            + " characters a row, with nothing between a closing quote and the next comma");
        }
        return rows;
    }

    /** The library takes a quote that is never closed for a cell that ends with the file. */
    private static boolean isQuoteLeftOpen(String text) {
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    quoted = c != '"';
                }
            } else if (c == '"' && start) {
                quoted = true;
            }
            start = !quoted && (c == ',' || c == '\n' || c == '\r');
        }
        return quoted;
    }
}
