package kz.qyzmet.inspection;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectingBody;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.appointment.PlanReference;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.CourseNotice;
import kz.qyzmet.inspection.course.InformationRequest;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.course.SuspensionGround;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.AppellantCopy;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Recommendation;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Finding;

/** What the tests of whole inspections share: two with nothing wrong in 2026, and short ways to ask. */
final class Inspections {

    static final Reckoner LAW = Kazakhstan.LAW;

    private Inspections() {}

    static Appointment.Builder scheduledAppointment() {
        return Appointment.builder()
                .kind(InspectionKind.SCHEDULED)
                .entity(ControlledEntity.of("Алма", EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .plan(PlanReference.of(2026, PlanHalf.FIRST, on("WED_2025_12_10")));
    }

    static Appointment.Builder unscheduledAppointment(InspectionGround... grounds) {
        return Appointment.builder()
                .kind(InspectionKind.UNSCHEDULED)
                .entity(ControlledEntity.of("Алма", EntityKind.LOCAL_EXECUTIVE_BODY))
                .body(InspectingBody.TERRITORIAL_DIVISION)
                .addGrounds(grounds);
    }

    static InspectionGround appeal(String received) {
        return InspectionGround.of(UnscheduledGround.APPEAL_OF_PERSONS, on(received));
    }

    static StartNotice notice(String sent, String start) {
        return StartNotice.builder()
                .dispatch(Dispatch.sent(on(sent)))
                .startsOn(Moment.on(date(start)))
                .build();
    }

    /** From Monday 6 April to Monday 4 May 2026. */
    static Course.Builder aprilCourse() {
        return Course.builder()
                .addNotices(notice("TUE_2026_03_31", "MON_2026_04_06"))
                .startedOn(on("MON_2026_04_06"));
    }

    /** The draft on the last lawful day, the certificate on the last day of the term, and what it led to. */
    static Results.Builder aprilResults() {
        return Results.builder()
                .draft(draft("TUE_2026_04_28", "TUE_2026_04_28"))
                .certificate(certificate("MON_2026_05_04", "MON_2026_05_04"))
                .recommendation(recommendation());
    }

    static Recommendation recommendation() {
        return Recommendation.builder()
                .issuedOn(on("TUE_2026_05_05"))
                .toSubject(Dispatch.of(on("TUE_2026_05_05"), on("TUE_2026_05_05")))
                .consideredOn(on("WED_2026_05_20"))
                .measuresTakenOn(on("WED_2026_05_20"))
                .resultsSentOn(on("FRI_2026_05_22"))
                .build();
    }

    static DraftCertificate draft(String sent, String received) {
        return DraftCertificate.builder()
                .toSubject(Dispatch.of(on(sent), on(received)))
                .build();
    }

    static Certificate certificate(String toSubject, String toStatistics) {
        return Certificate.builder()
                .toSubject(Dispatch.sent(on(toSubject)))
                .toStatistics(Dispatch.sent(on(toStatistics)))
                .build();
    }

    /** A scheduled inspection with nothing wrong. */
    static Inspection april() {
        return april(course -> course, results -> results);
    }

    static Inspection april(UnaryOperator<Course.Builder> course, UnaryOperator<Results.Builder> results) {
        return Inspection.builder()
                .appointment(scheduledAppointment().build())
                .course(course.apply(aprilCourse()).build())
                .results(results.apply(aprilResults()).build())
                .build();
    }

    /** An unscheduled one from Monday 2 March, suspended from Friday 6 to Tuesday 17 March: up to Friday 27 March. */
    static Course.Builder marchCourse() {
        return Course.builder()
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02"))
                .startedOn(on("MON_2026_03_02"))
                .addSuspensions(suspension("FRI_2026_03_06", "TUE_2026_03_17"));
    }

    static InspectionSuspension suspension(String from, String to) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(on(from))
                .addRequests(InformationRequest.awaited("17", on(from)).answered(on(to)))
                .suspensionNotice(CourseNotice.sent(on(from)))
                .resumedOn(on(to))
                .resumptionNotice(CourseNotice.sent(on(to)))
                .build();
    }

    /** An unscheduled inspection on an appeal, with nothing wrong. */
    static Inspection march() {
        return march(appeal("MON_2026_02_23"));
    }

    static Inspection march(InspectionGround ground) {
        Dispatch draft = Dispatch.of(on("THU_2026_03_19"), on("THU_2026_03_19"));
        return Inspection.builder()
                .appointment(unscheduledAppointment(ground).build())
                .course(marchCourse().build())
                .results(Results.builder()
                        .draft(DraftCertificate.builder()
                                .toSubject(draft)
                                .addToAppellants(new AppellantCopy("A-1", draft))
                                .build())
                        .certificate(certificate("FRI_2026_03_27", "FRI_2026_03_27"))
                        .build())
                .build();
    }

    /** Each deadline in short: its norm and its day. */
    static List<String> days(Timeline timeline) {
        return timeline.entries().stream()
                .map(entry -> entry.deadline().citation().id() + " "
                        + entry.day()
                                .map(LocalDate::toString)
                                .orElseGet(() -> entry.deadline().getClass().getSimpleName()))
                .toList();
    }

    static List<String> norms(Timeline timeline) {
        return timeline.entries().stream()
                .map(Timeline.Entry::deadline)
                .map(Deadline::citation)
                .map(citation -> citation.id())
                .distinct()
                .toList();
    }

    /** Findings in short: how heavy, what, since when. */
    static List<String> found(Inspection inspection, String asOf) {
        return inspection.findings(LAW, date(asOf)).stream()
                .map(Inspections::inShort)
                .toList();
    }

    static String inShort(Finding finding) {
        return finding.severity() + " " + finding.citation().id() + " " + finding.since();
    }

    static Optional<Fact> known(String day) {
        return Optional.of(on(day));
    }
}
