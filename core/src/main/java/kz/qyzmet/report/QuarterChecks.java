package kz.qyzmet.report;

import java.util.ArrayList;
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
 * person of the quarter, so that rows of persons may have less than the sum.
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
                Sum sum = new Sum(
                        line.cells().get(group.quarter()),
                        added.stream().map(month -> line.cells().get(month)).toList(),
                        row.unit() == RowUnit.PERSONS ? Relation.AT_MOST : Relation.EQUAL);
                if (!sum.agrees()) {
                    tell(line.key(), group.quarter(), added, sum);
                }
            }
        }
    }

    private void tell(LineKey line, int quarter, List<Integer> added, Sum sum) {
        List<FormColumn> columns = form.type().layout().columns(line.row());
        sums.tell(
                new SumFindings.Rule(
                        norm,
                        Severity.DOUBT,
                        line,
                        columns.get(quarter),
                        () -> CheckWords.sum(added.stream()
                                .map(month -> CheckWords.period(
                                        form, columns.get(month).period()))
                                .toList()),
                        () -> added.stream()
                                .map(month ->
                                        new CellRef(line, columns.get(month).code()))
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
