package kz.qyzmet.report.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormLayout;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list as it fills. A list without entries has no line; one of which the reporter keeps no records has
 * one that says so.
 */
final class EntryList implements Content {

    private static final String FIRST = "1";

    private final int columns;
    private final boolean recorded;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Pending pending;

    /** An entry of the case that is at hand. */
    private record Pending(String order, List<Cell> cells) {}

    /**
     * An entry.
     *
     * @param order by what the entries are ordered
     * @param cells its cells
     * @param caseNumber the case
     */
    private record Entry(String order, List<Cell> cells, int caseNumber) {}

    EntryList(FormLayout layout, boolean recorded) {
        this.columns = layout.columns(FIRST).size();
        this.recorded = recorded;
    }

    /** Adds the entry of the case that is at hand; a case has one. */
    void add(String order, List<Cell> cells) {
        pending = new Pending(order, cells);
    }

    /** What is recorded, or the sign that there is no information. */
    static Cell cell(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).map(Cell::of).orElseGet(Cell::none);
    }

    @Override
    public void discard() {
        pending = null;
    }

    @Override
    public void commit(int caseNumber) {
        Pending given = pending;
        if (given != null) {
            entries.add(new Entry(given.order(), given.cells(), caseNumber));
            pending = null;
        }
    }

    @Override
    public List<FormLine> lines() {
        List<FormLine> lines = new ArrayList<>();
        for (Entry entry : sorted()) {
            lines.add(new FormLine(key(lines.size()), entry.cells()));
        }
        if (!recorded) {
            lines.add(new FormLine(key(0), Collections.nCopies(columns, Cell.none())));
        }
        return lines;
    }

    @Override
    public Map<LineKey, int[][]> cases() {
        Map<LineKey, int[][]> cases = new HashMap<>();
        for (Entry entry : sorted()) {
            int[][] line = new int[columns][];
            Arrays.fill(line, new int[] {entry.caseNumber()});
            cases.put(key(cases.size()), line);
        }
        return cases;
    }

    private List<Entry> sorted() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::order));
        return sorted;
    }

    private static LineKey key(int place) {
        return LineKey.of(Integer.toString(place + 1));
    }
}
