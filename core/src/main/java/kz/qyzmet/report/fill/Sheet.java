package kz.qyzmet.report.fill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;

/** The numbers of a form as it fills: its rows and their lines. */
final class Sheet implements Content {

    /** What the sign for no information stands for in the name of a line too: a system or a provider not recorded. */
    static final String NOT_NAMED = "-";

    /** A provider comes before its services, a service before its systems. */
    private static final Comparator<LineKey> BY_NAMES = Comparator.comparing(
                    (LineKey key) -> key.provider().orElse(""))
            .thenComparing(key -> key.service().orElse(""))
            .thenComparing(key -> key.system().orElse(""));

    private final Map<String, SheetRow> rows = new LinkedHashMap<>();
    private final Set<CaseSource> sources;
    private final List<Pending> pending = new ArrayList<>();

    /** A count of the case that is at hand. */
    private record Pending(Tally tally, int column, long number) {}

    Sheet(FormLayout layout, Set<CaseSource> sources) {
        this.sources = sources;
        for (FormRow row : layout.rows()) {
            rows.put(
                    row.number(), new SheetRow(row, layout.columns(row.number()).size()));
        }
    }

    /** The name of a line, where it is stated. */
    static String named(Optional<String> name) {
        return name.filter(stated -> !stated.isBlank()).orElse(NOT_NAMED);
    }

    SheetRow row(String number) {
        return Objects.requireNonNull(rows.get(number), number);
    }

    /** Counts in a row itself. */
    void count(SheetRow row, Slot slot, long number) {
        count(row.total(), slot, number);
    }

    /** Counts in a line below a row; the row is counted for itself. */
    void count(SheetRow row, LineKey line, Slot slot, long number) {
        count(row.line(line), slot, number);
    }

    private void count(Tally tally, Slot slot, long number) {
        if (number == 0) {
            return;
        }
        pending.add(new Pending(tally, slot.column(), number));
        if (slot.hasWhole()) {
            pending.add(new Pending(tally, slot.whole(), number));
        }
    }

    @Override
    public void discard() {
        pending.clear();
    }

    @Override
    public void commit(int caseNumber) {
        for (Pending count : pending) {
            count.tally().add(count.column(), count.number(), caseNumber);
        }
        pending.clear();
    }

    @Override
    public List<FormLine> lines() {
        List<FormLine> lines = new ArrayList<>();
        for (SheetRow row : rows.values()) {
            if (!sources.contains(row.row().source())) {
                lines.add(new FormLine(row.key(), Collections.nCopies(row.columns(), Cell.none())));
                continue;
            }
            lines.add(new FormLine(row.key(), row.total().cells()));
            row.lines().entrySet().stream()
                    .filter(line -> !line.getValue().isZero())
                    .sorted(Map.Entry.comparingByKey(BY_NAMES))
                    .map(line -> new FormLine(line.getKey(), line.getValue().cells()))
                    .forEach(lines::add);
        }
        return lines;
    }

    @Override
    public Map<LineKey, int[][]> cases() {
        Map<LineKey, int[][]> cases = new HashMap<>();
        for (SheetRow row : rows.values()) {
            cases.put(row.key(), row.total().cases());
            row.lines().forEach((key, tally) -> cases.put(key, tally.cases()));
        }
        return cases;
    }
}
