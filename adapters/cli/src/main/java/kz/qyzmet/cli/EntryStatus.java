package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Timeline;

/** How a deadline of a case stands on a day. */
final class EntryStatus {

    private EntryStatus() {}

    static DeadlineStatus of(Timeline.Entry entry, LocalDate day) {
        return entry.deadline().status(Moment.on(day), entry.done());
    }

    /** Returns the fulfilment, if it had happened and was known. */
    static Optional<Fact> done(Timeline.Entry entry, LocalDate day) {
        return entry.done().filter(fact -> fact.hasHappenedOn(day));
    }

    /** Returns by how many working days it is or was late; empty where it is not, or by less than one. */
    static Optional<Integer> workingDaysLate(Timeline.Entry entry, CaseOnDay subject) {
        DeadlineStatus status = of(entry, subject.day());
        boolean late = status == DeadlineStatus.MISSED || status == DeadlineStatus.MET_LATE;
        if (!late || !(entry.deadline() instanceof Due due) || due.moment().isPresent()) {
            return Optional.empty();
        }
        LocalDate until = done(entry, subject.day()).map(Fact::day).orElse(subject.day());
        return Optional.of(subject.law().calendar().workingDaysBetween(due.due(), until))
                .filter(days -> days > 0);
    }
}
