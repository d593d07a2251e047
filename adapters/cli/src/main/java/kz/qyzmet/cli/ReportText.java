package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.fill.FillRemark;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.submission.AppealTitles;
import kz.qyzmet.spreadsheet.ReadForm;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/** A report form and what is to be said of it, for a reader. */
final class ReportText {

    private static final String INDENT = "    ";
    private static final int LABEL = 58;
    private static final int NUMBER = 7;
    private static final int VALUE = 6;

    private ReportText() {}

    /** Returns which form was filled, until when it is due, and what is to be said of single cases. */
    static List<String> filled(FilledForm filled, int cases, Reckoner law, Language language) {
        List<String> lines = new ArrayList<>(heading(filled.form(), law, language));
        lines.add(CliTexts.TEXTS.get(language, "report.cases", Integer.toString(cases)));
        lines.add("");
        for (FillRemark remark : filled.remarks()) {
            lines.add(remark.caseName() + ": " + remark.severity().label().in(language)
                    + remark.row()
                            .map(row -> ", " + CliTexts.TEXTS.get(language, "report.row", row))
                            .orElse(""));
            lines.addAll(Wrapped.lines(INDENT, remark.message().in(language)));
            lines.addAll(Wrapped.lines(
                    INDENT,
                    law.edition().norms().placeOf(remark.norm()).in(language) + " ("
                            + remark.norm().id() + ")"));
            lines.add("");
        }
        return lines;
    }

    /** Returns what is wrong with a form that somebody filled. */
    static List<String> findings(ReadForm read, List<FormFinding> findings, Reckoner law, Language language) {
        List<String> lines = new ArrayList<>(heading(read.form(), law, language));
        lines.add("");
        for (FormFinding finding : findings) {
            String cells = finding.places().stream()
                    .flatMap(place -> read.addresses(place).stream())
                    .collect(Collectors.joining(", "));
            lines.add(finding.severity().label().in(language) + (cells.isEmpty() ? "" : ", " + cells));
            lines.addAll(Wrapped.lines(INDENT, finding.message().in(language)));
            lines.addAll(Wrapped.lines(
                    INDENT,
                    law.edition().norms().placeOf(finding.norm()).in(language) + " ("
                            + finding.norm().id() + ")"));
            lines.add("");
        }
        lines.add(
                findings.isEmpty()
                        ? CliTexts.TEXTS.get(language, "report.none")
                        : CliTexts.TEXTS.get(language, "check.count", Integer.toString(findings.size())));
        return lines;
    }

    /** Returns the form as a table; a list as its entries. */
    static List<String> table(ReportForm form, Language language) {
        List<String> lines = new ArrayList<>();
        String section = "";
        for (FormLine line : form.lines()) {
            FormSection of = form.type().layout().section(line.key().row());
            List<FormColumn> columns = of.columns();
            String next = of.label()
                    .map(label -> label.in(language))
                    .orElseGet(() -> form.type().indexLabel().in(language));
            if (!next.equals(section)) {
                section = next;
                lines.add("");
                lines.add(of.number().map(number -> number + " ").orElse("") + section);
                lines.add(" ".repeat(NUMBER + LABEL)
                        + columns.stream()
                                .map(column -> column.text() ? column.code() : pad(column.code()))
                                .collect(Collectors.joining(" ")));
            }
            FormRow row = form.type().layout().row(line.key().row()).orElseThrow();
            StringBuilder text = new StringBuilder(String.format("%-" + NUMBER + "s", numberOf(line)));
            text.append(String.format("%-" + LABEL + "s", cut(name(line, row, language))));
            for (int i = 0; i < columns.size(); i++) {
                String value = ReportFile.text(line.cells().get(i));
                text.append(columns.get(i).text() ? Shown.oneLine(value) + " | " : pad(value) + " ");
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static String numberOf(FormLine line) {
        return line.key().isRow() ? line.key().row() : "";
    }

    private static String name(FormLine line, FormRow row, Language language) {
        return line.key()
                .service()
                .map(service -> "  " + service
                        + line.key().system().map(system -> " / " + system).orElse(""))
                .or(() -> line.key().provider().map(provider -> " " + provider))
                .orElseGet(() -> row.label().in(language));
    }

    private static String cut(String text) {
        String line = Shown.oneLine(text);
        return line.length() < LABEL ? line : line.substring(0, LABEL - 2) + "…";
    }

    private static String pad(String value) {
        return String.format("%" + VALUE + "s", value);
    }

    private static List<String> heading(ReportForm form, Reckoner law, Language language) {
        List<String> lines = new ArrayList<>();
        LocalizedText first = Dates.day(form.period().first());
        LocalizedText last = Dates.day(form.period().last());
        lines.add(CliTexts.TEXTS.get(
                language,
                "report.heading",
                form.type().indexLabel(),
                form.type().label(),
                first,
                last));
        lines.add(form.body());
        Deadline due = form.due(law);
        if (due instanceof Due day) {
            lines.add(CliTexts.TEXTS.get(language, "report.due", Dates.full(day.due())));
        }
        if (form.type() == FormType.APPEALS) {
            lines.addAll(
                    Wrapped.lines("", AppealTitles.of(form).doubt().message().in(language)));
        }
        return lines;
    }
}
