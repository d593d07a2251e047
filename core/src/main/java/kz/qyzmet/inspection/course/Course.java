package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Outcome;
import org.immutables.value.Value;

/**
 * The course of an inspection under the Law, from the notice of its start to its completion ({@code law88.a27-1.p3},
 * {@code law88.a27-2.p1} to {@code p4}, {@code law88.a27-3}).
 *
 * <p>A scheduled inspection lasts twenty working days at most, an unscheduled one ten; a duration that the notice sets
 * within the cap is the term. The term may stand still on two grounds; nothing extends it.
 */
@Value.Immutable
public interface Course {

    /**
     * Returns the notices of the start. Of several, the last one counts that went out by the start.
     *
     * @return the notices, not null, may be empty
     */
    Set<StartNotice> notices();

    /**
     * Returns when the inspection began.
     *
     * @return the start, empty where it is not recorded, and the day that the notice names is taken
     */
    Optional<Fact> startedOn();

    /**
     * Returns the changes of the inspecting officials.
     *
     * @return the changes, not null, may be empty
     */
    Set<InspectorsChange> inspectorsChanges();

    /**
     * Returns the suspensions of the term, lawful or not.
     *
     * @return the suspensions, not null, may be empty
     */
    Set<InspectionSuspension> suspensions();

    /**
     * Returns the decisions that were to extend the term. The Law knows no extension: they change no day.
     *
     * @return the decisions, not null, may be empty
     */
    Set<Fact> extendedOn();

    /**
     * Returns when the inspectors acted: visits, questions, demands for documents.
     *
     * @return the acts, not null, may be empty
     */
    Set<Fact> actsOn();

    /**
     * Returns when the controlled entity did not let the inspectors in.
     *
     * @return the refusals of admission, not null, may be empty
     */
    Set<Admission> admissions();

    /**
     * Returns what was done about the rights and duties of the controlled entity.
     *
     * @return the conduct, not null, may be empty
     */
    Set<Conduct> conduct();

    /**
     * Returns the fact with which the case is opened under the Law: the earliest date of a notice, or its sending. What
     * is only planned opens nothing where another notice is dated or went out.
     *
     * @return the fact, empty where there is no dated notice
     */
    default Optional<Fact> openedOn() {
        return notices().stream()
                .flatMap(notice -> Stream.concat(notice.datedOn().stream(), notice.sent().stream()))
                .min(Comparator.comparing((Fact fact) -> fact.planned()).thenComparing(Fact.IN_TIME));
    }

    /**
     * Returns the notice that announces this start: of several the last one that went out by it.
     *
     * @return the notice, empty where there is none
     */
    default Optional<StartNotice> governingNotice() {
        return CourseStart.governing(notices(), startedOn());
    }

    /**
     * Returns from when the term of the inspection runs.
     *
     * @param law the engine, for {@link InspectionStart}, not null
     * @return the start, empty where neither a start nor an announced one is recorded
     */
    default Optional<Fact> start(Reckoner law) {
        return new CourseStart(law, this).start();
    }

    /**
     * Returns the term of the inspection, as long as it is not completed.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, which decides the cap, not null
     * @return the term, not null
     * @throws kz.qyzmet.law.UnknownNormException if the edition does not hold the norm of the cap
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    default InspectionTerm term(Reckoner law, InspectionKind kind) {
        return term(law, kind, Optional.empty());
    }

    /**
     * Returns the term of the inspection. The completion closes it: what is suspended later is left out. One that is
     * only planned closes nothing.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, which decides the cap, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @return the term, not null
     * @throws kz.qyzmet.law.UnknownNormException if the edition does not hold the norm of the cap
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    default InspectionTerm term(Reckoner law, InspectionKind kind, Optional<Fact> completedOn) {
        Term.Builder term = Term.builder().norm(CourseStart.capNorm(kind)).trigger(start(law));
        governingNotice()
                .map(StartNotice::durationInWorkingDays)
                .ifPresent(duration -> duration.ifPresent(days -> term.set(new Count(days, LimitUnit.WORKING_DAY))));
        Optional<Fact> completion = completedOn.filter(end -> !end.planned());
        suspensions().stream()
                .flatMap(suspension -> suspension.pause(law).stream())
                .filter(pause -> completion
                        .filter(end -> pause.suspended().day().isAfter(end.day()))
                        .isEmpty())
                .forEach(term::addSuspensions);
        return new InspectionTerm(law, term.build(), completion.map(Fact::day));
    }

    /**
     * Adds what falls due in the course of the inspection: the notice of its start, its term, the notices of changes,
     * suspensions and resumptions.
     *
     * @param timeline the timeline of the case, not null
     * @param law the engine, not null
     * @param kind the sort of inspection, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @throws kz.qyzmet.law.UnknownNormException if the edition does not hold a norm of the course
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    default void timeline(TimelineBuilder timeline, Reckoner law, InspectionKind kind, Optional<Fact> completedOn) {
        Duties duties = new Duties(this, kind, completedOn);
        timeline.add(duties.lead(law));
        timeline.add(duties.cap(law));
        duties.notices().forEach(duty -> timeline.add(duty.entry(law)));
    }

    /**
     * Returns what is wrong with the course of the inspection on a day, what is late included.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @param gross the gross violations that the rest of the case knows of on that day, not null
     * @param asOf the day, not null
     * @return the findings in order, not null
     */
    default List<Finding> findings(
            Reckoner law, InspectionKind kind, Optional<Fact> completedOn, Set<GrossViolation> gross, LocalDate asOf) {
        return new CourseFindings(law, this, kind, completedOn, gross, asOf).all();
    }

