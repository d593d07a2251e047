package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.FilledFormAnswer;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.spreadsheet.FormWorkbook;
import kz.qyzmet.spreadsheet.InvalidWorkbookException;
import kz.qyzmet.spreadsheet.ReadForm;
import kz.qyzmet.spreadsheet.WorkbookWriter;
import kz.qyzmet.text.Language;

/** A report form as a file: a workbook, CSV or JSON, as its name ends. */
enum ReportFile {
    XLSX,
    CSV,
    JSON;

    /** The columns of the CSV: one row for each cell. */
    static final List<String> HEADER =
            List.of("row", "provider", "service", "system", "label", "date", "column", "heading", "value", "cases");

    /** Returns the kind of a file by how its name ends. */
    static ReportFile of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ReportFile kind : values()) {
            if (lower.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new InputException(
                Shown.of(name) + ": Expected a name that ends in .xlsx, .csv or .json, but found another");
    }

    /** Writes a form beside its place and moves it there. */
    void write(FilledForm filled, Reckoner law, Language language, String name) {
        try (ResultFile file = ResultFile.beside(name)) {
            switch (this) {
                case XLSX -> writer(filled.form(), law, language).write(filled.form(), file.stream());
                case CSV -> csv(filled, language, file.stream());
                case JSON -> FilledFormAnswer.of(filled, language).printTo(file.stream());
            }
            file.commit();
        } catch (InvalidWorkbookException e) {
            throw new InputException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw InputFile.cannotRead(name, e);
        }
    }

    /** The head says to whom the form goes and until when. */
    private static WorkbookWriter writer(ReportForm form, Reckoner law, Language language) {
        WorkbookWriter writer = FormWorkbook.writer()
                .language(language)
                .addressee(form.addressees().stream()
                        .map(to -> to.label().in(language))
                        .collect(Collectors.joining("; ")));
        return form.due(law) instanceof Due due ? writer.dueOn(due.due()) : writer;
    }

    /** Reads a workbook that somebody filled. */
    static ReadForm read(String name) {
        try (InputStream in = InputFile.open(name)) {
            return FormWorkbook.reader().read(in);
        } catch (InvalidWorkbookException e) {
            throw new InputException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw InputFile.cannotRead(name, e);
        }
    }

    private static void csv(FilledForm filled, Language language, OutputStream out) {
        FormLayout layout = filled.form().type().layout();
        CsvWriter csv = Output.csv(out);
        csv.writeRecord(HEADER);
        for (FormLine line : filled.form().lines()) {
            List<FormColumn> columns = layout.columns(line.key().row());
            FormRow row = layout.row(line.key().row()).orElseThrow();
            for (int i = 0; i < columns.size(); i++) {
                FormColumn column = columns.get(i);
                csv.writeRecord(
                        line.key().row(),
                        line.key().provider().orElse(""),
                        line.key().service().orElse(""),
                        line.key().system().orElse(""),
                        row.label().in(language),
                        row.date().label().in(language),
                        column.code(),
                        column.label().in(language),
                        text(line.cells().get(i)),
                        Integer.toString(filled.casesBehind(new CellRef(line.key(), column.code()))
                                .size()));
            }
        }
        Output.flush(csv);
    }

    /** Returns what stands in a cell. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        }
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Unreadable unreadable) {
            return unreadable.found();
        }
        return cell instanceof Cell.NoInformation ? Cell.NO_INFORMATION : "";
    }
}
