package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A cell is what stands in it, and nothing is made of what cannot stand there. */
class CellsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String EXPECTED =
            "Expected a number from 0 on, \"-\", words, \"\" for an empty cell, or an object with 'unreadable'";

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(Cell.of(0), "0"),
                Arguments.of(Cell.of(Long.MAX_VALUE), "9223372036854775807"),
                Arguments.of(Cell.none(), "'-'"),
                Arguments.of(Cell.empty(), "''"),
                Arguments.of(Cell.of("Түсіндірілді"), "'Түсіндірілді'"),
                Arguments.of(Cell.of("7"), "'7'"),
                Arguments.of(Cell.of(" - "), "' - '"),
                Arguments.of(new Cell.Unreadable("2,5"), "{'unreadable':'2,5'}"),
                Arguments.of(new Cell.Unreadable("-3"), "{'unreadable':'-3'}"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsWhatStandsInIt(Cell cell, String json) {
        assertThat(MAPPER.writeValueAsString(cell)).isEqualTo(json(json));
        assertThat(MAPPER.writerFor(Cell.class).writeValueAsString(cell)).isEqualTo(json(json));
        assertThat(MAPPER.readValue(json(json), Cell.class)).isEqualTo(cell);
        assertThat((Cell) MAPPER.readValue(json(json), cell.getClass())).isEqualTo(cell);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("-1", "cells[1]", EXPECTED + ", but found: -1"),
                Arguments.of("2.5", "cells[1]", EXPECTED + ", but found: 2.5"),
                Arguments.of("2.0", "cells[1]", EXPECTED + ", but found: 2.0"),
                Arguments.of("1e2", "cells[1]", EXPECTED + ", but found: 1e2"),
                Arguments.of("9223372036854775808", "cells[1]", EXPECTED + ", but found: ***************5808"),
                Arguments.of("' '", "cells[1]", EXPECTED + ", but found: ' '"),
                Arguments.of("true", "cells[1]", EXPECTED + ", but found: true"),
                Arguments.of("[]", "cells[1]", EXPECTED + ", but found: a list"),
                Arguments.of("{}", "cells[1].unreadable", "missing field: unreadable; " + EXPECTED),
                Arguments.of(
                        "{'unreadable':5}",
                        "cells[1].unreadable",
                        "Expected what stands there as a text, but found: 5"),
                Arguments.of(
                        "{'unreadable':' '}",
                        "cells[1].unreadable",
                        "Expected what stands there as a text, but found: ' '"),
                Arguments.of(
                        "{'unreadable':'-'}",
                        "cells[1].unreadable",
                        "Expected what stands there as a text, but found: '-'"),
                Arguments.of(
                        "{'unreadable':null}",
                        "cells[1].unreadable",
                        "Expected what stands there as a text, but found: null"),
                Arguments.of(
                        "{'unreadble':'12a'}",
                        "cells[1].unreadble",
                        "Expected one of the fields unreadable, but found: 'unreadble'"),
                Arguments.of(
                        "{'unreadable':'12a','value':12}",
                        "cells[1].value",
                        "Expected one of the fields unreadable, but found: 'value'"),
                Arguments.of(
                        "{'unreadable':'12a','unreadable':'12b'}",
                        "cells[1].unreadable",
                        "Expected each field once, but found twice: 'unreadable'"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotStandInACellIsRefused(String cell, String path, String message) {
        String line = json("{'key':{'row':'1'},'cells':[0," + cell + "]}");

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(line, FormLine.class))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString(path));
    }

    @Test
    void aNullIsNoCell() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json("{'key':{'row':'1'},'cells':[0,null]}"), FormLine.class))
                .satisfies(e -> assertThat(CasePath.of(e).toString()).startsWith("cells"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'-'                   | Count         | Expected a cell of the sort Count, but found: '-'",
                "''                    | Words         | Expected a cell of the sort Words, but found: ''",
                "7                     | NoInformation | Expected a cell of the sort NoInformation, but found: 7",
                "{'unreadable':'2,5'}  | Empty         | Expected a cell of the sort Empty, but found: an object",
            })
    void aCellOfAnotherSortIsRefused(String cell, String sort, String message) throws ClassNotFoundException {
        Class<?> type = Class.forName(Cell.class.getName() + "$" + sort);

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json(cell), type))
                .withMessageStartingWith(message);
    }

    @Test
    void aFormIsReadWithAllThatIsWrongInIt() {
        ReportForm form = MAPPER.readValue(
                json("{'type':'APPEALS','period':{'type':'month','month':'2026-03'},'submitter':'CONTACT_CENTER',"
                        + "'body':'Орталық','lines':[{'key':{'row':'1'},"
                        + "'cells':['17','','-','x','y',{'unreadable':'2,5'}]}]}"),
                ReportForm.class);

        assertThat(form.lines())
                .containsExactly(new FormLine(
                        LineKey.of("1"),
                        List.of(
                                Cell.of("17"),
                                Cell.empty(),
                                Cell.none(),
                                Cell.of("x"),
                                Cell.of("y"),
                                new Cell.Unreadable("2,5"))));
        assertThat(form.note()).isEmpty();
        assertThat(form.footer().signatures()).isEmpty();
    }

    @Test
    void aFormOfAnotherWidthOrPeriodIsRefused() {
        String head = "{'type':'APPEALS','submitter':'CONTACT_CENTER','body':'x',";

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        json(head + "'period':{'type':'month','month':'2026-03'},"
                                + "'lines':[{'key':{'row':'1'},'cells':['-']}]}"),
                        ReportForm.class))
                .withMessageContaining("Invalid line: Expected 6 cells in row 1, but found: 1");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        json(head + "'period':{'type':'quarter','quarter':'2026-Q1'},'lines':[]}"), ReportForm.class))
                .withMessageContaining("Invalid form: Expected a period of form 83-2, but found: OfQuarter");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        json(head + "'period':{'type':'half-year','half':'2026-H1'},'lines':[]}"), ReportForm.class))
                .withMessageStartingWith("Expected one of by-law, month, quarter, but found: 'half-year'")
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString("period.type"));
    }

    @Test
    void aPeriodSaysItsTypeUnlessOneAloneCanStandThere() {
        ReportPeriod month = MAPPER.readValue(json("{'type':'month','month':'2026-03'}"), ReportPeriod.class);

        assertThat(month.first()).hasToString("2026-03-01");
        assertThat(MAPPER.writeValueAsString(month)).isEqualTo(json("{'type':'month','month':'2026-03'}"));
        assertThat(MAPPER.readValue(json("{'month':'2026-03'}"), ReportPeriod.OfMonth.class))
                .isEqualTo(month);
    }

    @Test
    void aFindingWithoutFiguresHasNull() {
        String finding = json("{'norm':'ctl78.f1mk.complete','severity':'BREACH','places':[],'found':null,"
                + "'expected':3000000000,'message':{'kk':'x','ru':'x','en':'x'}}");
        FormFinding read = MAPPER.readValue(finding, FormFinding.class);

        assertThat(read.found()).isEmpty();
        assertThat(read.expected()).hasValue(3_000_000_000L);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(finding);
        assertThat(MAPPER.readValue(finding.replace("\"found\":null,", ""), FormFinding.class))
                .isEqualTo(read);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(finding.replace("null", "2.5"), FormFinding.class))
                .withMessageStartingWith("Expected a whole number such as 5, but found: 2.5")
                .satisfies(e -> assertThat(CasePath.of(e)).hasToString("found"));
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
