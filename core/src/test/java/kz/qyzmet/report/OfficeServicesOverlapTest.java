package kz.qyzmet.report;

import static kz.qyzmet.report.FormFindings.LAW;
import static kz.qyzmet.report.FormFindings.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether row 12.2 of 1-MK, 11.2 of 2-MK, is inside the row before it. */
class OfficeServicesOverlapTest {

    private static final Reckoner INCLUDED = LAW.with(OfficeServicesOverlap.INCLUDED);

    /** The total, its four rows, and late services on paper; all of individuals, in the third month. */
    @OfNorm({"ctl78.f1mk.sum-12", "ctl78.f2mk.sum-11"})
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 4 3 2 1 | nothing | DOUBT 10 7
            7  | 4 3 2 1 | DOUBT 7 10 | nothing
            8  | 4 3 2 1 | DEFECT 8 10 | DEFECT 8 7
            5  | 2 3 2 1 | DEFECT 5 8 | DEFECT 3 2
            8  | 2 3 2 1 | nothing | DOUBT 8 5, DOUBT 3 2
            7  | 4 0 2 1 | nothing | nothing
            """)
    void aTotalThatAgreesByTheOtherReadingIsADoubt(String total, String parts, String separate, String included) {
        for (FormType type : List.of(FormType.FORM_1MK, FormType.FORM_2MK)) {
            ReportForm form =
                    form(type, Long.parseLong(total), parts.split(" ", -1)).form();
            String norm = type == FormType.FORM_1MK ? "ctl78.f1mk.sum-12" : "ctl78.f2mk.sum-11";
            assertThat(sums(LAW, form, norm)).isEqualTo(separate);
            assertThat(sums(INCLUDED, form, norm)).isEqualTo(included);
        }
    }

    private static String sums(Reckoner law, ReportForm form, String norm) {
        List<String> sums = form.findings(law).stream()
                .filter(finding -> finding.norm().id().equals(norm))
                .filter(finding -> finding.places().get(0).column().equals("m3.ind"))
                .map(finding -> finding.severity() + " "
                        + finding.found().orElseThrow() + " "
                        + finding.expected().orElseThrow())
                .toList();
        return sums.isEmpty() ? "nothing" : String.join(", ", sums);
    }

    private static FormSketch form(FormType type, long total, String... parts) {
        String row = type == FormType.FORM_1MK ? "12" : "11";
        FormSketch sketch = FormSketch.of(type).set(row, "m3.ind", total).set(row, "q.ind", total);
        for (int i = 0; i < parts.length; i++) {
            LineKey part = LineKey.of(row + "." + (i + 1));
            LineKey line = i < 2
                    ? part.ofService("Passport")
                    : part.ofService("Passport").inSystem("Register");
            for (LineKey key : List.of(part, line)) {
                sketch.set(key, "m3.ind", Long.parseLong(parts[i])).set(key, "q.ind", Long.parseLong(parts[i]));
            }
        }
        return sketch;
    }

    @OfNorm({"ctl78.f1mk.check-late-paper", "ctl78.f2mk.check-late-paper"})
    @ParameterizedTest
    @CsvSource({"FORM_1MK, 14, ctl78.f1mk.check-late-paper", "FORM_2MK, 13, ctl78.f2mk.check-late-paper"})
    void lateServicesOnPaperAreAmongTheServicesOfTheOfficeByEitherReading(FormType type, String row, String norm) {
        FormSketch sketch = form(type, 7, "4", "3", "0", "0");
        LineKey paper = LineKey.of(row + ".1");
        for (LineKey key : List.of(LineKey.of(row), paper, paper.ofService("Passport"))) {
            sketch.set(key, "m3.ind", 5).set(key, "q.ind", 5);
        }

        assertThat(found(LAW, sketch.form())).isEmpty();
        assertThat(found(INCLUDED, sketch.form()))
                .contains("DOUBT " + norm + " at " + paper.row() + " m3.ind found 5 expected 4");
    }

    @Test
    void theReadingsAndTheirWords() {
        assertThat(OfficeServicesOverlap.SEPARATE.question()).isEqualTo("OfficeServicesOverlap");
        assertThat(OfficeServicesOverlap.INCLUDED.grounds())
                .extracting(ground -> ground.id())
                .containsExactly("ctl78.f1mk.sum-12", "ctl78.f2mk.sum-11");
        Answers.assertText(
                OfficeServicesOverlap.INCLUDED.label(),
                "services rendered in the office although another way was open are among those of the row before");
        Answers.assertTranslated(OfficeServicesOverlap.SEPARATE.label());
    }

    @Test
    void theMessageNamesTheOtherReading() {
        ReportForm form = form(FormType.FORM_1MK, 7, "4", "3", "2", "1").form();

        assertThat(form.findings(LAW).get(0).message().en())
                .isEqualTo("Row 12, March, individuals: 7 is entered, but rows 12.1 + 12.2 + 12.3 + 12.4 = 10. By the"
                        + " other reading of the services rendered in the office the figures agree.");
    }
}
