package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormNorms;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** Cells that are empty or cannot be read. The sign that there is no information is neither. */
final class CellChecks {

    /** A number that is not one of things: shown as it stands. All else may be a name, and is not shown. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:[.,][0-9]{1,6})?");

    private final ReportForm form;
    private final FormIndex index;
    private final FindingList findings;

    CellChecks(ReportForm form, FormIndex index, FindingList findings) {
        this.form = form;
        this.index = index;
        this.findings = findings;
    }

    /** Whether a cell can be added up. */
    static boolean isReadable(Cell cell) {
        return cell instanceof Cell.Count || cell instanceof Cell.NoInformation;
    }

    void check() {
        FormLayout layout = form.type().layout();
        for (FormLine line : form.lines()) {
            List<FormColumn> columns = layout.columns(line.key().row());
            List<FormColumn> empty = new ArrayList<>(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = line.cells().get(i);
                if (cell instanceof Cell.Empty) {
                    empty.add(columns.get(i));
                } else if (!isReadable(cell) && !(columns.get(i).text() && cell instanceof Cell.Words)) {
                    unreadable(line.key(), columns.get(i), cell);
                }
            }
            if (!empty.isEmpty()) {
                empty(line.key(), empty);
            }
        }
    }

    private void empty(LineKey line, List<FormColumn> columns) {
        FormType type = form.type();
        if (type.layout().isList()) {
            columns.forEach(
                    column -> empty(line, List.of(column), column.norm(), Severity.DOUBT, "cell.emptyWithoutRule"));
        }
        FormNorms norms = FormNorms.of(type);
        norms.complete().ifPresent(norm -> empty(line, columns, norm, Severity.BREACH, "cell.empty"));
        norms.emptyCells().ifPresent(norm -> empty(line, columns, norm, Severity.DOUBT, "cell.emptyWithoutRule"));
    }

    private void empty(LineKey line, List<FormColumn> columns, NormId norm, Severity severity, String key) {
        findings.add(
                index.place(line),
                norm,
                severity,
                places(line, columns),
                CheckWords.text(key, CheckWords.line(form, line), CheckWords.columns(form, columns)));
    }

    private void unreadable(LineKey line, FormColumn column, Cell cell) {
        boolean words = column.text();
        findings.add(
                index.place(line),
                words ? column.norm() : FormNorms.of(form.type()).unit().orElse(column.norm()),
                words ? Severity.DEFECT : Severity.BREACH,
                places(line, List.of(column)),
                what(CheckWords.line(form, line), CheckWords.column(form, column), words, text(cell)));
    }

    private static LocalizedText what(LocalizedText line, LocalizedText column, boolean words, String found) {
        String length = Integer.toString(found.length());
        if (words) {
            return CheckWords.text("cell.noWords", line, column, length);
        }
        if (!NUMBER.matcher(found).matches()) {
            return CheckWords.text("cell.letters", line, column, length);
        }
        String key = found.startsWith("-") ? "cell.negative" : "cell.fraction";
        return CheckWords.text(key, line, column, PersonalData.scrub(found));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Unreadable unreadable) {
            return unreadable.found().strip();
        }
        return cell instanceof Cell.Words words ? words.text().strip() : "";
    }

    private static List<CellRef> places(LineKey line, List<FormColumn> columns) {
        return columns.stream().map(column -> new CellRef(line, column.code())).toList();
    }
}
