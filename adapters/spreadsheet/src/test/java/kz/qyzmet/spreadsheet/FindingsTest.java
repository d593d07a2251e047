package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;

/** A fault in the sheet is told with the address of its cell. */
class FindingsTest {

    private static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());

    /** All figures zero, so that every sum holds. */
    private static ReportForm zeros() {
        List<FormLine> lines = new ArrayList<>();
        for (FormRow row : FormType.FORM_1MK.layout().rows()) {
            int columns = FormType.FORM_1MK.layout().columns(row.number()).size();
            lines.add(new FormLine(LineKey.of(row.number()), Collections.nCopies(columns, Cell.of(0))));
        }
        return Forms.empty(FormType.FORM_1MK).lines(lines).build();
    }

    private static Set<String> addresses(Grid grid) {
        return Forms.read(grid.saved()).findings(LAW).stream()
                .flatMap(found -> found.addresses().stream())
                .collect(Collectors.toSet());
    }

    private static List<AddressedFinding> about(Grid grid, String norm) {
        return Forms.read(grid.saved()).findings(LAW).stream()
                .filter(found -> found.finding().norm().equals(NormId.of(norm)))
                .toList();
    }

    @Test
    void aTotalAnEmptyCellALetterAndAQuarterAreToldWithTheirCells() {
        Grid grid = Grid.of(Forms.written(zeros(), Language.KK));
        int total = grid.row("2");
        int empty = grid.row("5");
        int letter = grid.row("12.1");
        int quarter = grid.row("20");
        grid.set(total, 3, 1).set(total, 9, 1);
        grid.set(empty, 5, "");
        grid.set(letter, 6, "О");
        grid.set(quarter, 9, 3);

        assertThat(addresses(grid))
                .contains("D" + (total + 1), "F" + (empty + 1), "G" + (letter + 1), "J" + (quarter + 1));
        assertThat(about(grid, "ctl78.f1mk.sum-2"))
                .extracting(found -> found.addresses().get(0))
                .contains("D" + (total + 1), "J" + (total + 1));
        assertThat(about(grid, "ctl78.f1mk.complete"))
                .extracting(AddressedFinding::addresses)
                .contains(List.of("F" + (empty + 1)));
        assertThat(Forms.read(grid.saved()).findings(LAW))
                .filteredOn(found -> found.addresses().contains("J" + (quarter + 1)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.finding().found()).hasValue(3);
                    assertThat(found.finding().expected()).hasValue(0);
                });
    }

    @Test
    void aRowThatIsGoneHasNoAddress() {
        Grid grid = Grid.of(Forms.written(zeros(), Language.RU));
        grid.remove(grid.row("6"));

        assertThat(Forms.read(grid.saved()).findings(LAW))
                .filteredOn(found -> found.finding().places().stream()
                        .anyMatch(place -> place.line().equals(LineKey.of("6"))))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.addresses()).isEmpty());
    }
}
