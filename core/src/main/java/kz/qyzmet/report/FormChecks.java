package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormColumn;

/** What is wrong with a form. */
final class FormChecks {

    private final Reckoner law;
    private final ReportForm form;
    private final List<FormFinding> findings = new ArrayList<>();

    FormChecks(Reckoner law, ReportForm form) {
        this.law = law;
        this.form = form;
    }

    List<FormFinding> all() {
        if (law.edition().norms().find(form.type().norm()).isPresent()) {
            form.lines().forEach(this::empty);
        }
        return List.copyOf(findings);
    }

    private void empty(FormLine line) {
        List<FormColumn> columns = form.type().layout().columns(line.key().row());
        for (int i = 0; i < columns.size(); i++) {
            if (line.cells().get(i) instanceof Cell.Empty) {
                findings.add(new FormFinding(
                        NormId.of("ctl78.f1mk.complete"),
                        Severity.BREACH,
                        List.of(new CellRef(line.key(), columns.get(i).code())),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        ReportTexts.TEXTS.text("cell.empty", line.key().row())));
            }
        }
    }
}
