package kz.qyzmet.inspection.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** What falls due in the course of an inspection, each as an entry of a timeline that any reading can be asked for. */
final class Duties {

    /** A duty whose day may depend on a reading. */
    @FunctionalInterface
    interface Duty {
        Timeline.Entry entry(Reckoner law);
    }

    private final Course course;
    private final InspectionKind kind;
    private final Optional<Fact> completedOn;

    Duties(Course course, InspectionKind kind, Optional<Fact> completedOn) {
        this.course = course;
        this.kind = kind;
        this.completedOn = completedOn;
    }

    static Timeline.Entry entry(Reckoner law, NormId norm, Optional<Fact> trigger, Optional<Fact> done) {
        Term term = Term.builder().norm(norm).trigger(trigger).build();
        return new Timeline.Entry(law.deadline(term), Set.of(), done);
    }

    Timeline.Entry lead(Reckoner law) {
        return new CourseStart(law, course).lead(kind);
    }

    Timeline.Entry cap(Reckoner law) {
        Set<NormId> waitsFor =
                new CourseStart(law, course).start().isPresent() ? Set.of() : Set.of(CourseStart.leadNorm(kind));
        return new Timeline.Entry(course.term(law, kind, completedOn).deadline(), waitsFor, completedOn);
    }

    /** The notices to the controlled entity, one for each decision. */
    List<Duty> notices() {
        Stream<Duty> changes = course.inspectorsChanges().stream()
                .map(change -> law -> entry(
                        law,
                        StateServicesLaw.INSPECTORS_CHANGE_NOTICE,
                        Optional.of(change.decidedOn()),
                        change.notice().flatMap(notice -> notice.notifiedOn(law))));
        Stream<Duty> suspensions =
                course.suspensions().stream().flatMap(suspension -> Stream.of(stop(suspension), goOn(suspension)));
        return Stream.concat(changes, suspensions).toList();
    }

    private static Duty stop(InspectionSuspension suspension) {
        return law -> entry(
                        law,
                        StateServicesLaw.SUSPENSION_NOTICE,
                        Optional.of(suspension.decision()),
                        suspension.suspensionNotice().flatMap(notice -> notice.notifiedOn(law)))
                .about(subject(suspension));
    }

    private static Duty goOn(InspectionSuspension suspension) {
        return law -> {
            Optional<Fact> decision = suspension.resumptionDecision(law);
            Timeline.Entry entry = entry(
                    law,
                    StateServicesLaw.RESUMPTION_NOTICE,
                    decision,
                    suspension.resumptionNotice().flatMap(notice -> notice.notifiedOn(law)));
            Set<NormId> waitsFor =
                    decision.isPresent() ? Set.of() : Set.of(suspension.ground().norm());
            return new Timeline.Entry(entry.deadline(), waitsFor, entry.done(), Optional.of(subject(suspension)));
        };
    }

    static LocalizedText subject(InspectionSuspension suspension) {
        if (suspension.requests().isEmpty()) {
            return suspension.ground().label();
        }
        String numbers = suspension.requests().stream()
                .map(InformationRequest::shown)
                .sorted()
                .collect(Collectors.joining(", "));
        return CourseTexts.TEXTS.text("suspension.subject", suspension.ground().label(), numbers);
    }
}
