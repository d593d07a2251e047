package kz.qyzmet.inspection.result;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.found;
import static kz.qyzmet.inspection.result.Given.sent;
import static kz.qyzmet.inspection.result.Given.timeline;
import static kz.qyzmet.inspection.result.Given.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recommendation: when it is made, the thirty days, the report of its results, the rights it restores. */
class RecommendationTest {

    private static final String ELIMINATION = "law88.a27-2.p8.i1.recommendation-elimination";
    private static final String TERM = "law88.a27-2.p9.pt1.recommendation-term";
    private static final String REPORT = "law88.a27-2.p10.recommendation-report";
    private static final String RESTORE = "law88.a27-2.p9.pt2.restore-without-reapplication";

    private static Results.Builder confirmed(boolean violations) {
        return Results.builder()
                .draft(Given.draft(sent("TUE_2026_04_21", "TUE_2026_04_21")))
                .certificate(Certificate.builder()
                        .from(Given.certificate("WED_2026_04_29", "WED_2026_04_29"))
                        .confirmsViolations(violations)
                        .build());
    }

    private static Recommendation.Builder issued() {
        return Recommendation.builder()
                .issuedOn(on("WED_2026_04_29"))
                .toSubject(sent("THU_2026_04_30", "FRI_2026_05_08"));
    }

    private static List<String> foundIn(Recommendation.Builder recommendation, String asOf) {
        return found(confirmed(true).recommendation(recommendation.build()).build(), asOf, unplanned());
    }

    @Test
    @OfNorm("law88.a27-2.p8.i1.recommendation-elimination")
    void itIsMadeWhereViolationsAreConfirmed() {
        assertThat(found(confirmed(false).build(), "THU_2026_04_30", unplanned()))
                .isEmpty();
        assertThat(found(confirmed(true).build(), "THU_2026_04_30", unplanned()))
                .containsExactly("DEFECT " + ELIMINATION + " 2026-04-29");
        assertThat(foundIn(issued(), "THU_2026_04_30")).isEmpty();
        assertThat(found(confirmed(false).recommendation(issued().build()).build(), "THU_2026_04_30", unplanned()))
                .containsExactly("BREACH " + ELIMINATION + " 2026-04-29");
        assertThat(found(Results.builder().recommendation(issued().build()).build(), "THU_2026_04_30", unplanned()))
                .containsExactly("DEFECT " + ELIMINATION + " 2026-04-29");
        assertThat(foundIn(issued().issuedOn(on("TUE_2026_04_28")), "THU_2026_04_30"))
                .containsExactly("BREACH " + ELIMINATION + " 2026-04-28");
    }

    @Test
    @OfNorm({
        "law88.a27-2.p8.i1.recommendation-elimination",
        "law88.a27-2.p8.i2.recommendation-liability",
        "law88.a27-2.p11.i5.form-recommendation"
    })
    void itAsksForBothInTheApprovedForm() {
        assertThat(foundIn(
                        issued().asksForElimination(true).asksForLiability(true).approvedForm(true), "THU_2026_04_30"))
                .isEmpty();
        assertThat(foundIn(
                        issued().asksForElimination(false)
                                .asksForLiability(false)
                                .approvedForm(false),
                        "THU_2026_04_30"))
                .containsExactly(
                        "BREACH law88.a27-2.p11.i5.form-recommendation 2026-04-29",
                        "BREACH " + ELIMINATION + " 2026-04-29",
                        "BREACH law88.a27-2.p8.i2.recommendation-liability 2026-04-29");
    }

    /** Cases 41 and 125. */
    @ParameterizedTest
    @CsvSource({
        "THU_2026_04_09, SAT_2026_05_09, TUE_2026_05_12",
        "FRI_2026_05_08, SUN_2026_06_07, MON_2026_06_08",
        "MON_2026_06_01, WED_2026_07_01, WED_2026_07_01"
    })
    @OfNorm(StateServicesLaw.Ids.RECOMMENDATION_TERM)
    void thirtyCalendarDaysFromTheReceipt(String received, String nominal, String due) {
        Results results = Results.builder()
                .recommendation(Recommendation.builder()
                        .toSubject(sent(received, received))
                        .build())
                .build();
        assertThat(timeline(results, unplanned()).deadline(StateServicesLaw.RECOMMENDATION_TERM))
                .isInstanceOfSatisfying(Due.class, end -> {
                    assertThat(end.nominal()).isEqualTo(date(nominal));
                    assertThat(end.due()).isEqualTo(date(due));
                });
    }