    /**
     * Returns the gross violations that the course shows on a day: an inspection begun, or completed, without a notice.
     *
     * @param law the engine, for {@link LateNotice}, not null
     * @param kind the sort of inspection, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @param asOf the day, not null
     * @return the violations, not null, may be empty
     */
    default Set<GrossViolation> grossViolations(
            Reckoner law, InspectionKind kind, Optional<Fact> completedOn, LocalDate asOf) {
        return new LackOfNotice(law, asKnownOn(asOf), kind, completedOn, asOf).isThere()
                ? Set.of(GrossViolation.NO_NOTICE)
                : Set.of();
    }

    /**
     * Suspends the term.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @param suspension the suspension, not null
     * @return the course with the suspension, or a refusal that names the norm: it has no ground, the term has not
     *     begun, has expired, stands still for the same request or emergency, or the inspection is completed
     */
    default Outcome<Course> suspend(
            Reckoner law, InspectionKind kind, Optional<Fact> completedOn, InspectionSuspension suspension) {
        return new CourseActions(law, this, kind, completedOn).suspend(suspension);
    }

    /**
     * Resumes a suspended term.
     *
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @param suspension the suspension, as it is recorded, not null
     * @param resumedOn the decision to resume and its day, not null
     * @return the course with the resumption, or a refusal that names the norm: the suspension is not on record, is
     *     resumed already or begins later, or the inspection is completed
     */
    default Outcome<Course> resume(Optional<Fact> completedOn, InspectionSuspension suspension, Fact resumedOn) {
        return CourseActions.resume(this, completedOn, suspension, resumedOn);
    }

    /**
     * Extends the term: always refused, because the Law has a cap and suspensions and no extension, with or without
     * prior notice.
     *
     * @param kind the sort of inspection, not null
     * @return the refusal, which names the norm of the cap, not null
     */
    default Outcome<Course> extend(InspectionKind kind) {
        return Outcome.refused(CourseStart.capNorm(kind), CourseTexts.TEXTS.text("extension"));
    }

    /**
     * Bars the inspectors.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, not null
     * @param completedOn the completion, empty while the inspection goes on, not null
     * @param gross the gross violations of the inspection, not null
     * @param admission the refusal of admission with the ground that the entity gives, not null
     * @return the course with it, or a refusal that names the ground that does not hold
     */
    default Outcome<Course> bar(
            Reckoner law,
            InspectionKind kind,
            Optional<Fact> completedOn,
            Set<GrossViolation> gross,
            Admission admission) {
        Expiry expiry = Expiry.of(law, engine -> term(engine, kind, completedOn));
        return new BarRuling(this, expiry, gross)
                .of(admission)
                .map(held -> builder().from(this).addAdmissions(held).build());
    }

    /**
     * Returns this course as it was known on a day: without what was recorded later, and without suspensions and
     * resumptions that were only planned.
     *
     * @param day the day, not null
     * @return the course, not null
     */
    default Course asKnownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return builder()
                .notices(notices().stream()
                        .flatMap(notice -> notice.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .startedOn(startedOn().filter(fact -> fact.isKnownOn(day)))
                .inspectorsChanges(inspectorsChanges().stream()
                        .flatMap(change -> change.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .suspensions(suspensions().stream()
                        .flatMap(suspension -> suspension.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .extendedOn(extendedOn().stream()
                        .filter(fact -> fact.isKnownOn(day))
                        .collect(Collectors.toSet()))
                .actsOn(actsOn().stream().filter(fact -> fact.isKnownOn(day)).collect(Collectors.toSet()))
                .admissions(admissions().stream()
                        .flatMap(admission -> admission.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .conduct(conduct().stream()
                        .filter(one -> one.on().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new course.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a course. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
