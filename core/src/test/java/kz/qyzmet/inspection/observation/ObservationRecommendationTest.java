package kz.qyzmet.inspection.observation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recommendations after external monitoring: to whom, what they ask, by when their outcome is told. */
class ObservationRecommendationTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

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

    private static List<String> found(ExternalMonitoring monitoring, String asOf) {
        return found(LAW, monitoring, asOf);
    }

    private static List<String> found(Reckoner law, ExternalMonitoring monitoring, String asOf) {
        return monitoring.findings(law, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @OfNorm("ctl78.p36-1.recommendations")
    @ParameterizedTest
    @EnumSource(RecommendationAddressee.class)
    void aRecommendationGoesToTheHeadOrWhoRepresentsHim(RecommendationAddressee addressee) {
        ObservationRecommendation recommendation =
                recommendation().addressee(addressee).build();

        boolean right = addressee != RecommendationAddressee.OTHER;
        assertThat(monitoring().build().recommend(LAW, recommendation).isAccepted())
                .isEqualTo(right);
        assertThat(found(with(recommendation), "MON_2026_04_20"))
                .isEqualTo(right ? List.of() : List.of("BREACH ctl78.p36-1.recommendations 2026-04-20"));
    }

    @OfNorm({"ctl78.p36-1.violations", "ctl78.p36-1.causes", "ctl78.p36-1.liability", "ctl78.p36-1.restoration"})
    @ParameterizedTest
    @EnumSource(RecommendationDemand.class)
    void aDemandThatIsLeftOutIsADefectAndAnUnmetOneABreach(RecommendationDemand demand) {
        ObservationRecommendation.Builder without = recommendation().demands(EnumSet.complementOf(EnumSet.of(demand)));

        assertThat(found(with(without.build()), "MON_2026_04_20"))
                .containsExactly("DEFECT " + demand.norm().id() + " 2026-04-20");
        assertThat(found(with(without.rightsViolated(false).build()), "MON_2026_04_20"))
                .hasSize(demand == RecommendationDemand.RESTORE_RIGHTS ? 0 : 1);

        ExternalMonitoring unmet = with(recommendation()
                .outcomeReportedOn(on("TUE_2026_05_19"))
                .addUnmet(new UnmetDemand(demand, on("MON_2026_06_01")))
                .build());
        assertThat(found(unmet, "SUN_2026_05_31")).isEmpty();
        assertThat(found(unmet, "MON_2026_06_01"))
                .containsExactly("BREACH " + demand.norm().id() + " 2026-06-01");
    }

    @OfNorm("ctl78.p36-1.violations")
    @Test
    void aDemandFoundUnmetTooEarlyOrNeverMadeIsADefectOfTheRecord() {
        UnmetDemand early = new UnmetDemand(RecommendationDemand.CURE_VIOLATIONS, on("WED_2026_05_20"));
        ExternalMonitoring whileItRuns = with(recommendation()
                .outcomeReportedOn(on("TUE_2026_05_19"))
                .addUnmet(early)
                .build());
        ExternalMonitoring neverMade = with(recommendation()
                .demands(EnumSet.complementOf(EnumSet.of(RecommendationDemand.CURE_VIOLATIONS)))
                .outcomeReportedOn(on("TUE_2026_05_19"))
                .addUnmet(early)
                .build());

        assertThat(found(whileItRuns, "WED_2026_05_20")).containsExactly("DEFECT ctl78.p36-1.violations 2026-05-20");
        assertThat(found(neverMade, "WED_2026_05_20"))
                .containsExactly(
                        "DEFECT ctl78.p36-1.violations 2026-04-20", "DEFECT ctl78.p36-1.violations 2026-05-20");
        assertThat(whileItRuns.consequences(LAW, date("WED_2026_05_20"))).isEmpty();
    }

    /** The date of the recommendation rules; where it sets none, no number is invented. */
    @OfNorm("ctl78.p36-1.inform")
    @Test
    void theOutcomeIsToldByTheDateOfTheRecommendation() {
        assertThat(with(recommendation().build()).timeline(LAW).deadline(ControlRules.MONITORING_RECOMMENDATION_REPLY))
                .isInstanceOfSatisfying(
                        Due.class, reply -> assertThat(reply.due()).isEqualTo(date("WED_2026_05_20")));
        assertThat(with(recommendation().replyBy(date("SAT_2026_05_09")).build())
                        .timeline(LAW)
                        .deadline(ControlRules.MONITORING_RECOMMENDATION_REPLY)
                        .due())
                .as("Saturday, and the Monday after it is off")
                .isEqualTo(date("TUE_2026_05_12"));
        assertThat(with(recommendation().replyBy(Optional.empty()).build())
                        .timeline(LAW)
                        .deadline(ControlRules.MONITORING_RECOMMENDATION_REPLY))
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined ->
                                assertThat(undetermined.document().en()).isEqualTo("the recommendation itself"));
        assertThat(with(recommendation()
                                .dispatch(Dispatch.sent(on("TUE_2026_04_21")))
                                .build())
                        .timeline(LAW)
                        .deadline(ControlRules.MONITORING_RECOMMENDATION_REPLY))
                .isInstanceOf(NotStarted.class);
    }

    @OfNorm("ctl78.p36-1.inform")
    @Test
    void silenceAfterThatDateIsABreachAndNoDateADefect() {
        assertThat(found(with(recommendation().build()), "WED_2026_05_20")).isEmpty();
        assertThat(found(with(recommendation().build()), "THU_2026_05_21"))
                .containsExactly("BREACH ctl78.p36-1.inform 2026-05-21");
        assertThat(found(with(recommendation().replyBy(Optional.empty()).build()), "THU_2026_12_31"))
                .containsExactly("DEFECT ctl78.p36-1.inform 2026-04-21");
        assertThat(found(with(recommendation().replyBy(date("TUE_2026_04_21")).build()), "THU_2026_12_31"))
                .as("passed when it was received")
                .containsExactly("DEFECT ctl78.p36-1.inform 2026-04-22");
    }
}
