package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.LAW;
import static kz.qyzmet.report.FormFindings.assertMessages;
import static kz.qyzmet.report.FormFindings.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that must agree, with worked numbers. */
class SumChecksTest {

    @OfNorm({"ctl78.f1mk.sum-3", "ctl78.f1mk.r3.violations"})
    @Test
    void aTotalThatIsNotTheSumOfItsRows() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .row("3", "7 0 0 7")
                .row("3.1", "5 0 0 5")
                .row("3.10", "3 0 0 2");
        FormFinding first = sketch.form().findings(LAW).get(0);

        assertThat(found(sketch))
                .containsExactly(
                        "DEFECT ctl78.f1mk.sum-3 at 3 m1 found 7 expected 8",
                        "DOUBT ctl78.f1mk.quarter-sum at 3.10 q found 2 expected 3");
        assertThat(first.norm()).isEqualTo(NormId.of("ctl78.f1mk.sum-3"));
        assertThat(first.severity()).isEqualTo(Severity.DEFECT);
        assertThat(first.places()).hasSize(11);
        assertThat(first.places().subList(0, 2)).containsExactly(CellRef.of("3", "m1"), CellRef.of("3.1", "m1"));
        assertThat(first.found()).isEqualTo(OptionalLong.of(7));
        assertThat(first.expected()).isEqualTo(OptionalLong.of(8));
        assertMessages(
                sketch.form(),
                "Row 3, January: 7 is entered, but rows 3.1 + 3.2 + 3.3 + 3.4 + 3.5 + 3.6 + 3.7 + 3.8 + 3.9 + 3.10 ="
                        + " 8.",
                "Row 3.10, quarter: 2 is entered, but January + February + March = 3. The text does not write this"
                        + " rule; it is inferred.");
    }

    /** The row is set to 5 in the first month and the quarter, and nothing else. */
    @OfNorm({
        "ctl78.f1mk.sum-1",
        "ctl78.f1mk.sum-2",
        "ctl78.f1mk.sum-7",
        "ctl78.f1mk.sum-8",
        "ctl78.f1mk.sum-9",
        "ctl78.f1mk.sum-13",
        "ctl78.f1mk.sum-17",
        "ctl78.f2mk.sum-1",
        "ctl78.f2mk.sum-2",
        "ctl78.f2mk.sum-3",
        "ctl78.f2mk.sum-7",
        "ctl78.f2mk.sum-8",
        "ctl78.f2mk.sum-9",
        "ctl78.f2mk.sum-12",
        "ctl78.f2mk.sum-16",
        "ctl78.f1mk.check-sanctions-persons",
        "ctl78.f1mk.check-restored-violations",
        "ctl78.f1mk.check-sources-complaints",
        "ctl78.f2mk.check-sanctions-persons",
        "ctl78.f2mk.check-restored-violations",
        "ctl78.f2mk.check-sources-complaints"
    })
    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, 1, BREACH ctl78.f1mk.sum-1",
        "FORM_1MK, 2, DEFECT ctl78.f1mk.sum-2",
        "FORM_1MK, 4, DOUBT ctl78.f1mk.check-restored-violations",
        "FORM_1MK, 7, DEFECT ctl78.f1mk.sum-7",
        "FORM_1MK, 8, DEFECT ctl78.f1mk.sum-8; DOUBT ctl78.f1mk.check-sanctions-persons",
        "FORM_1MK, 9, DEFECT ctl78.f1mk.sum-9",
        "FORM_1MK, 13, DEFECT ctl78.f1mk.sum-13",
        "FORM_1MK, 17, DEFECT ctl78.f1mk.sum-17; DOUBT ctl78.f1mk.check-sources-complaints",
        "FORM_2MK, 1, BREACH ctl78.f2mk.sum-1",
        "FORM_2MK, 2, DEFECT ctl78.f2mk.sum-2",
        "FORM_2MK, 3, DEFECT ctl78.f2mk.sum-3",
        "FORM_2MK, 4, DOUBT ctl78.f2mk.check-restored-violations",
        "FORM_2MK, 7, DEFECT ctl78.f2mk.sum-7",
        "FORM_2MK, 8, DEFECT ctl78.f2mk.sum-8; DOUBT ctl78.f2mk.check-sanctions-persons",
        "FORM_2MK, 9, DEFECT ctl78.f2mk.sum-9",
        "FORM_2MK, 12, DEFECT ctl78.f2mk.sum-12",
        "FORM_2MK, 16, DEFECT ctl78.f2mk.sum-16; DOUBT ctl78.f2mk.check-sources-complaints",
    })
    void eachTotalIsChecked(FormType type, String row, String expected) {
        boolean split = type.layout().columns(row).size() == 8;
        FormSketch sketch =
                FormSketch.of(type).set(row, split ? "m1.ind" : "m1", 5).set(row, split ? "q.ind" : "q", 5);

        assertThat(sketch.form().findings(LAW).stream()
                        .map(finding -> finding.severity() + " " + finding.norm())
                        .distinct())
                .containsExactly(expected.split("; "));
    }

    /** A row with lines of services, and one service with 5 in the first month and the quarter. */
    @OfNorm({
        "ctl78.f1mk.sum-12",
        "ctl78.f1mk.sum-14",
        "ctl78.f1mk.sum-15",
        "ctl78.f1mk.sum-16",
        "ctl78.f1mk.sum-18",
        "ctl78.f1mk.check-register",
        "ctl78.f1mk.check-late-complaints",
        "ctl78.f1mk.check-late-paper",
        "ctl78.f1mk.check-late-systems",
        "ctl78.f1mk.check-late-refusals-paper",
        "ctl78.f1mk.check-late-refusals-systems",
        "ctl78.f2mk.sum-11",
        "ctl78.f2mk.sum-13",
        "ctl78.f2mk.sum-14",
        "ctl78.f2mk.sum-15",
        "ctl78.f2mk.sum-17",
        "ctl78.f2mk.check-register",
        "ctl78.f2mk.check-late-complaints",
        "ctl78.f2mk.check-late-paper",
        "ctl78.f2mk.check-late-systems",
        "ctl78.f2mk.check-late-refusals-paper",
        "ctl78.f2mk.check-late-refusals-systems"
    })
    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, 10.1, false, DOUBT ctl78.f1mk.check-register",
        "FORM_1MK, 12.1, false, DEFECT ctl78.f1mk.sum-12",
        "FORM_1MK, 12.3, true, DEFECT ctl78.f1mk.sum-12",
        "FORM_1MK, 14.1, false, DEFECT ctl78.f1mk.sum-14; DOUBT ctl78.f1mk.check-late-paper",
        "FORM_1MK, 14.2, false, DEFECT ctl78.f1mk.sum-14",
        "FORM_1MK, 14.3, true, DEFECT ctl78.f1mk.sum-14; DOUBT ctl78.f1mk.check-late-systems",
        "FORM_1MK, 15.1, false, DEFECT ctl78.f1mk.sum-15; DOUBT ctl78.f1mk.check-late-refusals-paper",
        "FORM_1MK, 15.3, true, DEFECT ctl78.f1mk.sum-15; DOUBT ctl78.f1mk.check-late-refusals-systems",
        "FORM_1MK, 16.1, false, DEFECT ctl78.f1mk.sum-16",
        "FORM_1MK, 18.3, false, DEFECT ctl78.f1mk.sum-18",
        "FORM_2MK, 10.1, false, DOUBT ctl78.f2mk.check-register",
        "FORM_2MK, 11.4, true, DEFECT ctl78.f2mk.sum-11",
        "FORM_2MK, 13.1, false, DEFECT ctl78.f2mk.sum-13; DOUBT ctl78.f2mk.check-late-paper",
        "FORM_2MK, 13.3, true, DEFECT ctl78.f2mk.sum-13; DOUBT ctl78.f2mk.check-late-systems",
        "FORM_2MK, 14.1, false, DEFECT ctl78.f2mk.sum-14; DOUBT ctl78.f2mk.check-late-refusals-paper",
        "FORM_2MK, 14.3, true, DEFECT ctl78.f2mk.sum-14; DOUBT ctl78.f2mk.check-late-refusals-systems",
        "FORM_2MK, 15.2, false, DEFECT ctl78.f2mk.sum-15",
        "FORM_2MK, 17.3, false, DEFECT ctl78.f2mk.sum-17",
    })
    void eachRowWithLinesIsChecked(FormType type, String row, boolean system, String expected) {
        boolean split = type.layout().columns(row).size() == 8;
        LineKey service = LineKey.of(row).ofService("Passport");
        LineKey line = system ? service.inSystem("Register") : service;
        FormSketch sketch = FormSketch.of(type);
        for (LineKey key : List.of(LineKey.of(row), line)) {
            sketch.set(key, split ? "m1.legal" : "m1", 5).set(key, split ? "q.legal" : "q", 5);
        }

        assertThat(sketch.form().findings(LAW).stream()
                        .map(finding -> finding.severity() + " " + finding.norm())
                        .distinct())
                .containsExactlyInAnyOrder(expected.split("; "));
    }

    @OfNorm({"ctl78.f1mk.check-late-complaints", "ctl78.f2mk.check-late-complaints"})
    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, 18, 18.1, 16, DOUBT ctl78.f1mk.check-late-complaints at 18 m1 found 5 expected 0",
        "FORM_2MK, 17, 17.1, 15, DOUBT ctl78.f2mk.check-late-complaints at 17 m1 found 5 expected 0"
    })
    void moreLateComplaintsThanComplaintsAreADoubt(
            FormType type, String late, String paper, String complaints, String expected) {
        FormSketch sketch = FormSketch.of(type);
        for (LineKey key :
                List.of(LineKey.of(late), LineKey.of(paper), LineKey.of(paper).ofService("Passport"))) {
            sketch.set(key, "m1", 5).set(key, "q", 5);
        }

        assertThat(found(sketch)).hasSize(2).contains(expected);
        assertThat(sketch.form().findings(LAW).get(0).places())
                .containsExactly(CellRef.of(late, "m1"), CellRef.of(complaints, "m1"));
    }

    @OfNorm({"ctl78.f1mk.dash", "ctl78.f2mk.dash"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 5 | - | nothing
            - | - | - | nothing
            - | 0 | - | nothing
            0 | - | - | nothing
            - | 3 | 1 | BREACH ctl78.f1mk.sum-1 at 1 m1 expected 4
            4 | - | - | DOUBT ctl78.f1mk.sum-1 at 1 m1 found 4 expected 0
            4 | 4 | _ | BREACH ctl78.f1mk.complete at 1.2 m1
            4 | 9 | x | BREACH ctl78.f1mk.unit at 1.2 m1
            """)
    void theSignOfNoInformationCountsAsNothing(String total, String first, String second, String expected) {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .set(LineKey.of("1"), "m1", FormSketch.cell(total))
                .set(LineKey.of("1.1"), "m1", FormSketch.cell(first))
                .set(LineKey.of("1.2"), "m1", FormSketch.cell(second));

        assertThat(found(sketch).stream().filter(line -> !line.contains("quarter-sum")))
                .isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
    }

    @Test
    void theMessagesOnTheSignOfNoInformation() {
        FormSketch dash = FormSketch.of(FormType.FORM_1MK).row("1", "- 0 0 3").row("1.1", "3 0 0 3");
        FormSketch silent = FormSketch.of(FormType.FORM_1MK)
                .row("1", "3 0 0 3")
                .row("1.1", "- 0 0 3")
                .row("1.2", "- 0 0 0");

        assertThat(dash.form().findings(LAW).get(0).message().en())
                .isEqualTo("Row 1, January: the sign for no information is entered, although rows 1.1 + 1.2 = 3.");
        assertThat(silent.form().findings(LAW).get(0).message().en())
                .isEqualTo("Row 1, January: 3 is entered, although there is no information on what it is made of:"
                        + " rows 1.1 + 1.2.");
    }

    /** January, February, March and the quarter. */
    @OfNorm({"ctl78.f1mk.quarter-sum", "ctl78.f2mk.quarter-sum"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORM_1MK | 20 | 1 2 3 6 | nothing
            FORM_1MK | 20 | 1 2 3 5 | DOUBT ctl78.f1mk.quarter-sum at 20 q found 5 expected 6
            FORM_2MK | 19 | 1 2 3 7 | DOUBT ctl78.f2mk.quarter-sum at 19 q found 7 expected 6
            FORM_1MK | 20 | 1 - 3 4 | nothing
            FORM_1MK | 20 | - - - 4 | DOUBT ctl78.f1mk.quarter-sum at 20 q found 4 expected 0
            FORM_1MK | 20 | 1 2 3 - | DOUBT ctl78.f1mk.quarter-sum at 20 q expected 6
            FORM_1MK | 20 | - - - - | nothing
            FORM_1MK | 21 | 5 5 5 9 | nothing
            FORM_1MK | 21 | 5 5 5 15 | nothing
            FORM_1MK | 21 | 5 5 5 16 | DOUBT ctl78.f1mk.quarter-sum at 21 q found 16 expected 15
            FORM_1MK | 21 | 5 6 6 5 | DOUBT ctl78.f1mk.quarter-sum at 21 m2 found 6 expected 5
            FORM_1MK | 21 | 5 6 5 0 | DOUBT ctl78.f1mk.quarter-sum at 21 m2 found 6 expected 0
            FORM_1MK | 21 | 5 5 5 - | DOUBT ctl78.f1mk.quarter-sum at 21 q expected 15
            FORM_1MK | 21 | 5 - 5 5 | nothing
            FORM_1MK | 21 | - 0 - - | nothing
            FORM_2MK | 20 | 5 5 5 9 | nothing
            FORM_2MK | 20 | 0 0 1 0 | DOUBT ctl78.f2mk.quarter-sum at 20 m3 found 1 expected 0
            FORM_1MK | 10 | 4 4 5 5 | nothing
            FORM_1MK | 10 | 4 4 5 13 | DOUBT ctl78.f1mk.quarter-sum at 10 q found 13 expected 5
            FORM_1MK | 11 | 4 4 5 4 | DOUBT ctl78.f1mk.quarter-sum at 11 q found 4 expected 5
            FORM_2MK | 10 | 4 4 5 13 | DOUBT ctl78.f2mk.quarter-sum at 10 q found 13 expected 5
            """)
    void aQuarterAgainstItsMonths(FormType type, String row, String values, String expected) {
        FormSketch sketch = FormSketch.of(type).row(row, values);
        if (Double.parseDouble(row) < 12) {
            sketch.row(LineKey.of(row).ofService("Passport"), values);
        }

        List<String> found = found(sketch).stream().distinct().toList();
        assertThat(found).isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
    }

    @Test
    void theQuarterOfIndividualsIsNotThatOfLegalEntities() {
        FormSketch sketch =
                FormSketch.of(FormType.FORM_1MK).row("13", "1 0 1 0 1 0 2 1").row("13.1", "1 0 1 0 1 0 2 1");

        assertThat(found(sketch))
                .containsExactly(
                        "DOUBT ctl78.f1mk.quarter-sum at 13 q.ind found 2 expected 3",
                        "DOUBT ctl78.f1mk.quarter-sum at 13 q.legal found 1 expected 0",
                        "DOUBT ctl78.f1mk.quarter-sum at 13.1 q.ind found 2 expected 3",
                        "DOUBT ctl78.f1mk.quarter-sum at 13.1 q.legal found 1 expected 0");
    }

    /** Results, late with six causes, refusals with four. */
    @OfNorm({
        "ctl78.f3mk.sum-late",
        "ctl78.f3mk.sum-refusals",
        "ctl78.f3mk.check-late",
        "ctl78.f3mk.check-refusals",
        "ctl78.f4mk.sum-rendered",
        "ctl78.f4mk.sum-refusals",
        "ctl78.f4mk.sum-late",
        "ctl78.f4mk.check-refusals",
        "ctl78.f4mk.check-late"
    })
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORM_3MK | 9 6 1 1 1 1 1 1 4 1 1 1 1 | nothing
            FORM_3MK | 9 7 1 1 1 1 1 1 4 1 1 1 1 | DEFECT ctl78.f3mk.sum-late at 1 c2 found 7 expected 6
            FORM_3MK | 9 6 1 1 1 1 1 1 4 1 1 1 0 | DEFECT ctl78.f3mk.sum-refusals at 1 c3 found 4 expected 3
            FORM_3MK | 5 6 1 1 1 1 1 1 4 1 1 1 1 | DEFECT ctl78.f3mk.check-late at 1 c2 found 6 expected 5
            FORM_3MK | 3 0 0 0 0 0 0 0 4 1 1 1 1 | DEFECT ctl78.f3mk.check-refusals at 1 c3 found 4 expected 3
            FORM_4MK | 9 5 4 2 1 1 3 2 1 | nothing
            FORM_4MK | 9 5 5 2 1 1 3 2 1 | DEFECT ctl78.f4mk.sum-rendered at 1 c1 found 9 expected 10
            FORM_4MK | 9 5 4 2 1 0 3 2 1 | DEFECT ctl78.f4mk.sum-refusals at 1 c2 found 2 expected 1
            FORM_4MK | 9 5 4 2 1 1 3 2 2 | DEFECT ctl78.f4mk.sum-late at 1 c3 found 3 expected 4
            FORM_4MK | 9 9 0 1 0 1 0 0 0 | DEFECT ctl78.f4mk.check-refusals at 1 c2.2 found 1 expected 0
            FORM_4MK | 9 0 9 1 1 0 0 0 0 | DEFECT ctl78.f4mk.check-refusals at 1 c2.1 found 1 expected 0
            FORM_4MK | 2 1 1 0 0 0 3 2 1 | DEFECT ctl78.f4mk.check-late at 1 c3 found 3 expected 2
            """)
    void theColumnsOfAFormOfVolumes(FormType type, String values, String expected) {
        FormSketch sketch = FormSketch.of(type)
                .row("1", values)
                .row(LineKey.of("1").ofProvider("Akimat"), values)
                .row(LineKey.of("1").ofProvider("Akimat").ofService("Passport"), values);

        List<String> found = found(sketch);
        assertThat(found).hasSize(expected.equals("nothing") ? 0 : 3);
        assertThat(found.stream().distinct()).isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
    }

    @Test
    void figuresBeyondAllNumbersAreNoError() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .set("1.1", "m1", Long.MAX_VALUE)
                .set("1.2", "m1", Long.MAX_VALUE);

        assertThat(found(sketch)).contains("BREACH ctl78.f1mk.sum-1 at 1 m1 found 0 expected " + Long.MAX_VALUE);
    }

    @Test
    void aFigureIsNotASumBeyondAllNumbers() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .set("1", "m1", Long.MAX_VALUE)
                .set("1.1", "m1", Long.MAX_VALUE)
                .set("1.2", "m1", Long.MAX_VALUE);
        FormFinding first = sketch.form().findings(LAW).get(0);

        assertThat(found(sketch).get(0))
                .isEqualTo("BREACH ctl78.f1mk.sum-1 at 1 m1 found " + Long.MAX_VALUE + " expected " + Long.MAX_VALUE);
        assertThat(first.message().en())
                .isEqualTo("Row 1, January: 9223372036854775807 is entered, but rows 1.1 + 1.2 ="
                        + " 18446744073709551614.");
    }

    @Test
    void aSumBeyondAllNumbersIsMoreThanAnyFigure() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .set("14.1", "m1.ind", Long.MAX_VALUE)
                .set("12.1", "m1.ind", Long.MAX_VALUE)
                .set("12.2", "m1.ind", 1);

        assertThat(found(sketch)).noneMatch(line -> line.contains("check-late-paper"));
    }
}
