package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in a cell of numbers or of words, and how it is read. */
class CellValuesTest {

    private static final Grid.Content DAY = (sheet, row, column) -> {
        sheet.value(row, column, 46_022);
        sheet.style(row, column).format("dd.mm.yyyy").set();
    };
    private static final Grid.Content SHARE = (sheet, row, column) -> {
        sheet.value(row, column, 1);
        sheet.style(row, column).format("0%").set();
    };
    private static final Grid.Content GROUPED = (sheet, row, column) -> {
        sheet.value(row, column, 24_000);
        sheet.style(row, column).format("#,##0\" дана\"").set();
    };
    private static final Grid.Content FORMULA = (sheet, row, column) -> sheet.formula(row, column, "SUM(D5:D9)");

    static List<Arguments> numbers() {
        return List.of(
                Arguments.of(12, Cell.of(12)),
                Arguments.of(0, Cell.of(0)),
                Arguments.of(new BigDecimal("12.0"), Cell.of(12)),
                Arguments.of(new BigDecimal("1.2E3"), Cell.of(1200)),
                Arguments.of("12", Cell.of(12)),
                Arguments.of(" 12 ", Cell.of(12)),
                Arguments.of("\u00A012", Cell.of(12)),
                Arguments.of("012", Cell.of(12)),
                Arguments.of("1 000", Cell.of(1000)),
                Arguments.of("1\u00A0000\u202F000", Cell.of(1_000_000)),
                Arguments.of("9223372036854775807", Cell.of(Long.MAX_VALUE)),
                Arguments.of("-", Cell.none()),
                Arguments.of("–", Cell.none()),
                Arguments.of("—", Cell.none()),
                Arguments.of(" − ", Cell.none()),
                Arguments.of("", Cell.empty()),
                Arguments.of("  \u00A0", Cell.empty()),
                Arguments.of(GROUPED, Cell.of(24_000)),
                Arguments.of("1000 000", new Cell.Unreadable("1000 000")),
                Arguments.of("1,000", new Cell.Unreadable("1,000")),
                Arguments.of("1.000", new Cell.Unreadable("1.000")),
                Arguments.of("12,0", new Cell.Unreadable("12,0")),
                Arguments.of("+5", new Cell.Unreadable("+5")),
                Arguments.of("-5", new Cell.Unreadable("-5")),
                Arguments.of("О", new Cell.Unreadable("О")),
                Arguments.of("12 шт.", new Cell.Unreadable("12 шт.")),
                Arguments.of("١٢", new Cell.Unreadable("١٢")),
                Arguments.of("9223372036854775808", new Cell.Unreadable("9223372036854775808")),
                Arguments.of("--", new Cell.Unreadable("--")),
                Arguments.of(new BigDecimal("0.5"), new Cell.Unreadable("0.5")),
                Arguments.of(-3, new Cell.Unreadable("-3")),
                Arguments.of(true, new Cell.Unreadable("TRUE")),
                Arguments.of(DAY, new Cell.Unreadable("31.12.2025")),
                Arguments.of(SHARE, new Cell.Unreadable("1 (%)")),
                Arguments.of(FORMULA, new Cell.Unreadable("=SUM(D5:D9)")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aCellOfNumbers(Object content, Cell expected) {
        Grid grid = Grid.of(Forms.written(Forms.whole(FormType.FORM_4MK), Language.EN));
        grid.set(grid.row("1"), 3, content);

        assertThat(Forms.read(grid.saved()).form().cell("1", "c1")).contains(expected);
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of("Жіберілді", Cell.of("Жіберілді")),
                Arguments.of(" with space ", Cell.of(" with space ")),
                Arguments.of(12, Cell.of("12")),
                Arguments.of(DAY, Cell.of("31.12.2025")),
                Arguments.of("=1+1", Cell.of("=1+1")),
                Arguments.of("—", Cell.none()),
                Arguments.of("  ", Cell.empty()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aCellOfWords(Object content, Cell expected) {
        Grid grid = Grid.of(Forms.written(Forms.whole(FormType.APPEALS), Language.EN));
        grid.set(grid.row("2"), 6, content);

        assertThat(Forms.read(grid.saved()).form().cell("2", "7")).contains(expected);
    }

    /** Saved by an office program: the value that it has reckoned stands beside the formula. */
    @Test
    void ofAFormulaTheValueCounts() throws Exception {
        byte[] file = Forms.written(Forms.whole(FormType.FORM_4MK), Language.EN);
        String address = Forms.read(file).addresses(CellRef.of("1", "c1")).get(0);

        assertThat(formula(file, address, "<f>SUM(A1:A2)</f><v>7</v>")).isEqualTo(Cell.of(7));
        assertThat(formula(file, address, "<f>1/3</f><v>0.333</v>")).isEqualTo(new Cell.Unreadable("0.333"));
        assertThat(formulaOf(file, address, "e", "<f>1/0</f><v>#DIV/0!</v>")).isEqualTo(new Cell.Unreadable("#DIV/0!"));
        assertThat(formulaOf(file, address, "str", "<f>\"-\"</f><v>-</v>")).isEqualTo(Cell.none());
        assertThat(formulaOf(file, address, "str", "<f>\"\"</f><v></v>")).isEqualTo(Cell.empty());
    }

    private static Cell formula(byte[] file, String address, String content) throws Exception {
        return formulaOf(file, address, "n", content);
    }

    private static Cell formulaOf(byte[] file, String address, String type, String content) throws Exception {
        byte[] changed = BadFilesTest.changedSheet(
                file,
                xml -> xml.replaceFirst(
                        "<c r=\"" + address + "\"( s=\"\\d+\")[^>]*>.*?</c>",
                        "<c r=\"" + address + "\"$1 t=\"" + type + "\">" + content + "</c>"));
        return Forms.read(changed).form().cell("1", "c1").orElseThrow();
    }

    /** What its column cannot hold comes back as the sheet says it, and then stays the same. */
    @Test
    void aCellThatDoesNotFitItsColumnComesBackAsTheSheetSaysIt() {
        ReportForm form = Forms.empty(FormType.FORM_3MK)
                .addLines(new FormLine(
                        LineKey.of("1"),
                        List.of(
                                Cell.of("words"),
                                new Cell.Unreadable("12"),
                                new Cell.Unreadable(" - "),
                                new Cell.Unreadable("\u00A0"),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.empty(),
                                Cell.of(Long.MAX_VALUE))))
                .build();
        byte[] file = Forms.written(form, Language.KK);

        ReportForm read = Forms.read(file).form();

        assertThat(read.lines().get(0).cells())
                .startsWith(new Cell.Unreadable("words"), Cell.of(12), Cell.none(), Cell.empty())
                .endsWith(Cell.of(Long.MAX_VALUE));
        assertThat(Forms.read(Forms.written(read, Language.KK)).form()).isEqualTo(read);
    }
}
