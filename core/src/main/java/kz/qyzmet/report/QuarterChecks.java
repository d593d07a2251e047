package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.Identity.Relation;
import kz.qyzmet.report.layout.RecipientGroup;
import kz.qyzmet.report.layout.RowUnit;

/**
 * The quarter against its months. A stock has the figure of the last month; a person counted in two months is one
 * person of the quarter, so that rows of persons may have less than the sum, but no less than any month.
 */
final class QuarterChecks {

    private static final String INFERRED = "remark.inferred";

    private final ReportForm form;
    private final FormIndex index;
    private final SumFindings sums;
    private final NormId norm;
    private final Map<String, List<Group>> groupsOf = new HashMap<>();

    QuarterChecks(NormId norm, ReportForm form, FormIndex index, FindingList findings) {
        this.norm = norm;
        this.form = form;
        this.index = index;
        this.sums = new SumFindings(form, index, findings);
    }

    /**
     * The columns of the recipients of one kind.
     *
     * @param quarter the place of the quarter among the columns of its row
     * @param months the places of the months
     */
    private record Group(int quarter, List<Integer> months) {}

    void check() {
        for (FormLine line : form.lines()) {
            FormRow row = index.row(line);
            for (Group group : groupsOf.computeIfAbsent(row.number(), this::groups)) {
                List<Integer> added = row.isStock() ? group.months().subList(2, 3) : group.months();
                Cell quarter = line.cells().get(group.quarter());
                // Persons of whom some are counted twice are still some: no information is none of them.
                boolean persons =
                        row.unit() == RowUnit.PERSONS && quarter.number().isPresent();
                boolean told = compare(line, group.quarter(), added, persons ? Relation.AT_MOST : Relation.EQUAL);
                if (persons && !told) {
                    compare(line, greatest(line, added), List.of(group.quarter()), Relation.AT_MOST);
                }
            }
        }
    }

    /** Whoever is counted in a month is one of the quarter, which has no fewer than any of its months. */
    private static int greatest(FormLine line, List<Integer> months) {
        return months.stream()
                .max(Comparator.<Integer>comparingLong(
                                month -> line.cells().get(month).number().orElse(0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private boolean compare(FormLine line, int left, List<Integer> added, Relation relation) {
        Sum sum = new Sum(
                line.cells().get(left),
                added.stream().map(column -> line.cells().get(column)).toList(),
                relation);
        if (sum.agrees()) {
            return false;
        }
        tell(line.key(), left, added, sum);
        return true;
    }

    private void tell(LineKey line, int left, List<Integer> added, Sum sum) {
        List<FormColumn> columns = form.type().layout().columns(line.row());
        sums.tell(
                new SumFindings.Rule(
                        norm,
                        Severity.DOUBT,
                        line,
                        columns.get(left),
                        () -> CheckWords.sum(added.stream()
                                .map(column -> CheckWords.period(
                                        form, columns.get(column).period()))
                                .toList()),
                        () -> added.stream()
                                .map(column ->
                                        new CellRef(line, columns.get(column).code()))
                                .toList(),
                        INFERRED),
                sum);
    }

    private List<Group> groups(String row) {
        Map<RecipientGroup, Map<ColumnPeriod, Integer>> places = new EnumMap<>(RecipientGroup.class);
        List<FormColumn> columns = form.type().layout().columns(row);
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            places.computeIfAbsent(column.group(), any -> new EnumMap<>(ColumnPeriod.class))
                    .put(column.period(), i);
        }
        List<Group> groups = new ArrayList<>();
        // The quarter is the last of the periods.
        places.values().forEach(periods -> {
            List<Integer> inOrder = List.copyOf(periods.values());
            groups.add(new Group(inOrder.get(3), inOrder.subList(0, 3)));
        });
        return groups;
    }
}
