package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.LabelStanding;
import kz.qyzmet.spreadsheet.SheetPlan.Part;

/** Writes the lines of the form with the headings of their sections. */
final class TableRows {

    /** Beyond so many lines values are no longer joined over two columns: office programs open the file too slowly. */
    private static final int JOINED = 5_000;
    /** Numbers of more digits lose the last ones in office programs: they are written as text, which loses none. */
    private static final long EXACT = 999_999_999_999_999L;

    private static final String STAR = " *";

    private final ReportForm form;
    private final SheetPlan plan;
    private final WorkbookWriter options;
    private final List<Part> beyond;
    private final Map<String, Integer> below = new HashMap<>();
    private boolean starred;

    TableRows(ReportForm form, SheetPlan plan, WorkbookWriter options, List<Part> beyond) {
        this.form = form;
        this.plan = plan;
        this.options = options;
        this.beyond = beyond;
    }

    void write(Canvas canvas) throws IOException {
        Optional<FormSection> section = Optional.empty();
        Map<String, FormSection> sections = sections();
        for (FormLine line : form.lines()) {
            FormRow row = plan.layout().row(line.key().row()).orElseThrow();
            Optional<FormSection> own = Optional.ofNullable(sections.get(row.number()));
            if (!own.equals(section)) {
                section = own;
                if (own.flatMap(FormSection::label).isPresent()) {
                    heading(canvas, own.get());
                }
            }
            line(canvas, line, row);
            canvas.next();
        }
        if (starred) {
            String remark = SheetTexts.TEXTS.get(options.language(), "mark.inferred");
            canvas.put(Look.REMARK, 0, plan.last(), remark);
            canvas.next();
        }
    }

    private Map<String, FormSection> sections() {
        Map<String, FormSection> sections = new HashMap<>();
        for (FormSection section : plan.layout().sections()) {
            section.rows().forEach(row -> sections.put(row.number(), section));
        }
        return sections;
    }

    /** The number and the words stand in one text, so that the number of a section is never read as that of a row. */
    private void heading(Canvas canvas, FormSection section) throws IOException {
        String heading = section.number().map(number -> number + ". ").orElse("")
                + options.labels().section(form.type(), section).in(options.language());
        canvas.fit(Look.SECTION, 0, plan.last(), heading);
        canvas.put(Look.SECTION, 0, plan.last(), heading);
        canvas.next();
    }

    private void line(Canvas canvas, FormLine line, FormRow row) {
        LineKey key = line.key();
        canvas.look(Look.NUMBER, 0, 0);
        if (plan.layout().isList()) {
            canvas.number(0, Long.parseLong(key.row()));
        } else if (key.isRow()) {
            canvas.text(0, key.row());
            canvas.look(row.isPart() ? Look.PART : Look.LABEL, 1, plan.parts().size());
            text(canvas, row.isPart() ? Look.PART : Look.LABEL, 1, label(row));
        } else {
            canvas.text(0, key.row() + "/" + below.merge(key.row(), 1, Integer::sum));
            canvas.look(Look.NAME, 1, plan.parts().size());
        }
        for (Part part : Part.values()) {
            part(key, part).ifPresent(name -> name(canvas, part, name));
        }
        values(canvas, line);
    }

    private String label(FormRow row) {
        String label = options.labels().row(form.type(), row).in(options.language());
        if (options.labels().areOfficial() || row.standing() == LabelStanding.PRINTED) {
            return label;
        }
        starred = true;
        return label + STAR;
    }

    private void name(Canvas canvas, Part part, String name) {
        if (beyond.contains(part)) {
            canvas.look(Look.NAME, plan.column(part), plan.column(part));
        }
        text(canvas, Look.NAME, plan.column(part), name);
    }

    private static void text(Canvas canvas, Look look, int column, String text) {
        canvas.text(column, text);
        canvas.fit(look, column, column, text);
    }

    private void values(Canvas canvas, FormLine line) {
        List<FormColumn> columns = plan.layout().columns(line.key().row());
        boolean text = columns.get(0).text();
        canvas.look(text ? Look.WORDS : Look.COUNT, plan.first(), plan.last());
        int span = plan.span(columns);
        for (int i = 0; i < columns.size(); i++) {
            int column = plan.column(columns, i);
            if (span > 1 && form.lines().size() <= JOINED) {
                canvas.join(column, column + span - 1);
            }
            value(canvas, column, line.cells().get(i));
        }
    }

    private static void value(Canvas canvas, int column, Cell cell) {
        if (cell instanceof Cell.Count count) {
            if (count.value() > EXACT) {
                canvas.text(column, String.valueOf(count.value()));
            } else {
                canvas.number(column, count.value());
            }
        } else if (cell instanceof Cell.NoInformation) {
            canvas.text(column, "-");
        } else if (cell instanceof Cell.Words words) {
            text(canvas, Look.WORDS, column, words.text());
        } else if (cell instanceof Cell.Unreadable unreadable) {
            canvas.text(column, unreadable.found());
        }
    }

    static Optional<String> part(LineKey key, Part part) {
        Objects.requireNonNull(key, "key");
        return switch (part) {
            case PROVIDER -> key.provider();
            case SERVICE -> key.service();
            case SYSTEM -> key.system();
        };
    }
}
