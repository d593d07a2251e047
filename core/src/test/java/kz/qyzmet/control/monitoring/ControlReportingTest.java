package kz.qyzmet.control.monitoring;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.monitoring.ControlReports.LAW;
import static kz.qyzmet.control.monitoring.ControlReports.Q1;
import static kz.qyzmet.control.monitoring.ControlReports.Q2;
import static kz.qyzmet.control.monitoring.ControlReports.by;
import static kz.qyzmet.control.monitoring.ControlReports.central;
import static kz.qyzmet.control.monitoring.ControlReports.correction;
import static kz.qyzmet.control.monitoring.ControlReports.found;
import static kz.qyzmet.control.monitoring.ControlReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.service.PublicationPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearQuarter;

/** Quarterly reports: who, on which form, to whom, by when; what may be corrected. */
class ControlReportingTest {

    @OfNorm({"ctl78.p35-2.due", "ctl78.p61.district-due", "ctl78.p62.due"})
    @ParameterizedTest
    @CsvSource({
        "CENTRAL_BODY, ctl78.p35-2.due, FRI_2026_04_10, FRI_2026_07_10, MON_2026_10_12, MON_2027_01_11",
        "TERRITORIAL_DIVISION, ctl78.p35-2.due, FRI_2026_04_10, FRI_2026_07_10, MON_2026_10_12, MON_2027_01_11",
        "LOCAL_BODY, ctl78.p35-2.due, FRI_2026_04_10, FRI_2026_07_10, MON_2026_10_12, MON_2027_01_11",
        "DISTRICT_BODY, ctl78.p61.district-due, MON_2026_04_06, TUE_2026_07_07, MON_2026_10_05, TUE_2027_01_05",
        "INFORMATIZATION_AUTHORITY, ctl78.p62.due, MON_2026_04_27, MON_2026_07_27, TUE_2026_10_27, MON_2027_01_25",
    })
    void eachReporterHasItsDay(
            ControlReporter reporter, String norm, String first, String second, String third, String fourth) {
        assertThat(by(reporter).build().timeline(LAW).entries().stream()
                        .map(entry -> entry.deadline().citation().id() + " "
                                + entry.deadline().due())
                        .distinct())
                .containsExactly(
                        norm + " " + date(first),
                        norm + " " + date(second),
                        norm + " " + date(third),
                        norm + " " + date(fourth));
        assertThat(by(reporter).build().timeline(LAW).entries())
                .hasSize(4 * reporter.forms().size() * reporter.addressees().size());
    }

    /** The annexes repeat the days of the points. */
    @Test
    void theDaysOfTheAnnexesAreThoseOfThePoints() {
        for (YearQuarter quarter : Quarters.of(2026)) {
            var end = quarter.atEndOfQuarter();
            var tenth = LAW.deadline(ControlRules.INTERNAL_CONTROL_INFORMATION_DUE, end)
                    .due();
            var twentyFifth =
                    LAW.deadline(ControlRules.SERVICE_VOLUME_REPORT_DUE, end).due();
            assertThat(List.of(
                            LAW.deadline(ControlRules.FORM_1MK_DUE, end).due(),
                            LAW.deadline(ControlRules.FORM_2MK_DUE, end).due()))
                    .containsOnly(tenth);
            assertThat(List.of(
                            LAW.deadline(ControlRules.FORM_3MK_DUE, end).due(),
                            LAW.deadline(ControlRules.FORM_4MK_DUE, end).due()))
                    .containsOnly(twentyFifth);
        }
    }

    @OfNorm({"ctl78.p35-2.cycle", "ctl78.p62.cycle", "ctl78.p61.district-report"})
    @ParameterizedTest
    @CsvSource({
        "CENTRAL_BODY, ctl78.p35-2.cycle, FRI_2026_04_10",
        "LOCAL_BODY, ctl78.p35-2.cycle, FRI_2026_04_10",
        "DISTRICT_BODY, ctl78.p61.district-report, MON_2026_04_06",
        "INFORMATIZATION_AUTHORITY, ctl78.p62.cycle, MON_2026_04_27",
    })
    void aQuarterOnWhichNothingWasReportedBreaksTheCycle(ControlReporter reporter, String norm, String due) {
        ControlReporting silent = by(reporter).build();

        assertThat(silent.findings(LAW, date(due))).isEmpty();
        assertThat(silent.missing(LAW, date(due))).isEmpty();
        assertThat(silent.missing(LAW, date(due).plusDays(1))).containsExactly(Q1);
        assertThat(silent.findings(LAW, date(due).plusDays(1)))
                .hasSize(1 + reporter.forms().size() * reporter.addressees().size())
                .anyMatch(finding -> finding.citation().id().equals(norm)
                        && finding.severity() == Severity.BREACH
                        && finding.since().equals(date(due).plusDays(1)));
    }

