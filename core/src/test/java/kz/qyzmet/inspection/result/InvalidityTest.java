package kz.qyzmet.inspection.result;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertText;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.result.Given.LAW;
import static kz.qyzmet.inspection.result.Given.found;
import static kz.qyzmet.inspection.result.Given.sent;
import static kz.qyzmet.inspection.result.Given.timeline;
import static kz.qyzmet.inspection.result.Given.unplanned;
import static kz.qyzmet.inspection.result.Given.withoutNotice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Challenges, invalidity, and the cancelling of the recommendation. */
class InvalidityTest {

    private static final String TERM = "law88.a27-2.p9.pt1.recommendation-term";
    private static final String INVALID = "law88.a27-4.p3.invalid";
    private static final String HIGHER = "law88.a27-4.p5.s1.cancel-higher-body";
    private static final String COURT = "law88.a27-4.p5.s2.cancel-court";
    private static final ResultOutline NO_NOTICE = withoutNotice("MON_2026_04_06");

    private static Results recommended() {
        return Results.builder()
                .draft(Given.draft(sent("TUE_2026_04_21", "TUE_2026_04_21")))
                .certificate(Certificate.builder()
                        .from(Given.certificate("FRI_2026_05_08", "FRI_2026_05_08"))
                        .confirmsViolations(true)
                        .build())
                .recommendation(Recommendation.builder()
                        .issuedOn(on("FRI_2026_05_08"))
                        .toSubject(sent("FRI_2026_05_08", "FRI_2026_05_08"))
                        .build())
                .build();
    }

    private static Results with(Results results, Challenge.Builder challenge) {
        return Results.builder().from(results).addChallenges(challenge.build()).build();
    }

    private static Challenge.Builder challenge(ReviewingBody to) {
        return Challenge.builder().of(ChallengedThing.RECOMMENDATION).to(to);
    }

    private static ChallengeDecision decided(String day, boolean granted) {
        return new ChallengeDecision(on(day), granted);
    }

    @Test
    @OfNorm({"law88.a27-4.p3.invalid", "law88.a27-4.p5.s1.cancel-higher-body"})
    void aGrossViolationMakesTheInspectionInvalidAndTheRecommendationVoidable() {
        List<Finding> findings = recommended().findings(LAW, date("FRI_2026_05_08"), NO_NOTICE);
        assertThat(findings).hasSize(2);
        assertFinding(
                findings.get(0),
                ResultNorms.INVALID_INSPECTION,
                Severity.BREACH,
                "MON_2026_04_06",
                "The inspection was conducted with a gross violation ("
                        + GrossViolation.NO_NOTICE.label().en()
                        + ") and is to be recognised as invalid. The text does not say by whom.");
        assertFinding(
                findings.get(1),
                ResultNorms.CANCELLATION_BY_HIGHER_BODY,
                Severity.DEFECT,
                "FRI_2026_05_08",
                "The recommendation follows from an invalid inspection: the higher state body has a ground to cancel"
                        + " it. Until then it stands.");
        assertThat(found(recommended(), "THU_2026_05_07", NO_NOTICE))
                .containsExactly("BREACH " + INVALID + " 2026-04-06");
        assertThat(found(Results.builder().build(), "FRI_2026_04_03", NO_NOTICE))
                .as("not yet")
                .isEmpty();
        assertThat(found(recommended(), "FRI_2026_05_08", unplanned())).isEmpty();
    }

    @Test
    @OfNorm("law88.a27-4.p3.invalid")
    void severalGrossViolationsAreOneInvalidity() {
        ResultOutline two = new ResultOutline(
                Optional.empty(),
                false,
                Map.of(
                        GrossViolation.NO_NOTICE, date("MON_2026_04_06"),
                        GrossViolation.NO_GROUNDS, date("THU_2026_04_02")));
        List<Finding> findings = Results.builder().build().findings(LAW, date("TUE_2026_04_07"), two);
        assertThat(findings).hasSize(1);
        assertThat(Given.inShort(findings.get(0))).isEqualTo("BREACH " + INVALID + " 2026-04-02");
        assertThat(findings.get(0).message().en())
                .contains(GrossViolation.NO_GROUNDS.label().en() + "; "
                        + GrossViolation.NO_NOTICE.label().en());
        Results recognised =
                Results.builder().recognisedInvalidOn(on("FRI_2026_05_15")).build();
        assertThat(found(recognised, "FRI_2026_05_15", unplanned()))
                .as("on another ground: the list may be open")
                .containsExactly("DOUBT " + INVALID + " 2026-05-15");
    }

