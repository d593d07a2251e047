package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.Breakdown;
import kz.qyzmet.report.layout.FormNorms;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.text.LocalizedText;

/** Lines that are missing, stand twice, stand elsewhere than in the form, or have no place in it. */
final class LineChecks {

    private final ReportForm form;
    private final FormIndex index;
    private final FindingList findings;

    LineChecks(ReportForm form, FormIndex index, FindingList findings) {
        this.form = form;
        this.index = index;
        this.findings = findings;
    }

    void check() {
        if (form.type().layout().isList()) {
            gaps();
        } else {
            missing();
        }
        lines();
    }

    private void lines() {
        Set<LineKey> seen = new HashSet<>();
        Set<LineKey> twice = new HashSet<>();
        Set<LineKey> providers = new HashSet<>();
        Optional<LineKey> before = Optional.empty();
        for (FormLine line : form.lines()) {
            LineKey key = line.key();
            FormRow row = index.row(line);
            if (seen.add(key)) {
                before.filter(above -> !follows(above, key))
                        .ifPresent(above -> tell(
                                key,
                                row.norm(),
                                Severity.DOUBT,
                                CheckWords.text("line.order", words(key), words(above))));
            } else if (twice.add(key)) {
                tell(key, row.norm(), Severity.DEFECT, CheckWords.text("line.twice", words(key)));
            }
            if (!key.isRow()) {
                fits(row, key, providers);
            }
            before = Optional.of(key);
        }
    }

    private void missing() {
        for (FormRow row : index.rows()) {
            if (index.line(row.number()).isEmpty()) {
                missing(row.number(), CheckWords.text("line.missing", words(LineKey.of(row.number()))));
            }
        }
    }

    /** The entries of a list are numbered from 1 on. */
    private void gaps() {
        Set<Integer> numbers = new TreeSet<>();
        form.lines().forEach(line -> numbers.add(index.order(line.key().row())));
        int next = 1;
        for (int number : numbers) {
            if (number > next) {
                String first = Integer.toString(next);
                missing(
                        first,
                        number == next + 1
                                ? CheckWords.text("line.missing", words(LineKey.of(first)))
                                : CheckWords.text("entry.gap", first, Integer.toString(number - 1)));
            }
            next = number + 1;
        }
    }

    private void missing(String row, LocalizedText message) {
        LineKey key = LineKey.of(row);
        NormId norm = form.type().layout().row(row).orElseThrow().norm();
        findings.add(index.place(key), norm, Severity.DEFECT, places(key), message);
    }

    /** A line below a row has to be of its kind; a service stands below its provider, whose own line has the sum. */
    private void fits(FormRow row, LineKey key, Set<LineKey> providers) {
        String problem = Lines.problem(row.breakdown(), key);
        if (!problem.isEmpty()) {
            tell(key, normOfBreakdown(row), Severity.DEFECT, CheckWords.text(problem, words(key)));
        } else if (row.breakdown() == Breakdown.PROVIDER_AND_SERVICE) {
            LineKey provider = LineKey.of(key.row()).ofProvider(key.provider().orElseThrow());
            if (!index.has(provider) && providers.add(provider)) {
                findings.add(
                        index.place(key),
                        normOfBreakdown(row),
                        Severity.DEFECT,
                        places(provider),
                        CheckWords.text("line.missing", words(provider)));
            }
        }
    }

    /**
     * Whether a line may come right after another one; where its own row or provider is missing, that is told alone.
     */
    private boolean follows(LineKey before, LineKey key) {
        int step = index.order(key.row()) - index.order(before.row());
        if (step != 0) {
            return step > 0;
        }
        if (key.isRow()) {
            return before.isRow();
        }
        if (key.provider().isEmpty() || key.service().isEmpty()) {
            return true;
        }
        LineKey provider = LineKey.of(key.row()).ofProvider(key.provider().get());
        return before.provider().equals(key.provider()) || !index.has(provider);
    }

    private NormId normOfBreakdown(FormRow row) {
        FormNorms norms = FormNorms.of(form.type());
        return norms.breakdownSum().or(norms::dimension).orElse(row.norm());
    }

    private void tell(LineKey key, NormId norm, Severity severity, LocalizedText message) {
        findings.add(index.place(key), norm, severity, places(key), message);
    }

    private List<CellRef> places(LineKey key) {
        List<CellRef> places = new ArrayList<>();
        form.type().layout().columns(key.row()).forEach(column -> places.add(new CellRef(key, column.code())));
        return places;
    }

    private LocalizedText words(LineKey key) {
        return CheckWords.line(form, key);
    }
}
