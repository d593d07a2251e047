package kz.qyzmet.spreadsheet;

import java.util.Optional;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;

/** What has been read so far of a workbook: the sheets come one after the other, their rows from top to bottom. */
final class FormReading {

    private String sheet = "";
    private boolean inForm;
    private boolean inNote;
    private Optional<Found> found = Optional.empty();
    private Optional<NoteReader> note = Optional.empty();

    /** The form, as far as it is read. */
    private record Found(FormType type, String sheet, FieldsReader fields, LinesReader lines) {}

    void begin(String name) {
        sheet = name;
        inForm = false;
        inNote = false;
    }

    void read(SheetRow row) {
        Optional<LineCode> code = LineCode.of(row.text(SheetPlan.NUMBER));
        if (code.isPresent() && code.get() == LineCode.INDEX) {
            index(row);
        } else if (code.isPresent() && code.get() == LineCode.NOTE) {
            if (note.isPresent()) {
                throw InvalidWorkbookException.at(row.place(SheetPlan.NUMBER), "one note", "a second one");
            }
            note = Optional.of(new NoteReader());
            inForm = false;
            inNote = true;
        } else if (inNote) {
            note.orElseThrow().read(row);
        } else if (inForm) {
            Found form = found.orElseThrow();
            if (code.isPresent()) {
                form.fields().read(code.get(), row);
                form.lines().end();
            } else {
                form.lines().read(row);
            }
        }
    }

    private void index(SheetRow row) {
        for (int column = 1; column < row.width(); column++) {
            Optional<FormType> type = type(row.stripped(column));
            if (type.isPresent()) {
                if (found.isPresent()) {
                    throw InvalidWorkbookException.at(row.place(column), "one form", "a second one");
                }
                SheetPlan plan = SheetPlan.of(type.get());
                found = Optional.of(new Found(type.get(), sheet, new FieldsReader(plan, sheet), new LinesReader(plan)));
                inForm = true;
                inNote = false;
                return;
            }
        }
    }

    private static Optional<FormType> type(String text) {
        try {
            return Optional.of(FormType.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ReadForm form() {
        Found form = found.orElseThrow(() -> InvalidWorkbookException.of(
                "a sheet with a line I in the first column that holds the index of a form", "none"));
        ReportForm.Builder builder = ReportForm.builder()
                .type(form.type())
                .period(form.fields().period())
                .submitter(form.fields().submitter())
                .body(form.fields().body())
                .lines(form.lines().lines())
                .footer(form.fields().footer());
        note.ifPresent(read -> builder.note(read.note()));
        return new ReadForm(builder.build(), form.sheet(), form.lines().rows());
    }
}
