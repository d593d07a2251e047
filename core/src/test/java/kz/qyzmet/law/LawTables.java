package kz.qyzmet.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The source tables of the catalogue, word for word, and a reader of its own for them. */
public final class LawTables {

    private LawTables() {}

    public static List<Map<String, String>> norms() {
        return read("norms.csv");
    }

    public static List<Map<String, String>> force() {
        return read("in-force.csv");
    }

    static List<Map<String, String>> grounds() {
        return read("grounds.csv");
    }

    static List<Map<String, String>> russianTerms() {
        return read("ru-terms.csv");
    }

    /** Rows of the inventory that say something about time. */
    public static List<Map<String, String>> timeBearing() {
        return norms().stream()
                .filter(row -> !(cell(row, "limit") + cell(row, "unit") + cell(row, "direction")).isEmpty())
                .toList();
    }

    public static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** The row of the longest prefix. */
    public static Map<String, String> forceOf(String id) {
        Map<String, String> best = Map.of();
        for (Map<String, String> row : FORCE) {
            if (id.startsWith(cell(row, "prefix"))
                    && cell(row, "prefix").length()
                            > best.getOrDefault("prefix", "").length()) {
                best = row;
            }
        }
        return best;
    }

    public static boolean isInForce(String id, LocalDate day) {
        Map<String, String> row = forceOf(id);
        return date(row, "from").map(from -> !day.isBefore(from)).orElse(true)
                && date(row, "until").map(until -> !day.isAfter(until)).orElse(true);
    }

    static Optional<LocalDate> date(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell(row, column)));
    }

    private static final List<Map<String, String>> FORCE = force();

    private static List<Map<String, String>> read(String name) {
        List<List<String>> lines = lines(text(name));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String name) {
        try (InputStream stream = LawTables.class.getResourceAsStream("tables/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(name, exception);
        }
    }

    /** Comma-separated, quoted where needed, a quote in a quoted cell doubled. */
    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
