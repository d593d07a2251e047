package kz.qyzmet.report.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the source says of the forms, written down apart from the code. */
final class SourceTable {

    private SourceTable() {}

    /** The lines of a file that are of a form, each with its cells by the heads of the columns. */
    static List<Map<String, String>> of(String file, FormType type) {
        return all(file).stream()
                .filter(row -> type.name().equals(row.get("form")))
                .toList();
    }

    private static List<Map<String, String>> all(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SourceTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> lines =
                    reader.lines().map(line -> line.split("\t", -1)).toList();
            String[] heads = lines.get(0);
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < heads.length; i++) {
                    row.put(heads[i], line[i]);
                }
                rows.add(row);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return rows;
    }
}
