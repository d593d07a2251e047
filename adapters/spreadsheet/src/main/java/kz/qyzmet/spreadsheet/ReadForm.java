package kz.qyzmet.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormColumn;

/**
 * A form that was read from a workbook, and where each of its cells stands.
 *
 * @param form the form, not null
 * @param sheet the name of its sheet, not null
 * @param rows the rows of the sheet, counted from 1, in which a line stands: more than one where it stands twice, not
 *     null
 */
public record ReadForm(ReportForm form, String sheet, Map<LineKey, List<Integer>> rows) {

    /** Checks and copies the parts. */
    public ReadForm {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(sheet, "sheet");
        Map<LineKey, List<Integer>> copy = new LinkedHashMap<>();
        rows.forEach((line, found) -> copy.put(line, List.copyOf(found)));
        rows = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the addresses of a cell.
     *
     * @param place where it stands in the form, not null
     * @return the addresses, such as {@code E14}; empty for a line that is missing, more than one for a line that
     *     stands twice, not null
     * @throws IllegalArgumentException if the form has no such row, or the row no such column
     */
    public List<String> addresses(CellRef place) {
        SheetPlan plan = SheetPlan.of(form.type());
        List<FormColumn> columns = plan.layout().columns(place.line().row());
        int column = plan.column(columns, plan.layout().indexOf(place.line().row(), place.column()));
        List<String> addresses = new ArrayList<>();
        for (int row : rows.getOrDefault(place.line(), List.of())) {
            addresses.add(SheetText.address(row - 1, column));
        }
        return List.copyOf(addresses);
    }

    /**
     * Returns what is wrong with the form or may be, with the cells to look at.
     *
     * @param law the engine, whose policies choose between readings, not null
     * @return the findings in the order of the form, not null, may be empty
     */
    public List<AddressedFinding> findings(Reckoner law) {
        return form.findings(law).stream()
                .map(finding -> new AddressedFinding(
                        finding,
                        finding.places().stream()
                                .flatMap(place -> addresses(place).stream())
                                .toList()))
                .toList();
    }

    /** Returns the index and the period, without what stands in the cells. */
    @Override
    public String toString() {
        return "ReadForm[" + form.type().index() + ", " + form.period() + "]";
    }
}
