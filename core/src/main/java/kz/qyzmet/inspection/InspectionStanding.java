package kz.qyzmet.inspection;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Suspended;

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
            return parts.isUnderTheLaw() ? running(day) : InspectionState.RUNNING;
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

    private InspectionState running(LocalDate day) {
        Deadline term = parts.term().deadline();
        if (term instanceof Suspended || parts.term().standsStillOn(day)) {
            return InspectionState.SUSPENDED;
        }
        if (parts.term().isOver(day)) {
            return InspectionState.EXPIRED;
        }
        return switch (parts.results().state(parts.law(), day, parts.outline(day))) {
            case OBJECTIONS_OPEN -> InspectionState.OBJECTIONS_OPEN;
            case FURTHER_STUDY -> InspectionState.FURTHER_STUDY;
            default -> InspectionState.RUNNING;
        };
    }

    private static boolean happened(Optional<Fact> fact, LocalDate day) {
        return fact.filter(one -> one.hasHappenedOn(day)).isPresent();
    }
}
