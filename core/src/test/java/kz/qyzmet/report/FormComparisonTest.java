package kz.qyzmet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** What the bodies report against what the authority for informatization does: warnings alone. */
class FormComparisonTest {

    private static final YearQuarter FIRST = YearQuarter.of(2026, 1);
    private static final YearQuarter SECOND = YearQuarter.of(2026, 2);

    private static final ReportForm CENTRAL = form(
            FormType.FORM_1MK,
            FormSubmitter.CENTRAL_BODY,
            FIRST,
            "14.4",
            Map.of("m1.ind", 9L, "q.ind", 3L, "q.legal", 2L),
            "14.2",
            Map.of("q.ind", 1L));
    private static final ReportForm DIVISION = form(
            FormType.FORM_1MK,
            FormSubmitter.TERRITORIAL_DIVISION,
            FIRST,
            "14.4",
            Map.of("q.ind", 50L),
            "14.2",
            Map.of());
    private static final ReportForm REGION = form(
            FormType.FORM_2MK,
            FormSubmitter.LOCAL_BODY,
            FIRST,
            "13.4",
            Map.of("q.legal", 4L),
            "13.2",
            Map.of("q.ind", 7L));
    private static final ReportForm DISTRICT = form(
            FormType.FORM_2MK, FormSubmitter.DISTRICT_BODY, FIRST, "13.4", Map.of("q.legal", 60L), "13.2", Map.of());

    @Test
    @OfNorm({"ctl78.fall.check-state-corporation", "ctl78.fall.check-electronic"})
    void theSumOfTheBodiesAgreesWithTheAuthorityWithoutDivisionsAndDistricts() {
        assertThat(findings(CENTRAL, DIVISION, REGION, DISTRICT, corporation(6, 3), electronic(8)))
                .isEmpty();
    }

    @Test
    @OfNorm("ctl78.fall.check-state-corporation")
    void aDifferenceThroughTheStateCorporationIsADoubt() {
        assertThat(findings(CENTRAL, REGION, corporation(6, 4), electronic(8)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.norm()).isEqualTo(NormId.of("ctl78.fall.check-state-corporation"));
                    assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
                    assertThat(finding.found()).isEqualTo(OptionalLong.of(9));
                    assertThat(finding.expected()).isEqualTo(OptionalLong.of(10));
                    assertThat(finding.places()).containsExactly(CellRef.of("1", "c2"), CellRef.of("2", "c2"));
                    assertThat(finding.message().in(Language.EN))
                            .isEqualTo("Rows 14.4 of the forms 1-MK and 13.4 of the forms 2-MK come to 9,"
                                    + " column c2 of form 3-MK to 10.");
                });
    }

    @Test
    @OfNorm("ctl78.fall.check-electronic")
    void aDifferenceThroughThePortalsIsADoubt() {
        assertThat(findings(CENTRAL, REGION, corporation(6, 3), electronic(9)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.norm()).isEqualTo(FormComparison.ELECTRONIC.norm());
                    assertThat(finding.found()).isEqualTo(OptionalLong.of(8));
                    assertThat(finding.expected()).isEqualTo(OptionalLong.of(9));
                    assertThat(finding.places()).containsExactly(CellRef.of("1", "c3"));
                });
    }

    @Test
    void aSideThatIsMissingOrOfAnotherQuarterIsNotCompared() {
        assertThat(findings(CENTRAL, REGION)).isEmpty();
        assertThat(findings(corporation(6, 4), electronic(9))).isEmpty();
        assertThat(FormComparison.findings(Kazakhstan.LAW, SECOND, List.of(CENTRAL, corporation(6, 4))))
                .isEmpty();
    }

    @Test
    void figuresBeyondAllNumbersAreNoError() {
        assertThat(findings(CENTRAL, REGION, corporation(Long.MAX_VALUE, Long.MAX_VALUE), electronic(8)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo(OptionalLong.of(9));
                    assertThat(finding.expected()).isEqualTo(OptionalLong.of(Long.MAX_VALUE));
                });
    }

    @Test
    void theComparisonsHaveWords() {
        assertThat(FormComparison.STATE_CORPORATION.label().in(Language.RU)).contains("3-МК");
        assertThat(FormComparison.ELECTRONIC.label().in(Language.KK)).contains("4-МК");
    }

    private static List<FormFinding> findings(ReportForm... forms) {
        return FormComparison.findings(Kazakhstan.LAW, FIRST, List.of(forms));
    }

    private static ReportForm corporation(long paper, long electronic) {
        return form(
                FormType.FORM_3MK,
                FormSubmitter.INFORMATIZATION_AUTHORITY,
                FIRST,
                "1",
                Map.of("c1", 100L, "c2", paper),
                "2",
                Map.of("c1", 100L, "c2", electronic));
    }

    private static ReportForm electronic(long late) {
        return form(
                FormType.FORM_4MK,
                FormSubmitter.INFORMATIZATION_AUTHORITY,
                FIRST,
                "1",
                Map.of("c1", 100L, "c3", late),
                "1",
                Map.of());
    }

    private static ReportForm form(
            FormType type,
            FormSubmitter submitter,
            YearQuarter quarter,
            String row,
            Map<String, Long> figures,
            String other,
            Map<String, Long> others) {
        ReportForm.Builder form = ReportForm.builder()
                .type(type)
                .period(new ReportPeriod.OfQuarter(quarter))
                .submitter(submitter)
                .body("Ministry")
                .addLines(line(type, row, figures));
        return row.equals(other)
                ? form.build()
                : form.addLines(line(type, other, others)).build();
    }

    private static FormLine line(FormType type, String row, Map<String, Long> figures) {
        List<Cell> cells = new ArrayList<>();
        for (FormColumn column : type.layout().columns(row)) {
            cells.add(
                    figures.containsKey(column.code())
                            ? Cell.of(figures.getOrDefault(column.code(), 0L))
                            : Cell.none());
        }
        return new FormLine(LineKey.of(row), cells);
    }
}