    @OfNorm({"ctl78.p60.central", "ctl78.p60.territorial", "ctl78.p61.local", "ctl78.p61.district-report"})
    @ParameterizedTest
    @CsvSource({
        "CENTRAL_BODY, FORM_1MK, AGENCY, ctl78.p60.central",
        "TERRITORIAL_DIVISION, FORM_1MK, TERRITORIAL_BODY, ctl78.p60.territorial",
        "LOCAL_BODY, FORM_2MK, AGENCY, ctl78.p61.local",
        "LOCAL_BODY, FORM_2MK, TERRITORIAL_BODY, ctl78.p61.local",
        "DISTRICT_BODY, FORM_2MK, REGION, ctl78.p61.district-report",
    })
    void eachReportGoesToItsAddresseeOnItsForm(
            ControlReporter reporter, ControlForm form, ReportAddressee to, String norm) {
        assertThat(reporter.addressees()).contains(to);
        assertThat(reporter.forms()).containsExactly(form);
        assertThat(reporter.dutyNorm(form).id()).isEqualTo(norm);
        ControlForm wrong = form == ControlForm.FORM_1MK ? ControlForm.FORM_2MK : ControlForm.FORM_1MK;
        assertThat(found(
                        by(reporter)
                                .addSubmissions(
                                        report(wrong, Q1, to, "MON_2026_04_06").build())
                                .build(),
                        "MON_2026_04_06"))
                .containsExactly("DEFECT " + norm + " 2026-04-06");
    }

    @OfNorm("ctl78.p61.local")
    @Test
    void aLocalBodyOwesItsReportToBoth() {
        ControlReporting half = by(ControlReporter.LOCAL_BODY)
                .addSubmissions(report(ControlForm.FORM_2MK, Q1, ReportAddressee.AGENCY, "WED_2026_04_08")
                        .build())
                .build();

        assertThat(found(half, "FRI_2026_04_10")).isEmpty();
        assertThat(half.missing(LAW, date("SAT_2026_04_11"))).isEmpty();
        assertThat(found(half, "SAT_2026_04_11"))
                .containsExactly("BREACH ctl78.p35-2.due 2026-04-11", "BREACH ctl78.p61.local 2026-04-11");
        assertFinding(
                half.findings(LAW, date("SAT_2026_04_11")).get(1),
                MonitoringNorms.REPORT_OF_LOCAL_BODY,
                Severity.BREACH,
                "SAT_2026_04_11",
                "A report that is owed for the quarter was left out: 2-MK, to the territorial body of the Agency,"
                        + " quarter 1 of 2026.");
    }

    @OfNorm({"ctl78.p62.state-corporation-data", "ctl78.p62.electronic-data"})
    @ParameterizedTest
    @CsvSource({"FORM_3MK, ctl78.p62.electronic-data", "FORM_4MK, ctl78.p62.state-corporation-data"})
    void theVolumeOfServicesIsReportedOnBothForms(ControlForm sent, String missing) {
        ControlReporting half = by(ControlReporter.INFORMATIZATION_AUTHORITY)
                .addSubmissions(report(sent, Q1, ReportAddressee.AGENCY, "MON_2026_04_27")
                        .build())
                .build();

        assertThat(found(half, "MON_2026_04_27")).isEmpty();
        assertThat(found(half, "TUE_2026_04_28"))
                .containsExactly("BREACH ctl78.p62.due 2026-04-28", "BREACH " + missing + " 2026-04-28");
    }

    @OfNorm({"ctl78.p60.central", "ctl78.p62.analytical-reports"})
    @Test
    void aNoteGoesWithEachReportButThatOfADistrict() {
        assertThat(found(
                        by(ControlReporter.CENTRAL_BODY)
                                .addSubmissions(
                                        report(ControlForm.FORM_1MK, Q1, ReportAddressee.AGENCY, "WED_2026_04_08")
                                                .withNote(false)
                                                .build())
                                .build(),
                        "WED_2026_04_08"))
                .containsExactly("DEFECT ctl78.p60.central 2026-04-08");
        assertThat(found(
                        by(ControlReporter.INFORMATIZATION_AUTHORITY)
                                .addSubmissions(
                                        report(ControlForm.FORM_4MK, Q1, ReportAddressee.AGENCY, "WED_2026_04_08")
                                                .withNote(false)
                                                .build())
                                .build(),
                        "WED_2026_04_08"))
                .containsExactly("DEFECT ctl78.p62.analytical-reports 2026-04-08");
        assertThat(found(
                        by(ControlReporter.DISTRICT_BODY)
                                .addSubmissions(
                                        report(ControlForm.FORM_2MK, Q1, ReportAddressee.REGION, "FRI_2026_04_03")
                                                .withNote(false)
                                                .build())
                                .build(),
                        "FRI_2026_04_03"))
                .isEmpty();
    }

