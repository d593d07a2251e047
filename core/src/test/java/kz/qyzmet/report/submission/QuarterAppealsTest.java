package kz.qyzmet.report.submission;

import static kz.qyzmet.Answers.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormSketch;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;

/** The lists of appeals of three months, their titles, and the reports of the bodies. */
class QuarterAppealsTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static ReportForm month(int number, String... contents) {
        FormSketch sketch =
                FormSketch.list(FormType.APPEALS).period(new ReportPeriod.OfMonth(YearMonth.of(2026, number)));
        for (int i = 0; i < contents.length; i++) {
            sketch.entry(
                    i + 1,
                    Cell.of("17"),
                    Cell.of("10.01.2026"),
                    Cell.of("Almaty"),
                    Cell.of("Applicant"),
                    Cell.of(contents[i]),
                    Cell.none());
        }
        return sketch.form();
    }

    private static QuarterAppeals quarter() {
        return QuarterAppeals.of(List.of(month(3, "c"), month(1, "a", "b"), month(2)));
    }

    private static ReportForm complaints(FormType type, FormSubmitter by, long number) {
        return FormSketch.of(type)
                .by(by)
                .set(type == FormType.FORM_1MK ? "16" : "15", "q", number)
                .form();
    }

    @OfNorm({"ucc83.a2.form", "ucc83.p31.cycle"})
    @Test
    void theListHasTheTitleOfItsMonthAndThatOfItsQuarterAndTheDoubt() {
        AppealTitles titles = AppealTitles.of(month(2));

        assertText(
                titles.month(),
                "Report on appeals and complaints received by the Unified Contact Center, February 2026");
        assertText(
                titles.quarter(),
                "Report on appeals and complaints received by the Unified Contact Center, quarter 1 of 2026");
        assertThat(titles.doubt().norm().id()).isEqualTo("ucc83.a2.form");
        assertThat(titles.doubt().severity()).isEqualTo(Severity.DOUBT);
        assertText(
                titles.doubt().message(),
                "The report is due every month, but its heading names a quarter. Both headings are given: \""
                        + titles.month().en() + "\" and \"" + titles.quarter().en() + "\".");
        ReportForm other = FormSketch.of(FormType.FORM_4MK).form();
        assertThatThrownBy(() -> AppealTitles.of(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid form: Expected a list of appeals, but found: 4-MK");
    }

    @OfNorm("ucc83.a2.form")
    @Test
    void threeMonthsMakeOneListNumberedAnew() {
        QuarterAppeals quarter = quarter();

        assertThat(quarter.quarter()).isEqualTo(FormSketch.Q1);
        assertThat(quarter.lines()).extracting(line -> line.key().row()).containsExactly("1", "2", "3");
        assertThat(quarter.lines())
                .extracting(line -> line.cells().get(4))
                .containsExactly(Cell.of("a"), Cell.of("b"), Cell.of("c"));
        assertText(
                quarter.title(),
                "Report on appeals and complaints received by the Unified Contact Center, quarter 1 of 2026");
    }

    @Test
    void otherMonthsMakeNoQuarter() {
        assertThatThrownBy(() -> QuarterAppeals.of(List.of(month(2), month(3), month(4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Invalid lists: Expected the three months of one quarter, but found: [OfMonth[month=2026-02],"
                                + " OfMonth[month=2026-03], OfMonth[month=2026-04]]");
        assertThatThrownBy(() -> QuarterAppeals.of(List.of(month(1), month(2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuarterAppeals.of(List.of(month(1), month(1), month(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OfNorm({"ucc83.p32.discrepancy", "ctl78.p60.contents", "ctl78.p61.contents"})
    @Test
    void theListsAgainstTheReportsOfTheBodies() {
        ReportForm central = complaints(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, 2);
        ReportForm division = complaints(FormType.FORM_1MK, FormSubmitter.TERRITORIAL_DIVISION, 9);
        ReportForm local = complaints(FormType.FORM_2MK, FormSubmitter.LOCAL_BODY, 1);
        ReportForm district = complaints(FormType.FORM_2MK, FormSubmitter.DISTRICT_BODY, 9);
        FormFinding more = quarter().against(LAW, List.of(central, division)).get(0);

        assertThat(quarter().against(LAW, List.of(central, division, local, district)))
                .isEmpty();
        assertThat(quarter().against(LAW, List.of(division, district))).isEmpty();
        assertThat(more.norm().id()).isEqualTo("ucc83.p32.discrepancy");
        assertThat(more.severity()).isEqualTo(Severity.DOUBT);
        assertThat(more.places()).containsExactly(CellRef.of("16", "q"));
        assertThat(more.found()).isEqualTo(OptionalLong.of(3));
        assertThat(more.expected()).isEqualTo(OptionalLong.of(2));
        assertText(
                more.message(),
                "The Unified Contact Center lists more appeals than the bodies report complaints, quarter 1 of 2026: 3"
                        + " against 2.");
        assertText(
                quarter()
                        .against(
                                LAW,
                                List.of(central, local, complaints(FormType.FORM_2MK, FormSubmitter.LOCAL_BODY, 4)))
                        .get(0)
                        .message(),
                "The Unified Contact Center lists fewer appeals than the bodies report complaints, quarter 1 of 2026: 3"
                        + " against 7. Complaints also reach the bodies in other ways.");
    }

    @Test
    void figuresBeyondAllNumbersAreNoError() {
        ReportForm central = complaints(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, Long.MAX_VALUE);
        ReportForm local = complaints(FormType.FORM_2MK, FormSubmitter.LOCAL_BODY, 5);
        FormFinding fewer = quarter().against(LAW, List.of(central, local)).get(0);

        assertThat(fewer.expected()).isEqualTo(OptionalLong.of(Long.MAX_VALUE));
    }
}
