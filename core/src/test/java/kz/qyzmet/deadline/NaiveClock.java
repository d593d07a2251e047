package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.law.StateServicesLaw;

/**
 * The oracle of suspended terms: looks at one day after the other and asks whether it is used.
 *
 * @param working whether working days are counted, or all days
 * @param stops the suspensions
 * @param stopDayUsed whether the day of suspension is used
 * @param resumptionCounts whether the day of resumption counts
 */
record NaiveClock(boolean working, List<Stop> stops, boolean stopDayUsed, boolean resumptionCounts) {

    /** A suspension: the term stopped on one day and, unless its ground is open, went on on another. */
    record Stop(LocalDate from, Optional<LocalDate> to) {
        Suspension suspension() {
            return new Suspension(Fact.on(from), to.map(Fact::on), StateServicesLaw.SUSPENSION_PENDING_INFORMATION);
        }
    }

    /** Where a walk ended: a nominal and a due day, or what is left while the term stands still. */
    record End(Optional<LocalDate> nominal, Optional<LocalDate> due, OptionalInt left) {
        static End stopped(int left) {
            return new End(Optional.empty(), Optional.empty(), OptionalInt.of(left));
        }
    }

    /** Walks from the first day that may count until {@code n} days are used; rolls like a term of days. */
    End walk(LocalDate first, int n, boolean rolls) {
        int used = 0;
        LocalDate day = first;
        while (true) {
            if (standsStillForEver(day)) {
                return End.stopped(n - used);
            }
            boolean last = used == n - 1;
            if (counts(day) && !stopped(day, last)) {
                used++;
                if (used == n) {
                    return rolled(day, rolls);
                }
            }
            day = day.plusDays(1);
        }
    }

    private End rolled(LocalDate nominal, boolean rolls) {
        LocalDate day = nominal;
        while (rolls && !(Kazakhstan.isWorked(day) && (day.equals(nominal) || !stopped(day, true)))) {
            day = day.plusDays(1);
            if (standsStillForEver(day)) {
                return End.stopped(0);
            }
        }
        return new End(Optional.of(nominal), Optional.of(day), OptionalInt.empty());
    }

    private boolean counts(LocalDate day) {
        return !working || Kazakhstan.isWorked(day);
    }

    /** No day from this one on can be used: an open suspension has begun, and its own day is over or not used. */
    private boolean standsStillForEver(LocalDate day) {
        return stops.stream()
                .filter(stop -> stop.to().isEmpty())
                .anyMatch(stop -> stop.from().isBefore(day) || (stop.from().equals(day) && !stopDayUsed));
    }

    private boolean stopped(LocalDate day, boolean last) {
        return stops.stream().anyMatch(stop -> stopped(stop, day, last));
    }

    private boolean stopped(Stop stop, LocalDate day, boolean last) {
        if (day.isBefore(stop.from())) {
            return false;
        }
        if (stop.to().isPresent()) {
            LocalDate resumed = stop.to().get();
            if (day.isAfter(resumed) || (day.equals(resumed) && resumptionCounts)) {
                return false;
            }
        }
        // The day of suspension, where it is used, is so unless nothing would be left to resume.
        return !(day.equals(stop.from()) && stopDayUsed && !last);
    }
}
