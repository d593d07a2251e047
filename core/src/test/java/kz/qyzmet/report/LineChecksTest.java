package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.LAW;
import static kz.qyzmet.report.FormFindings.assertMessages;
import static kz.qyzmet.report.FormFindings.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are missing, stand twice or elsewhere, and rows against the lines below them. */
class LineChecksTest {

    private static final LineKey PROVIDER = LineKey.of("1").ofProvider("Akimat");
    private static final LineKey PASSPORT = PROVIDER.ofService("Passport");

    @Test
    void aMissingRowIsFoundOnceWithTheCellsThatItShouldHave() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK).without("7.5").set("7", "m1", 1);

        assertThat(found(sketch))
                .containsExactly(
                        "DOUBT ctl78.f1mk.quarter-sum at 7 q found 0 expected 1",
                        "DEFECT ctl78.f1mk.r7-5.sanction-demotion at 7.5 m1");
        FormFinding missing = sketch.form().findings(LAW).get(1);
        assertThat(missing.message().en()).isEqualTo("Row 7.5 is missing.");
        assertThat(missing.places()).extracting(CellRef::column).containsExactly("m1", "m2", "m3", "q");
    }

    @Test
    void aFormWithoutLinesMissesEveryRow() {
        assertThat(found(LAW, FormSketch.of(FormType.FORM_2MK).form(List.of()))).hasSize(76);
    }

    @Test
    void aRowThatStandsTwiceAndOneThatStandsElsewhere() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK);
        List<FormLine> twice = new ArrayList<>(sketch.form().lines());
        twice.add(twice.get(0));
        List<FormLine> swapped = new ArrayList<>(sketch.form().lines());
        Collections.swap(swapped, 4, 5);

        assertMessages(sketch.form(twice), "Row 1 appears more than once.");
        assertMessages(sketch.form(swapped), "Row 2.1 stands after a line that comes later in the form: Row 2.2.");
        assertThat(found(LAW, sketch.form(swapped))).containsExactly("DOUBT ctl78.f1mk.r2-1.objects-bodies at 2.1 m1");
    }

    @Test
    void aLineOfAServiceBeforeItsRowOrBelowAnother() {
        FormSketch sketch =
                FormSketch.of(FormType.FORM_1MK).line(LineKey.of("16.1").ofService("Passport"));
        List<FormLine> lines = new ArrayList<>(sketch.form().lines());
        int row = lines.indexOf(sketch.form().line(LineKey.of("16.1")).orElseThrow());
        List<FormLine> before = new ArrayList<>(lines);
        Collections.swap(before, row, row + 1);
        List<FormLine> later = new ArrayList<>(lines);
        Collections.swap(later, row + 1, row + 2);

        assertThat(found(sketch)).isEmpty();
        assertMessages(
                sketch.form(before),
                "Row 16.1 stands after a line that comes later in the form: Row 16.1, service \"Passport\".");
        assertMessages(
                sketch.form(later),
                "Row 16.1, service \"Passport\" stands after a line that comes later in the form: Row 16.2.");
    }

    @OfNorm({"ctl78.f1mk.breakdown-sum", "ctl78.f2mk.breakdown-sum", "ctl78.f3mk.dimension", "ctl78.f4mk.dimension"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            FORM_1MK | 12   | none | Passport | none     | DEFECT ctl78.f1mk.breakdown-sum | Row 12, service "Passport": the form has no such line.
            FORM_1MK | 12.1 | none | Passport | Register | DEFECT ctl78.f1mk.breakdown-sum | Row 12.1, service "Passport", system "Register": the lines below this row name a service alone.
            FORM_1MK | 12.1 | Akimat | none   | none     | DEFECT ctl78.f1mk.breakdown-sum | Row 12.1, provider "Akimat": the lines below this row name a service alone.
            FORM_2MK | 11.3 | none | Passport | none     | DEFECT ctl78.f2mk.breakdown-sum | Row 11.3, service "Passport": the line does not name the information system.
            FORM_2MK | 11.3 | Akimat | Passport | none   | DEFECT ctl78.f2mk.breakdown-sum | Row 11.3, provider "Akimat", service "Passport": the lines below this row name a service and an information system alone.
            FORM_3MK | 1    | none | Passport | none     | DEFECT ctl78.f3mk.dimension | Row 1, service "Passport": the line does not name the provider.
            FORM_4MK | 1    | Akimat | Passport | none   | DEFECT ctl78.f4mk.dimension | Row 1, provider "Akimat" is missing.
            FORM_4MK | 1    | Akimat | Passport | Portal | DEFECT ctl78.f4mk.dimension | Row 1, provider "Akimat", service "Passport": the form has no such line.
            """)
    void aLineThatHasNoPlaceBelowItsRow(
            FormType type, String row, String provider, String service, String system, String expected, String text) {
        LineKey key = new LineKey(
                row, Optional.ofNullable(provider), Optional.ofNullable(service), Optional.ofNullable(system));
        FormSketch sketch = FormSketch.of(type).line(key);

        assertThat(found(sketch)).singleElement().asString().startsWith(expected);
        assertMessages(sketch.form(), text);
    }

    @Test
    void aLongNameIsCutAndANumberInItMasked() {
        LineKey key = LineKey.of("12").ofService("Passport of 900101300123 " + "x".repeat(100));

        assertMessages(
                FormSketch.of(FormType.FORM_1MK).line(key).form(),
                "Row 12, service \"Passport of ********0123 " + "x".repeat(55) + "...\": the form has no such line.");
    }

    @OfNorm({"ucc83.a1.c1.number", "ucc83.a2.c1.number"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 | nothing
            2 3   | Entry 1 is missing.
            1 5   | Entries 2 to 4 are missing.
            2 1   | Entry 1 stands after a line that comes later in the form: Entry 2.
            """)
    void theEntriesOfAListAreNumberedFromOneOn(String numbers, String expected) {
        for (FormType type : List.of(FormType.APPEALS, FormType.SERVICE_INFORMATION)) {
            FormSketch sketch = FormSketch.list(type);
            int columns = type.layout().columns("1").size();
            for (String number : numbers.strip().split(" ", -1)) {
                sketch.entry(
                        Integer.parseInt(number),
                        Collections.nCopies(columns, Cell.of("word")).toArray(new Cell[0]));
            }
            assertThat(sketch.form().findings(LAW))
                    .extracting(finding -> finding.message().en())
                    .isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
        }
    }

    @Test
    void aRowIsTheSumOfItsServices() {
        LineKey row = LineKey.of("16.1");
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .row("16", "5 0 0 5")
                .row("17", "5 0 0 5")
                .row("17.1", "5 0 0 5")
                .row("16.1", "5 0 0 5")
                .row(row.ofService("Passport"), "3 0 0 3")
                .row(row.ofService("Licence"), "1 0 0 1");

        assertThat(found(sketch))
                .containsExactly(
                        "DEFECT ctl78.f1mk.breakdown-sum at 16.1 m1 found 5 expected 4",
                        "DEFECT ctl78.f1mk.breakdown-sum at 16.1 q found 5 expected 4");
        FormFinding first = sketch.form().findings(LAW).get(0);
        assertThat(first.places())
                .containsExactly(
                        CellRef.of("16.1", "m1"),
                        new CellRef(row.ofService("Passport"), "m1"),
                        new CellRef(row.ofService("Licence"), "m1"));
        assertThat(first.message().en())
                .isEqualTo("Row 16.1, January: 5 is entered, but the sum of the lines of its services = 4.");
        assertThat(found(sketch.row(row.ofService("Licence"), "2 0 0 2"))).isEmpty();
    }

    @Test
    void aRowThatCountsSomethingNeedsLines() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK)
                .row("16", "5 0 0 5")
                .row("17", "5 0 0 5")
                .row("17.1", "5 0 0 5")
                .row("16.1", "5 0 0 5");

        assertThat(found(sketch)).containsExactly("DEFECT ctl78.f1mk.breakdown-sum at 16.1 m1");
        assertMessages(sketch.form(), "Row 16.1: there are no lines of services, although the figure is not 0.");
        assertThat(sketch.form().findings(LAW).get(0).places())
                .containsExactly(CellRef.of("16.1", "m1"), CellRef.of("16.1", "q"));
    }

    @Test
    void aRowOfVolumesIsTheSumOfItsProvidersAndEachTheSumOfItsServices() {
        LineKey ministry = LineKey.of("1").ofProvider("Ministry");
        String three = "3 3 0 0 0 0 0 0 0";
        String two = "2 2 0 0 0 0 0 0 0";
        String one = "1 1 0 0 0 0 0 0 0";
        FormSketch sketch = FormSketch.of(FormType.FORM_4MK)
                .row("1", "5 5 0 0 0 0 0 0 0")
                .row(PROVIDER, three)
                .row(PASSPORT, two)
                .row(PROVIDER.ofService("Licence"), one)
                .row(ministry, two)
                .row(ministry.ofService("Licence"), two);

        assertThat(found(sketch)).isEmpty();
        assertThat(found(sketch.row(PASSPORT, one)))
                .containsExactly(
                        "DEFECT ctl78.f4mk.dimension at 1 c1 found 3 expected 2",
                        "DEFECT ctl78.f4mk.dimension at 1 c1.1 found 3 expected 2");
        assertThat(sketch.form().findings(LAW).get(0).places().get(0)).isEqualTo(new CellRef(PROVIDER, "c1"));
        assertThat(found(sketch.row(PASSPORT, two).row("1", three)))
                .containsExactly(
                        "DEFECT ctl78.f4mk.dimension at 1 c1 found 3 expected 5",
                        "DEFECT ctl78.f4mk.dimension at 1 c1.1 found 3 expected 5");
    }

    @Test
    void rowsOfVolumesWithoutProvidersAndProvidersWithoutServices() {
        String three = "3 3 0 0 0 0 0 0 0";

        assertMessages(
                FormSketch.of(FormType.FORM_4MK).row("1", three).form(),
                "Row 1: there are no lines of providers, although the figure is not 0.");
        assertMessages(
                FormSketch.of(FormType.FORM_4MK)
                        .row("1", three)
                        .row(PROVIDER, three)
                        .form(),
                "Row 1, provider \"Akimat\": there are no lines of services, although the figure is not 0.");
    }

    @Test
    void aServiceStandsBelowItsOwnProvider() {
        LineKey ministry = LineKey.of("1").ofProvider("Ministry");
        FormSketch sketch =
                FormSketch.of(FormType.FORM_4MK).line(PROVIDER).line(ministry).line(PASSPORT);

        assertMessages(
                sketch.form(),
                "Row 1, provider \"Akimat\", service \"Passport\" stands after a line that comes later in the form:"
                        + " Row 1, provider \"Ministry\".");
    }

    @Test
    void aFormOfManyServicesIsCheckedInNoTime() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK);
        LineKey row = LineKey.of("12.1");
        List<FormLine> lines = new ArrayList<>();
        for (FormLine line : sketch.form().lines()) {
            boolean isRow = line.key().equals(row) || line.key().row().equals("12");
            lines.add(isRow ? new FormLine(line.key(), cells(100_000)) : line);
            if (line.key().equals(row)) {
                for (int i = 0; i < 100_000; i++) {
                    lines.add(new FormLine(row.ofService("Service " + i), cells(1)));
                }
            }
        }
        ReportForm form = sketch.form(lines);
        long start = System.nanoTime();

        assertThat(found(LAW, form)).isEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5_000);
    }

    private static List<Cell> cells(long each) {
        Cell one = Cell.of(each);
        Cell quarter = Cell.of(3 * each);
        return List.of(one, one, one, one, one, one, quarter, quarter);
    }
}
