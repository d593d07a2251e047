package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.ReportForm;

/** A form filled from cases, with the cases behind each of its cells and what is to be said of them. */
public interface FilledForm {

    /**
     * Returns the form.
     *
     * @return the form, not null
     */
    ReportForm form();

    /**
     * Returns the cases that a cell counts.
     *
     * @param place where the cell stands, not null
     * @return the names of the cases in their natural order, each once, not null; empty where the cell counts none
     * @throws IllegalArgumentException if the form has no such row, or the row no such column
     */
    List<String> casesBehind(CellRef place);

    /**
     * Returns what is to be said of single cases: those that no row could take, and those that a row took in doubt.
     *
     * @return the remarks, ordered by the name of the case, not null
     */
    List<FillRemark> remarks();
}
