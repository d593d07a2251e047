package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.spreadsheet.SheetPlan.Part;

/** Writes the head of the table: one level for a list, two for the other forms, and the numbers of the columns. */
final class TableHead {

    private final SheetPlan plan;
    private final FormType type;
    private final WorkbookWriter options;
    private final List<Part> beyond;

    TableHead(SheetPlan plan, WorkbookWriter options, List<Part> beyond) {
        this.plan = plan;
        this.type = plan.type();
        this.options = options;
        this.beyond = beyond;
    }

    void write(Canvas canvas) throws IOException {
        int top = canvas.row();
        int levels = plan.layout().isList() ? 1 : 2;
        Heights heights = new Heights(levels);
        cell(canvas, heights, Look.HEAD, top, 0, top + levels - 1, 0, text("column.number"));
        for (Part part : plan.parts()) {
            int column = plan.column(part);
            cell(canvas, heights, Look.HEAD, top, column, top + levels - 1, column, text(key(part)));
        }
        List<FormColumn> columns = widest().columns();
        if (levels == 1) {
            for (int i = 0; i < columns.size(); i++) {
                cell(
                        canvas,
                        heights,
                        Look.HEAD,
                        top,
                        plan.first() + i,
                        top,
                        plan.first() + i,
                        capitalized(label(columns.get(i))));
            }
        } else if (type.isOnInternalControl()) {
            periods(canvas, heights, top, columns);
        } else {
            totals(canvas, heights, top, columns);
        }
        for (Part part : beyond) {
            int column = plan.column(part);
            cell(canvas, heights, Look.HEAD, top, column, top + levels - 1, column, text(name(part)));
        }
        for (int level = 0; level < levels; level++) {
            canvas.height(heights.points[level]);
            canvas.next();
        }
        numbers(canvas);
    }

    private FormSection widest() {
        return plan.layout().sections().stream()
                .filter(section -> plan.span(section.columns()) == 1)
                .findFirst()
                .orElseThrow();
    }

    /** A month over individuals and legal entities. */
    private void periods(Canvas canvas, Heights heights, int top, List<FormColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int column = plan.first() + i;
            FormColumn found = columns.get(i);
            boolean begins = i == 0 || columns.get(i - 1).period() != found.period();
            if (begins) {
                int right = column;
                while (right + 1 <= plan.last()
                        && columns.get(right + 1 - plan.first()).period() == found.period()) {
                    right++;
                }
                String period = capitalized(
                        options.labels().period(type, found.period()).in(options.language()));
                cell(canvas, heights, Look.HEAD, top, column, top, right, period);
            }
            cell(canvas, heights, Look.HEAD, top + 1, column, top + 1, column, label(found));
        }
    }

    /** A figure over its total and the parts of it; one without parts takes both levels. */
    private void totals(Canvas canvas, Heights heights, int top, List<FormColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            FormColumn found = columns.get(i);
            int column = plan.first() + i;
            if (found.parent().isPresent()) {
                cell(canvas, heights, Look.HEAD_UPRIGHT, top + 1, column, top + 1, column, label(found));
                continue;
            }
            int parts = (int) columns.stream()
                    .filter(part -> part.parent().equals(Optional.of(found.code())))
                    .count();
            if (parts == 0) {
                cell(canvas, heights, Look.HEAD_UPRIGHT, top, column, top + 1, column, label(found));
            } else {
                cell(canvas, heights, Look.HEAD, top, column, top, column + parts, label(found));
                cell(canvas, heights, Look.HEAD_UPRIGHT, top + 1, column, top + 1, column, text("column.total"));
            }
        }
    }

    private void numbers(Canvas canvas) throws IOException {
        for (int column = 0; column <= plan.last(); column++) {
            canvas.put(Look.COLUMN_NUMBER, column, column, plan.columnNumber(column));
        }
        for (Part part : beyond) {
            canvas.put(Look.COLUMN_NUMBER, plan.column(part), plan.column(part), part.sign());
        }
        canvas.next();
    }

    private void cell(
            Canvas canvas, Heights heights, Look look, int top, int left, int bottom, int right, String text) {
        look.on(canvas.sheet(), top, left, bottom, right);
        canvas.join(top, left, bottom, right);
        canvas.text(top, left, text);
        if (look == Look.HEAD_UPRIGHT) {
            heights.atLeast(bottom - canvas.row(), UPRIGHT);
        } else if (top == bottom) {
            heights.atLeast(top - canvas.row(), canvas.height(look, left, right, text));
        }
    }

    /** Points of height for words that stand upright. */
    private static final double UPRIGHT = 150;

    private String label(FormColumn column) {
        return options.labels().column(type, column).in(options.language());
    }

    /** The labels of a host stay as they are. */
    private String capitalized(String label) {
        return options.labels().areOfficial() ? label : SheetText.capitalized(label);
    }

    private String key(Part part) {
        if (plan.column(part) > 1) {
            return name(part);
        }
        return type.isOnInternalControl() ? "column.indicator" : "column.line";
    }

    private static String name(Part part) {
        return switch (part) {
            case PROVIDER -> "column.provider";
            case SERVICE -> "column.service";
            case SYSTEM -> "column.system";
        };
    }

    private String text(String key) {
        return SheetTexts.TEXTS.get(options.language(), key);
    }

    /** The heights of the levels, as the texts in them ask. */
    private static final class Heights {

        private final double[] points;

        private Heights(int levels) {
            this.points = new double[levels];
        }

        void atLeast(int level, double height) {
            points[level] = Math.max(points[level], height);
        }
    }
}
