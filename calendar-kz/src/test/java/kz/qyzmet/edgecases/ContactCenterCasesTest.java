package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.contactcenter.AcceptanceProtocol;
import kz.qyzmet.contactcenter.Annex2Column;
import kz.qyzmet.contactcenter.AppealReport;
import kz.qyzmet.contactcenter.AppealReportAddressee;
import kz.qyzmet.contactcenter.CallStatistics;
import kz.qyzmet.contactcenter.ContactCenterMonth;
import kz.qyzmet.contactcenter.Discrepancy;
import kz.qyzmet.contactcenter.InformationRefusal;
import kz.qyzmet.contactcenter.Outage;
import kz.qyzmet.contactcenter.OutageAddressee;
import kz.qyzmet.contactcenter.OutageNotice;
import kz.qyzmet.contactcenter.RecordingRequest;
import kz.qyzmet.contactcenter.RefusalToInform;
import kz.qyzmet.contactcenter.ReportTitle;
import kz.qyzmet.contactcenter.ServiceInformation;
import kz.qyzmet.contactcenter.ServiceOnboarding;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;

/** Situations of the contact center, on the real calendar. */
class ContactCenterCasesTest {

    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);

    private static ServiceOnboarding.Builder accepted() {
        return ServiceOnboarding.builder()
                .trainedOn(Fact.on(WED_2026_05_06))
                .protocol(AcceptanceProtocol.signed(WED_2026_05_06));
    }

    private static Deadline recording(String received) {
        return RecordingRequest.builder()
                .addRequestedBy(PartyRole.QUALITY_AUTHORITY)
                .receivedOn(Fact.at(Moment.parse(received)))
                .build()
                .timeline(LAW)
                .deadline(ContactCenterRules.CALL_RECORDING);
    }

    private static RefusalToInform refused(String... days) {
        RefusalToInform.Builder refused = RefusalToInform.builder();
        for (String day : days) {
            refused.addRefusals(new InformationRefusal(Fact.on(date(day)), false, Optional.empty()));
        }
        return refused.build();
    }

    @Test
    @EdgeCase({10, 11})
    void consultationStartsAfterFiveWorkingDaysOnTheSaturdayItself() {
        assertThat(accepted().build().timeline(LAW).deadline(ContactCenterRules.CONSULTATION_START))
                .isInstanceOfSatisfying(
                        NotBefore.class, start -> assertThat(start.from()).isEqualTo(SAT_2026_05_16));
        assertThat(accepted()
                        .consultationStartedOn(Fact.on(SAT_2026_05_16))
                        .build()
                        .findings(LAW, SAT_2026_05_16))
                .isEmpty();
        assertThat(accepted()
                        .consultationStartedOn(Fact.on(FRI_2026_05_15))
                        .build()
                        .findings(LAW, SAT_2026_05_16))
                .extracting(finding -> finding.citation())
                .containsExactly(ContactCenterRules.CONSULTATION_START);
    }

    @Test
    @EdgeCase(18)
    void aRequestWithoutItsHourIsNotOverdueAtFourInTheMorning() {
        assertThat(recording("2026-04-14")).isInstanceOf(Undetermined.class);
        assertThat(recording("2026-04-14").status(date("2026-04-20"))).isEqualTo(DeadlineStatus.UNDETERMINED);
    }

    @Test
    @EdgeCase(19)
    void aRefusalOnTheLastOfFebruaryIsRepeatedAndOneOnTheFirstOfMarchIsNot() {
        assertThat(refused("2026-01-31", "2026-02-28").repeatedRefusals(LAW)).hasSize(1);
        assertThat(refused("2026-01-31", "2026-03-01").repeatedRefusals(LAW)).isEmpty();
    }

    @Test
    @EdgeCase(28)
    void anExplanationAskedBeforeNauryzIsDueAfterItsSubstitutes() {
        Optional<Fact> fri20260320 = Optional.of(Fact.on(date("2026-03-20")));
        ContactCenterMonth month = ContactCenterMonth.builder()
                .month(YearMonth.of(2026, 2))
                .addDiscrepancies(new Discrepancy(
                        fri20260320, Optional.of(PartyRole.QUALITY_AUTHORITY), fri20260320, Optional.empty()))
                .build();

        assertThat(month.timeline(LAW)
                        .deadline(ContactCenterRules.DISCREPANCY_EXPLANATION)
                        .due())
                .isEqualTo("2026-03-26");
    }

    @Test
    @EdgeCase(56)
    void oneLongCallIsNoBreachOfTheAverage() {
        Duration cap = CallStatistics.cap(LAW);
        Fact taken = Fact.on(date("2026-05-01"));

        assertThat(CallStatistics.of(taken, List.of(Duration.ofSeconds(90), Duration.ZERO, Duration.ZERO), List.of())
                        .isOver(cap))
                .isFalse();
        assertThat(new CallStatistics(taken, 3, Duration.ofSeconds(91), Map.of()).isOver(cap))
                .isTrue();
    }

    @Test
    @EdgeCase(80)
    void anInterruptionAtSixIsAnnouncedToEachBySixOfTheDayBefore() {
        Outage outage = Outage.builder()
                .startsOn(Fact.planned(Moment.parse("2026-04-14T06:00"), date("2026-04-01")))
                .operatorInformedOn(Fact.on(date("2026-04-01")))
                .addNotices(new OutageNotice(OutageAddressee.CENTRAL_BODIES, Fact.at(Moment.parse("2026-04-13T06:00"))))
                .addNotices(new OutageNotice(OutageAddressee.LOCAL_BODIES, Fact.at(Moment.parse("2026-04-13T09:00"))))
                .addNotices(new OutageNotice(OutageAddressee.PROVIDERS, Fact.at(Moment.parse("2026-04-12T23:00"))))
                .build();

        assertThat(outage.findings(LAW, date("2026-04-14")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("(local executive bodies)"));
    }

    @Test
    @EdgeCase(132)
    void theChainRunsFromWhatHappenedAndThePlanFromTheLatestDays() {
        ServiceOnboarding approved = ServiceOnboarding.builder()
                .byLawApprovedOn(Fact.on(WED_2026_05_06))
                .build();
        ServiceOnboarding sent = ServiceOnboarding.builder()
                .from(approved)
                .information(ServiceInformation.complete(date("2026-05-08")))
                .build();

        assertThat(approved.timeline(LAW)
                        .deadline(ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING)
                        .status(date("2026-06-30")))
                .isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(sent.timeline(LAW)
                        .deadline(ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING)
                        .due())
                .isEqualTo("2026-05-25");
        assertThat(approved.latestPlan(LAW)
                        .deadline(ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING)
                        .due())
                .isEqualTo("2026-05-28");
        assertThat(((NotBefore) approved.latestPlan(LAW).deadline(ContactCenterRules.CONSULTATION_START)).from())
                .isEqualTo("2026-06-05");
    }

    @Test
    @EdgeCase(162)
    void aMonthlyReportTitledForAQuarterIsInTimeAndFlagged() {
        ContactCenterMonth.Builder month = ContactCenterMonth.builder().month(YearMonth.of(2026, 4));
        for (AppealReportAddressee to : AppealReportAddressee.values()) {
            month.addAppealReports(new AppealReport(
                    to,
                    Fact.on(date("2026-05-05")),
                    to == AppealReportAddressee.QUALITY_AUTHORITY ? ReportTitle.QUARTER : ReportTitle.MONTH,
                    EnumSet.allOf(Annex2Column.class)));
        }

        assertThat(month.build().findings(LAW, date("2026-05-05")))
                .extracting(Finding::severity)
                .containsExactly(Severity.DOUBT);
    }

    @Test
    @EdgeCase({169, 174})
    void fourHoursElapseOverMidnightAndOverTheChangeOfTheZone() {
        assertThat(((Due) recording("2026-04-14T22:00")).moment())
                .isEqualTo(Moment.parse("2026-04-15T02:00").instant());
        assertThat(((Due) recording("2024-02-29T22:00")).moment())
                .isEqualTo(Moment.parse("2024-03-01T01:00").instant());
    }
}
