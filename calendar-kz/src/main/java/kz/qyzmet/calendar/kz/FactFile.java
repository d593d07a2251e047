package kz.qyzmet.calendar.kz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fact files that are shipped inside this module.
 *
 * <p>By hand, unlike the files of users: these hold no broken rows, and a program that asks for one deadline should not
 * wait for a CSV library and date formatters to be loaded.
 */
final class FactFile {

    private FactFile() {}

    /** Reads the rows of a file. A defect in a file is a defect of the library: an {@link IllegalStateException}. */
    static List<Row> rows(String name, String header) {
        InputStream stream = FactFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Fact file missing: " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            if (!header.equals(first)) {
                throw new IllegalStateException(
                        "Fact file " + name + ": Expected the header " + header + ", but found: " + first);
            }
            int fields = split(header).size();
            List<Row> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Row row = new Row(name, rows.size() + 2, split(line));
                if (row.fields.size() != fields) {
                    throw new IllegalStateException(
                            row.origin() + ": Expected " + fields + " fields, but found: " + row.fields.size());
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Fact file unreadable: " + name, e);
        }
    }

    /** Splits at commas outside quotes. Quotes enclose a whole field and stand nowhere else. */
    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            boolean quoted = line.startsWith("\"", start);
            int end = quoted ? line.indexOf('"', start + 1) : line.indexOf(',', start);
            if (quoted) {
                fields.add(line.substring(start + 1, end));
                start = end + 2;
            } else {
                fields.add(line.substring(start, end < 0 ? line.length() : end));
                start = end < 0 ? line.length() + 1 : end + 1;
            }
        }
        return fields;
    }

    /** One row, which knows where it stands. */
    static final class Row {

        private final String file;
        private final int line;
        private final List<String> fields;

        Row(String file, int line, List<String> fields) {
            this.file = file;
            this.line = line;
            this.fields = fields;
        }

        String get(int field) {
            return fields.get(field);
        }

        LocalDate date(int field) {
            String text = get(field);
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        }

        MonthDay monthDay(int field) {
            String text = get(field);
            return MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
        }

        String origin() {
            return file + " line " + line;
        }
    }
}
