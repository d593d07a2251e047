package kz.qyzmet.agreement.partner;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static kz.qyzmet.agreement.partner.PartnerGiven.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of a partner (p. 27), whose terms the parties set. */
class PartnerReportsTest {

    private static final AgreementTime SINCE_APRIL = AgreementTime.from(date("MON_2026_04_06"));

    private static PartnerReports reports(ReportTerms terms, PartnerReport... submitted) {
        return new PartnerReports(Optional.of(terms), Set.of(submitted), Set.of());
    }

    private static ReportTerms tenth() {
        return ReportTerms.sameForAll(on("MON_2026_04_06"), ReportTerm.byDayOfNextMonth(10));
    }

    private static PartnerReport report(ReportingPeriod sort, String dayOfPeriod, String submitted) {
        return new PartnerReport(sort, date(dayOfPeriod), on(submitted));
    }

    /** The entries in short: norm, subject, last day or what else. */
    private static List<String> entries(PartnerReports reports, AgreementTime time, String until) {
        return reports.timeline(LAW, time, date(until)).entries().stream()
                .map(entry -> entry.deadline().citation().id().replaceFirst("spa219[.]p27[.]report-", "") + ": "
                        + entry.subject().map(subject -> subject.en()).orElse("-") + ": " + last(entry.deadline()))
                .toList();
    }

    private static String last(Deadline deadline) {
        return deadline instanceof Due due
                ? due.due().toString()
                : deadline.getClass().getSimpleName();
    }

    @Test
    @OfNorm({
        "spa219.p27.report-monthly",
        "spa219.p27.report-quarterly",
        "spa219.p27.report-half-year",
        "spa219.p27.report-annual"
    })
    void withoutATermNoDayIsDeterminedAndNothingIsLate() {
        PartnerReports none = PartnerReports.none();

        assertThat(entries(none, SINCE_APRIL, "MON_2026_06_01"))
                .containsExactlyInAnyOrder(
                        "monthly: month, 6 April 2026 to 30 April 2026: Undetermined",
                        "monthly: month, 1 May 2026 to 31 May 2026: Undetermined",
                        "monthly: month, 1 June 2026 to 30 June 2026: Undetermined",
                        "quarterly: quarter, 6 April 2026 to 30 June 2026: Undetermined",
                        "half-year: half-year, 6 April 2026 to 30 June 2026: Undetermined",
                        "annual: year, 6 April 2026 to 31 December 2026: Undetermined");
        assertThat(none.timeline(LAW, SINCE_APRIL, date("MON_2026_06_01")).deadlines(StandardAgreement.ANNUAL_REPORT))
                .singleElement()
                .isInstanceOfSatisfying(Undetermined.class, undetermined -> {
                    assertThat(undetermined.document().en())
                            .isEqualTo("the partnership agreement as the parties complete it");
                    assertThat(undetermined.reason()).isEqualTo(Undetermined.Reason.SET_BY_ANOTHER_DOCUMENT);
                });
        assertThat(none.findings(LAW, SINCE_APRIL, date("FRI_2028_03_10"))).isEmpty();
        none.timeline(LAW, SINCE_APRIL, date("MON_2026_06_01"))
                .entries()
                .forEach(entry -> assertTranslated(entry.subject().orElseThrow()));
    }

    @Test
    @OfNorm({
        "spa219.p27.report-monthly",
        "spa219.p27.report-quarterly",
        "spa219.p27.report-half-year",
        "spa219.p27.report-annual"
    })
    void theEndOfTheYearClosesFourPeriods() {
        AgreementTime sinceDecember = AgreementTime.from(date("TUE_2026_12_01"));

        assertThat(entries(reports(tenth()), sinceDecember, "THU_2026_12_31"))
                .containsExactlyInAnyOrder(
                        "monthly: month, 1 December 2026 to 31 December 2026: 2027-01-11",
                        "quarterly: quarter, 1 December 2026 to 31 December 2026: 2027-01-11",
                        "half-year: half-year, 1 December 2026 to 31 December 2026: 2027-01-11",
                        "annual: year, 1 December 2026 to 31 December 2026: 2027-01-11");
        assertThat(brief(reports(tenth()).findings(LAW, sinceDecember, date("TUE_2027_01_12"))))
                .containsExactly(
                        "BREACH p27.report-annual 2027-01-12",
                        "BREACH p27.report-half-year 2027-01-12",
                        "BREACH p27.report-monthly 2027-01-12",
                        "BREACH p27.report-quarterly 2027-01-12");
        assertThat(reports(tenth()).findings(LAW, sinceDecember, date("MON_2027_01_11")))
                .isEmpty();
    }

