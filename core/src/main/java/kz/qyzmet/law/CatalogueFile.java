package kz.qyzmet.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of this room: tab-separated, a header, no quoting (no value holds a tab or a line break).
 *
 * <p>A resource that is missing or torn is a broken jar, not a case to handle: it stops with what and where.
 */
final class CatalogueFile {

    private CatalogueFile() {}

    static List<String[]> read(String name, int columns) {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Broken jar: Expected the resource '" + name + "', but found none");
            }
            // Line by line out of the bytes: most lines are plain ASCII, which is the fast way to make a text.
            byte[] bytes = stream.readAllBytes();
            List<String[]> rows = new ArrayList<>();
            int from = end(bytes, 0) + 1;
            while (from < bytes.length) {
                int end = end(bytes, from);
                rows.add(cells(new String(bytes, from, end - from, StandardCharsets.UTF_8), columns, name));
                from = end + 1;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Broken jar: cannot read the resource '" + name + "'", e);
        }
    }

    private static int end(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private static String[] cells(String line, int columns, String name) {
        String[] cells = new String[columns];
        int from = 0;
        for (int i = 0; i < columns; i++) {
            int tab = line.indexOf('\t', from);
            boolean last = i == columns - 1;
            if ((tab < 0) != last) {
                throw new IllegalStateException(
                        "Broken jar: Expected " + columns + " columns in '" + name + "', but found: " + line);
            }
            cells[i] = last ? line.substring(from) : line.substring(from, tab);
            from = tab + 1;
        }
        return cells;
    }

    /** Reads {@code 2026-05-06}, without the formatter that only a person's input needs. */
    static LocalDate date(String cell) {
        return LocalDate.of(
                Integer.parseInt(cell.substring(0, 4)),
                Integer.parseInt(cell.substring(5, 7)),
                Integer.parseInt(cell.substring(8)));
    }
}
