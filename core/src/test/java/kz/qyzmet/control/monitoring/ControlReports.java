package kz.qyzmet.control.monitoring;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.util.List;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.party.PartyRole;
import org.threeten.extra.YearQuarter;

/** Reports on internal control of 2026, as the tests of this package need them. */
final class ControlReports {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final YearQuarter Q1 = YearQuarter.of(2026, 1);
    static final YearQuarter Q2 = YearQuarter.of(2026, 2);
    static final YearQuarter Q4 = YearQuarter.of(2026, 4);

    private ControlReports() {}

    static ControlReporting.Builder by(ControlReporter reporter) {
        return ControlReporting.builder().reporter(reporter).year(2026);
    }

    static ReportSubmission.Builder report(ControlForm form, YearQuarter quarter, ReportAddressee to, String day) {
        return ReportSubmission.builder().form(form).quarter(quarter).to(to).submittedOn(on(day));
    }

    /** A central body that reported in time for the second quarter. */
    static ControlReporting.Builder central() {
        return by(ControlReporter.CENTRAL_BODY)
                .addSubmissions(report(ControlForm.FORM_1MK, Q1, ReportAddressee.AGENCY, "FRI_2026_04_10")
                        .build())
                .addSubmissions(report(ControlForm.FORM_1MK, Q2, ReportAddressee.AGENCY, "FRI_2026_07_10")
                        .build());
    }

    static ReportCorrection.Builder correction(String day) {
        return ReportCorrection.builder()
                .form(ControlForm.FORM_1MK)
                .quarter(Q2)
                .correctedOn(on(day))
                .correctedBy(PartyRole.QUALITY_AUTHORITY)
                .materialsSuppliedOn(on("MON_2026_08_03"));
    }

    static List<String> found(ControlReporting reporting, String asOf) {
        return found(LAW, reporting, asOf);
    }

    static List<String> found(Reckoner law, ControlReporting reporting, String asOf) {
        return reporting.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }
}
