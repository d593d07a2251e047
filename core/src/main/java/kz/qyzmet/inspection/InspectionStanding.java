package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.inspection.course.InspectionTerm;

/** Where an inspection stands on a day, by what was known then. */
final class InspectionStanding {

    private final InspectionParts parts;

    InspectionStanding(InspectionParts parts) {
        this.parts = parts;
    }

    InspectionState on(LocalDate day) {
        if (happened(parts.completed(), day)) {
            return parts.isUnderTheLaw() ? completed(day) : InspectionState.COMPLETED;
        }
        if (happened(parts.started(), day)) {
            return parts.isUnderTheLaw() ? running(day) : runningByTheOrder(day);
        }
        boolean opened = happened(parts.regime().opening().map(opening -> opening.fact()), day);
        return opened ? InspectionState.OPENED : InspectionState.NOT_OPENED;
    }

    private InspectionState completed(LocalDate day) {
        return switch (parts.results().state(parts.law(), day, parts.outline(day))) {
            case RECOMMENDATION_OPEN -> InspectionState.RECOMMENDATION_OPEN;
            case EXECUTED -> InspectionState.EXECUTED;
            case CANCELLED -> InspectionState.CANCELLED;
            default -> InspectionState.COMPLETED;
        };
    }

    /** Whether a suspension moves the stated end is for the Entrepreneurial Code: while it lasts nothing expires. */
    private InspectionState runningByTheOrder(LocalDate day) {
        if (parts.legacy().isSuspended(parts.law(), day)) {
            return InspectionState.SUSPENDED;
        }
        boolean over = parts.legacy().endsOn(parts.law()).filter(day::isAfter).isPresent();
        return over ? InspectionState.EXPIRED : InspectionState.RUNNING;
    }

    private InspectionState running(LocalDate day) {
        InspectionTerm term = parts.term();
        if (term.isOver(day)) {
            return InspectionState.EXPIRED;
        }
        if (term.term().suspensions().stream().anyMatch(suspension -> standsStill(suspension, day))) {
            return InspectionState.SUSPENDED;
        }
        return switch (parts.results().state(parts.law(), day, parts.outline(day))) {
            case OBJECTIONS_OPEN -> InspectionState.OBJECTIONS_OPEN;
            case FURTHER_STUDY -> InspectionState.FURTHER_STUDY;
            default -> InspectionState.RUNNING;
        };
    }

    /** On the day of resumption the term runs again. */
    private static boolean standsStill(Suspension suspension, LocalDate day) {
        return suspension.suspended().hasHappenedOn(day)
                && !suspension.suspended().day().isAfter(day)
                && suspension
                        .resumed()
                        .filter(resumed -> happened(Optional.of(resumed), day))
                        .isEmpty();
    }

    private static boolean happened(Optional<Fact> fact, LocalDate day) {
        return fact.filter(one -> one.hasHappenedOn(day)).isPresent();
    }
}
