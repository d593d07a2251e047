package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.Identity;

/** The figures that the form says must agree: rows with rows in each column, columns with columns in each line. */
final class IdentityChecks {

    private static final String INFERRED = "remark.inferred";
    private static final String OTHER_READING = "remark.overlap";

    private final ReportForm form;
    private final FormIndex index;
    private final SumFindings sums;
    private final OfficeServicesOverlap overlap;

    IdentityChecks(Reckoner law, ReportForm form, FormIndex index, FindingList findings) {
        this.form = form;
        this.index = index;
        this.sums = new SumFindings(form, index, findings);
        this.overlap = (OfficeServicesOverlap) law.policy(OfficeServicesOverlap.SEPARATE);
    }

    void check() {
        for (Identity identity : overlap.identities(form.type())) {
            if (identity.of() == Identity.Terms.ROWS) {
                rows(identity);
            } else {
                columns(identity);
            }
        }
    }

    private void rows(Identity identity) {
        Optional<List<FormLine>> lines = lines(identity);
        if (lines.isEmpty()) {
            return;
        }
        List<FormColumn> columns = form.type().layout().columns(identity.left());
        for (int i = 0; i < columns.size(); i++) {
            Sum sum = sum(identity, lines.get(), i);
            if (!sum.agrees()) {
                FormColumn column = columns.get(i);
                SumFindings.Rule rule = new SumFindings.Rule(
                        identity.norm(),
                        identity.status().severity(),
                        LineKey.of(identity.left()),
                        column,
                        () -> CheckWords.rows(identity.right()),
                        () -> identity.right().stream()
                                .map(row -> CellRef.of(row, column.code()))
                                .toList(),
                        remark(identity));
                sums.tell(isOfTheOtherReading(identity, i) ? rule.inDoubt(OTHER_READING) : rule, sum);
            }
        }
    }

    /** The lines of the rows, the left first; empty where one of them is missing, which is told elsewhere. */
    private Optional<List<FormLine>> lines(Identity identity) {
        List<FormLine> lines = new ArrayList<>();
        index.line(identity.left()).ifPresent(lines::add);
        identity.right().forEach(row -> index.line(row).ifPresent(lines::add));
        return lines.size() == identity.right().size() + 1 ? Optional.of(lines) : Optional.empty();
    }

    private static Sum sum(Identity identity, List<FormLine> lines, int column) {
        List<Cell> cells = lines.stream().map(line -> line.cells().get(column)).toList();
        return new Sum(cells.get(0), cells.subList(1, cells.size()), identity.relation());
    }

    private boolean isOfTheOtherReading(Identity identity, int column) {
        return OfficeServicesOverlap.isTotal(identity)
                && overlap.other().identities(form.type()).stream()
                        .filter(OfficeServicesOverlap::isTotal)
                        .allMatch(other -> lines(other)
                                .filter(lines -> sum(other, lines, column).agrees())
                                .isPresent());
    }

    private void columns(Identity identity) {
        FormLayout layout = form.type().layout();
        String first = layout.rows().get(0).number();
        int left = layout.indexOf(first, identity.left());
        int[] right = identity.right().stream()
                .mapToInt(code -> layout.indexOf(first, code))
                .toArray();
        for (FormLine line : form.lines()) {
            List<Cell> cells = new ArrayList<>(right.length);
            for (int column : right) {
                cells.add(line.cells().get(column));
            }
            Sum sum = new Sum(line.cells().get(left), cells, identity.relation());
            if (!sum.agrees()) {
                List<FormColumn> columns = layout.columns(first);
                sums.tell(
                        new SumFindings.Rule(
                                identity.norm(),
                                identity.status().severity(),
                                line.key(),
                                columns.get(left),
                                () -> CheckWords.sum(identity.right().stream()
                                        .map(code -> columns.get(layout.indexOf(first, code))
                                                .label())
                                        .toList()),
                                () -> identity.right().stream()
                                        .map(code -> new CellRef(line.key(), code))
                                        .toList(),
                                remark(identity)),
                        sum);
            }
        }
    }

    private static String remark(Identity identity) {
        return identity.status().severity() == Severity.DOUBT ? INFERRED : "";
    }
}
