package kz.qyzmet.report.fill;

import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;

/** Whether an act came after its term, as a row of late ones asks. */
enum Lateness {

    /** It came in time: no row counts it. */
    IN_TIME,

    /** It came late. */
    LATE,

    /** The term has no last day, or what is recorded of the act does not tell. */
    UNDETERMINED;

    /**
     * Only a term with a last day tells: what was done before anything ran is neither late nor in time.
     *
     * @param term the term, of a case without what was recorded later
     * @param act an act that has happened
     */
    static Lateness of(Deadline term, Fact act) {
        if (!(term instanceof Due due)) {
            return UNDETERMINED;
        }
        Optional<Boolean> inTime = due.isInTime(act.occurredAt());
        return inTime.map(yes -> yes ? IN_TIME : LATE).orElse(UNDETERMINED);
    }
}
