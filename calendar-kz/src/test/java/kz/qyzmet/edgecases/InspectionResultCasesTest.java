package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.document.EffectiveDelivery;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.Challenge;
import kz.qyzmet.inspection.result.ChallengeEffect;
import kz.qyzmet.inspection.result.ChallengedThing;
import kz.qyzmet.inspection.result.CompletionDay;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Objection;
import kz.qyzmet.inspection.result.ObjectionForm;
import kz.qyzmet.inspection.result.Recommendation;
import kz.qyzmet.inspection.result.ResultOutline;
import kz.qyzmet.inspection.result.ResultState;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.inspection.result.ReviewingBody;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Situations of sections B, F and H as they concern the results of an inspection, asked of the results. */
class InspectionResultCasesTest {

    private static final NormId DRAFT = StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT;
    private static final NormId OBJECTION = StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE;
    private static final NormId TERM = StateServicesLaw.RECOMMENDATION_TERM;

    private static Fact on(String day) {
        return Fact.on(date(day));
    }

    private static Results.Builder drafted(Dispatch toSubject) {
        return Results.builder()
                .draft(DraftCertificate.builder().toSubject(toSubject).build());
    }

    private static Certificate certificate(String toSubject, String toStatistics) {
        return Certificate.builder()
                .toSubject(Dispatch.sent(on(toSubject)))
                .toStatistics(Dispatch.sent(on(toStatistics)))
                .build();
    }

    private static ResultOutline plan(String end) {
        return new ResultOutline(Optional.of(date(end)), false, Map.of());
    }

    private static ResultOutline noPlan() {
        return new ResultOutline(Optional.empty(), false, Map.of());
    }

    private static Deadline deadline(Reckoner law, Results results, ResultOutline outline, NormId norm) {
        TimelineBuilder timeline = Timeline.on(law);
        results.timeline(timeline, law, outline);
        return timeline.build().deadline(norm);
    }

    private static Deadline deadline(Results results, ResultOutline outline, NormId norm) {
        return deadline(LAW, results, outline, norm);
    }

