package kz.qyzmet.report;

import java.util.List;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.layout.FormNorms;

/** What is wrong with a form. Each check goes over the lines once. */
final class FormChecks {

    private final Reckoner law;
    private final ReportForm form;

    FormChecks(Reckoner law, ReportForm form) {
        this.law = law;
        this.form = form;
    }

    List<FormFinding> all() {
        FindingList findings = new FindingList(law, form.period().last());
        if (!findings.holds(form.type().norm())) {
            return List.of();
        }
        FormIndex index = new FormIndex(form);
        FormNorms norms = FormNorms.of(form.type());
        new LineChecks(form, index, findings).check();
        new CellChecks(form, index, findings).check();
        new IdentityChecks(law, form, index, findings).check();
        norms.quarterSum().ifPresent(norm -> new QuarterChecks(norm, form, index, findings).check());
        norms.breakdownSum()
                .or(norms::dimension)
                .ifPresent(norm -> new BreakdownChecks(norm, form, index, findings).check());
        new FootChecks(form, findings).check();
        return findings.inOrder();
    }
}
