package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static kz.qyzmet.edgecases.Cases.time;
import static kz.qyzmet.edgecases.Cases.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.partner.ExperiencePeriod;
import kz.qyzmet.agreement.partner.ExperiencePlace;
import kz.qyzmet.agreement.partner.PartnerEmployee;
import kz.qyzmet.agreement.partner.PartnerReport;
import kz.qyzmet.agreement.partner.PartnerReports;
import kz.qyzmet.agreement.partner.PartnerSelection;
import kz.qyzmet.agreement.partner.PartnerSelectionNorms;
import kz.qyzmet.agreement.partner.ReportTerm;
import kz.qyzmet.agreement.partner.ReportTerms;
import kz.qyzmet.agreement.partner.WorkExperience;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerCandidate;
import org.junit.jupiter.api.Test;

/** Situations of partner organizations, on the real calendar. */
class PartnerCasesTest {

    private static final AgreementTime SINCE_DECEMBER = AgreementTime.from(date("2026-12-01"));

    private static PartnerEmployee hiredOnALeapDay(String started) {
        return PartnerEmployee.builder()
                .number("1")
                .takesPartInDelivery(true)
                .startedOn(Fact.on(date(started)))
                .experience(WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.CENTER, date("2024-02-29"))))
                .build();
    }

    private static PartnerCandidate.Builder entrepreneur() {
        return PartnerCandidate.builder()
                .name("Әлия")
                .businessEntity(true)
                .registeredInKazakhstan(true)
                .requirementsMet(true);
    }

    private static Outcome<PartnerSelection> asAgent(PartnerCandidate candidate) {
        return PartnerSelection.builder()
                .cooperationType(CooperationType.AGENT)
                .candidate(candidate)
                .build()
                .admit(date("2026-05-06"));
    }

    @Test
    @EdgeCase(29)
    void thePartnerIsOpenOnASaturdayThatIsNoWorkingDayOfATerm() {
        WorkSchedule partner = WorkSchedule.pointFour(LAW);

        assertThat(partner.isOpen(time("2026-05-16T10:00"))).isTrue();
        assertThat(KazakhstanCalendar.fiveDay().isWorkingDay(date("2026-05-16")))
                .isFalse();
        assertThat(workingDays(1, "2026-05-15").due()).isEqualTo("2026-05-18");
        assertThat(WorkSchedule.pointFour(LAW.withCalendar(KazakhstanCalendar.sixDay()))
                        .hours(date("2026-05-16")))
                .isEqualTo(partner.hours(date("2026-05-16")));
    }

    @Test
    @EdgeCase(66)
    void whoWasHiredOnALeapDayHasAYearOnTheLastOfFebruary() {
        assertThat(hiredOnALeapDay("2025-02-28").findings(LAW, CooperationType.TRUST_MANAGEMENT, date("2025-03-03")))
                .isEmpty();
        assertThat(hiredOnALeapDay("2025-02-27").findings(LAW, CooperationType.TRUST_MANAGEMENT, date("2025-03-03")))
                .extracting(finding -> finding.citation().id())
                .containsExactly("spa219.an1.p13.experience");
    }

    @Test
    @EdgeCase(166)
    void theLastOfDecemberLeavesFourReportsToMake() {
        ReportTerms each = ReportTerms.sameForAll(Fact.on(date("2026-12-01")), ReportTerm.byDayOfNextMonth(10));
        ReportTerms oneForAll = new ReportTerms(each.agreedOn(), each.byPeriod(), Optional.empty(), true);
        PartnerReport ofTheYear =
                new PartnerReport(ReportingPeriod.YEAR, date("2026-12-31"), Fact.on(date("2027-01-08")));
        PartnerReports four = new PartnerReports(Optional.of(each), Set.of(ofTheYear), Set.of());
        PartnerReports one = new PartnerReports(Optional.of(oneForAll), Set.of(ofTheYear), Set.of());

        assertThat(four.timeline(LAW, SINCE_DECEMBER, date("2026-12-31")).entries())
                .hasSize(4)
                .extracting(Timeline.Entry::deadline)
                .extracting(Deadline::due)
                .containsOnly(date("2027-01-11"));
        assertThat(four.findings(LAW, SINCE_DECEMBER, date("2027-01-12"))).hasSize(3);
        assertThat(one.findings(LAW, SINCE_DECEMBER, date("2027-01-12"))).isEmpty();
    }

    @Test
    @EdgeCase(167)
    void aPeriodWithoutADueDayIsUndeterminedAndNeverLate() {
        PartnerReports none = PartnerReports.none();

        assertThat(none.timeline(LAW, SINCE_DECEMBER, date("2027-01-31")).entries())
                .hasSize(8)
                .extracting(Timeline.Entry::deadline)
                .allMatch(Undetermined.class::isInstance);
        assertThat(none.findings(LAW, SINCE_DECEMBER, date("2028-06-01"))).isEmpty();
    }

    @Test
    @EdgeCase(179)
    void anAgentIsKnownByAnIinAndNotByABin() {
        assertThat(asAgent(entrepreneur().iin(Iin.of("061211600012")).build()).isAccepted())
                .isTrue();
        assertThat(asAgent(entrepreneur().bin(Bin.of("940140000385")).build()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.citation()).isEqualTo(PartnerSelectionNorms.AGENT_ELIGIBILITY));
    }
}
