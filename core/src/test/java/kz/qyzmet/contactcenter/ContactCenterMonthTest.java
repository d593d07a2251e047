package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.date;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.maybe;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static kz.qyzmet.contactcenter.Written.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A month of the contact center: two reports, three addressees each, discrepancies, control. */
class ContactCenterMonthTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static ContactCenterMonth.Builder month(String month) {
        return ContactCenterMonth.builder().month(YearMonth.parse(month));
    }

    /** April 2026 with both reports to all. */
    private static ContactCenterMonth.Builder reported() {
        ContactCenterMonth.Builder month = month("2026-04");
        for (AppealReportAddressee to : AppealReportAddressee.values()) {
            month.addAppealReports(AppealReport.complete(to, date("TUE_2026_05_05")));
        }
        for (IctReportAddressee to : IctReportAddressee.values()) {
            month.addIctReports(new IctReport(to, on("TUE_2026_05_05")));
        }
        return month;
    }

    /** The fifth of the next month; one that is not worked gives way. */
    @OfNorm({"ucc83.p31.report", "ucc83.p39.report"})
    @ParameterizedTest
    @CsvSource({
        "2026-04, TUE_2026_05_05",
        "2026-08, MON_2026_09_07",
        "2025-12, MON_2026_01_05",
        "2026-03, MON_2026_04_06",
        "2026-12, TUE_2027_01_05",
    })
    void bothReportsAreDueByTheFifth(String month, String due) {
        ContactCenterMonth empty = month(month).build();

        assertThat(terms(empty.timeline(LAW)))
                .hasSize(6)
                .containsOnly("ucc83.p31.report by " + date(due), "ucc83.p39.report by " + date(due));
        assertThat(findings(empty, LAW, due)).isEmpty();
    }

    @OfNorm({"ucc83.p31.cycle", "ucc83.p39.cycle"})
    @Test
    void everyMonthHasItsReports() {
        assertThat(findings(reported().build(), LAW, "TUE_2026_06_30")).isEmpty();
        assertThat(findings(month("2026-04").build(), LAW, "TUE_2026_06_30"))
                .containsExactly(
                        "BREACH ucc83.p31.cycle 2026-05-06",
                        "BREACH ucc83.p31.report 2026-05-06",
                        "BREACH ucc83.p31.report 2026-05-06",
                        "BREACH ucc83.p31.report 2026-05-06",
                        "BREACH ucc83.p39.cycle 2026-05-06",
                        "BREACH ucc83.p39.report 2026-05-06",
                        "BREACH ucc83.p39.report 2026-05-06",
                        "BREACH ucc83.p39.report 2026-05-06");
    }

    @OfNorm({"ucc83.p31.to-quality-body", "ucc83.p31.to-central-bodies", "ucc83.p31.to-local-bodies"})
    @ParameterizedTest
    @EnumSource(AppealReportAddressee.class)
    void anAddresseeLeftOutOfTheAppealReportFindsIt(AppealReportAddressee leftOut) {
        ContactCenterMonth whole = reported().build();
        ContactCenterMonth without = ContactCenterMonth.builder()
                .from(whole)
                .appealReports(whole.appealReports().stream()
                        .filter(report -> report.to() != leftOut)
                        .toList())
                .build();

        assertThat(findings(without, LAW, "TUE_2026_05_05")).isEmpty();
        assertThat(findings(without, LAW, "WED_2026_05_06"))
                .containsExactlyInAnyOrder(
                        "BREACH ucc83.p31.report 2026-05-06",
                        "BREACH " + leftOut.norm().id() + " 2026-05-06");
        assertThat(messages(without, LAW, "WED_2026_05_06"))
                .allMatch(message -> message.contains(leftOut.label().en()));
    }

    @OfNorm({"ucc83.p39-1.to-informatization-body", "ucc83.p39-2.to-ici-operator", "ucc83.p39-3.to-state-bodies"})
    @ParameterizedTest
    @EnumSource(IctReportAddressee.class)
    void anAddresseeLeftOutOfTheServiceReportFindsIt(IctReportAddressee leftOut) {
        ContactCenterMonth whole = reported().build();
        ContactCenterMonth without = ContactCenterMonth.builder()
                .from(whole)
                .ictReports(whole.ictReports().stream()
                        .filter(report -> report.to() != leftOut)
                        .toList())
                .build();

        assertThat(findings(without, LAW, "WED_2026_05_06"))
                .containsExactlyInAnyOrder(
                        "BREACH ucc83.p39.report 2026-05-06",
                        "BREACH " + leftOut.norm().id() + " 2026-05-06");
    }

    /** Of several reports to one addressee the first counts. */
    @Test
    void aCorrectedReportDoesNotMakeTheFirstLate() {
        assertThat(findings(
                        reported()
                                .addAppealReports(AppealReport.complete(
                                        AppealReportAddressee.QUALITY_AUTHORITY, date("FRI_2026_05_15")))
                                .build(),
                        LAW,
                        "MON_2026_05_18"))
                .isEmpty();
    }

    /** Case 162: the month binds, the printed title is flagged. */
    @OfNorm("ucc83.a2.form")
    @Test
    void aReportForAQuarterIsADoubtAndOneBeforeItsEndADefect() {
        AppealReport quarter = new AppealReport(
                AppealReportAddressee.QUALITY_AUTHORITY,
                on("TUE_2026_05_05"),
                ReportTitle.QUARTER,
                EnumSet.allOf(Annex2Column.class));

        assertThat(findings(month("2026-04").addAppealReports(quarter).build(), LAW, "TUE_2026_05_05"))
                .containsExactly("DOUBT ucc83.a2.form 2026-05-05");
        assertThat(findings(
                        month("2026-04")
                                .addAppealReports(AppealReport.complete(
                                        AppealReportAddressee.LOCAL_BODIES, date("WED_2026_04_29")))
                                .build(),
                        LAW,
                        "TUE_2026_05_05"))
                .containsExactly("DEFECT ucc83.a2.form 2026-04-29");
    }

    @OfNorm({
        "ucc83.a2.c1.number",
        "ucc83.a2.c2.appeal-number",
        "ucc83.a2.c3.registered",
        "ucc83.a2.c4.region",
        "ucc83.a2.c5.applicant",
        "ucc83.a2.c6.content",
        "ucc83.a2.c7.measures"
    })
    @ParameterizedTest
    @EnumSource(Annex2Column.class)
    void aMissingColumnOfAnnex2IsADefect(Annex2Column missing) {
        AppealReport report = new AppealReport(
                AppealReportAddressee.QUALITY_AUTHORITY,
                on("TUE_2026_05_05"),
                ReportTitle.MONTH,
                EnumSet.complementOf(EnumSet.of(missing)));

        assertThat(findings(month("2026-04").addAppealReports(report).build(), LAW, "TUE_2026_05_05"))
                .containsExactly("DEFECT " + missing.norm().id() + " 2026-05-05");
    }

    /** Case 28: three days off with two substitutes. */
    @OfNorm("ucc83.p32.explanation")
    @ParameterizedTest
    @CsvSource({
        "FRI_2026_03_20, THU_2026_03_26",
        "WED_2026_05_06, FRI_2026_05_08",
        "MON_2026_04_13, TUE_2026_04_14",
    })
    void anExplanationIsDueTheNextWorkingDay(String requested, String due) {
        ContactCenterMonth asked = month("2026-04")
                .addDiscrepancies(new Discrepancy(
                        Optional.of(on(requested)),
                        Optional.of(PartyRole.QUALITY_AUTHORITY),
                        Optional.of(on(requested)),
                        Optional.empty()))
                .build();

        assertThat(terms(asked.timeline(LAW))).contains("ucc83.p32.explanation by " + date(due));
    }

    @OfNorm("ucc83.p32.discrepancy")
    @Test
    void onlyTheQualityAuthorityMayAskAndOnlyOnADiscrepancy() {
        Optional<Fact> day = maybe("MON_2026_04_13");
        ContactCenterMonth byProvider = month("2026-04")
                .addDiscrepancies(new Discrepancy(day, Optional.of(PartyRole.PROVIDER), day, Optional.empty()))
                .build();
        ContactCenterMonth withoutGround = month("2026-04")
                .addDiscrepancies(new Discrepancy(
                        Optional.empty(), Optional.of(PartyRole.QUALITY_AUTHORITY), day, Optional.empty()))
                .build();
        ContactCenterMonth found = month("2026-04")
                .addDiscrepancies(new Discrepancy(day, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();

        assertThat(findings(byProvider, LAW, "MON_2026_04_20"))
                .containsExactly("DEFECT ucc83.p32.discrepancy 2026-04-13");
        assertThat(findings(withoutGround, LAW, "MON_2026_04_20"))
                .containsExactly("DEFECT ucc83.p32.discrepancy 2026-04-13");
        assertThat(byProvider.timeline(LAW).deadlines(ContactCenterRules.DISCREPANCY_EXPLANATION))
                .isEmpty();
        assertThat(findings(found, LAW, "MON_2026_04_20")).isEmpty();
    }

    @OfNorm("ucc83.p16.control")
    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"ICT_AUTHORITY", "QUALITY_AUTHORITY", "CENTRAL_BODY"})
    void onlyTheAuthorityForInformatizationControlsTheQuality(PartyRole role) {
        ContactCenterMonth checked = month("2026-04")
                .addQualityChecks(new QualityCheck(role, on("MON_2026_04_20")))
                .build();

        assertThat(findings(checked, LAW, "MON_2026_04_20"))
                .isEqualTo(
                        role == PartyRole.ICT_AUTHORITY ? List.of() : List.of("BREACH ucc83.p16.control 2026-04-20"));
    }

    /** The average of the month, and no single call. */
    @OfNorm({"ucc83.p7.wait", "ucc83.p13.rating-scale"})
    @Test
    void theAverageWaitOfTheMonthIsJudged() {
        Fact taken = on("FRI_2026_05_01");
        Map<Integer, Long> ratings = Map.of(5, 1L, 6, 1L);

        assertThat(findings(
                        reported()
                                .calls(new CallStatistics(taken, 3, Duration.ofSeconds(90), Map.of()))
                                .build(),
                        LAW,
                        "TUE_2026_05_05"))
                .isEmpty();
        ContactCenterMonth over = reported()
                .calls(new CallStatistics(taken, 3, Duration.ofSeconds(90).plusNanos(1), ratings))
                .build();
        assertThat(findings(over, LAW, "TUE_2026_05_05"))
                .containsExactly("DEFECT ucc83.p13.rating-scale 2026-05-01", "BREACH ucc83.p7.wait 2026-05-01");
        assertThat(messages(over, LAW, "TUE_2026_05_05"))
                .contains("The average wait on the telephone is 30 seconds, rounded up; it may be 30 seconds.");
    }

    @Test
    void theMonthOpensOnItsFirstDay() {
        assertThat(month("2026-04").build().opened()).contains(on("WED_2026_04_01"));
    }
}
