package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearQuarter;

/** What people do to a form in an office program, and what is read then. */
class EditedFilesTest {

    private static final ReportForm FORM = Forms.whole(FormType.FORM_1MK);
    private static final LineKey ROW_12_1 = LineKey.of("12.1");
    private static final String NEW = "Су объектілерін пайдалануға рұқсат беру";

    private static Grid grid() {
        return grid(FORM);
    }

    private static Grid grid(ReportForm form) {
        return Grid.of(Forms.written(form, Language.RU));
    }

    private static ReportForm read(Grid grid) {
        return Forms.read(grid.saved()).form();
    }

    @Test
    void aFileSavedWithoutAnyOfItsLooksIsReadAsBefore() {
        for (FormType type : FormType.values()) {
            ReportForm form = Forms.whole(type);
            assertThat(read(grid(form))).isEqualTo(form);
        }
    }

    @Test
    void otherNamesAndAnotherOrderOfSheetsDoNotMatter() {
        assertThat(read(grid().rename(0, "Квартал 1").rename(1, "x").swapPages()))
                .isEqualTo(FORM);
        assertThat(read(grid().addPage(0, "Черновик", List.of(Arrays.asList("Итого", 5)))))
                .isEqualTo(FORM);
    }

    @Test
    void emptyRowsDoNotMatter() {
        Grid grid = grid();
        for (int row = grid.rows(0).size(); row >= 0; row -= 3) {
            grid.insert(row);
        }
        assertThat(read(grid)).isEqualTo(FORM);
    }

    /** Without a number, with the number of the row, or copied from the line above with its number. */
    @ParameterizedTest
    @CsvSource({"''", "12.1", "12.1/2", "'12,1'", "12.1/99"})
    void aLineOfAServiceThatSomebodyPutsInIsRead(String number) {
        Grid grid = grid();
        int at = grid.row("12.1/2");
        grid.insert(at, number, NEW, null, 1, 2, 3, 4, "-", 0, 7, 8);

        ReadForm read = Forms.read(grid.saved());

        assertThat(read.form().line(ROW_12_1.ofService(NEW)))
                .contains(new FormLine(
                        ROW_12_1.ofService(NEW),
                        List.of(
                                Cell.of(1),
                                Cell.of(2),
                                Cell.of(3),
                                Cell.of(4),
                                Cell.none(),
                                Cell.of(0),
                                Cell.of(7),
                                Cell.of(8))));
        assertThat(read.form().lines()).hasSize(FORM.lines().size() + 1);
        assertThat(read.addresses(new CellRef(ROW_12_1.ofService(NEW), "m1.legal")))
                .containsExactly("E" + (at + 1));
    }

    @Test
    void aLineOfAServiceBelowItsProviderTakesTheProviderFromAbove() {
        ReportForm form = Forms.whole(FormType.FORM_4MK);
        Grid grid = grid(form);
        grid.insert(grid.row("1/3"), "", "", NEW, 9, 9, 0, 0, 0, 0, 0, 0, 0);

        assertThat(read(grid)
                        .line(LineKey.of("1")
                                .ofProvider("Алматы облысының әкімдігі")
                                .ofService(NEW)))
                .isPresent();
    }

    @Test
    void aRowThatIsGoneIsMissingFromTheForm() {
        Grid grid = grid();
        grid.remove(grid.row("3.10"));

        ReportForm read = read(grid);

        assertThat(read.line(LineKey.of("3.10"))).isEmpty();
        assertThat(read.lines()).hasSize(FORM.lines().size() - 1);
    }

    @Test
    void aRowThatStandsTwiceIsReadTwiceWithBothAddresses() {
        Grid grid = grid();
        int row = grid.row("4");
        grid.insert(row, grid.rows(0).get(row).toArray());

        ReadForm read = Forms.read(grid.saved());

        assertThat(read.form().lines().stream().filter(line -> line.key().equals(LineKey.of("4"))))
                .hasSize(2);
        assertThat(read.addresses(CellRef.of("4", "m2"))).containsExactly("F" + (row + 1), "F" + (row + 2));
    }

    @Test
    void remarksOfPeopleAreNoLines() {
        Grid grid = grid();
        grid.insert(grid.row("4"), "", "проверено");
        grid.insert(grid.row("5"), "Всего", "", "", 1, 2, 3);
        grid.insert(grid.rows(0).size(), "", "черновик", "", 5);
        grid.set(grid.row("6"), 12, "см. письмо");

        assertThat(read(grid)).isEqualTo(FORM);
    }

