package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form from the cases of a quarter, as a file of each kind, and what is wrong with one that somebody filled. */
class ReportCommandTest {

    private static final String QUARTER = "../../examples/quarter";
    private static final String AS_OF = "2026-04-10";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Ran fill(String form, String out) {
        return Ran.with(
                "report",
                form,
                "--quarter",
                "2026-Q1",
                "--from",
                QUARTER,
                "--as-of",
                AS_OF,
                "--lang",
                "en",
                "--out",
                file(out));
    }

    /** The cells of the numbered rows of a CSV, by row. */
    private static Map<String, List<String>> rows(Path csv) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord cell : reader) {
                if (cell.getField("service").isEmpty()
                        && cell.getField("provider").isEmpty()) {
                    rows.computeIfAbsent(cell.getField("row"), row -> new ArrayList<>())
                            .add(cell.getField("value"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Map<String, List<String>> byHand() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReportCommandTest.class.getResourceAsStream("quarter-1mk.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(" ", -1))));
        }
    }

    @Test
    void aCaseBeyondTheCalendarIsNamed() throws IOException {
        Files.writeString(folder.resolve("old.json"), """
                {"type": "complaint", "addressee": "SERVICE_PROVIDER", "registeredOn": "1995-02-03"}
                """);

        Ran ran = Ran.with("report", "1-MK", "--quarter", "2026-Q1", "--from", folder.toString(), "--as-of", AS_OF);
        ran.exits(ExitCodes.BAD_INPUT);
        assertThat(ran.err())
                .startsWith("qyzmet: old: Outside the calendar: Expected a date within 2002-01-01 to 2100-12-31, but"
                        + " found: 1995-02-03");
    }

    @Test
    void theFormOfAQuarterIsAsCountedByHand() throws IOException {
        fill("1-MK", "1-mk.csv").exits(ExitCodes.DONE);

        Map<String, List<String>> counted = rows(folder.resolve("1-mk.csv"));
        Map<String, List<String>> byHand = byHand();
        assertThat(counted.keySet())
                .containsExactlyElementsOf(FormType.FORM_1MK.layout().rows().stream()
                        .map(FormRow::number)
                        .toList());
        counted.forEach((row, cells) -> assertThat(cells)
                .as("row " + row)
                .isEqualTo(byHand.getOrDefault(row, Collections.nCopies(cells.size(), "0"))));
    }

    @Test
    void anEventOnAnAppealIsToldAndCountedWithThoseAfterMonitoring() {
        Ran ran = fill("1-MK", "1-mk.json");

        ran.exits(ExitCodes.DONE);
        assertThat(ran.out())
                .contains("1-MK", "1 January 2026", "31 March 2026", "10 April 2026", "Cases read: 29")
                .contains("control-event-03-on-an-appeal: doubt, row 1.2", "ctl78.f1mk.r1-2.events-monitoring");
    }

    @Test
    void theJsonListsTheCasesBehindACell() throws IOException {
        fill("1-MK", "1-mk.json").exits(ExitCodes.DONE);

        assertThat(Files.readString(folder.resolve("1-mk.json")).replaceAll("\\s+", " "))
                .contains("\"row\" : \"14.2\", \"provider\" : null, \"service\" : null, \"system\" : null,"
                        + " \"column\" : \"m2.ind\", \"cases\" : [ \"application-10-portal-late\" ]");
    }

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK", "FORM_3MK", "FORM_4MK"})
    void aFilledFormHasNothingWrongButItsFootAndNote(FormType type) {
        fill(type.index(), "form.xlsx").exits(type == FormType.FORM_2MK ? ExitCodes.FINDINGS : ExitCodes.DONE);

        Ran checked = Ran.with("report", "--check", file("form.xlsx"), "--lang", "en", "--format", "json");

        checked.exits(ExitCodes.FINDINGS);
        assertThat(checked.out()).contains("signature", "\"form\" : \"" + type.index() + "\"");
        // Rights restored in February after violations found in January: plausible alone, so a doubt.
        String figures = checked.out().replaceAll("\\s+", " ");
        Pattern addressed =
                Pattern.compile("\"severity\" : \"(\\w+)\"[^{\\[]*\"places\" : \\[ \\{[^}]*\"row\" : \"(\\d+)\"");
        assertThat(addressed.matcher(figures).results().map(found -> found.group(1) + " " + found.group(2)))
                .allMatch("DOUBT 4"::equals)
                .hasSize(type.isOnInternalControl() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"83-2, --month, 2026-02, 1414-207", "83-1, --by-law, 2026-02-06, 00501012"})
    void theListsOfTheContactCenterArePrinted(String form, String option, String period, String found) {
        Ran ran = Ran.with("report", form, option, period, "--from", QUARTER, "--as-of", AS_OF, "--lang", "ru");

        ran.exits(ExitCodes.DONE);
        assertThat(ran.out()).contains(found);
    }

    /** A duty of the month under a heading of the quarter: both are told. */
    @Test
    void bothHeadingsOfTheListOfAppealsAreTold() {
        Ran ran = Ran.with("report", "83-2", "--month", "2026-02", "--from", QUARTER, "--as-of", AS_OF, "--lang", "en");

        assertThat(String.join(" ", ran.lines())).contains("February 2026", "quarter 1 of 2026", "every month");
    }

    @ParameterizedTest
    @CsvSource({"10, last day", "12, issued", "13, refused", "16, registered", "18, answered", "20, held"})
    void theCsvSaysWhichDateDecides(String row, String date) throws IOException {
        fill("1-MK", "1-mk.csv").exits(ExitCodes.DONE);

        try (CsvReader<NamedCsvRecord> cells = CsvReader.builder().ofNamedCsvRecord(folder.resolve("1-mk.csv"))) {
            assertThat(cells.stream().filter(cell -> cell.getField("row").equals(row)))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getField("date").contains(date));
        }
    }

    @Test
    void withoutAFileTheFormIsPrinted() {
        Ran ran =
                Ran.with("report", "1-мк", "--quarter", "2026-Q1", "--from", QUARTER, "--as-of", AS_OF, "--lang", "en");

        ran.exits(ExitCodes.DONE);
        assertThat(ran.lines()).anyMatch(line -> line.matches("12\\.2 .*1 +0 +0 +1 +0 +0 +1 +1"));
    }

    /** Where the folder holds no case of a kind, there is no information; named sources show zeros. */
    @Test
    void rowsWithoutASourceShowADash() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        Files.copy(Path.of(QUARTER, "complaint-01-paper.json"), cases.resolve("one.json"));

        Ran.with(
                        "report",
                        "1-MK",
                        "--quarter",
                        "2026-Q1",
                        "--from",
                        cases.toString(),
                        "--as-of",
                        AS_OF,
                        "--out",
                        file("some.csv"))
                .exits(ExitCodes.DONE);
        Ran.with(
                        "report",
                        "1-MK",
                        "--quarter",
                        "2026-Q1",
                        "--from",
                        cases.toString(),
                        "--as-of",
                        AS_OF,
                        "--sources",
                        "complaints,control-events",
                        "--out",
                        file("named.csv"))
                .exits(ExitCodes.DONE);

        assertThat(rows(folder.resolve("some.csv")))
                .containsEntry("1", List.of("-", "-", "-", "-"))
                .containsEntry("16", List.of("1", "0", "0", "1"))
                .containsEntry("20", List.of("-", "-", "-", "-"));
        assertThat(rows(folder.resolve("named.csv")))
                .containsEntry("1", List.of("0", "0", "0", "0"))
                .containsEntry("20", List.of("-", "-", "-", "-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report | Expected a form and --from DIR",
                "report 5-MK --from . | Expected one of 1-MK, 2-MK, 3-MK, 4-MK, 83-1, 83-2, but found: '5-MK'",
                "report 1-MK --from . | Expected --quarter for form 1-MK",
                "report 1-MK --quarter 2026-Q5 --from . | --quarter: Expected a quarter such as 2026-Q1, but found:"
                        + " '2026-Q5'",
                "report 1-MK --quarter 2026-Q1 --month 2026-01 --from . | more than one of",
                "report 83-2 --month 2026-13 --from . | --month: Expected a month such as 2026-03",
                "report 83-1 --by-law yesterday --from . | --by-law: ",
                "report 1-MK --quarter 2026-Q1 --from nowhere | nowhere: Expected a folder of case files, but found"
                        + " nothing",
                "report 1-MK --quarter 2026-Q1 --from pom.xml | pom.xml: Expected a folder of case files, but found a"
                        + " file",
                "report 1-MK --quarter 2026-Q1 --from src/main/licenses | Expected case files (*.json)",
                "report 1-MK --quarter 2026-Q1 --from . --out form.pdf | Expected a name that ends in .xlsx, .csv or"
                        + " .json",
                "report 1-MK --quarter 2026-Q1 --from . --submitter local-body | --submitter: Expected one who fills"
                        + " form 1-MK: CENTRAL_BODY or TERRITORIAL_DIVISION",
                "report 1-MK --quarter 2026-Q1 --from . --sources rumours | --sources: Expected one of CONTROL_EVENTS",
                "report 1-MK --quarter 2026-Q1 --from . --as-of 2131-01-01 | 2131-01-01",
                "report --check pom.xml | pom.xml: Invalid workbook: ",
                "report --check nowhere.xlsx | nowhere.xlsx: cannot read: no such file",
                "report 1-MK --check nowhere.xlsx | Expected --check FILE.xlsx alone"
            })
    void wrongArgumentsAreRefusedInOneLine(String line, String message) {
        Ran.with(line.split(" ", -1)).isRefused(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-Q1", "2001-Q4", "2100-Q4"})
    void aPeriodOutsideTheCalendarIsRefusedAndNothingIsWritten(String quarter) {
        Ran.with("report", "1-MK", "--quarter", quarter, "--from", QUARTER, "--out", file("form.csv"))
                .isRefused("Outside the calendar: Expected a date within 2002-01-01 to 2100-12-31");

        assertThat(folder.resolve("form.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"type\": \"complaint\", \"addressee\": \"NOBODY\"}", "[]"})
    void aBadCaseIsRefusedAndNothingIsWritten(String json) throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(cases.resolve("bad.json"), json);

        Ran.with("report", "1-MK", "--quarter", "2026-Q1", "--from", cases.toString(), "--out", file("form.xlsx"))
                .isRefused("cases: bad.json: ");

        assertThat(folder.resolve("form.xlsx")).doesNotExist();
    }
}
