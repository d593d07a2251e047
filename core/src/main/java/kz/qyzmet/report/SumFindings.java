package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.Identity.Relation;
import kz.qyzmet.text.LocalizedText;

/** Tells of figures that do not agree. */
final class SumFindings {

    private final ReportForm form;
    private final FormIndex index;
    private final FindingList findings;

    SumFindings(ReportForm form, FormIndex index, FindingList findings) {
        this.form = form;
        this.index = index;
        this.findings = findings;
    }

    /**
     * What figures are compared, and by which rule.
     *
     * @param norm the norm
     * @param severity how grave it is where they disagree
     * @param line the line of the left figure
     * @param column its column
     * @param terms what is added, in words
     * @param added the cells that are added
     * @param remark what is to be said beside, by its key; empty where nothing is
     */
    record Rule(
            NormId norm,
            Severity severity,
            LineKey line,
            FormColumn column,
            Supplier<LocalizedText> terms,
            Supplier<List<CellRef>> added,
            String remark) {

        Rule inDoubt(String why) {
            return new Rule(norm, Severity.DOUBT, line, column, terms, added, why);
        }
    }

    void tell(Rule rule, Sum sum) {
        // The total may be known to somebody who knows no part of it.
        boolean silent = sum.isSilent();
        LocalizedText message = message(rule, sum, silent);
        findings.add(
                index.place(rule.line()),
                new FormFinding(
                        rule.norm(),
                        silent ? Severity.DOUBT : rule.severity(),
                        places(rule),
                        sum.left().number(),
                        OptionalLong.of(sum.total()),
                        rule.remark().isEmpty() ? message : CheckWords.text(rule.remark(), message)));
    }

    private LocalizedText message(Rule rule, Sum sum, boolean silent) {
        LocalizedText line = CheckWords.line(form, rule.line());
        LocalizedText column = CheckWords.column(form, rule.column());
        LocalizedText terms = rule.terms().get();
        String total = sum.exact().toString();
        if (sum.left().number().isEmpty()) {
            return CheckWords.text("sum.dash", line, column, terms, total);
        }
        String found = Long.toString(sum.left().number().getAsLong());
        if (silent) {
            return CheckWords.text("sum.silent", line, column, found, terms);
        }
        String key = sum.relation() == Relation.EQUAL ? "sum.equal" : "sum.most";
        return CheckWords.text(key, line, column, found, terms, total);
    }

    private static List<CellRef> places(Rule rule) {
        List<CellRef> added = rule.added().get();
        List<CellRef> places = new ArrayList<>(added.size() + 1);
        places.add(new CellRef(rule.line(), rule.column().code()));
        places.addAll(added);
        return places;
    }
}
