package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.control.monitoring.Consolidation;
import kz.qyzmet.control.monitoring.ControlForm;
import kz.qyzmet.control.monitoring.ControlReporter;
import kz.qyzmet.control.monitoring.ControlReporting;
import kz.qyzmet.control.monitoring.ReportAddressee;
import kz.qyzmet.control.monitoring.ReportCorrection;
import kz.qyzmet.control.monitoring.ReportSubmission;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.ReportDayRoll;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Situations of the quarterly reports on internal control, on the real calendar. */
class ControlReportCasesTest {

    private static final YearQuarter SECOND = YearQuarter.of(2026, 2);
    private static final LocalDate FRI_2026_07_03 = LocalDate.of(2026, 7, 3);
    private static final LocalDate SUN_2026_07_05 = LocalDate.of(2026, 7, 5);
    private static final LocalDate TUE_2026_07_07 = LocalDate.of(2026, 7, 7);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);

    private static List<LocalDate> days(Reckoner law, ControlReporter reporter, NormId norm) {
        return ControlReporting.builder().reporter(reporter).year(2026).build().timeline(law).deadlines(norm).stream()
                .map(deadline -> deadline.due())
                .distinct()
                .toList();
    }

    @Test
    @EdgeCase(133)
    void theChainOfDistrictAndRegionShrinks() {
        assertThat(days(LAW, ControlReporter.DISTRICT_BODY, ControlRules.DISTRICT_REPORT_DUE))
                .contains(TUE_2026_07_07);
        assertThat(days(LAW, ControlReporter.LOCAL_BODY, ControlRules.INTERNAL_CONTROL_INFORMATION_DUE))
                .contains(FRI_2026_07_10);
        assertThat(Consolidation.of(LAW, SECOND)).isEqualTo(new Consolidation(TUE_2026_07_07, FRI_2026_07_10, 3));
        assertThat(Consolidation.of(LAW.with(ReportDayRoll.PRECEDING), SECOND))
                .isEqualTo(new Consolidation(FRI_2026_07_03, FRI_2026_07_10, 4));
        assertThat(Consolidation.of(LAW.with(ReportDayRoll.NONE), SECOND))
                .isEqualTo(new Consolidation(SUN_2026_07_05, FRI_2026_07_10, 4));
    }

    @Test
    @EdgeCase(45)
    void theReportOfABodyRollsLikeATerm() {
        NormId tenth = ControlRules.INTERNAL_CONTROL_INFORMATION_DUE;

        assertThat(days(LAW, ControlReporter.CENTRAL_BODY, tenth)).contains(MON_2026_10_12);
        assertThat(days(LAW.with(ReportDayRoll.PRECEDING), ControlReporter.CENTRAL_BODY, tenth))
                .contains(FRI_2026_10_09);
        assertThat(days(LAW.with(ReportDayRoll.NONE), ControlReporter.CENTRAL_BODY, tenth))
                .contains(SAT_2026_10_10);
    }

    @Test
    @EdgeCase(161)
    void theTwentyFifthIsThatOfTheNextMonthInThePointAndInTheForms() {
        for (int number = 1; number <= 4; number++) {
            LocalDate end = YearQuarter.of(2026, number).atEndOfQuarter();
            LocalDate due =
                    LAW.deadline(ControlRules.SERVICE_VOLUME_REPORT_DUE, end).due();
            assertThat(LAW.deadline(ControlRules.FORM_3MK_DUE, end).due()).isEqualTo(due);
            assertThat(LAW.deadline(ControlRules.FORM_4MK_DUE, end).due()).isEqualTo(due);
        }
        assertThat(days(LAW, ControlReporter.INFORMATIZATION_AUTHORITY, ControlRules.SERVICE_VOLUME_REPORT_DUE))
                .as("25 April and 25 July are Saturdays; 25 October is a Sunday and a holiday, 26 October is off")
                .containsExactly(date("2026-04-27"), date("2026-07-27"), date("2026-10-27"), date("2027-01-25"));
    }

    @Test
    @EdgeCase(165)
    void aMistakeOfTheSecondQuarterWaitsForTheFourth() {
        ControlReporting reporting = ControlReporting.builder()
                .reporter(ControlReporter.CENTRAL_BODY)
                .year(2026)
                .addSubmissions(ReportSubmission.builder()
                        .form(ControlForm.FORM_1MK)
                        .quarter(SECOND)
                        .to(ReportAddressee.AGENCY)
                        .submittedOn(Fact.on(FRI_2026_07_10))
                        .build())
                .build();

        assertThat(reporting.correct(LAW, corrected("2026-08-10")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.citation().id()).isEqualTo("ctl78.p63.adjustment"));
        assertThat(reporting.correct(LAW, corrected("2027-01-15")).isAccepted()).isTrue();
    }

    private static ReportCorrection corrected(String day) {
        return ReportCorrection.builder()
                .form(ControlForm.FORM_1MK)
                .quarter(SECOND)
                .correctedOn(Fact.on(date(day)))
                .correctedBy(PartyRole.QUALITY_AUTHORITY)
                .materialsSuppliedOn(Fact.on(date("2026-08-05")))
                .build();
    }
}