    /** Case 127: the clock stops at the decision, and history stays. */
    @Test
    @OfNorm("law88.a27-4.p5.s1.cancel-higher-body")
    void theHigherBodyCancelsTheRecommendation() {
        Outcome<Results> outcome = recommended().cancelByHigherBody(on("FRI_2026_05_22"), NO_NOTICE);
        Results cancelled = outcome.value();
        assertThat(timeline(cancelled, NO_NOTICE).deadline(StateServicesLaw.RECOMMENDATION_TERM))
                .isInstanceOfSatisfying(Suspended.class, stopped -> {
                    assertThat(stopped.since()).isEqualTo(date("FRI_2026_05_22"));
                    // 9 to 21 May are used.
                    assertThat(stopped.left()).isEqualTo(17);
                });
        assertThat(found(cancelled, "FRI_2026_06_26", NO_NOTICE)).containsExactly("BREACH " + INVALID + " 2026-04-06");
        assertThat(cancelled.state(LAW, date("THU_2026_05_21"), NO_NOTICE)).isEqualTo(ResultState.RECOMMENDATION_OPEN);
        assertThat(cancelled.state(LAW, date("FRI_2026_05_22"), NO_NOTICE)).isEqualTo(ResultState.CANCELLED);
        assertThat(cancelled.canBeFollowedUp(date("THU_2026_05_21"))).isTrue();
        assertThat(cancelled.canBeFollowedUp(date("FRI_2026_05_22"))).isFalse();
        assertThat(timeline(cancelled.asKnownOn(date("THU_2026_05_21")), NO_NOTICE)
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(date("MON_2026_06_08"));
    }

    @ParameterizedTest
    @CsvSource({"FRI_2026_06_05, false", "MON_2026_06_08, false", "TUE_2026_06_09, true"})
    void whatWasMissedBeforeTheDecisionStaysMissed(String decision, boolean missed) {
        Results cancelled =
                recommended().cancelByHigherBody(on(decision), NO_NOTICE).value();
        assertThat(found(cancelled, "FRI_2026_06_26", NO_NOTICE).contains("BREACH " + TERM + " 2026-06-09"))
                .isEqualTo(missed);
    }

    @Test
    @OfNorm("law88.a27-4.p5.s1.cancel-higher-body")
    void theHigherBodyNeedsAnInvalidInspectionAndARecommendation() {
        assertRefused(
                recommended().cancelByHigherBody(on("FRI_2026_05_22"), unplanned()),
                ResultNorms.CANCELLATION_BY_HIGHER_BODY,
                "The recommendation cannot be cancelled on this ground: on the day of the decision the inspection was"
                        + " not invalid.");
        assertRefused(
                recommended().cancelByHigherBody(on("THU_2026_05_07"), NO_NOTICE),
                ResultNorms.CANCELLATION_BY_HIGHER_BODY,
                "There is nothing to cancel: on the day of the decision no recommendation had been made.");
        assertRefused(
                recommended()
                        .cancelByHigherBody(on("FRI_2026_05_22"), NO_NOTICE)
                        .flatMap(cancelled -> cancelled.cancelByHigherBody(on("MON_2026_05_25"), NO_NOTICE)),
                ResultNorms.CANCELLATION_BY_HIGHER_BODY,
                "The recommendation was cancelled on 22 May 2026 already.");
        Results recognised = Results.builder()
                .from(recommended())
                .recognisedInvalidOn(on("FRI_2026_05_15"))
                .build();
        assertThat(recognised
                        .cancelByHigherBody(on("FRI_2026_05_15"), unplanned())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm("law88.a27-4.p5.s2.cancel-court")
    void theCourtCancelsWhereTheHigherBodyRefused() {
        assertRefused(
                recommended().cancelByCourt(on("FRI_2026_05_22"), NO_NOTICE),
                ResultNorms.CANCELLATION_BY_COURT,
                "The court cancels the recommendation only where the higher state body has refused to.");
        Results refused = with(
                recommended(),
                challenge(ReviewingBody.HIGHER_BODY)
                        .filedOn(on("TUE_2026_05_12"))
                        .decision(decided("WED_2026_05_20", false)));
        assertThat(found(refused, "WED_2026_05_20", NO_NOTICE))
                .containsExactly("BREACH " + INVALID + " 2026-04-06", "DEFECT " + COURT + " 2026-05-20");
        assertThat(refused.cancelByCourt(on("TUE_2026_05_19"), NO_NOTICE).isAccepted())
                .isFalse();
        Results filed = with(refused, challenge(ReviewingBody.COURT).filedOn(on("THU_2026_05_21")));
        Results cancelled = filed.cancelByCourt(on("FRI_2026_05_22"), NO_NOTICE).value();
        assertThat(cancelled.challenges())
                .containsExactlyInAnyOrder(
                        challenge(ReviewingBody.HIGHER_BODY)
                                .filedOn(on("TUE_2026_05_12"))
                                .decision(decided("WED_2026_05_20", false))
                                .build(),
                        challenge(ReviewingBody.COURT)
                                .filedOn(on("THU_2026_05_21"))
                                .decision(decided("FRI_2026_05_22", true))
                                .build());
        assertThat(found(cancelled, "FRI_2026_06_26", NO_NOTICE)).containsExactly("BREACH " + INVALID + " 2026-04-06");
    }

    @Test
    @OfNorm({"law88.a27-4.p5.s2.cancel-court", "law88.a27-4.p5.s1.cancel-higher-body"})
    void aDecisionThatWasNotToBeTakenIsAFindingAndStandsAllTheSame() {
        Results court = with(recommended(), challenge(ReviewingBody.COURT).decision(decided("FRI_2026_05_22", true)));
        assertThat(found(court, "FRI_2026_06_26", NO_NOTICE))
                .containsExactly("BREACH " + INVALID + " 2026-04-06", "BREACH " + COURT + " 2026-05-22");
        Results higher =
                with(recommended(), challenge(ReviewingBody.HIGHER_BODY).decision(decided("FRI_2026_05_22", true)));
        assertThat(found(higher, "FRI_2026_06_26", unplanned())).containsExactly("DOUBT " + HIGHER + " 2026-05-22");
    }

    @Test
    @OfNorm({"law88.a27-3.p1.sp3.appeal-results", "law88.a27-4.p1.appeal-acts"})
    void aChallengeIsOfSomethingThatIsThere() {
        Results results = with(
                Results.builder().build(), challenge(ReviewingBody.HIGHER_BODY).filedOn(on("TUE_2026_05_12")));
        assertThat(found(results, "TUE_2026_05_12", unplanned()))
                .containsExactly("DEFECT law88.a27-3.p1.sp3.appeal-results 2026-05-12");
        Results ofActs = with(
                Results.builder().build(),
                Challenge.builder()
                        .of(ChallengedThing.ACTS)
                        .to(ReviewingBody.COURT)
                        .filedOn(on("TUE_2026_05_12"))
                        .decision(decided("FRI_2026_05_22", true)));
        assertThat(found(ofActs, "FRI_2026_05_22", unplanned()))
                .as("acts can be challenged without a recommendation")
                .isEmpty();
        assertThat(ChallengedThing.ACTS.norm()).isEqualTo(NormId.of("law88.a27-4.p1.appeal-acts"));
    }

    /** Case 126: two norms, opposite pull. */
    @Test
    @OfNorm("law88.a27-4.p2.no-suspensive-effect")
    void aChallengeDoesNotStopTheTermUnlessTheHostReadsItSo() {
        Results pending =
                with(recommended(), challenge(ReviewingBody.HIGHER_BODY).filedOn(on("FRI_2026_05_22")));
        Reckoner suspends = LAW.with(ChallengeEffect.SUSPENDS);
        assertThat(timeline(pending, unplanned()).deadline(StateServicesLaw.RECOMMENDATION_TERM))
                .isInstanceOfSatisfying(Due.class, due -> assertThat(due.due()).isEqualTo(date("MON_2026_06_08")));
        assertThat(timeline(suspends, pending, unplanned()).deadline(StateServicesLaw.RECOMMENDATION_TERM))
                .isInstanceOfSatisfying(
                        Suspended.class, stopped -> assertThat(stopped.left()).isEqualTo(17));
        assertThat(found(pending, "TUE_2026_06_09", unplanned())).containsExactly("DOUBT " + TERM + " 2026-06-09");
        assertThat(found(suspends, pending, "TUE_2026_06_09", unplanned())).isEmpty();

        Results refused = with(
                recommended(),
                challenge(ReviewingBody.HIGHER_BODY)
                        .filedOn(on("FRI_2026_05_22"))
                        .decision(decided("MON_2026_06_01", false)));
        // 17 days left, 1 to 17 June.
        assertThat(timeline(suspends, refused, unplanned())
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(date("WED_2026_06_17"));
        assertThat(recommended().basis(LAW)).isEmpty();
        assertText(
                refused.basis(LAW).get(0),
                "The recommendation was challenged on 22 May 2026. By Art. 27-4 p. 2 of the Law that does not preclude"
                        + " measures: its term ends on Monday 8 June 2026. By Art. 96 of the Administrative"
                        + " Procedural-Process Code, which is none of the four acts, filing suspends execution: its"
                        + " term ends on Wednesday 17 June 2026. Followed here: the term of the recommendation runs"
                        + " on while it is challenged.");
        assertThat(pending.basis(suspends).get(0).en())
                .contains("its term is suspended, left: 17 calendar days")
                .endsWith("Followed here: the term of the recommendation is suspended while it is challenged.");
        Results notReceived = Results.builder()
                .from(pending)
                .recommendation(
                        Recommendation.builder().issuedOn(on("FRI_2026_05_08")).build())
                .build();
        assertThat(notReceived.basis(LAW).get(0).en()).contains("its term has no last day yet");
    }

    @Test
    void aChallengeOfActsDoesNotTouchTheTerm() {
        Results results = with(
                recommended(),
                Challenge.builder()
                        .of(ChallengedThing.ACTS)
                        .to(ReviewingBody.COURT)
                        .filedOn(on("FRI_2026_05_22")));
        assertThat(timeline(LAW.with(ChallengeEffect.SUSPENDS), results, unplanned())
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(date("MON_2026_06_08"));
        assertThat(results.basis(LAW)).isEmpty();
    }
}
