package kz.qyzmet.inspection;

import java.util.function.Function;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.course.Admission;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Outcome;

/**
 * What can be done in the course of an inspection under the Law. Each act gives the inspection with it, or a refusal
 * that names the norm which refuses.
 *
 * <p>An inspection under order 78 knows none of them: what happened in it is recorded in its own procedure. The refusal
 * names the point of the order, or the norm that leaves the inspection outside both regimes.
 */
public interface InspectionActs {

    /**
     * Returns the inspection to which something is done.
     *
     * @return this inspection, not null
     */
    Inspection self();

    /**
     * Suspends the term ({@code law88.a27-2.p4}).
     *
     * @param law the engine, not null
     * @param suspension the suspension, not null
     * @return the inspection, or the refusal, not null
     */
    default Outcome<Inspection> suspend(Reckoner law, InspectionSuspension suspension) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                ControlRules.INSPECTION_SUSPENSION_NOTICE,
                () -> withCourse(parts.course().suspend(parts.law(), parts.kind(), parts.completed(), suspension)));
    }

    /**
     * Resumes a suspended term ({@code law88.a27-2.p4.pt3.resume-count}).
     *
     * @param law the engine, not null
     * @param suspension the suspension, as it is recorded, not null
     * @param resumedOn the decision to resume and its day, not null
     * @return the inspection, or the refusal, not null
     */
    default Outcome<Inspection> resume(Reckoner law, InspectionSuspension suspension, Fact resumedOn) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                ControlRules.INSPECTION_RESUMPTION_NOTICE,
                () -> withCourse(parts.course().resume(parts.completed(), suspension, resumedOn)));
    }

    /**
     * Extends the term: refused, because the Law knows no extension ({@code law88.a27-2.p1}).
     *
     * @param law the engine, not null
     * @return the refusal, not null
     */
    default Outcome<Inspection> extend(Reckoner law) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                ControlRules.INSPECTION_EXTENSION,
                () -> withCourse(parts.course().extend(parts.kind())));
    }

    /**
     * Bars the inspectors ({@code law88.a27-3.p1.sp1.bar-inspectors}).
     *
     * @param law the engine, not null
     * @param admission the refusal of admission with the ground that the entity gives, not null
     * @return the inspection, or the refusal, not null
     */
    default Outcome<Inspection> bar(Reckoner law, Admission admission) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                AppointmentNorms.ORDER_SCOPE,
                () -> withCourse(parts.course()
                        .bar(
                                parts.law(),
                                parts.kind(),
                                parts.completed(),
                                parts.grossViolations(admission.barredOn().day()),
                                admission)));
    }

    /**
     * Cancels the recommendation by decision of the higher body ({@code law88.a27-4.p5.s1.cancel-higher-body}).
     *
     * @param law the engine, not null
     * @param decidedOn the decision, not null
     * @return the inspection, or the refusal, not null
     */
    default Outcome<Inspection> cancelByHigherBody(Reckoner law, Fact decidedOn) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                AppointmentNorms.ORDER_SCOPE,
                () -> withResults(parts.results().cancelByHigherBody(decidedOn, parts.outline(decidedOn.day()))));
    }

    /**
     * Cancels the recommendation by decision of the court ({@code law88.a27-4.p5.s2.cancel-court}).
     *
     * @param law the engine, not null
     * @param decidedOn the decision, not null
     * @return the inspection, or the refusal, not null
     */
    default Outcome<Inspection> cancelByCourt(Reckoner law, Fact decidedOn) {
        InspectionParts parts = new InspectionParts(law, self());
        return parts.underTheLaw(
                AppointmentNorms.ORDER_SCOPE,
                () -> withResults(parts.results().cancelByCourt(decidedOn, parts.outline(decidedOn.day()))));
    }

    private Outcome<Inspection> withCourse(Outcome<Course> outcome) {
        return outcome.map(with(course -> edit().course(course)));
    }

    private Outcome<Inspection> withResults(Outcome<Results> outcome) {
        return outcome.map(with(results -> edit().results(results)));
    }

    private Inspection.Builder edit() {
        return Inspection.builder().from(self());
    }

    private static <T> Function<T, Inspection> with(Function<T, ImmutableInspection.Builder> change) {
        return value -> change.apply(value).build();
    }
}
