package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.control.monitoring.ControlForm;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.ReportDayRoll;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormAddressee;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.submission.AppealTitles;
import kz.qyzmet.report.submission.FormArchive;
import kz.qyzmet.report.submission.FormDifference;
import kz.qyzmet.report.submission.FormTerms;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Situations of the report forms themselves, on the real calendar. */
class ReportFormCasesTest {

    private static final LocalDate TUE_2026_07_07 = LocalDate.of(2026, 7, 7);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
    private static final LocalDate TUE_2027_01_05 = LocalDate.of(2027, 1, 5);
    private static final LocalDate WED_2027_01_06 = LocalDate.of(2027, 1, 6);
    private static final LocalDate FRI_2027_01_08 = LocalDate.of(2027, 1, 8);
    private static final LocalDate MON_2027_01_11 = LocalDate.of(2027, 1, 11);
    private static final LocalDate FRI_2027_01_15 = LocalDate.of(2027, 1, 15);
    private static final LocalDate MON_2027_01_25 = LocalDate.of(2027, 1, 25);

    /** Every row with the same cell, but for outreach. */
    private static ReportForm form(FormType type, FormSubmitter by, ReportPeriod period, Cell outreach) {
        ReportForm.Builder form =
                ReportForm.builder().type(type).submitter(by).period(period).body("Body");
        List<FormRow> rows = type.layout().isList() ? List.of() : type.layout().rows();
        for (FormRow row : rows) {
            Cell[] cells = new Cell[type.layout().columns(row.number()).size()];
            Arrays.fill(cells, row.number().equals("20") ? outreach : Cell.of(0));
            form.addLines(new FormLine(LineKey.of(row.number()), List.of(cells)));
        }
        return form.build();
    }

    private static ReportForm form(FormType type, FormSubmitter by, int quarter) {
        return form(type, by, new ReportPeriod.OfQuarter(YearQuarter.of(2026, quarter)), Cell.of(0));
    }

    private static Stream<String> ofCells(ReportForm form) {
        return form.findings(LAW).stream()
                .filter(finding -> !finding.places().isEmpty())
                .map(finding -> finding.norm() + " " + finding.places().get(0).column());
    }

    @Test
    @EdgeCase(45)
    void theDayOfAFormRollsLikeATerm() {
        ReportForm third = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, 3);

        assertThat(third.due(LAW).due()).isEqualTo(MON_2026_10_12);
        assertThat(third.due(LAW.with(ReportDayRoll.PRECEDING)).due()).isEqualTo(FRI_2026_10_09);
        assertThat(third.due(LAW.with(ReportDayRoll.NONE)).due()).isEqualTo(SAT_2026_10_10);
    }

    @Test
    @EdgeCase(133)
    void theFormOfADistrictIsDueThreeDaysBeforeThatOfItsRegion() {
        assertThat(form(FormType.FORM_2MK, FormSubmitter.DISTRICT_BODY, 2)
                        .due(LAW)
                        .due())
                .isEqualTo(TUE_2026_07_07);
        assertThat(form(FormType.FORM_2MK, FormSubmitter.LOCAL_BODY, 2).due(LAW).due())
                .isEqualTo(FRI_2026_07_10);
    }

    /** 1, 4 and 7 January are off: 5, 6, 8 and 11 January are left. */
    @Test
    @EdgeCase(160)
    void aReminderOfTheFormOfTheFourthQuarterLeadsByWorkingDays() {
        ReportForm fourth = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, 4);

        assertThat(fourth.due(LAW).due()).isEqualTo(MON_2027_01_11);
        assertThat(Reminders.of(FormTerms.of(LAW, fourth, Optional.empty()), LAW.calendar(), List.of(1, 2, 3))
                        .all())
                .extracting(Reminders.Reminder::on)
                .containsExactly(TUE_2027_01_05, WED_2027_01_06, FRI_2027_01_08);
    }

    @Test
    @EdgeCase(161)
    void theFormsOnVolumesAreDueOnTheTwentyFifthOfTheNextMonth() {
        for (FormType type : List.of(FormType.FORM_3MK, FormType.FORM_4MK)) {
            assertThat(form(type, FormSubmitter.INFORMATIZATION_AUTHORITY, 4)
                            .due(LAW)
                            .due())
                    .isEqualTo(MON_2027_01_25);
        }
    }

    @Test
    @EdgeCase(162)
    void aMonthlyListHasBothTitlesAndTheDoubt() {
        ReportForm june = form(
                FormType.APPEALS,
                FormSubmitter.CONTACT_CENTER,
                new ReportPeriod.OfMonth(YearMonth.of(2026, 6)),
                Cell.of(0));
        AppealTitles titles = AppealTitles.of(june);

        assertThat(june.due(LAW).due()).isEqualTo(TUE_2026_07_07);
        assertThat(titles.month().en()).endsWith(", June 2026");
        assertThat(titles.quarter().en()).endsWith(", quarter 2 of 2026");
        assertThat(titles.doubt().norm()).isEqualTo(NormId.of("ucc83.a2.form"));
    }

    @Test
    @EdgeCase(164)
    void emptyZeroAndDashAreThreeThings() {
        ReportPeriod first = new ReportPeriod.OfQuarter(YearQuarter.of(2026, 1));
        ReportForm empty = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, first, Cell.empty());
        ReportForm zero = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, first, Cell.of(0));
        ReportForm dash = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, first, Cell.none());

        assertThat(ofCells(empty)).containsExactly("ctl78.f1mk.complete m1");
        assertThat(empty.findings(LAW).stream().map(FormFinding::places))
                .contains(Stream.of("m1", "m2", "m3", "q")
                        .map(column -> CellRef.of("20", column))
                        .toList());
        assertThat(ofCells(zero)).isEmpty();
        assertThat(ofCells(dash)).isEmpty();
        assertThat(zero).isNotEqualTo(dash);
        assertThat(FormDifference.between(zero, dash)).hasSize(4);
    }

    @Test
    @EdgeCase(165)
    void aFormIsFrozenAndItsCorrectionWaitsForTheFourthQuarter() {
        ReportPeriod second = new ReportPeriod.OfQuarter(YearQuarter.of(2026, 2));
        ReportForm sent = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, second, Cell.of(0));
        ReportForm live = form(FormType.FORM_1MK, FormSubmitter.CENTRAL_BODY, second, Cell.of(7));
        FormArchive archive = FormArchive.empty()
                .submit(LAW, sent, FormAddressee.AGENCY, Fact.on(FRI_2026_07_10))
                .value();

        assertThat(archive.submit(LAW, live, FormAddressee.AGENCY, Fact.on(MON_2026_08_10)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(archive.correct(LAW, live, correction(MON_2026_08_10))).isInstanceOf(Outcome.Refused.class);
        assertThat(archive.differences(live)).hasSize(4);
        FormArchive corrected =
                archive.correct(LAW, live, correction(FRI_2027_01_15)).value();
        assertThat(corrected.forms()).singleElement().satisfies(form -> {
            assertThat(form.submitted()).isEqualTo(sent);
            assertThat(form.current()).isEqualTo(live);
        });
        assertThat(corrected.asKnownOn(MON_2027_01_11)).isEqualTo(archive);
    }

    private static ReportCorrection correction(LocalDate day) {
        return ReportCorrection.builder()
                .form(ControlForm.FORM_1MK)
                .quarter(YearQuarter.of(2026, 2))
                .correctedOn(Fact.on(day))
                .correctedBy(PartyRole.QUALITY_AUTHORITY)
                .materialsSuppliedOn(Fact.on(MON_2026_08_10))
                .build();
    }
}