    @OfNorm({"ctl78.p60.contents", "ctl78.p61.contents"})
    @ParameterizedTest
    @EnumSource(ReportCoverage.class)
    void aReportCoversAllThatTheBodyAnswersFor(ReportCoverage only) {
        List<String> central = found(
                by(ControlReporter.CENTRAL_BODY)
                        .addSubmissions(report(ControlForm.FORM_1MK, Q1, ReportAddressee.AGENCY, "WED_2026_04_08")
                                .addCovers(only)
                                .build())
                        .build(),
                "WED_2026_04_08");
        List<String> local = found(
                by(ControlReporter.LOCAL_BODY)
                        .addSubmissions(report(ControlForm.FORM_2MK, Q1, ReportAddressee.AGENCY, "WED_2026_04_08")
                                .addCovers(only)
                                .build())
                        .build(),
                "WED_2026_04_08");

        assertThat(central)
                .containsOnly("DEFECT ctl78.p60.contents 2026-04-08")
                .hasSize(ControlReporter.CENTRAL_BODY.coverage().contains(only) ? 4 : 5);
        assertThat(local)
                .containsOnly("DEFECT ctl78.p61.contents 2026-04-08")
                .hasSize(ControlReporter.LOCAL_BODY.coverage().contains(only) ? 4 : 5);
    }

    @Test
    void aReportBeforeTheEndOfItsQuarterIsADefect() {
        assertThat(found(
                        by(ControlReporter.CENTRAL_BODY)
                                .addSubmissions(
                                        report(ControlForm.FORM_1MK, Q1, ReportAddressee.AGENCY, "MON_2026_03_30")
                                                .build())
                                .build(),
                        "MON_2026_03_30"))
                .containsExactly("DEFECT ctl78.p60.central 2026-03-30");
        assertThatThrownBy(() -> report(ControlForm.FORM_1MK, Q2, ReportAddressee.AGENCY, "TUE_2026_03_31")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid report: Expected a quarter that had begun by 2026-03-31, but found: 2026-Q2, which"
                        + " begins on 2026-04-01");
    }

    @OfNorm({"ctl78.p65.publication", "ctl78.p65.entities", "ctl78.p64.final-assessment"})
    @Test
    void resultsArePublishedInTheMediaOrOnAWebsiteAndUsed() {
        ControlReporting.Builder year = central()
                .addPublications(new ResultsPublication(
                        PartyRole.QUALITY_AUTHORITY, on("MON_2026_07_20"), Set.of(PublicationPlace.PREMISES)))
                .addPublications(new ResultsPublication(
                        PartyRole.CENTRAL_BODY, on("TUE_2026_07_21"), Set.of(PublicationPlace.PREMISES)))
                .addPublications(new ResultsPublication(
                        PartyRole.CENTRAL_BODY,
                        on("WED_2026_07_22"),
                        Set.of(PublicationPlace.PREMISES, PublicationPlace.OWN_WEBSITE)))
                .addPublications(new ResultsPublication(PartyRole.CENTRAL_BODY, on("WED_2026_07_22"), Set.of()))
                .finalAssessment(new FinalAssessment(on("MON_2026_08_10"), Optional.of(false)));

        assertThat(found(year.build(), "MON_2026_08_10"))
                .containsExactly(
                        "DEFECT ctl78.p65.publication 2026-07-20",
                        "DEFECT ctl78.p65.entities 2026-07-21",
                        "BREACH ctl78.p64.final-assessment 2026-08-10");
        assertThat(found(
                        central()
                                .finalAssessment(new FinalAssessment(on("MON_2026_08_10"), Optional.of(true)))
                                .build(),
                        "MON_2026_08_10"))
                .isEmpty();
    }

    @OfNorm({"ctl78.p61.district-due", "ctl78.p35-2.due"})
    @ParameterizedTest
    @CsvSource({
        "1, MON_2026_04_06, FRI_2026_04_10, 4",
        "2, TUE_2026_07_07, FRI_2026_07_10, 3",
        "3, MON_2026_10_05, MON_2026_10_12, 5",
    })
    void theRegionHasTheDaysBetweenTheFifthAndTheTenth(int quarter, String districts, String region, int days) {
        assertThat(Consolidation.of(LAW, YearQuarter.of(2026, quarter)))
                .isEqualTo(new Consolidation(date(districts), date(region), days));
    }

    @Test
    void aYearOutsideTheCalendarAndAQuarterOutsideTheYearAreBadInput() {
        ControlReporting of2016 = ControlReporting.builder()
                .reporter(ControlReporter.CENTRAL_BODY)
                .year(2016)
                .build();
        assertThatThrownBy(() -> of2016.timeline(LAW))
                .as("the calendar of this test begins in 2022")
                .isInstanceOf(CalendarRangeException.class);
        assertThatThrownBy(() -> by(ControlReporter.CENTRAL_BODY)
                        .year(2025)
                        .addCorrections(correction("FRI_2027_01_15").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid quarter: Expected a quarter of 2025, but found: 2026-Q2");
    }
}
