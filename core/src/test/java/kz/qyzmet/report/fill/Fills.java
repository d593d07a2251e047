package kz.qyzmet.report.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import org.threeten.extra.YearQuarter;

/** What the tests of filling share: the second quarter of 2026, known as of its report. */
final class Fills {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final YearQuarter SECOND = YearQuarter.of(2026, 2);
    static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);

    private Fills() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Fact on(String date) {
        return Fact.on(day(date));
    }

    /** Recorded long after. */
    static Fact late(String date) {
        return Fact.on(day(date)).recordedOn(LocalDate.of(2026, 9, 30));
    }

    static Fact planned(String date) {
        return Fact.planned(Fact.on(day(date)).occurredAt(), LocalDate.of(2026, 3, 2));
    }

    static FillRequest.Builder request(FormType type) {
        FormSubmitter submitter = switch (type) {
            case FORM_1MK, SERVICE_INFORMATION -> FormSubmitter.CENTRAL_BODY;
            case FORM_2MK -> FormSubmitter.LOCAL_BODY;
            case FORM_3MK, FORM_4MK -> FormSubmitter.INFORMATIZATION_AUTHORITY;
            case APPEALS -> FormSubmitter.CONTACT_CENTER;
        };
        return FillRequest.builder()
                .type(type)
                .period(new ReportPeriod.OfQuarter(SECOND))
                .submitter(submitter)
                .body("The Ministry")
                .asOf(FRI_2026_07_10);
    }

    static FilledForm fill(FormType type, LegalCase... cases) {
        return fill(LAW, request(type).build(), cases);
    }

    static FilledForm fill(Reckoner law, FormType type, LegalCase... cases) {
        return fill(law, request(type).build(), cases);
    }

    /** The cases are named "case 1" and so on. */
    static FilledForm fill(Reckoner law, FillRequest request, LegalCase... cases) {
        FormFiller filler = FormFiller.of(law, request);
        int number = 0;
        for (LegalCase each : cases) {
            number++;
            filler.add("case " + number, each);
        }
        return filler.filled();
    }

    /** A row as "m1 m2 m3 q", with the sign for no information where it stands. */
    static String row(FilledForm filled, String number) {
        return line(filled.form(), LineKey.of(number));
    }

    static String line(ReportForm form, LineKey key) {
        Optional<List<Cell>> cells = form.line(key).map(line -> line.cells());
        return cells.map(all -> String.join(" ", all.stream().map(Fills::text).toList()))
                .orElse("no line");
    }

    static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        return cell.number().isPresent() ? Long.toString(cell.number().getAsLong()) : "-";
    }

    /** The rows that are not zero, with their cells. */
    static Map<String, String> counted(FilledForm filled) {
        Map<String, String> rows = new LinkedHashMap<>();
        filled.form().lines().stream()
                .filter(line -> line.key().isRow())
                .filter(line ->
                        line.cells().stream().anyMatch(cell -> cell.number().orElse(1) != 0))
                .forEach(line ->
                        rows.put(line.key().row(), row(filled, line.key().row())));
        return rows;
    }

    /** The remarks as "row severity: English text". */
    static List<String> remarks(FilledForm filled) {
        return filled.remarks().stream()
                .map(remark -> remark.row().orElse("") + " " + remark.severity() + " " + remark.norm())
                .toList();
    }

    static void counts(FilledForm filled, String... rowsAndCells) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < rowsAndCells.length; i += 2) {
            expected.put(rowsAndCells[i], rowsAndCells[i + 1]);
        }
        assertThat(counted(filled)).isEqualTo(expected);
    }

    static List<String> behind(FilledForm filled, String row, String column) {
        return filled.casesBehind(CellRef.of(row, column));
    }
}
