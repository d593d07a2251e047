package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;

/** Where a deadline stands at a moment, by what was known then. */
final class Standing {

    private Standing() {}

    static DeadlineStatus of(Deadline deadline, Moment asOf, Optional<Fact> done) {
        Optional<Fact> known = done.filter(fact -> fact.hasHappenedOn(asOf.day()));
        Deadline then = asKnownOn(deadline, asOf.day());
        return isNotYetTriggered(then, asOf) && known.isEmpty()
                ? DeadlineStatus.NOT_STARTED
                : ofKnown(then, asOf, known);
    }

    /** How many days are left after a day, by what was known on it. */
    static OptionalInt daysLeft(Deadline deadline, LocalDate asOf) {
        Deadline then = asKnownOn(deadline, asOf);
        deadline.reckoning().law().calendar().certainty(asOf);
        if (then instanceof Suspended suspended) {
            return suspended.unit().isTime() ? OptionalInt.empty() : OptionalInt.of(suspended.left());
        }
        if (!(then instanceof Due due) || isNotYetTriggered(then, Moment.on(asOf))) {
            return OptionalInt.empty();
        }
        if (!asOf.isBefore(due.lastDay())) {
            return OptionalInt.of(0);
        }
        return OptionalInt.of(count(due, asOf, due.lastDay()));
    }

    private static int count(Due due, LocalDate startExclusive, LocalDate endInclusive) {
        return due.unit() == LimitUnit.WORKING_DAY
                ? due.reckoning().law().calendar().workingDaysBetween(startExclusive, endInclusive)
                : Math.toIntExact(ChronoUnit.DAYS.between(startExclusive, endInclusive));
    }

    /** The same answer without what was recorded later, or was only planned. */
    static Deadline asKnownOn(Deadline deadline, LocalDate day) {
        Term term = deadline.reckoning().term();
        Term then = term.asKnownOn(day);
        return then.equals(term) ? deadline : again(deadline, then);
    }

    /** A count forward has not begun before its trigger; what looks back, or at a date, knows it all along. */
    private static boolean isNotYetTriggered(Deadline deadline, Moment asOf) {
        return countsForward(deadline)
                && deadline.trigger()
                        .filter(trigger -> asOf.day().isBefore(trigger.day()))
                        .isPresent();
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

    private static boolean countsForward(Deadline deadline) {
        return deadline.norm()
                .flatMap(id ->
                        deadline.reckoning().law().edition().norms().get(id).timeLimit())
                .or(() -> deadline.reckoning().term().limit())
                .filter(limit -> limit.direction() != Direction.BEFORE)
                .filter(limit -> limit.measure() instanceof Measure.Count
                        || limit.measure() instanceof Measure.SetElsewhere
                        || limit.measure() instanceof Measure.Recurring)
                .isPresent();
    }
}