    @ParameterizedTest
    @CsvSource({"RECEIPT, MON_2026_06_08", "ISSUE, FRI_2026_05_29", "SENDING, MON_2026_06_01"})
    void theReadingsOfTheStart(RecommendationStart start, String due) {
        Results results = confirmed(true).recommendation(issued().build()).build();
        assertThat(timeline(LAW.with(start), results, unplanned())
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(date(due));
    }

    @ParameterizedTest
    @CsvSource({
        // Considered, measures, as of, finding.
        "WED_2026_05_20, WED_2026_05_20, TUE_2026_06_09,",
        "WED_2026_05_20, MON_2026_06_08, TUE_2026_06_09,",
        "WED_2026_05_20, TUE_2026_06_09, TUE_2026_06_09, BREACH",
        "WED_2026_05_20, , TUE_2026_06_09, BREACH",
        ", , MON_2026_06_08,",
        ", , TUE_2026_06_09, BREACH"
    })
    @OfNorm(StateServicesLaw.Ids.RECOMMENDATION_TERM)
    void bothConsiderationAndMeasuresFallInTheTerm(String considered, String measures, String asOf, String severity) {
        Recommendation.Builder recommendation = issued().issuedOn(on("FRI_2026_05_08"))
                .toSubject(sent("FRI_2026_05_08", "FRI_2026_05_08"))
                .consideredOn(Optional.ofNullable(considered).map(day -> on(day)))
                .measuresTakenOn(Optional.ofNullable(measures).map(day -> on(day)));
        if (considered != null) {
            recommendation.resultsSentOn(on(considered));
        }
        assertThat(foundIn(recommendation, asOf))
                .isEqualTo(severity == null ? List.of() : List.of(severity + " " + TERM + " 2026-06-09"));
    }

    @Test
    void whatIsInTimeByAnotherStartIsADoubt() {
        Recommendation.Builder recommendation =
                issued().consideredOn(on("MON_2026_06_08")).measuresTakenOn(on("MON_2026_06_08"));
        Results results = confirmed(true).recommendation(recommendation.build()).build();
        Reckoner byIssue = LAW.with(RecommendationStart.ISSUE);
        assertThat(found(byIssue, results, "MON_2026_06_08", unplanned()))
                .containsExactly("DOUBT " + TERM + " 2026-05-30");
        assertThat(found(results, "MON_2026_06_08", unplanned())).isEmpty();
        Results received = confirmed(true)
                .recommendation(
                        Recommendation.builder().issuedOn(on("WED_2026_04_29")).build())
                .build();
        assertThat(found(byIssue, received, "MON_2026_06_08", unplanned()))
                .as("a receipt that is not recorded makes nothing right")
                .containsExactly("BREACH " + TERM + " 2026-05-30");
    }

    /** Case 125: from the consideration, not from the due date. */
    @ParameterizedTest
    @CsvSource({
        "FRI_2026_05_22, MON_2026_05_25,",
        "MON_2026_05_25, MON_2026_05_25, 2026-05-23",
        ", FRI_2026_05_22,",
        ", MON_2026_05_25, 2026-05-23"
    })
    @OfNorm(StateServicesLaw.Ids.RECOMMENDATION_OUTCOME_REPORT)
    void theResultsFollowTheConsideration(String sentOn, String asOf, String since) {
        Recommendation.Builder recommendation = issued().consideredOn(on("WED_2026_05_20"))
                .resultsSentOn(Optional.ofNullable(sentOn).map(day -> on(day)));
        assertThat(timeline(
                                confirmed(true)
                                        .recommendation(recommendation.build())
                                        .build(),
                                unplanned())
                        .deadline(StateServicesLaw.RECOMMENDATION_OUTCOME_REPORT)
                        .due())
                .isEqualTo(date("FRI_2026_05_22"));
        assertThat(foundIn(recommendation, asOf))
                .isEqualTo(since == null ? List.of() : List.of("BREACH " + REPORT + " " + since));
    }

    @Test
    void resultsWithoutAConsiderationAreADefect() {
        assertThat(foundIn(issued().resultsSentOn(on("WED_2026_05_20")), "WED_2026_05_20"))
                .containsExactly("DEFECT " + REPORT + " 2026-05-20");
    }

    @Test
    @OfNorm("law88.a27-2.p9.pt2.restore-without-reapplication")
    void rightsAreRestoredWithoutANewApplication() {
        Recommendation.Builder executed = issued().consideredOn(on("WED_2026_05_20"))
                .measuresTakenOn(on("THU_2026_05_21"))
                .resultsSentOn(on("FRI_2026_05_22"));
        assertThat(foundIn(executed, "FRI_2026_05_22")).isEmpty();
        assertThat(foundIn(executed.obstructedRecipients(true), "FRI_2026_05_22"))
                .containsExactly("BREACH " + RESTORE + " 2026-05-21");
        assertThat(foundIn(executed.rightsRestoredOn(on("FRI_2026_05_22")), "FRI_2026_05_22"))
                .isEmpty();
        assertThat(foundIn(executed.reapplicationDemandedOn(on("TUE_2026_05_19")), "FRI_2026_05_22"))
                .containsExactly("BREACH " + RESTORE + " 2026-05-19");
        assertThat(foundIn(issued().obstructedRecipients(true), "FRI_2026_05_22"))
                .as("not yet dealt with")
                .isEmpty();
    }

    @Test
    void whereItStands() {
        Results open = confirmed(true).recommendation(issued().build()).build();
        assertThat(open.state(LAW, date("THU_2026_04_30"), unplanned())).isEqualTo(ResultState.RECOMMENDATION_OPEN);
        assertThat(open.canBeFollowedUp(date("TUE_2026_04_28"))).isFalse();
        assertThat(open.canBeFollowedUp(date("WED_2026_04_29"))).isTrue();
        Results executed = confirmed(true)
                .recommendation(issued().consideredOn(on("WED_2026_05_20"))
                        .measuresTakenOn(on("THU_2026_05_21"))
                        .build())
                .build();
        assertThat(executed.state(LAW, date("WED_2026_05_20"), unplanned())).isEqualTo(ResultState.RECOMMENDATION_OPEN);
        assertThat(executed.state(LAW, date("THU_2026_05_21"), unplanned())).isEqualTo(ResultState.EXECUTED);
    }

    @Test
    void theMessagesSayWhatIsWrong() {
        List<Finding> findings = confirmed(true).build().findings(LAW, date("THU_2026_04_30"), unplanned());
        assertFinding(
                findings.get(0),
                ResultNorms.RECOMMENDATION_ON_ELIMINATION,
                Severity.DEFECT,
                "WED_2026_04_29",
                "The certificate confirms violations, and no recommendation is recorded. The text sets no term for"
                        + " it.");
    }
}
