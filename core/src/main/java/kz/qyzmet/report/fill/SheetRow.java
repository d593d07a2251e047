package kz.qyzmet.report.fill;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormRow;

/** A numbered row as it fills, with the lines below it. */
final class SheetRow {

    private final FormRow row;
    private final int columns;
    private final LineKey key;
    private final Tally total;
    private final Map<LineKey, Tally> lines = new HashMap<>();

    SheetRow(FormRow row, int columns) {
        this.row = row;
        this.columns = columns;
        this.key = LineKey.of(row.number());
        this.total = new Tally(columns);
    }

    FormRow row() {
        return row;
    }

    int columns() {
        return columns;
    }

    LineKey key() {
        return key;
    }

    Tally total() {
        return total;
    }

    Map<LineKey, Tally> lines() {
        return lines;
    }

    Tally line(LineKey line) {
        return lines.computeIfAbsent(line, any -> new Tally(columns));
    }
}
