package kz.qyzmet.calendar.kz;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads amendments from a CSV file.
 *
 * <p>The header is {@code fact,date,other_date,week,basis}, in this order. One row is one fact:
 *
 * <ul>
 *   <li>{@code MOVE}: the day off is taken from {@code date}, which is then worked, and given to {@code other_date}
 *   <li>{@code KURBAN_AIT}: its first day; holds for both weeks
 *   <li>{@code DAY_OFF}: a declared day off
 *   <li>{@code WORKING}: a declared working day
 * </ul>
 *
 * <p>Dates are {@code yyyy-MM-dd}. The week is {@code five} or {@code five-and-six}; an empty one is both weeks, but
 * for a move taken from a Saturday the five-day week alone. The basis is required, {@code other_date} in a move alone.
 * A byte order mark and blank lines are passed over.
 */
public final class AmendmentFile {

    private static final List<String> HEADER = List.of("fact", "date", "other_date", "week", "basis");
    private static final int MOST_FIELDS = 64;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_ROW = 2 * LONGEST_FIELD;
    private static final String SPLITTABLE = "at most " + MOST_FIELDS + " fields of at most " + LONGEST_FIELD
            + " characters, with nothing between a closing quote and the next comma";

    private AmendmentFile() {}

    /**
     * Reads all amendments of a file. The reader is not closed.
     *
     * <p>Whether they agree with each other and with the calendar is checked by
     * {@link KazakhstanCalendarBuilder#build()}.
     *
     * @param reader the text, not null
     * @param name the name of the file for messages, not blank
     * @return the amendments in the order of the file, each with {@code <name> line <n>} as its origin, not null
     * @throws AmendmentFormatException if the text is no such file; the first bad line is named
     * @throws IllegalArgumentException if the name is blank
     * @throws UncheckedIOException if the reader fails for another reason than bad characters
     */
    public static List<Amendment> read(Reader reader, String name) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid name: Expected it not to be blank, but found: '" + name + "'");
        }
        String file = Shown.shorten(name);
        List<Amendment> amendments = new ArrayList<>();
        boolean headed = false;
        for (Row row : rows(reader, file)) {
            if (row.isBlank()) {
                continue;
            }
            if (headed) {
                amendments.add(new AmendmentRow(file, row.line(), row.read()).amendment());
            } else if (!row.read().equals(HEADER)) {
                throw new AmendmentFormatException(
                        file, row.line(), "header", Shown.of(String.join(",", row.read())), String.join(",", HEADER));
            }
            headed = true;
        }
        if (!headed) {
            throw new AmendmentFormatException(file, 1, "header", "", String.join(",", HEADER));
        }
        return List.copyOf(amendments);
    }

    /** Splits the text. The row at which that fails is the last, and fails when it is read: earlier ones go first. */
    private static List<Row> rows(Reader reader, String file) {
        AmendmentReader text = new AmendmentReader(reader);
        List<Row> rows = new ArrayList<>();
        long next = 1;
        try {
            // Not closed: the reader is the caller's. Blank lines are asked for, so that lines can be counted.
            for (CsvRecord row : CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_ROW)
                    .build(
                            CsvRecordHandler.of(limits -> limits.maxFields(MOST_FIELDS)
                                    .maxFieldSize(LONGEST_FIELD)
                                    .maxRecordSize(LONGEST_ROW)),
                            text)) {
                rows.add(new Row(row.getStartingLineNumber(), row.getFields(), null));
                next = row.getStartingLineNumber() + 1 + lineBreaksIn(row);
            }
        } catch (CsvParseException e) {
            rows.add(Row.bad(file, next, "", SPLITTABLE, e));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            rows.add(Row.bad(file, next, "", "text in the encoding of the file, such as UTF-8", e));
        }
        if (text.isInsideQuotes()
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).failure() == null) {
            // A quote left open swallows the rest of the file, so the row that opened it is the last.
            Row last = rows.remove(rows.size() - 1);
            rows.add(Row.bad(file, last.line(), String.join(",", last.fields()), "every quote to be closed", null));
        }
        return rows;
    }

    private static long lineBreaksIn(CsvRecord row) {
        return row.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    /** A row, or the reason why there is none. */
    private record Row(
            long line, List<String> fields, @Nullable AmendmentFormatException failure) {

        static Row bad(String file, long line, String value, String allowed, @Nullable Throwable cause) {
            AmendmentFormatException failure =
                    new AmendmentFormatException(file, line, "row", Shown.of(value), allowed);
            if (cause != null) {
                failure.initCause(cause);
            }
            return new Row(line, List.of(), failure);
        }

        boolean isBlank() {
            return fields.size() == 1 && fields.get(0).isBlank();
        }

        List<String> read() {
            if (failure != null) {
                throw failure;
            }
            return fields;
        }
    }
}
