package kz.qyzmet.control.monitoring;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.control.monitoring.ControlReports.LAW;
import static kz.qyzmet.control.monitoring.ControlReports.Q2;
import static kz.qyzmet.control.monitoring.ControlReports.Q4;
import static kz.qyzmet.control.monitoring.ControlReports.by;
import static kz.qyzmet.control.monitoring.ControlReports.central;
import static kz.qyzmet.control.monitoring.ControlReports.correction;
import static kz.qyzmet.control.monitoring.ControlReports.found;
import static kz.qyzmet.control.monitoring.ControlReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be corrected of a report that was submitted, when, by whom, on which materials. */
class ReportCorrectionTest {

    /** A mistake of the second quarter, found in August, waits for the fourth. */
    @OfNorm("ctl78.p63.adjustment")
    @Test
    void aReportIsCorrectedOnlyOnTheResultsOfTheFourthQuarter() {
        ReportCorrection august = correction("MON_2026_08_10").build();
        ReportCorrection lastDay = correction("THU_2026_12_31").build();
        ReportCorrection january = correction("FRI_2027_01_15").build();
        String end = "31 December 2026";

        assertRefused(
                central().build().correct(LAW, august),
                MonitoringNorms.CORRECTION,
                "The report (1-MK, quarter 2 of 2026) was corrected on 10 August 2026; reports are only corrected on the"
                        + " results of the fourth quarter, which ends on " + end + ".");
        assertThat(central().build().correct(LAW, lastDay).isAccepted()).isFalse();
        assertThat(central().build().correct(LAW, january).value())
                .isEqualTo(central().addCorrections(january).build());
        assertThat(found(central().addCorrections(august).build(), "MON_2026_08_10"))
                .containsExactly("BREACH ctl78.p63.adjustment 2026-08-10");
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void theReportsOfEarlierQuartersAreCorrectedUnlessTheOtherReadingIsChosen() {
        Reckoner strict = LAW.with(CorrectableQuarters.FOURTH_ALONE);
        ReportCorrection second = correction("FRI_2027_01_15").build();
        ControlReporting year = central()
                .addSubmissions(report(ControlForm.FORM_1MK, Q4, ReportAddressee.AGENCY, "MON_2027_01_11")
                        .build())
                .build();

        assertThat(year.correct(LAW, second).isAccepted()).isTrue();
        assertRefused(
                year.correct(strict, second),
                MonitoringNorms.CORRECTION,
                "Only the report of the fourth quarter may be corrected: 1-MK, quarter 2 of 2026.");
        assertThat(year.correct(strict, correction("FRI_2027_01_15").quarter(Q4).build())
                        .isAccepted())
                .isTrue();
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void aCorrectionNeedsMaterialsAndAReport() {
        ReportCorrection without = correction("FRI_2027_01_15")
                .materialsSuppliedOn(Optional.empty())
                .build();
        ReportCorrection afterwards = correction("FRI_2027_01_15")
                .materialsSuppliedOn(on("MON_2027_01_18"))
                .build();
        String reason = "No materials were supplied that show the need to correct the report: 1-MK, quarter 2 of 2026.";

        assertRefused(central().build().correct(LAW, without), MonitoringNorms.CORRECTION, reason);
        assertRefused(central().build().correct(LAW, afterwards), MonitoringNorms.CORRECTION, reason);
        assertRefused(
                by(ControlReporter.CENTRAL_BODY)
                        .build()
                        .correct(LAW, correction("FRI_2027_01_15").build()),
                MonitoringNorms.CORRECTION,
                "There is no submitted report to correct: 1-MK, quarter 2 of 2026.");
    }

    @OfNorm("ctl78.p63.adjuster")
    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"QUALITY_AUTHORITY", "QUALITY_AUTHORITY_TERRITORIAL", "CENTRAL_BODY", "ICU"})
    void onlyTheAgencyAndItsBodiesCorrect(PartyRole role) {
        ReportCorrection correction =
                correction("FRI_2027_01_15").correctedBy(role).build();

        if (role.name().startsWith("QUALITY")) {
            assertThat(central().build().correct(LAW, correction).isAccepted()).isTrue();
        } else {
            assertRefused(
                    central().build().correct(LAW, correction),
                    MonitoringNorms.CORRECTOR,
                    "The report (1-MK, quarter 2 of 2026) was corrected by another than the Agency or its territorial"
                            + " bodies: " + role.label().en() + ".");
            assertThat(found(central().addCorrections(correction).build(), "FRI_2027_01_15"))
                    .contains("BREACH ctl78.p63.adjuster 2027-01-15");
        }
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void theVolumeOfServicesIsOutsidePoint63() {
        assertThat(by(ControlReporter.INFORMATIZATION_AUTHORITY)
                        .build()
                        .correct(
                                LAW,
                                correction("MON_2026_08_10")
                                        .form(ControlForm.FORM_3MK)
                                        .correctedBy(PartyRole.ICT_AUTHORITY)
                                        .build())
                        .isAccepted())
                .isTrue();
    }

    @OfNorm("ctl78.p63.adjustment")
    @Test
    void aReportThatIsSentAnewIsADoubt() {
        ControlReporting again = central()
                .addSubmissions(report(ControlForm.FORM_1MK, Q2, ReportAddressee.AGENCY, "MON_2026_08_10")
                        .build())
                .build();

        assertThat(found(central().build(), "MON_2026_08_10")).isEmpty();
        assertThat(found(again, "MON_2026_08_10")).containsExactly("DOUBT ctl78.p63.adjustment 2026-08-10");
    }
}
