package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the file besides the form: how it is printed, joined cells, widths, labels, and nothing that runs. */
class SheetXmlTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static String sheet(FormType type) throws IOException {
        return BadFilesTest.part(Forms.written(Forms.whole(type), Language.RU), SHEET);
    }

    private static List<String> found(String in, String pattern) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void everyFormPrintsOnA4AcrossOnePageWideWithPageNumbers(FormType type) throws IOException {
        assertThat(sheet(type))
                .contains("<pageSetUpPr fitToPage=\"true\"")
                .contains("paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "orientation=\"landscape\"")
                .contains("&amp;P / &amp;N</oddFooter>")
                .contains(
                        "<pageMargins bottom=\"0.8\" footer=\"0.4\" header=\"0.2\" left=\"0.4\" right=\"0.4\" top=\"0.4\"/>");
    }

    /** The head stays in sight and stands on each page: all its rows, and no row of the table. */
    @ParameterizedTest
    @CsvSource({"FORM_1MK, 8, 10", "FORM_3MK, 8, 10", "SERVICE_INFORMATION, 9, 10"})
    void theHeadOfTheTableIsFrozenAndRepeated(FormType type, int first, int last) throws IOException {
        byte[] file = Forms.written(Forms.whole(type), Language.RU);

        assertThat(BadFilesTest.part(file, SHEET)).contains("ySplit=\"" + last + "\"", "state=\"frozen\"");
        assertThat(BadFilesTest.part(file, "xl/workbook.xml"))
                .contains("name=\"_xlnm.Print_Titles\"", "'!$" + first + ":$" + last + "</definedName>");
    }

    @Test
    void aMonthStandsOverIndividualsAndLegalEntitiesAndTakesBothWhereTheSectionIsNotSplit() throws IOException {
        List<String> joined = found(sheet(FormType.FORM_1MK), "<mergeCell ref=\"[^\"]*\"/>");

        assertThat(joined).isSorted().contains(merge("D8:E8"), merge("J8:K8"), merge("A8:A9"), merge("A11:K11"));
        assertThat(joined).contains(merge("D12:E12"), merge("J12:K12"));
        int split = Grid.of(Forms.written(Forms.whole(FormType.FORM_1MK), Language.RU))
                        .row("12")
                + 1;
        assertThat(joined).doesNotContain(merge("D" + split + ":E" + split));
    }

    @Test
    void aTotalStandsOverItsParts() throws IOException {
        assertThat(found(sheet(FormType.FORM_3MK), "<mergeCell ref=\"[^\"]*\"/>"))
                .contains(merge("D8:D9"), merge("E8:K8"), merge("L8:P8"));
        assertThat(found(sheet(FormType.FORM_4MK), "<mergeCell ref=\"[^\"]*\"/>"))
                .contains(merge("D8:F8"), merge("G8:I8"), merge("J8:L8"));
    }

    private static String merge(String range) {
        return "<mergeCell ref=\"" + range + "\"/>";
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void everyColumnHasItsWidth(FormType type) throws IOException {
        assertThat(found(sheet(type), "<col [^>]*customWidth=\"true\""))
                .hasSize(SheetPlan.of(type).last() + 1);
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void aRowOfSeveralLinesIsAsHighAsTheyAre(FormType type) throws IOException {
        assertThat(found(sheet(type), "<row [^>]*customHeight=\"1\"")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void ourLabelsAreMarkedInThreeLanguages(FormType type) {
        for (Language language : Language.values()) {
            assertThat(texts(FormWorkbook.writer().language(language), Forms.whole(type)))
                    .contains("Атаулар бейресми · Наименования неофициальные · Unofficial labels");
        }
    }

    @Test
    void whatTheOrderLostIsStarred() {
        List<String> texts = texts(FormWorkbook.writer().language(Language.EN), Forms.whole(FormType.FORM_1MK));

        assertThat(texts)
                .contains(
                        "* The text of the order lost this label or misprints it; restored from what stands around it.");
        assertThat(texts.stream().filter(text -> text.endsWith(" *"))).hasSize(6);
    }

    @Test
    void officialLabelsOfAHostBearNoMark() {
        FormLabels official = new FormLabels() {
            @Override
            public boolean areOfficial() {
                return true;
            }

            @Override
            public LocalizedText title(FormType type) {
                return LocalizedText.same("1. official title");
            }

            @Override
            public LocalizedText section(FormType type, FormSection section) {
                return LocalizedText.same("official section");
            }

            @Override
            public LocalizedText row(FormType type, FormRow row) {
                return LocalizedText.same("official row");
            }
        };
        ReportForm form = Forms.whole(FormType.FORM_1MK);
        WorkbookWriter writer = FormWorkbook.writer().language(Language.RU).labels(official);

        assertThat(texts(writer, form))
                .contains("1. official title, единиц", "2.1. official section", "official row")
                .noneMatch(text -> text.contains("неофициальные") || text.contains("*"));
        assertThat(Forms.read(Forms.written(writer, form)).form()).isEqualTo(form);
    }

    @Test
    void theHeadTellsToWhomAndUntilWhen() {
        ReportForm form = Forms.whole(FormType.FORM_3MK);
        WorkbookWriter writer = FormWorkbook.writer()
                .language(Language.RU)
                .addressee("Агентство по делам государственной службы")
                .dueOn(Forms.FRI_2026_04_10);

        assertThat(texts(writer, form))
                .contains("Куда представляется", "Агентство по делам государственной службы", "10.04.2026");
        assertThat(Forms.read(Forms.written(writer, form)).form()).isEqualTo(form);
    }

    private static List<String> texts(WorkbookWriter writer, ReportForm form) {
        List<String> texts = new ArrayList<>();
        Grid grid = Grid.of(Forms.written(writer, form));
        grid.rows(0).forEach(row -> row.forEach(content -> texts.add(String.valueOf(content))));
        return texts;
    }

    /** Anything that begins like a formula is a text among the texts. */
    @ParameterizedTest
    @CsvSource({"=1+1", "+7 701", "-5", "@SUM(A1)", "'=1", "=HYPERLINK(\"http://example.com\")"})
    void noTextBecomesAFormula(String text) throws IOException {
        ReportForm form = Forms.empty(FormType.FORM_1MK)
                .body(text)
                .addLines(new FormLine(
                        LineKey.of("10").ofService(text), Collections.nCopies(4, new Cell.Unreadable(text))))
                .build();
        byte[] file = Forms.written(form, Language.KK);

        assertThat(BadFilesTest.part(file, SHEET)).doesNotContain("<f>", "<f ");
        assertThat(Forms.read(file).form().line(LineKey.of("10").ofService(text)))
                .isPresent();
    }

    @Test
    void noTimeOfTheMachineStandsInTheFile() throws IOException {
        byte[] file = Forms.written(Forms.whole(FormType.FORM_1MK), Language.KK);

        assertThat(BadFilesTest.part(file, "docProps/core.xml"))
                .doesNotContain("created")
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(file).isEqualTo(Forms.written(Forms.whole(FormType.FORM_1MK), Language.KK));
    }

    @ParameterizedTest
    @CsvSource({"32767, ''", "32768, 'at most 32767 characters in cell D7 of sheet ''83-2'', but found: 32768 of them'"
    })
    void aTextIsAsLongAsACellHolds(int length, String expected) throws IOException {
        ReportForm form = Forms.empty(FormType.APPEALS).body("Қ".repeat(length)).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        if (expected.isEmpty()) {
            assertThat(Forms.read(Forms.written(form, Language.KK)).form()).isEqualTo(form);
        } else {
            assertThatExceptionOfType(InvalidWorkbookException.class)
                    .isThrownBy(() -> FormWorkbook.writer().write(form, out))
                    .withMessage("Invalid workbook: Expected " + expected);
            assertThat(out.size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x1, 0xB, 0x1F, 0xD800, 0xDC00, 0xFFFE, 0xFFFF})
    void aControlCharacterIsRefused(int character) {
        ReportForm form =
                Forms.empty(FormType.APPEALS).body("x" + (char) character).build();

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> FormWorkbook.writer().write(form, OutputStream.nullOutputStream()))
                .withMessage(
                        "Invalid workbook: Expected no control character in cell D7 of sheet '83-2', but found: U+%04X at character 2"
                                .formatted(character));
    }

    @Test
    void aBlankAddresseeIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FormWorkbook.writer().addressee(" "))
                .withMessage("Invalid addressee: Expected a name that is not blank, but found: ' '");
    }

    @Test
    void aHundredThousandLinesAreWrittenAndRead() {
        List<FormLine> lines = new ArrayList<>();
        LineKey row = LineKey.of("1").ofProvider("Алматы облысының әкімдігі");
        List<Cell> cells = Collections.nCopies(9, Cell.of(4_000));
        for (int i = 0; i < 100_000; i++) {
            lines.add(new FormLine(row.ofService("Қызмет " + i), cells));
        }
        ReportForm form = Forms.empty(FormType.FORM_4MK).lines(lines).build();

        assertThat(Forms.read(Forms.written(form, Language.KK)).form()).isEqualTo(form);
    }

    @Test
    void moreLinesThanThatAreRefused() {
        FormLine line = new FormLine(LineKey.of("1"), Collections.nCopies(9, Cell.of(1)));
        ReportForm form = Forms.empty(FormType.FORM_4MK)
                .lines(Collections.nCopies(FormWorkbook.MOST_LINES + 1, line))
                .build();

        assertThatExceptionOfType(InvalidWorkbookException.class)
                .isThrownBy(() -> FormWorkbook.writer().write(form, OutputStream.nullOutputStream()))
                .withMessage("Invalid workbook: Expected at most 200000 lines, but found: 200001")
                .satisfies(found -> assertThat(found.sheet()).isEqualTo(Optional.empty()));
    }
}