    @Test
    @OfNorm({"spa219.p27.report-monthly", "spa219.p27.report-annual"})
    void oneReportServesForSeveralPeriodsOnlyWhereThePartiesSaySo() {
        AgreementTime sinceDecember = AgreementTime.from(date("TUE_2026_12_01"));
        PartnerReport ofTheYear = report(ReportingPeriod.YEAR, "TUE_2026_12_01", "FRI_2027_01_08");
        PartnerReport ofTheMonth = report(ReportingPeriod.MONTH, "TUE_2026_12_01", "FRI_2027_01_08");
        ReportTerms oneForAll = new ReportTerms(tenth().agreedOn(), tenth().byPeriod(), Optional.empty(), true);

        assertThat(brief(reports(tenth(), ofTheYear).findings(LAW, sinceDecember, date("TUE_2027_01_12"))))
                .containsExactly(
                        "BREACH p27.report-half-year 2027-01-12",
                        "BREACH p27.report-monthly 2027-01-12",
                        "BREACH p27.report-quarterly 2027-01-12");
        assertThat(reports(oneForAll, ofTheYear).findings(LAW, sinceDecember, date("TUE_2027_01_12")))
                .isEmpty();
        // A shorter one never serves for a longer.
        assertThat(reports(oneForAll, ofTheMonth).findings(LAW, sinceDecember, date("TUE_2027_01_12")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_OF_NEXT_MONTH, 10, 2026-05-12, the 10th is a Sunday and the 11th a day off",
        "DAY_OF_NEXT_MONTH, 5,  2026-05-05, a Tuesday",
        "WORKING_DAYS,      3,  2026-05-06, the first of May is a holiday: 4 to 6 May",
        "CALENDAR_DAYS,     10, 2026-05-12, the 10th day is a Sunday"
    })
    @OfNorm("spa219.p27.report-monthly")
    void aTermOfThePartiesGivesADay(ReportTerm.Sort sort, int amount, LocalDate due, String why) {
        ReportTerms terms = new ReportTerms(
                on("MON_2026_04_06"),
                Map.of(ReportingPeriod.MONTH, new ReportTerm(amount, sort)),
                Optional.empty(),
                false);
        Timeline timeline = reports(terms).timeline(LAW, SINCE_APRIL, date("THU_2026_04_30"));

        assertThat(timeline.entries().stream()
                        .map(Timeline.Entry::deadline)
                        .filter(Due.class::isInstance)
                        .map(Deadline::due))
                .as(why)
                .containsExactly(due);
        assertThat(timeline.entries()).hasSize(4);
    }

    @Test
    @OfNorm("spa219.p27.report-monthly")
    void aReportMeetsOrMissesItsTerm() {
        PartnerReport inTime = report(ReportingPeriod.MONTH, "THU_2026_04_30", "TUE_2026_05_12");
        PartnerReport late = report(ReportingPeriod.MONTH, "THU_2026_04_30", "WED_2026_05_13");
        ReportTerms monthly = new ReportTerms(
                on("MON_2026_04_06"),
                Map.of(ReportingPeriod.MONTH, ReportTerm.byDayOfNextMonth(10)),
                Optional.empty(),
                false);

        assertThat(reports(monthly, inTime).findings(LAW, SINCE_APRIL, date("FRI_2026_05_29")))
                .isEmpty();
        assertThat(brief(reports(monthly, late).findings(LAW, SINCE_APRIL, date("FRI_2026_05_29"))))
                .containsExactly("BREACH p27.report-monthly 2026-05-13");
        assertThat(reports(monthly, late, inTime).findings(LAW, SINCE_APRIL, date("FRI_2026_05_29")))
                .isEmpty();
        // Known only from the day of its record.
        PartnerReport recordedInJune = new PartnerReport(
                ReportingPeriod.MONTH, date("THU_2026_04_30"), recordedLater("TUE_2026_05_12", "MON_2026_06_01"));
        assertThat(reports(monthly, recordedInJune).findings(LAW, SINCE_APRIL, date("FRI_2026_05_29")))
                .hasSize(1);
        assertThat(reports(monthly, recordedInJune).findings(LAW, SINCE_APRIL, date("MON_2026_06_01")))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.p27.report-annual")
    void aReportBeforeItsPeriodIsOverIsADefect() {
        PartnerReport early = report(ReportingPeriod.YEAR, "MON_2026_06_01", "FRI_2026_10_30");
        PartnerReport again = report(ReportingPeriod.YEAR, "MON_2026_06_01", "FRI_2027_01_08");
        PartnerReports once = new PartnerReports(Optional.empty(), Set.of(early), Set.of());
        PartnerReports twice = new PartnerReports(Optional.empty(), Set.of(early, again), Set.of());

        assertThat(brief(once.findings(LAW, SINCE_APRIL, date("MON_2026_11_02"))))
                .containsExactly("DEFECT p27.report-annual 2026-10-30");
        assertThat(messages(once.findings(LAW, SINCE_APRIL, date("MON_2026_11_02"))))
                .containsExactly("The report was made on 30 October 2026, before its period was over (year, 6 April"
                        + " 2026 to 31 December 2026).");
        assertThat(twice.findings(LAW, SINCE_APRIL, date("MON_2027_01_11"))).isEmpty();
    }

    @Test
    @OfNorm({"spa219.p27.report-monthly", "spa219.p27.report-quarterly"})
    void theLastPeriodsEndWithTheAgreement() {
        AgreementTime ended = new AgreementTime(on("MON_2026_04_06"), Optional.of(on("FRI_2026_05_15")));
        AgreementTime sameDay = new AgreementTime(on("MON_2026_04_06"), Optional.of(on("MON_2026_04_06")));

        assertThat(entries(reports(tenth()), ended, "TUE_2026_12_01"))
                .containsExactlyInAnyOrder(
                        "monthly: month, 6 April 2026 to 30 April 2026: 2026-05-12",
                        "monthly: month, 1 May 2026 to 14 May 2026: 2026-06-10",
                        "quarterly: quarter, 6 April 2026 to 14 May 2026: 2026-07-10",
                        "half-year: half-year, 6 April 2026 to 14 May 2026: 2026-07-10",
                        "annual: year, 6 April 2026 to 14 May 2026: 2027-01-11");
        assertThat(entries(reports(tenth()), sameDay, "TUE_2026_12_01")).isEmpty();
        assertThat(entries(reports(tenth()), SINCE_APRIL, "FRI_2026_04_03")).isEmpty();
    }

    @Test
    @OfNorm("spa219.p27.report-monthly")
    void aTermAgreedLaterMakesNobodyLateForWhatWasOver() {
        ReportTerms inJune = ReportTerms.sameForAll(on("MON_2026_06_01"), ReportTerm.workingDays(5));

        assertThat(entries(reports(inJune), SINCE_APRIL, "MON_2026_06_01"))
                .contains(
                        "monthly: month, 1 May 2026 to 31 May 2026: Undetermined",
                        "monthly: month, 1 June 2026 to 30 June 2026: 2026-07-08");
        assertThat(reports(inJune).asKnownOn(date("FRI_2026_05_29")).terms()).isEmpty();
    }

    @Test
    @OfNorm("spa219.p27.report-on-request")
    void aRequestIsAnsweredWithinTheTermThatThePartiesHaveSet() {
        ReportRequest request = new ReportRequest(on("WED_2026_05_06"), Optional.empty());
        PartnerReports open = new PartnerReports(Optional.empty(), Set.of(), Set.of(request));
        PartnerReports inThree = new PartnerReports(
                Optional.of(
                        new ReportTerms(on("MON_2026_04_06"), Map.of(), Optional.of(ReportTerm.workingDays(3)), false)),
                Set.of(),
                Set.of(request));

        assertThat(entries(open, SINCE_APRIL, "WED_2026_05_06")).contains("on-request: -: Undetermined");
        assertThat(open.findings(LAW, SINCE_APRIL, date("TUE_2026_12_01"))).isEmpty();
        assertThat(entries(inThree, SINCE_APRIL, "WED_2026_05_06")).contains("on-request: -: 2026-05-13");
        assertThat(brief(inThree.findings(LAW, SINCE_APRIL, date("THU_2026_05_14"))))
                .containsExactly("BREACH p27.report-on-request 2026-05-14");
        assertThat(new PartnerReports(
                                inThree.terms(),
                                Set.of(),
                                Set.of(new ReportRequest(on("WED_2026_05_06"), Optional.of(on("WED_2026_05_13")))))
                        .findings(LAW, SINCE_APRIL, date("THU_2026_05_14")))
                .isEmpty();
    }

    @Test
    void theLastKnownDayIsThatOfTheLatestFact() {
        PartnerReport april = report(ReportingPeriod.MONTH, "THU_2026_04_30", "TUE_2026_05_12");

        assertThat(PartnerReports.none().lastKnownDay(SINCE_APRIL)).isEqualTo(date("MON_2026_04_06"));
        assertThat(reports(tenth(), april).lastKnownDay(SINCE_APRIL)).isEqualTo(date("TUE_2026_05_12"));
        assertThat(new PartnerReports(
                                Optional.empty(),
                                Set.of(april),
                                Set.of(new ReportRequest(on("WED_2026_05_06"), Optional.of(on("WED_2026_05_13")))))
                        .lastKnownDay(SINCE_APRIL))
                .isEqualTo(date("WED_2026_05_13"));
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> ReportTerm.byDayOfNextMonth(29))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid term of a report: Expected 1 to 28 for DAY_OF_NEXT_MONTH, but found: 29");
        assertThatThrownBy(() -> ReportTerm.workingDays(0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid term of a report: Expected 1 to 1000000 for WORKING_DAYS, but found: 0");
        assertThatThrownBy(() -> new ReportTerms(
                        on("MON_2026_04_06"), Map.of(), Optional.of(ReportTerm.byDayOfNextMonth(1)), false))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid term of a request: Expected a number of days, but found: ");
        assertThatThrownBy(() -> new ReportRequest(on("WED_2026_05_06"), Optional.of(on("TUE_2026_05_05"))))
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage(
                        "Invalid order: Expected 'requestedOn' <= 'reportedOn', but found: 2026-05-06 > 2026-05-05");
        assertThatThrownBy(() -> new AgreementTime(on("WED_2026_05_06"), Optional.of(on("TUE_2026_05_05"))))
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'signedOn' <= 'endedOn', but found: 2026-05-06 > 2026-05-05");
        assertThatThrownBy(() -> PartnerReports.none().timeline(LAW, SINCE_APRIL, LocalDate.MAX))
                .isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void findingsOfTheTimelineAndOfTheReportsAreOne() {
        PartnerReports reports = reports(tenth());
        List<Finding> late =
                reports.timeline(LAW, SINCE_APRIL, date("FRI_2026_05_29")).lateness(date("FRI_2026_05_29"));

        assertThat(late).hasSize(1);
        assertThat(reports.findings(LAW, SINCE_APRIL, date("FRI_2026_05_29"))).isEqualTo(late);
    }

    /** In force from Monday 6 April 2026 to Friday 15 May 2026, its end; three working days for each request. */
    @Test
    @OfNorm("spa219.p27.report-on-request")
    void aRequestOutsideTheTimeOfTheAgreementBindsNobody() {
        AgreementTime ended = new AgreementTime(on("MON_2026_04_06"), Optional.of(on("FRI_2026_05_15")));
        PartnerReports reports = new PartnerReports(
                Optional.of(
                        new ReportTerms(on("MON_2026_04_06"), Map.of(), Optional.of(ReportTerm.workingDays(3)), false)),
                Set.of(),
                Set.of(
                        new ReportRequest(on("FRI_2026_04_03"), Optional.empty()),
                        new ReportRequest(on("MON_2026_04_06"), Optional.empty()),
                        new ReportRequest(on("THU_2026_05_14"), Optional.empty()),
                        new ReportRequest(on("FRI_2026_05_15"), Optional.empty())));

        assertThat(brief(reports.findings(LAW, ended, date("TUE_2026_06_30"))))
                .containsExactly("BREACH p27.report-on-request 2026-04-10", "BREACH p27.report-on-request 2026-05-20");
    }
}
