package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** Suspending and resuming a term, and why the Law refuses it. */
final class CourseActions {

    private final Reckoner law;
    private final Course course;
    private final InspectionKind kind;
    private final Optional<Fact> completedOn;

    CourseActions(Reckoner law, Course course, InspectionKind kind, Optional<Fact> completedOn) {
        this.law = law;
        this.course = course;
        this.kind = kind;
        this.completedOn = completedOn;
    }

    Outcome<Course> suspend(InspectionSuspension suspension) {
        NormId norm = suspension.ground().norm();
        LocalDate day = suspension.suspendedOn().day();
        if (course.suspensions().contains(suspension)) {
            return refused(norm, "suspension.same");
        }
        if (completedOn.filter(end -> day.isAfter(end.day())).isPresent()) {
            return refused(
                    norm, "suspension.completed", Dates.full(completedOn.get().day()), Dates.full(day));
        }
        boolean begun =
                course.start(law).filter(start -> !day.isBefore(start.day())).isPresent();
        // An emergency comes when it comes: before the start it moves the start.
        if (!begun && suspension.ground() == SuspensionGround.REQUEST) {
            return refused(norm, "suspension.beforeStart", Dates.full(day));
        }
        if (!suspension.hasGround()) {
            return refused(norm, "suspension.notEssential", Dates.full(day));
        }
        Optional<Fact> asked = suspension.groundStart();
        if (asked.filter(sent -> day.isBefore(sent.day())).isPresent()) {
            return refused(
                    norm,
                    "suspension.beforeRequest",
                    Dates.full(day),
                    Dates.full(asked.get().day()));
        }
        if (suspension.pause(law).isEmpty()) {
            return refused(norm, "suspension.groundOver", Dates.full(day));
        }
        InspectionTerm term = course.term(law, kind, completedOn);
        if (term.isOver(suspension.begins(law).day())) {
            return refused(norm, "suspension.expired", Dates.full(term.last().orElseThrow()), Dates.full(day));
        }
        Course suspended =
                Course.builder().from(course).addSuspensions(suspension).build();
        return new SuspensionRules(law, suspended.suspensions()).twice().size()
                        > new SuspensionRules(law, course.suspensions()).twice().size()
                ? refused(norm, "suspension.twice", Duties.subject(suspension), Dates.full(day))
                : Outcome.accepted(suspended);
    }

    static Outcome<Course> resume(
            Course course, Optional<Fact> completedOn, InspectionSuspension suspension, Fact resumedOn) {
        LocalDate day = resumedOn.day();
        if (!course.suspensions().contains(suspension)) {
            return refused(StateServicesLaw.RESUMED_COUNT, "resumption.notSuspended");
        }
        if (suspension.resumption().isPresent()) {
            return refused(
                    StateServicesLaw.RESUMED_COUNT,
                    "resumption.twice",
                    Dates.full(suspension.resumption().get().day()));
        }
        if (resumedOn.occurredAt().isBefore(suspension.suspendedOn().occurredAt())
                || resumedOn.occurredAt().isBefore(suspension.decision().occurredAt())) {
            return refused(
                    StateServicesLaw.RESUMED_COUNT,
                    "resumption.early",
                    Dates.full(suspension.suspendedOn().day()),
                    Dates.full(day));
        }
        if (completedOn.filter(end -> day.isAfter(end.day())).isPresent()) {
            return refused(
                    StateServicesLaw.RESUMED_COUNT,
                    "resumption.completed",
                    Dates.full(completedOn.get().day()),
                    Dates.full(day));
        }
        InspectionSuspension resumed = InspectionSuspension.builder()
                .from(suspension)
                .resumedOn(resumedOn)
                .build();
        Set<InspectionSuspension> others = course.suspensions().stream()
                .filter(other -> !other.equals(suspension))
                .collect(Collectors.toSet());
        return Outcome.accepted(Course.builder()
                .from(course)
                .suspensions(others)
                .addSuspensions(resumed)
                .build());
    }

    private static Outcome<Course> refused(NormId norm, String key, Object... details) {
        return Outcome.refused(norm, CourseTexts.TEXTS.text(key, details));
    }
}