    @Test
    void cellsThatAreNotJoinedAnyMoreAreReadWhereTheNumberStands() {
        Grid grid = grid();
        int row = grid.row("4");
        grid.set(row, 3, null).set(row, 4, 31).set(row, 5, 1).set(row, 6, 2);

        ReportForm read = read(grid);

        assertThat(read.cell("4", "m1")).contains(Cell.of(31));
        assertThat(read.cell("4", "m2")).contains(new Cell.Unreadable("1 | 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "1 квартал 2026 года, 2026, 1",
        "2026 жылғы 3-тоқсан, 2026, 3",
        "quarter 4 of 2025, 2025, 4",
        "2026-Q2, 2026, 2",
        "за II квартал 2026 г., 2026, 2",
        "ІV тоқсан 2026, 2026, 4"
    })
    void theQuarterIsReadFromItsDigits(String text, int year, int quarter) {
        Grid grid = grid();

        assertThat(read(grid.set(grid.row("II"), 3, text)).period())
                .isEqualTo(new ReportPeriod.OfQuarter(YearQuarter.of(year, quarter)));
    }

    @Test
    void anEntryOfAListMayHaveANumberOfItsOwn() {
        ReportForm form = Forms.whole(FormType.APPEALS);
        Grid grid = grid(form);
        List<Object> copy = new ArrayList<>(grid.rows(0).get(grid.row("20")));
        copy.set(0, "21.");
        grid.insert(grid.row("20") + 1, copy.toArray());

        assertThat(read(grid).line(LineKey.of("21"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 0 | 99 | the number of a row of form 1-MK in cell A%d of sheet '1-МК', but found: '99'",
                "4 | 0 | 12.9 | the number of a row of form 1-MK in cell A%d of sheet '1-МК', but found: '12.9'",
                "4 | 0 | 4a | the number of a row of form 1-MK in cell A%d of sheet '1-МК', but found: '4a'",
                "12.1/2 | 1 | '' | a name in cell B%d of sheet '1-МК', but found: none",
                "II | 3 | скоро | a quarter and its year in cell D%d of sheet '1-МК', but found: 'скоро'",
                "II | 3 | 2026 | a quarter and its year in cell D%d of sheet '1-МК', but found: '2026'",
                "II | 3 | 5 квартал 2026 | a quarter and its year in cell D%d of sheet '1-МК', but found: '5 квартал 2026'",
                "III | 3 | 5 | the digit of who fills form 1-MK (1, 2) in cell D%d of sheet '1-МК', but found: '5'",
                "IV | 3 | '' | the name of the body in cell D%d of sheet '1-МК', but found: none",
                "VIII | 3 | звоните | a telephone number in cell D%d of sheet '1-МК', but found: 7 other characters",
                "IX | 3 | Иванов | a mail address in cell D%d of sheet '1-МК', but found: 6 other characters",
                "X | 3 | '' | the name of who signs in cell D%d of sheet '1-МК', but found: none",
                "X | 7 | Иванов | + or - in cell H%d of sheet '1-МК', but found: 6 other characters",
                "XIII | 3 | 31.02.2026 | a day such as 31.03.2026 in cell D%d of sheet '1-МК', but found: '31.02.2026'",
                "XIV | 3 | печать | + or - in cell D%d of sheet '1-МК', but found: 6 other characters"
            })
    void whatCannotBeReadIsToldWithItsCell(String code, int column, String content, String expected) {
        Grid grid = grid();
        int row = grid.row(code);

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> read(grid.set(row, column, content)))
                .withMessage("Invalid workbook: Expected " + expected.formatted(row + 1))
                .satisfies(found -> {
                    assertThat(found.sheet()).contains("1-МК");
                    assertThat(found.cell()).contains(SheetText.address(row, column));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "II, a line II in the first column (Reporting period)",
        "III, a line III in the first column (Submitted by)",
        "IV, a line IV in the first column (Name of the body)"
    })
    void aLineOfTheHeadThatIsGoneIsTold(String code, String expected) {
        Grid grid = grid();

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> read(grid.remove(grid.row(code))))
                .withMessage("Invalid workbook: Expected " + expected + " in sheet '1-МК', but found: none")
                .satisfies(found -> assertThat(found.cell()).isEqualTo(Optional.empty()));
    }

    @Test
    void twoFormsInOneWorkbookAreRefused() {
        Grid grid = grid();
        grid.addPage(1, "copy", new ArrayList<>(grid.rows(0)));

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> read(grid))
                .withMessage("Invalid workbook: Expected one form in cell J2 of sheet 'copy', but found: a second one");
    }

    @Test
    void twoLinesOfOneCodeAreRefused() {
        Grid grid = grid();
        grid.insert(5, "II", "", "", "2 квартал 2026");

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> read(grid))
                .withMessage(
                        "Invalid workbook: Expected one line II in cell A6 of sheet '1-МК', but found: a second one");
    }

    @Test
    void noPersonalDataStandsInAMessage() {
        Grid grid = grid();

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> read(grid.set(grid.row("II"), 3, "870101300123 a.b@mail.kz")))
                .satisfies(found -> assertThat(found.getMessage()).doesNotContain("870101300123", "a.b@mail"));
    }
}
