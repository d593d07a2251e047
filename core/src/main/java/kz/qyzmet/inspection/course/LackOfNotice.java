package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.Finding;

/**
 * Whether an inspection was begun, or even completed, without a notice ({@code law88.a27-4.p4.sp2.gross-no-notice}).
 *
 * <p>What went out after the start announces nothing. What went out by the start, but late, is a notice all the same,
 * unless the reading has it otherwise.
 */
final class LackOfNotice {

    private final Reckoner law;
    private final CourseStart start;
    private final InspectionKind kind;
    private final LocalDate asOf;
    private final Optional<Fact> begun;

    LackOfNotice(Reckoner law, Course known, InspectionKind kind, Optional<Fact> completedOn, LocalDate asOf) {
        this.law = law;
        this.start = new CourseStart(law, known);
        this.kind = kind;
        this.asOf = asOf;
        this.begun = known.startedOn()
                .filter(fact -> fact.hasHappenedOn(asOf))
                .or(() -> completedOn.filter(fact -> fact.hasHappenedOn(asOf)));
    }

    /**
     * Whether a notice had gone out when inspectors arrived: an inspection that was stopped at the door has not begun,
     * and had to be announced all the same.
     */
    static boolean isNotified(Course course, Fact arrived) {
        return course.notices().stream()
                .filter(notice -> notice.sent().filter(sent -> !sent.planned()).isPresent())
                .anyMatch(notice -> CourseStart.isSentBy(notice, Optional.of(arrived)));
    }

    boolean isThere() {
        return begun.isPresent() && (!isAnnounced() || isLateAndThereforeNone());
    }

    /** The start, or else the completion, that shows that the inspection took place. */
    Optional<Fact> begun() {
        return begun;
    }

    void addTo(Findings findings) {
        if (!isThere()) {
            return;
        }
        LocalDate since = begun.orElseThrow().day();
        if (isAnnounced()) {
            findings.doubt(GrossViolation.NO_NOTICE.norm(), since, "notice.lateIsLack");
        } else {
            findings.breach(GrossViolation.NO_NOTICE.norm(), since, "notice.none");
        }
    }

    private boolean isAnnounced() {
        return start.notice()
                .filter(notice ->
                        notice.sent().filter(fact -> fact.hasHappenedOn(asOf)).isPresent())
                .filter(notice -> CourseStart.isSentBy(notice, begun))
                .isPresent();
    }

    private boolean isLateAndThereforeNone() {
        return law.policy(LateNotice.NOT_A_LACK) == LateNotice.IS_A_LACK
                && !lateness(start.lead(kind), asOf).isEmpty();
    }

    static List<Finding> lateness(Timeline.Entry entry, LocalDate asOf) {
        return new Timeline(List.of(entry)).lateness(asOf);
    }
}
