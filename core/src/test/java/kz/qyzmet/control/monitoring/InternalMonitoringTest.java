package kz.qyzmet.control.monitoring;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearQuarter;

/** Internal monitoring: four quarters of a year, their analyses and proposals. */
class InternalMonitoringTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final YearQuarter Q1 = YearQuarter.of(2026, 1);
    private static final YearQuarter Q2 = YearQuarter.of(2026, 2);

    private static InternalMonitoring year(QuarterlyMonitoring... monitorings) {
        return InternalMonitoring.builder()
                .year(2026)
                .monitorings(Set.of(monitorings))
                .build();
    }

    /** The first quarter, done on Friday 20 March by the unit, with every analysis. */
    private static QuarterlyMonitoring.Builder first() {
        return QuarterlyMonitoring.builder()
                .quarter(Q1)
                .doneBy(PartyRole.ICU)
                .startedOn(on("MON_2026_03_02"))
                .doneOn(on("FRI_2026_03_20"))
                .analyses(EnumSet.allOf(MonitoringAnalysis.class));
    }

    private static QuarterlyMonitoring done(YearQuarter quarter, String day) {
        return QuarterlyMonitoring.builder()
                .quarter(quarter)
                .doneBy(PartyRole.ICU_CENTRAL)
                .startedOn(on(day))
                .doneOn(on(day))
                .build();
    }

    private static MonitoringProposal.Builder proposal(ProposalKind kind) {
        return MonitoringProposal.builder()
                .kind(kind)
                .drawnUpOn(on("FRI_2026_03_20"))
                .submittedOn(on("THU_2026_03_26"))
                .reportBy(date("THU_2026_04_30"));
    }

    private static ProposalForwarding forwarded(String sent, String received) {
        return new ProposalForwarding(
                Optional.of(ServiceProvider.of("Provider", PersonKind.LEGAL_ENTITY)),
                Dispatch.of(on(sent), on(received)),
                Optional.empty());
    }

    private static List<String> found(InternalMonitoring year, String asOf) {
        return found(LAW, year, asOf);
    }

    private static List<String> found(Reckoner law, InternalMonitoring year, String asOf) {
        return year.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @OfNorm("ctl78.p57.cycle")
    @ParameterizedTest
    @CsvSource({
        "TUE_2026_03_31, ''",
        "WED_2026_04_01, DOUBT 2026-04-01",
        "TUE_2026_06_30, DOUBT 2026-04-01",
        "WED_2026_07_01, BREACH 2026-04-01; DOUBT 2026-07-01",
        "THU_2026_10_01, BREACH 2026-04-01; BREACH 2026-07-01; DOUBT 2026-10-01",
        "THU_2026_12_31, BREACH 2026-04-01; BREACH 2026-07-01; DOUBT 2026-10-01",
        "FRI_2027_01_01, BREACH 2026-04-01; BREACH 2026-07-01; BREACH 2026-10-01; DOUBT 2027-01-01",
    })
    void aQuarterIsMissingFromTheDayAfterItsEndAndADoubtUntilTheNextIsOver(String asOf, String found) {
        List<String> wanted = found.isEmpty() ? List.of() : List.of(found.split("; "));

        assertThat(year().missing(LAW, date(asOf))).hasSameSizeAs(wanted);
        assertThat(year().findings(LAW, date(asOf)))
                .allMatch(finding -> finding.citation().id().equals("ctl78.p57.cycle"))
                .extracting(finding -> finding.severity() + " " + finding.since())
                .containsExactlyElementsOf(wanted);
    }

    @OfNorm("ctl78.p57.cycle")
    @Test
    void aMonitoringAfterTheQuarterIsADoubtAndAfterTheNextOneABreach() {
        assertThat(found(year(done(Q1, "TUE_2026_03_31")), "TUE_2026_06_30")).isEmpty();
        assertThat(found(year(done(Q1, "WED_2026_04_01")), "TUE_2026_06_30"))
                .containsExactly("DOUBT ctl78.p57.cycle 2026-04-01");
        assertThat(found(year(done(Q1, "WED_2026_07_01"), done(Q2, "MON_2026_06_01")), "WED_2026_07_01"))
                .containsExactly("BREACH ctl78.p57.cycle 2026-04-01");
        Reckoner about = LAW.with(MonitoredQuarter.AFTER_THE_QUARTER);
        assertThat(found(about, year(done(Q1, "WED_2026_04_01")), "TUE_2026_06_30"))
                .isEmpty();
        assertThat(year().missing(about, date("TUE_2026_06_30"))).isEmpty();
        assertThat(found(about, year(), "WED_2026_07_01")).containsExactly("BREACH ctl78.p57.cycle 2026-07-01");
        assertThat(found(about, year(done(Q1, "WED_2026_07_01")), "WED_2026_07_01"))
                .containsExactly("BREACH ctl78.p57.cycle 2026-07-01");
    }

    @OfNorm("ctl78.p57.cycle")
    @Test
    void theTimelineHasFourQuartersOnNoDay() {
        assertThat(year().timeline(LAW).deadlines(ControlRules.INTERNAL_MONITORING_CYCLE))
                .hasSize(4)
                .allMatch(Undetermined.class::isInstance);
    }

    @OfNorm("ctl78.p57.bodies")
    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"ICU", "ICU_CENTRAL", "ICU_LOCAL", "ICU_EXECUTIVE", "PROVIDER", "BODY_LEADERSHIP", "EXPERT"})
    void onlyTheResponsibleUnitMonitors(PartyRole role) {
        QuarterlyMonitoring monitoring = first().doneBy(role).build();
        if (role.name().startsWith("ICU")) {
            assertThat(year().monitor(LAW, monitoring).value()).isEqualTo(year(monitoring));
            assertThat(found(year(monitoring), "TUE_2026_03_31")).isEmpty();
        } else {
            assertRefused(
                    year().monitor(LAW, monitoring),
                    MonitoringNorms.MONITORING_BODIES,
                    "The internal monitoring for quarter 1 of 2026 was carried out by another than the responsible unit: "
                            + role.label().en() + ".");
            assertThat(found(year(monitoring), "TUE_2026_03_31")).containsExactly("BREACH ctl78.p57.bodies 2026-03-02");
        }
    }

    @OfNorm({
        "ctl78.p57-1.publication-of-drafts",
        "ctl78.p57-2.by-laws-in-place",
        "ctl78.p57-3.by-laws-updating",
        "ctl78.p57-4.hidden-services",
        "ctl78.p57-5.procedure-information",
        "ctl78.p57-6.processes",
        "ctl78.p57-7.compliance",
        "ctl78.p57-8.groundless-refusals",
        "ctl78.p57-8.documents-in-systems",
        "ctl78.p57-8.extra-documents",
        "ctl78.p57-9.accessibility",
        "ctl78.p57-10.appeals",
        "ctl78.p57-11.stage-data",
        "ctl78.p57-12.public-monitoring",
        "ctl78.p57-13.information-requests"
    })
    @ParameterizedTest
    @EnumSource(MonitoringAnalysis.class)
    void anAnalysisLeftOutIsADefectOfItsSubpoint(MonitoringAnalysis leftOut) {
        QuarterlyMonitoring.Builder without = first().analyses(EnumSet.complementOf(EnumSet.of(leftOut)));
        List<String> defect = List.of("DEFECT " + leftOut.norm().id() + " 2026-03-20");

        assertThat(found(year(without.build()), "FRI_2026_03_20"))
                .isEqualTo(leftOut == MonitoringAnalysis.INFORMATION_REQUESTS ? List.of() : defect);
        assertThat(found(year(without.informationLacking(true).build()), "FRI_2026_03_20"))
                .isEqualTo(defect);
        assertThat(found(year(without.build()), "THU_2026_03_19")).isEmpty();
    }

    @Test
    void thirteenSubpointsAreFifteenAnalyses() {
        assertThat(MonitoringAnalysis.values()).hasSize(15);
        assertThat(EnumSet.allOf(MonitoringAnalysis.class).stream()
                        .map(analysis -> analysis.norm().id().replaceFirst("\\.[a-z-]+$", ""))
                        .distinct())
                .hasSize(13);
        assertThat(ProposalKind.values()).hasSize(8);
        assertThat(found(
                        year(first().analyses(EnumSet.noneOf(MonitoringAnalysis.class))
                                .build()),
                        "FRI_2026_03_20"))
                .as("not recorded, not judged")
                .isEmpty();
    }

    @OfNorm({
        "ctl78.p58-1.processes",
        "ctl78.p58-2.register-and-by-laws",
        "ctl78.p58-3.elimination",
        "ctl78.p58-4.control-events",
        "ctl78.p58-5.information-update",
        "ctl78.p58-6.outreach",
        "ctl78.p58-7.training",
        "ctl78.p58-8.agency-notice"
    })
    @ParameterizedTest
    @EnumSource(ProposalKind.class)
    void whatWasFoundCallsForItsProposal(ProposalKind kind) {
        ProposalKind other = kind == ProposalKind.OUTREACH ? ProposalKind.TRAINING : ProposalKind.OUTREACH;
        QuarterlyMonitoring.Builder found = first().addShortcomings(new Shortcoming(kind, on("TUE_2026_03_10")));
        String norm = kind.norm().id();

        assertThat(found(year(found.build()), "THU_2026_03_19")).isEmpty();
        assertThat(found(year(found.build()), "FRI_2026_03_20")).containsExactly("DEFECT " + norm + " 2026-03-20");
        QuarterlyMonitoring.Builder without = found.addProposals(proposal(other).build());
        assertThat(found(year(without.build()), "THU_2026_03_26")).containsExactly("BREACH " + norm + " 2026-03-26");
        assertThat(found(year(without.addProposals(proposal(kind).build()).build()), "THU_2026_03_26"))
                .isEmpty();
    }

    @OfNorm("ctl78.p58-8.agency-notice")
    @Test
    void aBreachOnAPermitFoundAfterTheSubmissionIsNotLeftOutOfIt() {
        QuarterlyMonitoring monitoring = first().addProposals(
                        proposal(ProposalKind.TRAINING).build())
                .addShortcomings(new Shortcoming(ProposalKind.AGENCY_NOTICE, on("FRI_2026_03_27")))
                .build();

        assertThat(found(year(monitoring), "TUE_2026_03_31"))
                .containsExactly("DEFECT ctl78.p58-8.agency-notice 2026-03-27");
    }

    @OfNorm("ctl78.p59.submission")
    @Test
    void aProposalGoesToTheLeadershipFirst() {
        ProposalForwarding out = forwarded("FRI_2026_03_27", "MON_2026_03_30");
        MonitoringProposal.Builder right = proposal(ProposalKind.TRAINING).addForwardings(out);
        MonitoringProposal.Builder never =
                proposal(ProposalKind.TRAINING).submittedOn(Optional.empty()).addForwardings(out);
        MonitoringProposal.Builder after = proposal(ProposalKind.TRAINING)
                .submittedOn(on("MON_2026_03_30"))
                .addForwardings(out);

        assertThat(found(year(first().addProposals(right.build()).build()), "TUE_2026_03_31"))
                .isEmpty();
        for (MonitoringProposal.Builder wrong : List.of(never, after)) {
            assertThat(found(year(first().addProposals(wrong.build()).build()), "TUE_2026_03_31"))
                    .containsExactly("BREACH ctl78.p59.submission 2026-03-27");
        }
    }

    @OfNorm("ctl78.p59.forwarding")
    @Test
    void aProposalThatTheLeadershipKeepsIsADoubt() {
        MonitoringProposal.Builder kept = proposal(ProposalKind.TRAINING).withheldOn(on("MON_2026_03_30"));

        assertThat(found(year(first().addProposals(kept.build()).build()), "TUE_2026_03_31"))
                .containsExactly("DOUBT ctl78.p59.forwarding 2026-03-30");
        assertThat(found(
                        year(first().addProposals(kept.addForwardings(forwarded("TUE_2026_03_31", "TUE_2026_03_31"))
                                        .build())
                                .build()),
                        "TUE_2026_03_31"))
                .isEmpty();
    }

    @OfNorm("ctl78.p59.feedback-term")
    @Test
    void theProviderAnswersByTheDateOfTheProposal() {
        ProposalForwarding out = forwarded("FRI_2026_03_27", "MON_2026_03_30");
        InternalMonitoring year = year(
                first().addProposals(proposal(ProposalKind.TRAINING)
                                .addForwardings(out)
                                .build())
                        .build(),
                done(Q2, "FRI_2026_05_15"));
        InternalMonitoring noDate = year(first().addProposals(proposal(ProposalKind.TRAINING)
                        .reportBy(Optional.empty())
                        .addForwardings(out)
                        .build())
                .build());
        InternalMonitoring passed = year(first().addProposals(proposal(ProposalKind.TRAINING)
                        .reportBy(date("FRI_2026_03_27"))
                        .addForwardings(out)
                        .build())
                .build());

        assertThat(year.timeline(LAW)
                        .deadline(ControlRules.MONITORING_PROPOSAL_REPLY)
                        .due())
                .isEqualTo(date("THU_2026_04_30"));
        assertThat(found(year, "THU_2026_04_30")).isEmpty();
        assertThat(found(year, "FRI_2026_05_01")).containsExactly("BREACH ctl78.p59.feedback-term 2026-05-01");
        assertThat(year.findings(LAW, date("FRI_2026_05_01")).get(0).message().en())
                .contains("quarter 1 of 2026", "training of staff", "Provider");
        assertThat(noDate.timeline(LAW).deadline(ControlRules.MONITORING_PROPOSAL_REPLY))
                .isInstanceOf(Undetermined.class);
        assertThat(found(noDate, "TUE_2026_06_30")).containsExactly("DEFECT ctl78.p59.feedback-term 2026-03-27");
        assertThat(found(passed, "TUE_2026_06_30")).containsExactly("DEFECT ctl78.p59.feedback-term 2026-03-30");
    }

    @Test
    void theStateIsTheFurthestThatAMonitoringHasCome() {
        ProposalForwarding out = forwarded("FRI_2026_03_27", "MON_2026_03_30");
        MonitoringProposal.Builder proposal = proposal(ProposalKind.TRAINING).addForwardings(out);
        InternalMonitoring year = year(first().addProposals(proposal.build()).build());

        assertThat(year.state(Q1, date("SUN_2026_03_01"))).isEqualTo(QuarterState.AWAITED);
        assertThat(year.state(Q1, date("MON_2026_03_02"))).isEqualTo(QuarterState.UNDER_WAY);
        assertThat(year.state(Q1, date("FRI_2026_03_20"))).isEqualTo(QuarterState.DONE);
        assertThat(year.state(Q1, date("THU_2026_03_26"))).isEqualTo(QuarterState.PROPOSED);
        assertThat(year.state(Q1, date("FRI_2026_03_27"))).isEqualTo(QuarterState.FORWARDED);
        assertThat(year.state(Q2, date("FRI_2026_03_27"))).isEqualTo(QuarterState.AWAITED);
        ProposalForwarding answered =
                new ProposalForwarding(out.provider(), out.dispatch(), Optional.of(on("FRI_2026_04_10")));
        assertThat(year(first().addProposals(proposal(ProposalKind.TRAINING)
                                        .addForwardings(answered)
                                        .build())
                                .build())
                        .state(Q1, date("FRI_2026_04_10")))
                .isEqualTo(QuarterState.ANSWERED);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> InternalMonitoring.builder().year(2015).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid year: Expected 2016 to 9998, but found: 2015");
        assertThatThrownBy(() -> InternalMonitoring.builder()
                        .year(2025)
                        .addMonitorings(first().build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid quarter: Expected a quarter of 2025, but found: 2026-Q1");
        assertThatThrownBy(() -> first().quarter(Q2).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid monitoring: Expected a quarter that had begun by 2026-03-20, but found: 2026-Q2,"
                        + " which begins on 2026-04-01");
        assertThatThrownBy(() -> first().doneOn(on("SUN_2026_03_01")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'startedOn' <= 'doneOn', but found: 2026-03-02 > 2026-03-01");
        assertThatThrownBy(() -> proposal(ProposalKind.TRAINING)
                        .submittedOn(on("THU_2026_03_19"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class);
        Fact early = on("THU_2026_03_26");
        ProposalForwarding out = forwarded("FRI_2026_03_27", "MON_2026_03_30");
        assertThatThrownBy(() -> new ProposalForwarding(out.provider(), out.dispatch(), Optional.of(early)))
                .isInstanceOf(ContradictoryFactsException.class);
    }
}
