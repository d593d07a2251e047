package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet of the form itself: head, table, foot, and how it is printed. */
final class FormSheet {

    /** In units of the width of a digit, as office programs measure columns; beyond the form for parts of names. */
    private static final double BEYOND = 30;

    private static final float MARGIN = 0.4f;

    private final ReportForm form;
    private final SheetPlan plan;
    private final WorkbookWriter options;
    private final List<SheetPlan.Part> beyond;

    FormSheet(ReportForm form, WorkbookWriter options) {
        this.form = form;
        this.plan = SheetPlan.of(form.type());
        this.options = options;
        this.beyond = plan.beyond().stream()
                .filter(part -> form.lines().stream()
                        .anyMatch(line -> TableRows.part(line.key(), part).isPresent()))
                .toList();
    }

    void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(form.type().indexLabel().in(options.language()));
        setUp(sheet);
        Canvas canvas = new Canvas(sheet, widths());
        new HeadBlock(form, plan, options).write(canvas);
        canvas.next();
        int top = canvas.row();
        new TableHead(plan, options, beyond).write(canvas);
        sheet.freezePane(0, canvas.row());
        sheet.repeatRows(top, canvas.row() - 1);
        new TableRows(form, plan, options, beyond).write(canvas);
        new FootBlock(form, plan, options).write(canvas);
    }

    /** Sets up paper, margins and page numbers, the same for every sheet. */
    static void setUp(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(2 * MARGIN);
        sheet.headerMargin(MARGIN / 2);
        sheet.footerMargin(MARGIN);
        sheet.footer("&P / &N", Position.CENTER, "Times New Roman", 9);
        sheet.hideGridLines();
    }

    private double[] widths() {
        double[] widths = new double[plan.last() + 1 + (beyond.isEmpty() ? 0 : SheetPlan.Part.values().length)];
        Arrays.fill(widths, BEYOND);
        double[] form = widths(plan.type());
        System.arraycopy(form, 0, widths, 0, form.length);
        return widths;
    }

    /** Chosen so that a page of A4 across takes them with letters of eight points or more. */
    private static double[] widths(FormType type) {
        return switch (type) {
            case FORM_1MK, FORM_2MK -> of(8, 52, 16, 8, 10.5);
            case FORM_3MK -> of(6.5, 34, 38, 13, 7.5);
            case FORM_4MK -> of(6.5, 36, 42, 9, 9.5);
            case SERVICE_INFORMATION -> new double[] {7, 15, 28, 30, 22, 22, 24, 24};
            case APPEALS -> new double[] {7, 16, 14, 20, 28, 48, 36};
        };
    }

    private static double[] of(double number, double label, double name, int count, double value) {
        double[] widths = new double[3 + count];
        Arrays.fill(widths, value);
        widths[0] = number;
        widths[1] = label;
        widths[2] = name;
        return widths;
    }
}
