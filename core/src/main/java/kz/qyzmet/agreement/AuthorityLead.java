package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.TimeLimit;

/** The thirty calendar days by which the authorised body is told ahead (points 25 and 29). */
final class AuthorityLead {

    private final Reckoner law;
    private final NormId norm;

    AuthorityLead(Reckoner law, NormId norm) {
        this.law = law;
        this.norm = norm;
    }

    NormId norm() {
        return norm;
    }

    /** The last day of the notice before a start. */
    Deadline notice(Fact start) {
        return law.deadline(Term.builder().norm(norm).trigger(start).build());
    }

    /**
     * Whether a notice came the whole time ahead. One that was given on a day off did, too: only the last day for
     * giving it is moved to a working day, and that difference is a doubt.
     */
    boolean isKept(LocalDate notice, Fact start) {
        return !(notice(start) instanceof Due due) || !notice.isAfter(due.nominal());
    }

    /** Whether a notice came on a day off after the last working day for it. */
    boolean isInDoubt(LocalDate notice, Fact start) {
        return notice(start) instanceof Due due && notice.isAfter(due.due()) && !notice.isAfter(due.nominal());
    }

    /** The first day of the procedure after a notice; empty where the calendar ends before it. */
    Optional<Deadline> earliest(Fact notice) {
        Count count = length();
        if (!law.calendar().range().contains(notice.day().plusDays(count.amount() + 1L))) {
            return Optional.empty();
        }
        TimeLimit after = TimeLimit.onExpiry(count.amount(), LimitUnit.CALENDAR_DAY);
        boolean clear = law.rules().backwardCount() == BackwardCount.CLEAR_DAYS;
        return Optional.of(law.deadline(Term.builder()
                .limit(clear ? after : after.withStart(StartRule.SAME_DAY))
                .ground(norm)
                .trigger(notice)
                .build()));
    }

    private Count length() {
        return law.edition()
                .norms()
                .get(norm)
                .timeLimit()
                .filter(limit -> limit.direction() == Direction.BEFORE)
                .map(limit -> (Count) limit.measure())
                .orElseThrow();
    }
}
