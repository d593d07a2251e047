package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.qyzmet.law.NormId;
import kz.qyzmet.report.layout.Breakdown;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.Identity.Relation;
import kz.qyzmet.report.layout.IdentityStatus;
import kz.qyzmet.text.LocalizedText;

/**
 * Rows against the lines below them: a row is the sum of its services, or of its providers, each of which is the sum of
 * its services. What is no line of its row is told by {@link LineChecks}; the row is then not added up.
 */
final class BreakdownChecks {

    private final NormId norm;
    private final ReportForm form;
    private final FormIndex index;
    private final FindingList findings;
    private final SumFindings sums;

    BreakdownChecks(NormId norm, ReportForm form, FormIndex index, FindingList findings) {
        this.norm = norm;
        this.form = form;
        this.index = index;
        this.findings = findings;
        this.sums = new SumFindings(form, index, findings);
    }

    void check() {
        for (FormRow row : index.rows()) {
            index.line(row.number()).ifPresent(line -> check(row, line));
        }
    }

    private void check(FormRow row, FormLine line) {
        List<FormLine> below = index.below(row.number());
        switch (row.breakdown()) {
            case NONE, ENTRIES -> {}
            case SERVICE, SERVICE_AND_SYSTEM -> ofServices(row.breakdown(), line, below);
            case PROVIDER_AND_SERVICE -> ofProviders(line, below);
        }
    }

    private void ofServices(Breakdown breakdown, FormLine line, List<FormLine> below) {
        if (below.isEmpty()) {
            without(line, "breakdown.noServices");
        } else if (below.stream().allMatch(part -> Lines.fits(breakdown, part.key()))) {
            compare(line, below, CheckWords.text("terms.services"));
        }
    }

    private void ofProviders(FormLine line, List<FormLine> below) {
        if (below.isEmpty()) {
            without(line, "breakdown.noProviders");
            return;
        }
        Map<String, FormLine> providers = new LinkedHashMap<>();
        Map<String, List<FormLine>> services = new LinkedHashMap<>();
        List<FormLine> ofRow = new ArrayList<>();
        for (FormLine part : below) {
            LineKey key = part.key();
            if (!Lines.fits(Breakdown.PROVIDER_AND_SERVICE, key)) {
                return;
            }
            String provider = key.provider().orElse("");
            if (key.service().isPresent()) {
                services.computeIfAbsent(provider, any -> new ArrayList<>()).add(part);
            } else {
                providers.putIfAbsent(provider, part);
                ofRow.add(part);
            }
        }
        if (providers.keySet().containsAll(services.keySet())) {
            compare(line, ofRow, CheckWords.text("terms.providers"));
        }
        providers.forEach((name, provider) -> {
            List<FormLine> ofProvider = services.getOrDefault(name, List.of());
            if (ofProvider.isEmpty()) {
                without(provider, "breakdown.noServices");
            } else {
                compare(provider, ofProvider, CheckWords.text("terms.services"));
            }
        });
    }

    private void compare(FormLine line, List<FormLine> parts, LocalizedText terms) {
        List<FormColumn> columns = form.type().layout().columns(line.key().row());
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            FormColumn column = columns.get(i);
            Sum sum = new Sum(
                    line.cells().get(i),
                    parts.stream().map(part -> part.cells().get(place)).toList(),
                    Relation.EQUAL);
            if (!sum.agrees()) {
                Function<FormLine, CellRef> ref = part -> new CellRef(part.key(), column.code());
                sums.tell(
                        new SumFindings.Rule(
                                norm,
                                IdentityStatus.FORM.severity(),
                                line.key(),
                                column,
                                () -> terms,
                                () -> parts.stream().map(ref).toList(),
                                ""),
                        sum);
            }
        }
    }

    /** A line that counts something has to say of which services, or of which providers. */
    private void without(FormLine line, String key) {
        List<FormColumn> columns = form.type().layout().columns(line.key().row());
        List<CellRef> counting = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (line.cells().get(i).number().orElse(0) > 0) {
                counting.add(new CellRef(line.key(), columns.get(i).code()));
            }
        }
        if (!counting.isEmpty()) {
            findings.add(
                    index.place(line.key()),
                    norm,
                    IdentityStatus.FORM.severity(),
                    counting,
                    CheckWords.text(key, CheckWords.line(form, line.key())));
        }
    }
}
