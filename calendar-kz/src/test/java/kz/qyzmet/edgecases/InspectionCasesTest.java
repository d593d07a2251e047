package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalInt;
import java.util.Set;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.inspection.FeasibilityStage;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.inspection.InspectionState;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Recommendation;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;

/** Situations that concern whole inspections: chains of days, redirections, standing still, invalidity. */
class InspectionCasesTest {

    private static Fact on(String day) {
        return Fact.on(date(day));
    }

    private static Appointment.Builder appointment(UnscheduledGround ground, String arisen) {
        return Appointment.builder()
                .kind(InspectionKind.UNSCHEDULED)
                .entity(ControlledEntity.of("Алма", EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .addGrounds(InspectionGround.of(ground, on(arisen)));
    }

    private static Course.Builder course(String sent, String start) {
        return Course.builder()
                .addNotices(StartNotice.builder()
                        .dispatch(Dispatch.sent(on(sent)))
                        .startsOn(Moment.on(date(start)))
                        .build())
                .startedOn(on(start));
    }

    private static DraftCertificate draft(String sent, String received) {
        return DraftCertificate.builder()
                .toSubject(Dispatch.of(on(sent), on(received)))
                .build();
    }

    private static Certificate certificate(String toSubject, String toStatistics) {
        return Certificate.builder()
                .toSubject(Dispatch.sent(on(toSubject)))
                .toStatistics(Dispatch.sent(on(toStatistics)))
                .build();
    }

    private static Inspection inspection(
            Appointment.Builder appointment, Course.Builder course, Results.Builder results) {
        return Inspection.builder()
                .appointment(appointment.build())
                .course(course.build())
                .results(results.build())
                .build();
    }

    /** Unscheduled, from Monday 1 to Friday 12 June 2026. */
    private static Inspection june(Results.Builder results) {
        return inspection(
                appointment(UnscheduledGround.MONITORING_FINDING, "2026-05-18"),
                course("2026-05-29", "2026-06-01"),
                results);
    }

    /** The appeal that was redirected is the ground by its arrival at the body that inspects, not by its first one. */
    @EdgeCase(12)
    @Test
    void aRedirectedAppealIsAGroundFromItsArrivalAtTheBody() {
        // First filed elsewhere on Monday 18 May, arrived here on Monday 1 June 2026, after the notice of Friday.
        Inspection early = inspection(
                appointment(UnscheduledGround.APPEAL_OF_PERSONS, "2026-06-01"),
                course("2026-05-29", "2026-06-01"),
                Results.builder());
        Inspection later = inspection(
                appointment(UnscheduledGround.APPEAL_OF_PERSONS, "2026-06-01"),
                course("2026-06-01", "2026-06-03"),
                Results.builder());

        assertThat(early.findings(LAW, date("2026-06-03")))
                .filteredOn(finding -> finding.severity() == Severity.BREACH)
                .extracting(Finding::citation)
                .contains(NormId.of("law88.a27-4.p3.invalid"));
        assertThat(later.findings(LAW, date("2026-06-03"))).isEmpty();
    }

    /** The first working day counts whatever became of the complaint that caused it: its suspension is its own. */
    @EdgeCase(98)
    @Test
    void theRecommendationOfAnInspectionDoesNotStandStillWithIt() {
        Inspection made = june(Results.builder()
                .draft(draft("2026-06-09", "2026-06-09"))
                .certificate(certificate("2026-06-12", "2026-06-12"))
                .recommendation(Recommendation.builder()
                        .toSubject(Dispatch.of(on("2026-06-15"), on("2026-06-15")))
                        .build()));
        Inspection stopped = Inspection.builder()
                .from(made)
                .course(Course.builder()
                        .from(made.course().orElseThrow())
                        .addSuspensions(InspectionSuspension.emergency(on("2026-06-16")))
                        .build())
                .build();

        assertThat(stopped.timeline(LAW)
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(made.timeline(LAW)
                        .deadline(StateServicesLaw.RECOMMENDATION_TERM)
                        .due())
                .isEqualTo(date("2026-07-15"));
    }

    @EdgeCase(121)
    @Test
    void theDraftOnItsLastDayLeavesOneDayForTheCertificate() {
        Feasibility before = june(Results.builder()).feasibility(LAW, date("2026-06-08"));
        Inspection sameDay = june(Results.builder().draft(draft("2026-06-09", "2026-06-09")));
        Feasibility afterwards = sameDay.feasibility(LAW, date("2026-06-09"));

        assertThat(before.latestDraft()).contains(date("2026-06-09"));
        assertThat(before.latestCertificate()).contains(date("2026-06-12"));
        assertThat(before.fits()).isTrue();
        assertThat(afterwards.latestObjection()).contains(date("2026-06-11"));
        assertThat(afterwards.earliestCertificate()).contains(date("2026-06-12"));
        assertThat(june(Results.builder()
                                .draft(draft("2026-06-09", "2026-06-09"))
                                .certificate(certificate("2026-06-12", "2026-06-12")))
                        .findings(LAW, date("2026-06-30")))
                .isEmpty();
        assertThat(june(Results.builder())
                        .feasibility(LAW.with(BackwardCount.CLEAR_DAYS), date("2026-06-08"))
                        .latestDraft())
                .contains(date("2026-06-08"));
    }

    @EdgeCase(121)
    @Test
    void theDraftThatArrivesADayLaterIsImpossibleUnlessSuspended() {
        Inspection nextDay = june(Results.builder().draft(draft("2026-06-09", "2026-06-10")));
        Feasibility answer = nextDay.feasibility(LAW, date("2026-06-10"));
        InspectionSuspension study =
                InspectionSuspension.pending(on("2026-06-12"), InformationRequest.awaited("5", on("2026-06-12")));

        assertThat(answer.latestObjection()).contains(date("2026-06-12"));
        assertThat(answer.brokenSince()).contains(date("2026-06-10"));
        assertThat(answer.suspensionNeeded()).isEqualTo(OptionalInt.of(1));
        Inspection suspended = nextDay.suspend(LAW, study).value();
        assertThat(suspended.state(LAW, date("2026-06-12"))).isEqualTo(InspectionState.SUSPENDED);
        Inspection resumed = suspended.resume(LAW, study, on("2026-06-15")).value();
        assertThat(resumed.feasibility(LAW, date("2026-06-15")).fits()).isTrue();
        assertThat(resumed.feasibility(LAW, date("2026-06-15")).latestCertificate())
                .contains(date("2026-06-15"));
    }

    @EdgeCase(81)
    @Test
    void aStartThatIsTooEarlyIsAnsweredByTheEarliestLawfulOne() {
        Inspection tomorrow = Inspection.builder()
                .appointment(appointment(UnscheduledGround.MONITORING_FINDING, "2026-05-18")
                        .kind(InspectionKind.SCHEDULED)
                        .build())
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .dispatch(Dispatch.sent(on("2026-03-18")))
                                .startsOn(Moment.on(date("2026-03-19")))
                                .build())
                        .build())
                .build();

        Feasibility answer = tomorrow.feasibility(LAW, date("2026-03-18"));

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.NOT_BEGUN);
        assertThat(answer.earliestStart()).contains(date("2026-03-26"));
    }

