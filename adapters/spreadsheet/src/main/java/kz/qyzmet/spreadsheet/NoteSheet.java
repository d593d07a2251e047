package kz.qyzmet.spreadsheet;

import java.io.IOException;
import java.util.Optional;
import kz.qyzmet.report.AnalyticalNote;
import kz.qyzmet.report.NoteTopic;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.SupportingPaper;
import kz.qyzmet.report.layout.FormType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet of the note: what it tells and what is attached, line by line. */
final class NoteSheet {

    static final int MARK = 2;
    static final String NO = "-";

    private final FormType type;
    private final AnalyticalNote note;
    private final WorkbookWriter options;

    NoteSheet(ReportForm form, AnalyticalNote note, WorkbookWriter options) {
        this.type = form.type();
        this.note = note;
        this.options = options;
    }

    void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(text("note.sheet"));
        FormSheet.setUp(sheet);
        Canvas canvas = new Canvas(sheet, 8, 110, 18);
        HeadBlock.code(canvas, LineCode.NOTE);
        String title = SheetTexts.TEXTS.get(options.language(), "note.title", type.indexLabel());
        canvas.fit(Look.TITLE, 1, MARK, title);
        canvas.put(Look.TITLE, 1, MARK, title);
        canvas.next();
        if (!options.labels().areOfficial()) {
            canvas.put(Look.MARK, 0, MARK, HeadBlock.unofficial());
            canvas.next();
        }
        canvas.put(Look.HEAD, 0, 0, text("column.number"));
        canvas.put(Look.HEAD, 1, 1, text("note.content"));
        canvas.put(Look.HEAD, MARK, MARK, text("note.told"));
        canvas.next();
        sheet.freezePane(0, canvas.row());
        sheet.repeatRows(canvas.row() - 1);
        heading(canvas, 1);
        for (NoteTopic topic : NoteTopic.values()) {
            if (topic == NoteTopic.PROCESSES) {
                heading(canvas, 2);
            }
            line(
                    canvas,
                    number(topic),
                    options.labels().topic(type, topic).in(options.language()),
                    note.topics().contains(topic));
        }
        heading(canvas, 3);
        for (SupportingPaper paper : SupportingPaper.values()) {
            line(
                    canvas,
                    number(paper),
                    options.labels().paper(type, paper).in(options.language()),
                    note.papers().contains(paper));
        }
    }

    private void heading(Canvas canvas, int part) throws IOException {
        canvas.put(Look.SECTION, 0, MARK, part + ". " + text("note.part." + part));
        canvas.next();
    }

    private static void line(Canvas canvas, String number, String label, boolean there) throws IOException {
        canvas.put(Look.NUMBER, 0, 0, number);
        canvas.put(Look.LABEL, 1, 1, label);
        canvas.fit(Look.LABEL, 1, 1, label);
        canvas.put(Look.COUNT, MARK, MARK, there ? FootBlock.YES : NO);
        canvas.next();
    }

    private String text(String key) {
        return SheetTexts.TEXTS.get(options.language(), key);
    }

    /** Returns the number of a topic, as the explanations to the forms order them. */
    static String number(NoteTopic topic) {
        return switch (topic) {
            case EVENTS -> "1.1";
            case VIOLATIONS -> "1.2";
            case DISCIPLINED -> "1.3";
            case RECOMMENDATIONS -> "1.4";
            case PROCESSES -> "2.1";
            case ACTS_CHANGED -> "2.2";
            case NEW_SERVICES -> "2.3";
            case REFUSALS -> "2.4";
            case LEGAL_BREACHES -> "2.5";
            case LATE_COMPLAINTS -> "2.6";
            case RESTORATION -> "2.7";
            case OUTREACH -> "2.8";
            case TRAINING -> "2.9";
        };
    }

    /** Returns the number of a paper, in the order in which the explanations name them. */
    static String number(SupportingPaper paper) {
        return switch (paper) {
            case ORDERS -> "3.1";
            case PROTOCOLS -> "3.2";
            case DECISIONS -> "3.3";
            case LETTERS -> "3.4";
            case CERTIFICATES -> "3.5";
            case MEMOS -> "3.6";
            case PHOTOGRAPHS -> "3.7";
        };
    }

    static Optional<NoteTopic> topic(String number) {
        for (NoteTopic topic : NoteTopic.values()) {
            if (number(topic).equals(number)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    static Optional<SupportingPaper> paper(String number) {
        for (SupportingPaper paper : SupportingPaper.values()) {
            if (number(paper).equals(number)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }
}
