package kz.qyzmet.report.fill;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;

/** A form with the cases behind its cells, as it stood when it was asked for. */
final class Filled implements FilledForm {

    private final ReportForm form;
    private final Map<LineKey, int[][]> cases;
    private final List<String> names;
    private final List<FillRemark> remarks;

    Filled(ReportForm form, Map<LineKey, int[][]> cases, List<String> names, List<FillRemark> remarks) {
        this.form = form;
        this.cases = Map.copyOf(cases);
        this.names = names;
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public ReportForm form() {
        return form;
    }

    @Override
    public List<String> casesBehind(CellRef place) {
        int column = form.type().layout().indexOf(place.line().row(), place.column());
        int[][] line = cases.get(place.line());
        return line == null
                ? List.of()
                : IntStream.of(line[column]).mapToObj(names::get).sorted().toList();
    }

    @Override
    public List<FillRemark> remarks() {
        return remarks;
    }

    /** Returns what was filled; the names of cases may be those of persons. */
    @Override
    public String toString() {
        return "FilledForm[" + form.type().index() + ", " + form.period() + ", " + remarks.size() + " remarks]";
    }
}