    @EdgeCase({90, 91})
    @Test
    void aWholeInspectionThatStandsStillIsNeitherInTimeNorLate() {
        Inspection pending = Inspection.builder()
                .from(june(Results.builder()))
                .course(course("2026-05-29", "2026-06-01")
                        .addSuspensions(InspectionSuspension.emergency(on("2026-06-03")))
                        .build())
                .build();

        assertThat(pending.state(LAW, date("2026-08-03"))).isEqualTo(InspectionState.SUSPENDED);
        assertThat(pending.feasibility(LAW, date("2026-08-03")).left()).isEqualTo(OptionalInt.of(8));
        assertThat(pending.findings(LAW, date("2026-08-03")))
                .extracting(Finding::citation)
                .doesNotContain(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
    }

    @EdgeCase({122, 124})
    @Test
    void theFirstSendingMeetsTheObjectionsAndTheLaterCompletes() {
        Inspection split = june(Results.builder()
                .draft(draft("2026-06-09", "2026-06-09"))
                .certificate(certificate("2026-06-11", "2026-06-12")));

        assertThat(split.state(LAW, date("2026-06-11"))).isNotEqualTo(InspectionState.COMPLETED);
        assertThat(split.state(LAW, date("2026-06-12"))).isEqualTo(InspectionState.COMPLETED);
        assertThat(split.findings(LAW, date("2026-06-30")))
                .extracting(Finding::citation, Finding::since)
                .containsExactly(tuple(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE, date("2026-06-11")));
        assertThat(split.feasibility(LAW, date("2026-06-30")).brokenSince()).contains(date("2026-06-11"));
    }

    @EdgeCase(127)
    @Test
    void theRecommendationOfAnInvalidInspectionStandsUntilItIsCancelled() {
        Inspection invalid = Inspection.builder()
                .from(june(Results.builder()
                        .draft(draft("2026-06-09", "2026-06-09"))
                        .certificate(certificate("2026-06-12", "2026-06-12"))
                        .recommendation(Recommendation.builder()
                                .toSubject(Dispatch.of(on("2026-06-15"), on("2026-06-15")))
                                .build())))
                .course(course("2026-05-29", "2026-06-01").notices(Set.of()).build())
                .build();
        Inspection cancelled = invalid.cancelByHigherBody(LAW, on("2026-06-25")).value();

        assertThat(invalid.state(LAW, date("2026-07-10"))).isEqualTo(InspectionState.RECOMMENDATION_OPEN);
        assertThat(cancelled.state(LAW, date("2026-06-24"))).isEqualTo(InspectionState.RECOMMENDATION_OPEN);
        assertThat(cancelled.state(LAW, date("2026-06-25"))).isEqualTo(InspectionState.CANCELLED);
        assertThat(cancelled.findings(LAW, date("2026-08-03")))
                .extracting(Finding::citation)
                .contains(NormId.of("law88.a27-4.p3.invalid"))
                .doesNotContain(StateServicesLaw.RECOMMENDATION_TERM);
    }
}
