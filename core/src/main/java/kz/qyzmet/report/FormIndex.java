package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;

/** The lines of a form by their rows, each found at once: a form may have a line for each of many services. */
final class FormIndex {

    private final FormLayout layout;
    private final List<FormRow> rows;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<LineKey, Integer> places = new HashMap<>();
    private final Map<String, FormLine> lineOf = new HashMap<>();
    private final Map<String, List<FormLine>> below = new HashMap<>();

    FormIndex(ReportForm form) {
        layout = form.type().layout();
        rows = layout.rows();
        for (FormRow row : rows) {
            order.put(row.number(), order.size());
        }
        List<FormLine> lines = form.lines();
        for (int i = 0; i < lines.size(); i++) {
            FormLine line = lines.get(i);
            LineKey key = line.key();
            places.putIfAbsent(key, i);
            if (key.isRow()) {
                lineOf.putIfAbsent(key.row(), line);
            } else {
                below.computeIfAbsent(key.row(), any -> new ArrayList<>()).add(line);
            }
        }
    }

    List<FormRow> rows() {
        return rows;
    }

    FormRow row(FormLine line) {
        return layout.row(line.key().row()).orElseThrow();
    }

    /** The line of a row itself, the first where it stands twice. */
    Optional<FormLine> line(String row) {
        return Optional.ofNullable(lineOf.get(row));
    }

    /** The lines of a row for its providers, services and systems, as they stand. */
    List<FormLine> below(String row) {
        return below.getOrDefault(row, List.of());
    }

    boolean has(LineKey key) {
        return places.containsKey(key);
    }

    /** Where a row stands in the form as it should be. */
    int order(String row) {
        return layout.isList() ? Integer.parseInt(row) : order.getOrDefault(row, 0);
    }

    /** Where a line stands: by its row, then as it was written; a missing line comes first among those of its row. */
    long place(LineKey key) {
        return ((long) order(key.row()) << Integer.SIZE) + places.getOrDefault(key, 0);
    }
}
