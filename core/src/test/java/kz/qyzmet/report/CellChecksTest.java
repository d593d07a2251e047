package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.LAW;
import static kz.qyzmet.report.FormFindings.assertMessages;
import static kz.qyzmet.report.FormFindings.found;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Empty cells and cells that cannot be read. */
class CellChecksTest {

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK", "FORM_3MK", "FORM_4MK"})
    void aFormOfZerosWithNoteAndFootHasNothingWrong(FormType type) {
        assertThat(found(FormSketch.of(type))).isEmpty();
    }

    @OfNorm({"ctl78.f1mk.complete", "ctl78.f2mk.complete", "ctl78.f3mk.empty-cells", "ctl78.f4mk.empty-cells"})
    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, 4, m2, BREACH ctl78.f1mk.complete at 4 m2",
        "FORM_2MK, 4, m2, BREACH ctl78.f2mk.complete at 4 m2",
        "FORM_3MK, 1, c2.1, DOUBT ctl78.f3mk.empty-cells at 1 c2.1",
        "FORM_4MK, 1, c2.1, DOUBT ctl78.f4mk.empty-cells at 1 c2.1",
    })
    void anEmptyCellIsFound(FormType type, String row, String column, String expected) {
        assertThat(found(FormSketch.of(type).set(LineKey.of(row), column, Cell.empty())))
                .containsExactly(expected);
    }

    @Test
    void theEmptyCellsOfALineAreToldTogether() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK).row("13.1", "_ 0 0 0 0 _ 0 0");

        assertMessages(
                sketch.form(),
                "Row 13.1: no cell may stay empty; where there is no information, the sign \"-\" is entered. Empty: January,"
                        + " individuals; March, legal entities.");
        assertThat(sketch.form().findings(LAW).get(0).places())
                .containsExactly(CellRef.of("13.1", "m1.ind"), CellRef.of("13.1", "m3.legal"));
    }

    @OfNorm({"ctl78.f1mk.dash", "ctl78.f2mk.dash"})
    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"FORM_1MK", "FORM_2MK", "FORM_3MK", "FORM_4MK"})
    void theSignOfNoInformationIsNoFinding(FormType type) {
        String row = type.isOnInternalControl() ? "20" : "1";
        FormSketch sketch = FormSketch.of(type);
        type.layout().columns(row).forEach(column -> sketch.set(LineKey.of(row), column.code(), Cell.none()));

        assertThat(found(sketch)).isEmpty();
    }

    @OfNorm({"ctl78.f1mk.unit", "ctl78.f2mk.unit", "ctl78.f3mk.unit", "ctl78.f4mk.unit"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORM_1MK | 4 | m2 | ctl78.f1mk.unit | 1O    | Row 4, February: a text is entered, not a number (characters: 2).
            FORM_2MK | 4 | q  | ctl78.f2mk.unit | -5    | Row 4, quarter: -5 is entered; a number of cases cannot be below 0.
            FORM_1MK | 4 | m1 | ctl78.f1mk.unit | 2,5   | Row 4, January: 2,5 is entered; a number of cases has no fraction.
            FORM_3MK | 1 | c1 | ctl78.f3mk.unit | many  | Row 1, Results issued: a text is entered, not a number (characters: 4).
            FORM_4MK | 1 | c3 | ctl78.f4mk.unit | 1.0   | Row 1, Of these late, total: 1.0 is entered; a number of cases has no fraction.
            FORM_1MK | 4 | m3 | ctl78.f1mk.unit | -123456789012 | Row 4, March: -********9012 is entered; a number of cases cannot be below 0.
            """)
    void whatIsNoNumberIsFoundAndNeverShownWhereItMayBeAName(
            FormType type, String row, String column, String norm, String text, String message) {
        FormSketch sketch = FormSketch.of(type).set(LineKey.of(row), column, new Cell.Unreadable(text));

        assertThat(found(sketch)).containsExactly("BREACH " + norm + " at " + row + " " + column);
        assertMessages(sketch.form(), message);
    }

    @Test
    void wordsInACellOfNumbersAreNotShown() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK).set(LineKey.of("5"), "m1", Cell.of("Aigerim Testova"));

        assertMessages(sketch.form(), "Row 5, January: a text is entered, not a number (characters: 15).");
    }

    @OfNorm({"ucc83.a1.c5.changes", "ucc83.a2.c7.measures"})
    @Test
    void inTheListsAnEmptyCellIsADoubtAndUnreadableWordsADefect() {
        Cell word = Cell.of("word");
        FormSketch appeals = FormSketch.list(FormType.APPEALS).entry(1, word, word, word, word, word, Cell.empty());
        FormSketch services = FormSketch.list(FormType.SERVICE_INFORMATION)
                .entry(1, word, word, word, new Cell.Unreadable("#REF!"), word, Cell.none(), Cell.of(7));

        assertThat(found(appeals)).containsExactly("DOUBT ucc83.a2.c7.measures at 1 7");
        assertThat(found(services)).containsExactly("DEFECT ucc83.a1.c5.changes at 1 5");
    }

    @Test
    void aNormThatWasNotInForceAtTheEndOfThePeriodSaysNothing() {
        FormSketch sketch = FormSketch.of(FormType.FORM_1MK).set(LineKey.of("4"), "m2", Cell.empty());
        LocalizedText basis = LocalizedText.same("test");
        Edition after =
                LAW.edition().withForce("after", "ctl78.f1mk.", Force.since(NamedDays.date("WED_2026_04_01"), basis));
        Edition until = LAW.edition()
                .withForce("on the day", "ctl78.f1mk.", Force.since(NamedDays.date("TUE_2026_03_31"), basis));

        assertThat(found(LAW.withEdition(after), sketch.form())).isEmpty();
        assertThat(found(LAW.withEdition(until), sketch.form())).hasSize(1);
    }
}
