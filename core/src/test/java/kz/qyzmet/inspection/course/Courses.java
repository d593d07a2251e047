package kz.qyzmet.inspection.course;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;

/** What the tests of the course of an inspection share. */
final class Courses {

    static final Reckoner LAW = Kazakhstan.LAW;
    static final InspectionKind PLANNED = InspectionKind.SCHEDULED;
    static final InspectionKind UNPLANNED = InspectionKind.UNSCHEDULED;

    private Courses() {}

    static StartNotice.Builder notice(String sent, String start) {
        return StartNotice.builder().dispatch(Dispatch.sent(on(sent))).startsOn(Moment.on(date(start)));
    }

    /** An unscheduled inspection that began lawfully on Monday 2 March 2026; its last day is Monday 16 March. */
    static Course.Builder march() {
        return Course.builder()
                .addNotices(notice("FRI_2026_02_27", "MON_2026_03_02").build())
                .startedOn(on("MON_2026_03_02"));
    }

    /** A scheduled inspection that began lawfully on Monday 6 April 2026; its last day is Monday 4 May. */
    static Course.Builder april() {
        return Course.builder()
                .addNotices(notice("TUE_2026_03_31", "MON_2026_04_06").build())
                .startedOn(on("MON_2026_04_06"));
    }

    static Fact recorded(String happened, String recorded) {
        return on(happened).recordedOn(date(recorded));
    }

    static InformationRequest request(String number, String sent) {
        return InformationRequest.awaited(number, on(sent));
    }

    /** Suspended for one request on the day on which it went out, and told the same day. */
    static InspectionSuspension.Builder pending(String day) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(on(day))
                .addRequests(request("17", day))
                .suspensionNotice(CourseNotice.sent(on(day)));
    }

    /** The same with its answer, the decision to resume and the notice of it on one day. */
    static InspectionSuspension answered(String day, String answer) {
        return InspectionSuspension.builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(on(day))
                .addRequests(request("17", day).answered(on(answer)))
                .suspensionNotice(CourseNotice.sent(on(day)))
                .resumedOn(on(answer))
                .resumptionNotice(CourseNotice.sent(on(answer)))
                .build();
    }

    static Timeline timeline(Reckoner law, Course course, InspectionKind kind, Optional<Fact> completedOn) {
        TimelineBuilder timeline = Timeline.on(law);
        course.timeline(timeline, law, kind, completedOn);
        return timeline.build();
    }

    static Timeline.Entry entry(Course course, InspectionKind kind, NormId norm) {
        List<Timeline.Entry> found = timeline(LAW, course, kind, Optional.empty()).entries().stream()
                .filter(entry -> entry.deadline().citation().equals(norm))
                .toList();
        assertThat(found).as(norm.id()).hasSize(1);
        return found.get(0);
    }

    static List<Finding> findings(Course course, InspectionKind kind, String asOf) {
        return findings(LAW, course, kind, asOf);
    }

    static List<Finding> findings(Reckoner law, Course course, InspectionKind kind, String asOf) {
        return course.findings(law, kind, Optional.empty(), Set.of(), date(asOf));
    }

    static List<Finding> findings(Course course, InspectionKind kind, Fact completedOn, String asOf) {
        return course.findings(LAW, kind, Optional.of(completedOn), Set.of(), date(asOf));
    }
}
