package example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.spreadsheet.FormWorkbook;
import kz.qyzmet.spreadsheet.ReadForm;
import kz.qyzmet.text.Language;
import org.threeten.extra.YearQuarter;

/** Writes a form with a wrong total as a workbook, and reads it back. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        byte[] file = written(form());
        if (arguments.length > 0) {
            Files.write(Path.of(arguments[0]), file);
        }
        faults(file, Language.EN).forEach(System.out::println);
    }

    /** Returns 4-MK with one service. Of 120 services 100 went through the portal and 10 through E-licensing. */
    static ReportForm form() {
        LineKey row = LineKey.of("1");
        LineKey provider = row.ofProvider("Ministry of Water Resources");
        return ReportForm.builder()
                .type(FormType.FORM_4MK)
                .period(new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1)))
                .submitter(FormSubmitter.INFORMATIZATION_AUTHORITY)
                .body("Ministry of Artificial Intelligence and Digital Development")
                .addLines(
                        line(row, 120, 100, 10, 5, 5, 0, 0, 0, 0),
                        line(provider, 120, 100, 10, 5, 5, 0, 0, 0, 0),
                        line(provider.ofService("Permit for special water use"), 120, 100, 10, 5, 5, 0, 0, 0, 0))
                .build();
    }

    private static FormLine line(LineKey key, long... numbers) {
        List<Cell> cells = LongStream.of(numbers).mapToObj(Cell::of).toList();
        return new FormLine(key, cells);
    }

    static byte[] written(ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.writer().language(Language.KK).write(form, out);
        return out.toByteArray();
    }

    /** Returns each fault of a form with the cells to look at. */
    static List<String> faults(byte[] file, Language reader) throws IOException {
        ReadForm read = FormWorkbook.reader().read(new ByteArrayInputStream(file));
        return read.findings(Reckoner.on(KazakhstanCalendar.fiveDay())).stream()
                .map(fault -> (fault.addresses().isEmpty() ? "" : String.join(", ", fault.addresses()) + ": ")
                        + fault.finding().message().in(reader))
                .toList();
    }
}
