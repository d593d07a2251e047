package kz.qyzmet.report.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormColumn;

/**
 * A cell that reads otherwise in another version of a form.
 *
 * @param place where it stands, not null
 * @param before what stood there; empty where there was no such line, not null
 * @param after what stands there; empty where there is no such line any more, not null
 */
public record FormDifference(CellRef place, Optional<Cell> before, Optional<Cell> after) {

    /** Checks the parts. */
    public FormDifference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the cells in which two forms differ. Of lines that stand twice the first is compared; note and foot are
     * not.
     *
     * @param before the earlier form, not null
     * @param after the later form, of the same type, not null
     * @return the differences, in the order of the lines of the earlier form, then those of new lines, not null
     * @throws IllegalArgumentException if the forms are of different types
     */
    public static List<FormDifference> between(ReportForm before, ReportForm after) {
        if (before.type() != after.type()) {
            throw new IllegalArgumentException("Invalid form: Expected "
                    + before.type().index()
                    + ", but found: "
                    + after.type().index());
        }
        Map<LineKey, FormLine> old = byKey(before);
        Map<LineKey, FormLine> now = byKey(after);
        Set<LineKey> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<FormDifference> differences = new ArrayList<>();
        for (LineKey key : keys) {
            List<FormColumn> columns = before.type().layout().columns(key.row());
            for (int i = 0; i < columns.size(); i++) {
                Optional<Cell> was = cell(old, key, i);
                Optional<Cell> is = cell(now, key, i);
                if (!was.equals(is)) {
                    differences.add(
                            new FormDifference(new CellRef(key, columns.get(i).code()), was, is));
                }
            }
        }
        return List.copyOf(differences);
    }

    private static Map<LineKey, FormLine> byKey(ReportForm form) {
        Map<LineKey, FormLine> lines = new LinkedHashMap<>();
        form.lines().forEach(line -> lines.putIfAbsent(line.key(), line));
        return lines;
    }

    private static Optional<Cell> cell(Map<LineKey, FormLine> lines, LineKey key, int column) {
        return Optional.ofNullable(lines.get(key)).map(line -> line.cells().get(column));
    }
}
