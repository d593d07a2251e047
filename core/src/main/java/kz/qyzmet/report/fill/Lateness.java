package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;

/** Whether an act came after its term, as a row of late ones asks. */
enum Lateness {

    /** It came in time: no row counts it. */
    IN_TIME,

    /** It came late. */
    LATE,

    /** The term has no last day, or what is recorded of the act does not tell. */
    UNDETERMINED;

    /** Only a term with a last day tells: what was done before anything ran is neither late nor in time. */
    static Lateness of(Deadline term, Fact act, LocalDate asOf) {
        if (!(term instanceof Due)) {
            return UNDETERMINED;
        }
        DeadlineStatus status = term.status(Moment.on(asOf), Optional.of(act));
        return switch (status) {
            case MET -> IN_TIME;
            case MET_LATE -> LATE;
            default -> UNDETERMINED;
        };
    }
}
