package kz.qyzmet.spreadsheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.Breakdown;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.spreadsheet.SheetPlan.Part;

/**
 * Reads the lines of a form. A number in the first column begins a row; a number with a stroke, such as {@code 12.1/3},
 * or a line that somebody put in without a number, is a line of a service or a provider below it. Headings, remarks and
 * empty rows are passed over.
 */
final class LinesReader {

    private static final Pattern ROW = Pattern.compile("([0-9]{1,7}(?:[.,][0-9]{1,3})?)[.)]?");
    private static final Pattern BELOW = Pattern.compile("([0-9]{1,7}(?:[.,][0-9]{1,3})?) ?/ ?[0-9]{1,9}[.)]?");
    private static final Pattern BEGINS_WITH_DIGIT = Pattern.compile("[0-9].*", Pattern.DOTALL);

    private final SheetPlan plan;
    private final List<FormLine> lines = new ArrayList<>();
    private final Map<LineKey, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Set<Part> beyond = EnumSet.noneOf(Part.class);
    private Optional<FormRow> current = Optional.empty();
    private Optional<String> provider = Optional.empty();
    private boolean numbered;
    private boolean ended;

    LinesReader(SheetPlan plan) {
        this.plan = plan;
    }

    List<FormLine> lines() {
        return lines;
    }

    Map<LineKey, List<Integer>> rows() {
        return rows;
    }

    /** Says that the foot begins: what follows without a number is no line any more. */
    void end() {
        ended = current.isPresent();
    }

    void read(SheetRow row) {
        String number = row.stripped(SheetPlan.NUMBER);
        if (current.isEmpty()) {
            signs(row);
        }
        if (number.isEmpty()) {
            unnumbered(row);
        } else if (plan.layout().isList() && !numbered && isColumnNumbers(row)) {
            numbered = true;
        } else {
            Matcher below = BELOW.matcher(number);
            Matcher self = ROW.matcher(number);
            if (below.matches() && !plan.layout().isList()) {
                enter(row, below.group(1));
                below(row, names(row));
            } else if (self.matches()) {
                enter(row, self.group(1));
                row(row);
            } else if (current.isPresent()
                    && BEGINS_WITH_DIGIT.matcher(number).matches()
                    && !row.isBlank(plan.first(), plan.last())) {
                throw unknown(row, number);
            }
        }
    }

    /** Finds the columns beyond the form that hold parts of names. */
    private void signs(SheetRow row) {
        for (Part part : plan.beyond()) {
            if (row.stripped(plan.column(part)).equals(part.sign())) {
                beyond.add(part);
            }
        }
    }

    private boolean isColumnNumbers(SheetRow row) {
        for (int column = 0; column <= plan.last(); column++) {
            if (!row.stripped(column).equals(plan.columnNumber(column))) {
                return false;
            }
        }
        return true;
    }

    private void enter(SheetRow row, String number) {
        String written = number.replace(',', '.');
        if (plan.layout().row(written).isEmpty()) {
            throw unknown(row, number);
        }
        FormRow found = plan.layout().row(written).orElseThrow();
        if (current.isEmpty() || !current.get().equals(found)) {
            provider = Optional.empty();
        }
        current = Optional.of(found);
    }

    private void row(SheetRow row) {
        if (plan.layout().isList()) {
            add(row, named(row, LineKey.of(row.stripped(SheetPlan.NUMBER).replaceAll("[.)]$", "")), names(row)));
            return;
        }
        FormRow found = current.orElseThrow();
        String label = row.stripped(1);
        String first = labels.putIfAbsent(found.number(), label);
        // Whoever puts a line of a service in may repeat the number of the row on it.
        if (first != null
                && found.breakdown() != Breakdown.NONE
                && (!first.equals(label) || !row.isBlank(plan.parts().size()))
                && !names(row).isEmpty()) {
            below(row, names(row));
        } else {
            add(row, LineKey.of(found.number()));
        }
    }

    private void below(SheetRow row, Map<Part, String> names) {
        if (names.isEmpty()) {
            if (!row.isBlank(plan.first(), plan.last())) {
                throw InvalidWorkbookException.at(row.place(1), "a name", "none");
            }
            return;
        }
        add(row, named(row, LineKey.of(current.orElseThrow().number()), names));
    }

    private void unnumbered(SheetRow row) {
        boolean valued = !row.isBlank(plan.first(), plan.last());
        if (current.isEmpty() || ended) {
            return;
        }
        Map<Part, String> names = names(row);
        if (plan.layout().isList()) {
            if (valued) {
                throw InvalidWorkbookException.at(row.place(SheetPlan.NUMBER), "the number of the entry", "none");
            }
        } else if (valued || (!names.isEmpty() && current.get().breakdown() != Breakdown.NONE)) {
            if (plan.parts().contains(Part.PROVIDER)
                    && !names.containsKey(Part.PROVIDER)
                    && names.containsKey(Part.SERVICE)) {
                provider.ifPresent(name -> names.put(Part.PROVIDER, name));
            }
            below(row, names);
        }
    }

    private Map<Part, String> names(SheetRow row) {
        Map<Part, String> names = new HashMap<>();
        for (Part part : Part.values()) {
            if (!plan.isBeyond(part) || beyond.contains(part)) {
                String name = row.text(plan.column(part));
                if (!name.isBlank()) {
                    names.put(part, name);
                }
            }
        }
        return names;
    }

    private LineKey named(SheetRow row, LineKey key, Map<Part, String> names) {
        Optional<String> service = Optional.ofNullable(names.get(Part.SERVICE));
        Optional<String> system = Optional.ofNullable(names.get(Part.SYSTEM));
        if (system.isPresent() && service.isEmpty()) {
            throw InvalidWorkbookException.at(row.place(plan.column(Part.SERVICE)), "the name of the service", "none");
        }
        provider = Optional.ofNullable(names.get(Part.PROVIDER));
        return new LineKey(key.row(), provider, service, system);
    }

    private void add(SheetRow row, LineKey key) {
        if (lines.size() == FormWorkbook.MOST_LINES) {
            throw InvalidWorkbookException.at(
                    row.place(SheetPlan.NUMBER), "at most " + FormWorkbook.MOST_LINES + " lines", "another one");
        }
        List<FormColumn> columns = plan.layout().columns(key.row());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(CellReader.cell(
                    row,
                    plan.column(columns, i),
                    plan.span(columns),
                    columns.get(i).text()));
        }
        lines.add(new FormLine(key, cells));
        rows.computeIfAbsent(key, found -> new ArrayList<>(1)).add(row.number() + 1);
    }

    private InvalidWorkbookException unknown(SheetRow row, String number) {
        return InvalidWorkbookException.at(
                row.place(SheetPlan.NUMBER),
                "the number of a row of form " + plan.type().index(),
                InvalidWorkbookException.quoted(number));
    }
}
