package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;

/**
 * A notice to the controlled entity in the course of an inspection: of changed inspectors, of a suspension, of a
 * resumption.
 *
 * @param dispatch how it went to the controlled entity, not null
 * @param approvedForm whether it follows the form that the authority has approved; empty where it is not recorded, not
 *     null
 */
public record CourseNotice(Dispatch dispatch, Optional<Boolean> approvedForm) {

    /** Checks the parts. */
    public CourseNotice {
        Objects.requireNonNull(dispatch, "dispatch");
        Objects.requireNonNull(approvedForm, "approvedForm");
    }

    /**
     * Returns a notice that was sent, of which nothing more is recorded.
     *
     * @param sentOn the sending, not null
     * @return the notice, not null
     */
    public static CourseNotice sent(Fact sentOn) {
        return new CourseNotice(Dispatch.sent(sentOn), Optional.empty());
    }

    /**
     * Returns when the controlled entity was notified: by the sending or by the receipt, as the reading has it.
     *
     * @param law the engine, for {@link NotifiedBy}, not null
     * @return the fact, empty where it is not recorded
     */
    public Optional<Fact> notifiedOn(Reckoner law) {
        return law.policy(NotifiedBy.SENDING) == NotifiedBy.RECEIPT ? dispatch.delivered(law) : sent();
    }

    Optional<Fact> sent() {
        return dispatch.wentOutOn();
    }

    /**
     * Returns this notice as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the notice, empty where nothing of it was known
     */
    public Optional<CourseNotice> asKnownOn(LocalDate day) {
        Dispatch known = dispatch.asKnownOn(day);
        boolean lost =
                !known.equals(dispatch) && known.equals(Dispatch.builder().build());
        return lost ? Optional.empty() : Optional.of(new CourseNotice(known, approvedForm));
    }
}
