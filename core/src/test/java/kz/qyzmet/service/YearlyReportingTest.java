package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.InformationCases.LAW;
import static kz.qyzmet.service.InformationCases.findings;
import static kz.qyzmet.service.InformationCases.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of a year (Law Art. 11-1 p. 4 sp. 2-1, Art. 23 p. 5 and 6). */
class YearlyReportingTest {

    private static YearlyReporting.Builder of(InformingBody body, int year) {
        return YearlyReporting.builder().body(body).year(year);
    }

    private static YearlyReporting.Builder published(String day) {
        return of(InformingBody.LOCAL_BODY, 2025).reportPublishedOn(on(day)).reportDiscussedOn(on("MON_2025_03_31"));
    }

    @ParameterizedTest
    @CsvSource({"CENTRAL_BODY, 2", "LOCAL_BODY, 2", "STATE_CORPORATION, 1", "SERVICE_PROVIDER, 0", "CONTACT_CENTER, 0"})
    void theTextsNameNoDay(InformingBody body, int entries) {
        assertThat(of(body, 2026).build().timeline(LAW).entries())
                .hasSize(entries)
                .allMatch(entry -> entry.deadline() instanceof Undetermined);
    }

    @Test
    @OfNorm({
        "law88.a23.p5.annual-report",
        "law88.a23.p6.annual-discussion",
        "law88.a11-1.p4.sp2-1.annual-report-government"
    })
    void aYearThatIsOverWithoutTheReportIsABreach() {
        YearlyReporting body = of(InformingBody.CENTRAL_BODY, 2025).build();
        YearlyReporting corporation = of(InformingBody.STATE_CORPORATION, 2025).build();

        assertThat(findings(body, "WED_2025_12_31")).isEmpty();
        assertThat(findings(body, "THU_2026_01_01"))
                .containsExactly(
                        "BREACH a23.p5.annual-report 2026-01-01", "BREACH a23.p6.annual-discussion 2026-01-01");
        assertThat(findings(corporation, "WED_2025_12_31")).isEmpty();
        assertThat(findings(corporation, "THU_2026_01_01"))
                .containsExactly("BREACH a11-1.p4.sp2-1.annual-report-government 2026-01-01");
        assertThat(messages(corporation, "THU_2026_01_01"))
                .containsExactly("The State Corporation did not inform the Government by 31 December 2025,"
                        + " the end of the year.");
    }

    @ParameterizedTest
    @CsvSource({
        "WED_2025_01_01, ''",
        "WED_2025_12_31, ''",
        "THU_2026_01_01, BREACH a23.p5.annual-report 2026-01-01",
        "TUE_2024_12_31, DEFECT a23.p5.annual-report 2024-12-31",
    })
    void theYearIsThatOfTheCalendar(String published, String expected) {
        assertThat(String.join(", ", findings(published(published).build(), "MON_2026_06_01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // twelve months of 10 March 2024 end on 10 March 2025
        "SUN_2024_03_10, MON_2025_03_10, ''",
        "SUN_2024_03_10, TUE_2025_03_11, BREACH a23.p5.annual-report 2025-03-11",
        // and of 29 February on the 28th
        "THU_2024_02_29, FRI_2025_02_28, ''",
        "THU_2024_02_29, SAT_2025_03_01, BREACH a23.p5.annual-report 2025-03-01",
    })
    void orThatOfTheReportBeforeByAnotherReading(String previous, String published, String expected) {
        YearlyReporting reporting =
                published(published).previousReportPublishedOn(on(previous)).build();

        assertThat(findings(reporting, "MON_2026_06_01")).isEmpty();
        assertThat(String.join(", ", findings(LAW.with(YearOfReport.TWELVE_MONTHS), reporting, "MON_2026_06_01")))
                .isEqualTo(expected);
    }

    @Test
    void withoutAReportBeforeTheCalendarYearHoldsByAnyReading() {
        assertThat(findings(
                        LAW.with(YearOfReport.TWELVE_MONTHS),
                        of(InformingBody.STATE_CORPORATION, 2025).build(),
                        "THU_2026_01_01"))
                .containsExactly("BREACH a11-1.p4.sp2-1.annual-report-government 2026-01-01");
    }

    @Test
    void placesAndPartiesThatARecordLeavesOutAreDefects() {
        YearlyReporting reporting = published("MON_2025_03_31")
                .addReportPublishedAt(PublicationPlace.PORTAL, PublicationPlace.OWN_WEBSITE)
                .addDiscussedWith(DiscussionParty.SERVICE_PROVIDERS)
                .build();

        assertThat(messages(reporting, "MON_2025_03_31"))
                .containsExactly(
                        "The report is not recorded as placed here: mass media.",
                        "The record of the public discussion does not name these participants:"
                                + " interested individuals and legal entities.");
    }

    @Test
    @OfNorm("law88.a23.p6.use-results")
    void resultsThatAreNotUsedAreABreachAndUnknownOnesAreNot() {
        YearlyReporting.Builder reporting = published("MON_2025_03_31");

        assertThat(findings(reporting.build(), "MON_2026_06_01")).isEmpty();
        assertThat(findings(
                        reporting
                                .resultsOfDiscussion(new ResultsOfDiscussion(false, on("MON_2025_12_15")))
                                .build(),
                        "MON_2026_06_01"))
                .containsExactly("BREACH a23.p6.use-results 2025-12-15");
        assertThat(findings(
                        reporting
                                .resultsOfDiscussion(new ResultsOfDiscussion(true, on("MON_2025_12_15")))
                                .build(),
                        "MON_2026_06_01"))
                .isEmpty();
    }

    @Test
    void aYearBeforeTheWordingInForceIsNotJudged() {
        YearlyReporting reporting = of(InformingBody.CENTRAL_BODY, 2023).build();

        assertThat(reporting.timeline(LAW).deadline(StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT))
                .isInstanceOf(NotInForce.class);
        assertThat(findings(reporting, "MON_2026_06_01")).isEmpty();
        assertThat(of(InformingBody.CENTRAL_BODY, 2024)
                        .build()
                        .timeline(LAW)
                        .deadline(StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT))
                .isInstanceOf(Undetermined.class);
    }

    @Test
    void impossibleYearsAndOrdersAreRefused() {
        assertThatThrownBy(() -> of(InformingBody.CENTRAL_BODY, 2012).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid year: Expected 2013 to 9999, but found: 2012");
        assertThatThrownBy(() -> published("MON_2025_03_31")
                        .previousReportPublishedOn(on("TUE_2025_04_01"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'previousReportPublishedOn' <= 'reportPublishedOn', but found:"
                        + " 2025-04-01 > 2025-03-31");
    }
}