    private static List<String> found(Results results, String asOf, ResultOutline outline) {
        return results.findings(LAW, date(asOf), outline).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    private static Results recommended() {
        return Results.builder()
                .recommendation(Recommendation.builder()
                        .toSubject(Dispatch.of(on("2026-05-08"), on("2026-05-08")))
                        .build())
                .build();
    }

    @Test
    @EdgeCase(13)
    void theFirstDeliveryOfTheDraftStartsTheObjections() {
        Results results = drafted(Dispatch.builder()
                        .sentOn(on("2026-05-28"))
                        .addReceivedOn(on("2026-06-01"))
                        .addReceivedOn(on("2026-05-28"))
                        .build())
                .build();
        assertThat(deadline(results, noPlan(), OBJECTION).due()).isEqualTo("2026-06-01");
        assertThat(deadline(LAW.with(EffectiveDelivery.LAST), results, noPlan(), OBJECTION)
                        .due())
                .isEqualTo("2026-06-03");
    }

    @Test
    @EdgeCase(14)
    void aDraftThatWasRefusedStartsThemAllTheSame() {
        Results results = drafted(Dispatch.builder()
                        .sentOn(on("2026-05-29"))
                        .refusedOn(on("2026-05-29"))
                        .build())
                .build();
        assertThat(deadline(results, noPlan(), OBJECTION).due()).isEqualTo("2026-06-02");
    }

    @Test
    @EdgeCase(16)
    void withoutAReceiptTheObjectionsHaveNotStarted() {
        Results results = drafted(Dispatch.sent(on("2026-05-29"))).build();
        assertThat(deadline(results, noPlan(), OBJECTION)).isInstanceOf(NotStarted.class);
        assertThat(results.state(LAW, date("2026-06-30"), noPlan())).isEqualTo(ResultState.OBJECTIONS_OPEN);
    }

    @Test
    @EdgeCase(55)
    void theDraftIsInTimeBySendingAndTheObjectionRunsFromReceipt() {
        Results results =
                drafted(Dispatch.of(on("2026-05-08"), on("2026-05-12"))).build();
        assertThat(deadline(results, plan("2026-05-14"), DRAFT).due()).isEqualTo("2026-05-08");
        assertThat(found(results, "2026-05-12", plan("2026-05-14"))).isEmpty();
        assertThat(deadline(results, plan("2026-05-14"), OBJECTION).due()).isEqualTo("2026-05-14");
    }

    @Test
    @EdgeCase(77)
    void theDraftIsCountedFromThePlanAndThenFromTheRealDay() {
        Results planned =
                drafted(Dispatch.of(on("2026-05-29"), on("2026-05-29"))).build();
        assertThat(deadline(planned, plan("2026-06-03"), DRAFT).due()).isEqualTo("2026-05-29");
        Results completed = Results.builder()
                .from(planned)
                .certificate(certificate("2026-06-05", "2026-06-05"))
                .build();
        assertThat(deadline(completed, plan("2026-06-03"), DRAFT).due()).isEqualTo("2026-06-02");
        assertThat(deadline(planned, noPlan(), DRAFT)).isInstanceOf(NotStarted.class);
    }

    @Test
    @EdgeCase(78)
    void anEarlyCompletionMakesTheDraftLate() {
        Results results = drafted(Dispatch.of(on("2026-05-29"), on("2026-05-29")))
                .certificate(certificate("2026-06-01", "2026-06-01"))
                .build();
        assertThat(found(results, "2026-05-31", plan("2026-06-03"))).isEmpty();
        assertThat(found(results, "2026-06-01", plan("2026-06-03")))
                .as("one working day before completion; and the objections ran until 2 June")
                .containsExactly(
                        "BREACH law88.a27-2.p5.draft-certificate-subject 2026-06-01",
                        "BREACH law88.a27-2.p6.pt1.objection 2026-06-01");
    }

    @Test
    @EdgeCase(79)
    void aSuspensionAfterTheDraftDoesNotCallForANewOne() {
        Results results = drafted(Dispatch.sent(on("2026-05-29"))).build();
        assertThat(found(results, "2026-06-10", noPlan())).isEmpty();
        assertThat(found(results, "2026-06-30", plan("2026-06-24"))).isEmpty();
    }

    @Test
    @EdgeCase(122)
    void aCertificateWhileObjectionsMayComeIsABreachOfTheInspector() {
        Results results = drafted(Dispatch.of(on("2026-05-22"), on("2026-05-29")))
                .certificate(certificate("2026-06-02", "2026-06-02"))
                .build();
        assertThat(found(results, "2026-06-02", plan("2026-06-02")))
                .containsExactly("BREACH law88.a27-2.p6.pt1.objection 2026-06-02");
        Results next = drafted(Dispatch.of(on("2026-05-22"), on("2026-05-29")))
                .certificate(certificate("2026-06-03", "2026-06-03"))
                .build();
        assertThat(found(next, "2026-06-03", plan("2026-06-03"))).isEmpty();
    }

    @Test
    @EdgeCase(123)
    void anOralObjectionCounts() {
        Objection oral = Objection.builder()
                .form(ObjectionForm.ORAL)
                .madeOn(on("2026-06-02"))
                .build();
        Results results = drafted(Dispatch.of(on("2026-05-22"), on("2026-05-29")))
                .addObjections(oral)
                .certificate(certificate("2026-06-03", "2026-06-03"))
                .build();
        assertThat(found(results, "2026-06-03", noPlan()))
                .as("in time, and passed over")
                .containsExactly("BREACH law88.a27-2.p6.pt2.i1.outcome-certificate 2026-06-03");
    }

    @Test
    @EdgeCase(124)
    void theLaterOfTwoSendingsCompletes() {
        Results results = Results.builder()
                .certificate(certificate("2026-06-04", "2026-06-05"))
                .build();
        assertThat(results.completedOn(LAW)).contains(on("2026-06-05"));
        assertThat(results.completedOn(LAW.with(CompletionDay.TO_THE_SUBJECT))).contains(on("2026-06-04"));
    }

    @Test
    @EdgeCase(125)
    void theResultsAreCountedFromTheConsideration() {
        assertThat(deadline(recommended(), noPlan(), TERM).due()).isEqualTo("2026-06-08");
        Results considered = Results.builder()
                .recommendation(Recommendation.builder()
                        .from(recommended().recommendation().orElseThrow())
                        .consideredOn(on("2026-05-20"))
                        .build())
                .build();
        assertThat(deadline(considered, noPlan(), StateServicesLaw.RECOMMENDATION_OUTCOME_REPORT)
                        .due())
                .isEqualTo("2026-05-22");
    }

    @Test
    @EdgeCase(126)
    void bothNormsOnAChallengeAreShown() {
        Results challenged = Results.builder()
                .from(recommended())
                .addChallenges(Challenge.builder()
                        .of(ChallengedThing.RECOMMENDATION)
                        .to(ReviewingBody.HIGHER_BODY)
                        .filedOn(on("2026-05-22"))
                        .build())
                .build();
        assertThat(deadline(challenged, noPlan(), TERM).due()).isEqualTo("2026-06-08");
        assertThat(deadline(LAW.with(ChallengeEffect.SUSPENDS), challenged, noPlan(), TERM))
                .isInstanceOf(Suspended.class);
        assertThat(challenged.basis(LAW))
                .hasSize(1)
                .allSatisfy(basis -> assertThat(basis.en())
                        .contains("Art. 27-4 p. 2", "Art. 96", "Monday 8 June 2026", "suspended, left: 17"));
    }

    @Test
    @EdgeCase(127)
    void theClockStopsAtTheDecisionAndHistoryStays() {
        ResultOutline noNotice =
                new ResultOutline(Optional.empty(), false, Map.of(GrossViolation.NO_NOTICE, date("2026-04-06")));
        Results cancelled =
                recommended().cancelByHigherBody(on("2026-05-22"), noNotice).value();
        assertThat(deadline(cancelled, noNotice, TERM))
                .isInstanceOfSatisfying(
                        Suspended.class, stopped -> assertThat(stopped.since()).isEqualTo("2026-05-22"));
        assertThat(deadline(cancelled.asKnownOn(date("2026-05-21")), noNotice, TERM)
                        .due())
                .isEqualTo("2026-06-08");
        assertThat(found(cancelled, "2026-06-30", noNotice))
                .contains("BREACH law88.a27-4.p3.invalid 2026-04-06")
                .noneMatch(finding -> finding.contains("recommendation-term"));
    }
}
