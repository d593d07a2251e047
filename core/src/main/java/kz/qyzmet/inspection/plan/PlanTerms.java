package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;

/** When a plan has to be approved, by the act in force on that day. */
final class PlanTerms {

    private final Reckoner law;
    private final InspectionPlan plan;

    PlanTerms(Reckoner law, InspectionPlan plan) {
        this.law = law;
        this.plan = plan;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        timeline.add(norm(), Optional.of(planned(dayOfYear())), plan.approvedOn());
        cycle().ifPresent(start ->
                timeline.add(ControlRules.VISIT_LIST_CYCLE, Optional.of(planned(start)), plan.approvedOn()));
        return timeline.build();
    }

    /**
     * The first day of the half for which order 78 has a list drawn up; empty under the Law, which has no such norm.
     */
    Optional<LocalDate> cycle() {
        LocalDate start = plan.half().firstDay(plan.year());
        return isByOrder() && PlanFindings.holds(law, ControlRules.VISIT_LIST_CYCLE, start)
                ? Optional.of(start)
                : Optional.empty();
    }

    private NormId norm() {
        boolean first = plan.half() == PlanHalf.FIRST;
        if (isByOrder()) {
            return first ? ControlRules.VISIT_LIST_BY_10_DECEMBER : ControlRules.VISIT_LIST_BY_10_MAY;
        }
        return first ? StateServicesLaw.INSPECTION_PLAN_BY_10_DECEMBER : StateServicesLaw.INSPECTION_PLAN_BY_10_MAY;
    }

    private boolean isByOrder() {
        LocalDate day = dayOfYear();
        return List.of(ControlRules.VISIT_LIST_BY_10_DECEMBER, ControlRules.VISIT_LIST_BY_10_MAY).stream()
                        .allMatch(norm -> PlanFindings.holds(law, norm, day))
                && !PlanFindings.holds(law, StateServicesLaw.INSPECTION_PLAN_BY_10_MAY, day);
    }

    /** A day of the planned year on which the norm is asked: for the second half the very day that it names. */
    private LocalDate dayOfYear() {
        return plan.half() == PlanHalf.FIRST ? LocalDate.of(plan.year(), 1, 1) : LocalDate.of(plan.year(), 5, 10);
    }

    private static Fact planned(LocalDate day) {
        return Fact.assumed(Moment.on(day));
    }
}
