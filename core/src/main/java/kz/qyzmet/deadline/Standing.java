package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Where a deadline stands at a moment, by what was known then. */
final class Standing {

    private Standing() {}

    static DeadlineStatus of(Deadline deadline, Moment asOf, Optional<Fact> done) {
        Optional<Fact> known = done.filter(fact -> fact.isKnownOn(asOf.day()));
        Term term = deadline.reckoning().term();
        Term then = term.asKnownOn(asOf.day());
        return ofKnown(then.equals(term) ? deadline : again(deadline, then), asOf, known);
    }

    /** The same question without the facts that came later; a counter stays a counter. */
    private static Deadline again(Deadline deadline, Term then) {
        Deadline again = deadline.reckoning().law().deadline(then);
        if (deadline instanceof Due due && due.counter().isPresent() && again instanceof Due other) {
            return other.atCounter(due.counter().get());
        }
        return again;
    }

    private static DeadlineStatus ofKnown(Deadline deadline, Moment asOf, Optional<Fact> done) {
        if (deadline instanceof Due due) {
            return ofDue(due, asOf, done);
        }
        if (deadline instanceof NotBefore notBefore) {
            return ofNotBefore(notBefore.from(), asOf, done);
        }
        if (deadline instanceof Window window) {
            return ofWindow(window, asOf);
        }
        if (deadline instanceof Suspended) {
            return done.isPresent() ? DeadlineStatus.MET : DeadlineStatus.SUSPENDED;
        }
        if (deadline instanceof NotStarted) {
            return done.isPresent() ? DeadlineStatus.MET : DeadlineStatus.NOT_STARTED;
        }
        return deadline instanceof NotInForce ? DeadlineStatus.NOT_IN_FORCE : DeadlineStatus.UNDETERMINED;
    }

    private static DeadlineStatus ofDue(Due due, Moment asOf, Optional<Fact> done) {
        if (done.isPresent()) {
            return due.isInTime(done.get().occurredAt())
                    .map(inTime -> inTime ? DeadlineStatus.MET : DeadlineStatus.MET_LATE)
                    .orElse(DeadlineStatus.UNDETERMINED);
        }
        if (asOf.day().isBefore(due.lastDay())) {
            return DeadlineStatus.OPEN;
        }
        // On the last day itself only an instant can be too late.
        return due.isInTime(asOf).orElse(true) ? DeadlineStatus.DUE_TODAY : DeadlineStatus.MISSED;
    }

    private static DeadlineStatus ofNotBefore(LocalDate from, Moment asOf, Optional<Fact> done) {
        if (done.isPresent()) {
            return done.get().day().isBefore(from) ? DeadlineStatus.TOO_EARLY : DeadlineStatus.MET;
        }
        return asOf.day().isBefore(from) ? DeadlineStatus.NOT_YET : DeadlineStatus.EFFECTIVE;
    }

    private static DeadlineStatus ofWindow(Window window, Moment asOf) {
        if (asOf.day().isBefore(window.first())) {
            return DeadlineStatus.NOT_YET;
        }
        return asOf.day().isAfter(window.last()) ? DeadlineStatus.CLOSED : DeadlineStatus.OPEN;
    }
}
