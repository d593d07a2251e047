package kz.qyzmet.inspection.observation;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import kz.qyzmet.OfNorm;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearQuarter;

/** External monitoring: the information of the entity, the sources, the decisions, what may follow. */
class ExternalMonitoringTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final YearQuarter Q1 = YearQuarter.of(2026, 1);

    private static ExternalMonitoring.Builder monitoring() {
        return ExternalMonitoring.builder().by(ObservingBody.AGENCY);
    }

    private static ObservationRecommendation.Builder recommendation() {
        return ObservationRecommendation.builder()
                .decidedOn(on("MON_2026_04_20"))
                .decidedBy(ObservationDecider.AGENCY_MANAGEMENT)
                .addressee(RecommendationAddressee.ENTITY_HEAD)
                .demands(EnumSet.allOf(RecommendationDemand.class))
                .dispatch(Dispatch.of(on("TUE_2026_04_21"), on("WED_2026_04_22")))
                .replyBy(date("WED_2026_05_20"));
    }

    private static ExternalMonitoring with(ObservationRecommendation recommendation) {
        return monitoring().addRecommendations(recommendation).build();
    }

    private static List<SourceAnalysis> analyses(EnumSet<SourceMaterial> materials) {
        return materials.stream()
                .map(material -> new SourceAnalysis(material, on("MON_2026_04_13")))
                .toList();
    }

    private static EnumSet<SourceMaterial> listed() {
        return EnumSet.complementOf(EnumSet.of(SourceMaterial.OTHER_INFORMATION));
    }

    private static List<String> found(ExternalMonitoring monitoring, String asOf) {
        return found(LAW, monitoring, asOf);
    }

    private static List<String> found(Reckoner law, ExternalMonitoring monitoring, String asOf) {
        return monitoring.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    /** The tenth of the next month; a day off gives way to the next working day. */
    @OfNorm("ctl78.p35-2.due")
    @ParameterizedTest
    @CsvSource({
        "2025, 4, MON_2026_01_12",
        "2026, 1, FRI_2026_04_10",
        "2026, 2, FRI_2026_07_10",
        "2026, 3, MON_2026_10_12",
    })
    void theInformationOfAQuarterIsDueByTheTenth(int year, int quarter, String due) {
        ExternalMonitoring monitoring =
                monitoring().addQuarters(YearQuarter.of(year, quarter)).build();

        assertThat(monitoring
                        .timeline(LAW)
                        .deadline(ControlRules.INTERNAL_CONTROL_INFORMATION_DUE)
                        .due())
                .isEqualTo(date(due));
        assertThat(monitoring.findings(LAW, date(due))).isEmpty();
        assertThat(monitoring.findings(LAW, date(due).plusDays(1)))
                .extracting(finding -> finding.citation().id())
                .containsExactly("ctl78.p35-2.cycle", "ctl78.p35-2.due");
    }

    @OfNorm({"ctl78.p35-2.due", "ctl78.p35-2.cycle"})
    @Test
    void aQuarterWithoutInformationBreaksTheCycleAndALateOneTheDayAlone() {
        ExternalMonitoring late = monitoring()
                .addQuarters(Q1)
                .addInformation(new QuarterlyInformation(Q1, on("MON_2026_04_13")))
                .build();

        assertThat(found(late, "SUN_2026_04_12"))
                .containsExactly("BREACH ctl78.p35-2.cycle 2026-04-11", "BREACH ctl78.p35-2.due 2026-04-11");
        assertThat(found(late, "MON_2026_04_13")).containsExactly("BREACH ctl78.p35-2.due 2026-04-11");
        assertThat(late.findings(LAW, date("SUN_2026_04_12")).get(0).message().en())
                .isEqualTo("The entity supplied no information on its internal control for quarter 1 of 2026.");
    }

    @Test
    void ofSeveralForOneQuarterTheFirstCounts() {
        assertThat(found(
                        monitoring()
                                .addInformation(new QuarterlyInformation(Q1, on("THU_2026_04_16")))
                                .addInformation(new QuarterlyInformation(Q1, on("WED_2026_04_08")))
                                .build(),
                        "THU_2026_04_30"))
                .isEmpty();
    }

    @OfNorm("ctl78.p35-2.internal-reports")
    @Test
    void informationBeforeTheEndOfItsQuarterIsADefect() {
        assertThat(found(
                        monitoring()
                                .addInformation(new QuarterlyInformation(Q1, on("MON_2026_03_30")))
                                .build(),
                        "MON_2026_03_30"))
                .containsExactly("DEFECT ctl78.p35-2.internal-reports 2026-03-30");
        assertThat(found(
                        monitoring()
                                .addInformation(new QuarterlyInformation(Q1, on("TUE_2026_03_31")))
                                .build(),
                        "TUE_2026_03_31"))
                .isEmpty();
        assertThatThrownBy(() -> new QuarterlyInformation(Q1, on("WED_2025_12_31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid information: Expected a quarter that had begun by 2025-12-31, but found: 2026-Q1,"
                        + " which begins on 2026-01-01");
    }

    @OfNorm({
        "ctl78.p35-1.monitoring-system",
        "ctl78.p35-2.internal-reports",
        "ctl78.p35-3.web-and-media",
        "ctl78.p35-4.appeals"
    })
    @ParameterizedTest
    @EnumSource(SourceMaterial.class)
    void aMaterialLeftOutIsADefectOnceSomethingIsDecided(SourceMaterial leftOut) {
        EnumSet<SourceMaterial> analysed = listed();
        analysed.remove(leftOut);
        ExternalMonitoring.Builder monitoring = monitoring().addAllAnalyses(analyses(analysed));

        assertThat(found(monitoring.build(), "MON_2026_04_20")).isEmpty();
        List<String> found = found(
                monitoring
                        .addNotes(new ObservationNote(on("MON_2026_04_20"), ObservationDecider.STAND_IN))
                        .build(),
                "MON_2026_04_20");
        if (leftOut == SourceMaterial.OTHER_INFORMATION) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains("DEFECT " + leftOut.source().norm().id() + " 2026-04-20");
        }
    }

    @Test
    void sourcesThatAreNotRecordedAreNotJudged() {
        assertThat(found(
                        monitoring()
                                .addNotes(new ObservationNote(on("MON_2026_04_20"), ObservationDecider.STAND_IN))
                                .build(),
                        "MON_2026_04_20"))
                .isEmpty();
    }

    @OfNorm({"ctl78.p35.method", "law88.a27.p3.sp2.form-observation"})
    @Test
    void aSourceOutsideTheFourIsADoubtThatTheLawMaySettle() {
        ExternalMonitoring monitoring = monitoring()
                .addAllAnalyses(analyses(EnumSet.allOf(SourceMaterial.class)))
                .addNotes(new ObservationNote(on("MON_2026_04_20"), ObservationDecider.TERRITORIAL_HEAD))
                .build();

        assertThat(found(monitoring, "MON_2026_04_20")).containsExactly("DOUBT ctl78.p35.method 2026-04-20");
        assertThat(found(LAW.with(ObservedSources.ANY_INFORMATION), monitoring, "MON_2026_04_20"))
                .isEmpty();
        assertThat(ObservedSources.ANY_INFORMATION.grounds()).contains(ObservationNorms.FORM_OBSERVATION);
    }

    @OfNorm("ctl78.p36.deciders")
    @ParameterizedTest
    @EnumSource(ObservationDecider.class)
    void onlyTheManagementTheHeadsAndTheirStandInsDecide(ObservationDecider decider) {
        ObservationRecommendation recommendation =
                recommendation().decidedBy(decider).build();
        ObservationNote note = new ObservationNote(on("MON_2026_04_20"), decider);
        ExternalMonitoring recorded =
                monitoring().addRecommendations(recommendation).addNotes(note).build();

        if (decider == ObservationDecider.OTHER_OFFICIAL) {
            String reason = "The decision on the results of the monitoring was taken by somebody whom the Rules do not"
                    + " name: another official.";
            assertRefused(monitoring().build().recommend(LAW, recommendation), ObservationNorms.DECIDERS, reason);
            assertRefused(monitoring().build().takeNote(LAW, note), ObservationNorms.DECIDERS, reason);
            assertThat(found(recorded, "MON_2026_04_20")).containsExactly("BREACH ctl78.p36.deciders 2026-04-20");
        } else {
            assertThat(monitoring()
                            .build()
                            .recommend(LAW, recommendation)
                            .flatMap(one -> one.takeNote(LAW, note))
                            .value())
                    .isEqualTo(recorded);
            assertThat(found(recorded, "MON_2026_04_20")).isEmpty();
        }
    }

    @OfNorm("ctl78.p36-2.note")
    @Test
    void aNoteWithoutInternalControlIsADoubtByTheLetter() {
        EnumSet<SourceMaterial> analysed = listed();
        analysed.remove(SourceMaterial.INTERNAL_CONTROL_INFORMATION);
        ExternalMonitoring monitoring = monitoring()
                .addAllAnalyses(analyses(analysed))
                .addNotes(new ObservationNote(on("MON_2026_04_20"), ObservationDecider.AGENCY_MANAGEMENT))
                .build();

        assertThat(found(monitoring, "MON_2026_04_20"))
                .containsExactly("DEFECT ctl78.p35-2.internal-reports 2026-04-20", "DOUBT ctl78.p36-2.note 2026-04-20");
        assertThat(found(LAW.with(NotedInformation.ANY_RESULT), monitoring, "MON_2026_04_20"))
                .containsExactly("DEFECT ctl78.p35-2.internal-reports 2026-04-20");
    }

    @OfNorm({"ctl78.p36-2.note", "ctl78.p36-1.recommendations", "ctl78.p36.criminal-referral"})
    @Test
    void whatTheEndShowsToBeLacking() {
        assertThat(found(monitoring().endedOn(on("THU_2026_04_30")).build(), "THU_2026_04_30"))
                .containsExactly("DEFECT ctl78.p36-2.note 2026-04-30");
        assertThat(found(
                        monitoring()
                                .violationsFoundOn(on("MON_2026_04_20"))
                                .addNotes(new ObservationNote(on("THU_2026_04_23"), ObservationDecider.STAND_IN))
                                .endedOn(on("THU_2026_04_30"))
                                .build(),
                        "THU_2026_04_30"))
                .containsExactly("DOUBT ctl78.p36-1.recommendations 2026-04-30");
        ExternalMonitoring.Builder crime = monitoring()
                .addNotes(new ObservationNote(on("THU_2026_04_23"), ObservationDecider.STAND_IN))
                .crimeSignsFoundOn(on("MON_2026_04_20"));
        assertThat(found(crime.build(), "THU_2026_12_31")).as("not over").isEmpty();
        assertThat(found(crime.endedOn(on("THU_2026_04_30")).build(), "THU_2026_04_30"))
                .containsExactly("BREACH ctl78.p36.criminal-referral 2026-04-30");
        assertThat(found(crime.materialsReferredOn(on("TUE_2026_04_28")).build(), "THU_2026_04_30"))
                .isEmpty();
    }

    @OfNorm({"law88.a27-1.p4.sp5.recommendation-unfulfilled", "law88.a27-1.p6.sp4.monitoring-findings"})
    @Test
    void whatMayFollowIsToldSinceTheLawAttachesIt() {
        ExternalMonitoring monitoring = monitoring()
                .violationsFoundOn(on("MON_2026_04_13"))
                .addRecommendations(recommendation()
                        .outcomeReportedOn(on("TUE_2026_05_19"))
                        .addUnmet(new UnmetDemand(RecommendationDemand.REMOVE_CAUSES, on("MON_2026_06_01")))
                        .build())
                .build();

        assertThat(monitoring.consequences(LAW, date("SUN_2026_05_31")))
                .extracting(ObservationConsequence::norm)
                .containsExactly(AppointmentNorms.GROUND_MONITORING);
        assertThat(monitoring.consequences(LAW, date("MON_2026_06_01")))
                .extracting(ObservationConsequence::norm)
                .containsExactly(AppointmentNorms.GROUND_MONITORING, StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED);
        assertThat(monitoring.basis(LAW)).hasSize(2);
        assertThat(monitoring.findings(LAW, date("MON_2026_06_01")))
                .extracting(Finding::message)
                .extracting(message -> message.en())
                .containsExactly(
                        "The entity did not meet a demand of the recommendation of 20 April 2026: to remove the causes and"
                                + " conditions of the violations. For the next semi-annual plan this may be a reason to inspect it.");
    }

    @OfNorm("law88.a27-1.p6.sp4.monitoring-findings")
    @Test
    void underTheOldRegimeTheLawAttachesNothing() {
        ExternalMonitoring before =
                monitoring().violationsFoundOn(on("MON_2024_04_15")).build();
        ExternalMonitoring after =
                monitoring().violationsFoundOn(on("MON_2024_06_10")).build();

        assertThat(before.consequences(LAW, date("THU_2026_12_31"))).isEmpty();
        assertThat(after.consequences(LAW, date("THU_2026_12_31"))).hasSize(1);
    }

    @Test
    void theStateFollowsTheFacts() {
        LocalDate day = date("THU_2026_04_30");
        ExternalMonitoring started =
                monitoring().startedOn(on("MON_2026_04_13")).build();
        ExternalMonitoring.Builder noted = ExternalMonitoring.builder()
                .from(started)
                .addNotes(new ObservationNote(on("THU_2026_04_23"), ObservationDecider.STAND_IN));

        assertThat(monitoring().build().state(day)).isEqualTo(ObservationState.NOT_STARTED);
        assertThat(started.state(day)).isEqualTo(ObservationState.UNDER_WAY);
        assertThat(started.state(date("SUN_2026_04_12"))).isEqualTo(ObservationState.NOT_STARTED);
        assertThat(ExternalMonitoring.builder()
                        .from(started)
                        .endedOn(on("THU_2026_04_30"))
                        .build()
                        .state(day))
                .isEqualTo(ObservationState.ENDED);
        assertThat(noted.build().state(day)).isEqualTo(ObservationState.NOTED);
        assertThat(noted.addRecommendations(recommendation().build()).build().state(day))
                .isEqualTo(ObservationState.RECOMMENDED);
        assertThat(with(recommendation().outcomeReportedOn(on("WED_2026_04_29")).build())
                        .state(day))
                .isEqualTo(ObservationState.ANSWERED);
        assertThat(started.opened()).contains(on("MON_2026_04_13"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> monitoring()
                        .startedOn(on("MON_2026_04_20"))
                        .endedOn(on("SUN_2026_04_19"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'startedOn' <= 'endedOn', but found: 2026-04-20 > 2026-04-19");
        assertThatThrownBy(() ->
                        recommendation().outcomeReportedOn(on("SUN_2026_04_19")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'decidedOn' <= 'outcomeReportedOn', but found: 2026-04-20 >"
                        + " 2026-04-19");
        assertThatThrownBy(() -> monitoring()
                        .crimeSignsFoundOn(on("MON_2026_04_20"))
                        .materialsReferredOn(on("SUN_2026_04_19"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class);
    }

    @Test
    void aPlanBreaksNothingAndADateBeyondEveryCalendarIsNoInternalError() {
        Fact planned = Fact.planned(Moment.on(date("MON_2026_04_20")), date("MON_2026_04_13"));
        assertThat(found(
                        monitoring()
                                .addNotes(new ObservationNote(planned, ObservationDecider.OTHER_OFFICIAL))
                                .endedOn(planned)
                                .build(),
                        "THU_2026_12_31"))
                .isEmpty();
        ExternalMonitoring far =
                with(recommendation().replyBy(LocalDate.of(9999, 12, 31)).build());
        assertThatThrownBy(() -> far.timeline(LAW)).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void everyMaterialBelongsToOneSource() {
        assertThat(Arrays.stream(ObservationSource.values()).flatMap(source -> source.materials().stream()))
                .containsExactlyInAnyOrder(SourceMaterial.values());
    }
}
