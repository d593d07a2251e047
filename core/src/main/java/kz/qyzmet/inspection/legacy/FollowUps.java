package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.ControlRules;

/** Whether this inspection gives ground for another one (order 78 p. 8 and p. 32). */
final class FollowUps {

    /** What can be told of a ground. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private final LegacyCourse course;
    private final InspectionKind kind;

    FollowUps(LegacyCourse course, InspectionKind kind) {
        this.course = course;
        this.kind = kind;
    }

    Answer holds(FollowUpGround ground, LocalDate day) {
        return ground == FollowUpGround.GROSS_VIOLATIONS ? gross(day) : silence(day);
    }

    /** By the criteria of risk, and only of a visit. */
    private Answer gross(LocalDate day) {
        boolean found = course.facts().violations().stream()
                .filter(violation -> violation.grade() == ViolationGrade.GROSS)
                .anyMatch(violation -> isBy(Optional.of(violation.foundOn()), day));
        return kind == InspectionKind.SCHEDULED && found ? Answer.YES : Answer.NO;
    }

    private Answer silence(LocalDate day) {
        List<Answer> answers =
                course.orders().stream().map(order -> silence(order, day)).toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Silence is the end of the term to reply; where nobody knows when the request came, nobody knows that either. */
    private Answer silence(OrderCourse order, LocalDate day) {
        if (!isBy(order.informationRequestSent(), day) || isBy(order.order().reportedOn(), day)) {
            return Answer.NO;
        }
        if (course.law()
                .edition()
                .norms()
                .find(ControlRules.ELIMINATION_INFORMATION_REPLY)
                .isEmpty()) {
            return Answer.UNKNOWN;
        }
        Deadline reply = course.law().deadline(order.replyTerm());
        if (!(reply instanceof Due due)) {
            return Answer.UNKNOWN;
        }
        return day.isAfter(due.due()) ? Answer.YES : Answer.NO;
    }

    private static boolean isBy(Optional<Fact> fact, LocalDate day) {
        return fact.filter(happened -> !happened.planned())
                .filter(happened -> !happened.day().isAfter(day))
                .isPresent();
    }
}
