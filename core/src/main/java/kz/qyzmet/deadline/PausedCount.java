package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * Counts days forward and leaves out those on which the term was suspended.
 *
 * <p>Costs one look-up for each suspension, whatever the length of the term. Legal source: {@code law88.a27-2.p4}.
 */
final class PausedCount {

    private final WorkingCalendar calendar;
    private final List<Suspension> suspensions;
    private final CountingRules rules;

    PausedCount(WorkingCalendar calendar, List<Suspension> suspensions, CountingRules rules) {
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.rules = rules;
    }

    List<Pause<LocalDate>> pauses() {
        return pauses(Set.of());
    }

    Counting count(LocalDate first, int n, boolean working, Citation citation, Count asked, List<Step> steps) {
        if (suspensions.isEmpty()) {
            return finish(first, n, working, citation, asked, steps, true);
        }
        List<Step> tried = new ArrayList<>();
        Set<LocalDate> kept = new HashSet<>();
        Counting counting = walk(first, n, working, citation, asked, pauses(), tried);
        while (counting.end() != null && isKept(counting.end()) && kept.add(counting.end())) {
            tried.clear();
            counting = walk(first, n, working, citation, asked, pauses(kept), tried);
        }
        steps.addAll(tried);
        return counting;
    }

    /** The last day of a term is not used by being suspended on it, or nothing would be left to resume. */
    private boolean isKept(LocalDate end) {
        return rules.suspensionDay() == SuspensionDay.USED
                && suspensions.stream()
                        .anyMatch(suspension -> suspension.suspended().day().equals(end));
    }

    private Counting walk(
            LocalDate first,
            int n,
            boolean working,
            Citation citation,
            Count asked,
            List<Pause<LocalDate>> pauses,
            List<Step> steps) {
        LocalDate position = first;
        int left = n;
        for (Pause<LocalDate> pause : pauses) {
            LocalDate resumed = pause.to();
            if (resumed != null && !resumed.isAfter(position)) {
                continue;
            }
            int usable =
                    pause.from().isAfter(position) ? days(position, pause.from().minusDays(1), working) : 0;
            if (usable >= left) {
                break;
            }
            if (usable > 0) {
                steps.add(step(position, pause.from().minusDays(1), working, citation, asked, usable, false));
            }
            left -= usable;
            if (resumed == null) {
                return Counting.stopped(
                        pause.from().isBefore(first) ? first : pause.from(),
                        left,
                        working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY,
                        pause.grounds());
            }
            steps.add(Step.days(
                    StepRule.SUSPENDED,
                    stopped(pause.grounds(), citation),
                    pause.from(),
                    Objects.requireNonNull(resumed)));
            position = resumed;
        }
        return finish(position, left, working, citation, asked, steps, position.equals(first));
    }

    /** The grounds of a stop; Art. 27-2 says itself how the count of its inspections goes on. */
    static List<Citation> stopped(List<Citation> grounds, Citation term) {
        List<Citation> all = new ArrayList<>(grounds);
        if (term.id().startsWith("law88.a27-2.")) {
            all.add(StateServicesLaw.RESUMED_COUNT);
        }
        return all;
    }

    private Counting finish(
            LocalDate position,
            int n,
            boolean working,
            Citation citation,
            Count asked,
            List<Step> steps,
            boolean whole) {
        LocalDate end = select(position, n, working);
        steps.add(step(position, end, working, citation, asked, n, whole));
        return Counting.ended(end);
    }

    /** Days in a row are told in the unit that the text uses, as long as nothing interrupts them. */
    private static Step step(
            LocalDate from, LocalDate to, boolean working, Citation citation, Count asked, int counted, boolean whole) {
        if (working) {
            return Step.days(StepRule.COUNTED_WORKING_DAYS, List.of(citation), from.minusDays(1), to)
                    .with(asked.unit().amount(counted));
        }
        boolean longer = Units.isAdded(asked.unit()) || Units.days(asked.unit()) > 1;
        StepRule rule = whole && Units.isAdded(asked.unit()) ? StepRule.ADDED : StepRule.COUNTED;
        LocalizedText amount = !longer
                ? asked.unit().amount(counted)
                : whole ? asked.unit().amount(asked.amount()) : LimitUnit.CALENDAR_DAY.amount(counted);
        List<Citation> grounds = rule == StepRule.ADDED ? List.of(citation, Ground.CIVIL_CODE_174) : List.of(citation);
        return Step.days(rule, grounds, from.minusDays(1), to).with(amount);
    }

    /** How many days of a span count, both ends included. */
    private int days(LocalDate from, LocalDate to, boolean working) {
        return working
                ? (calendar.isWorkingDay(from) ? 1 : 0) + calendar.workingDaysBetween(from, to)
                : Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /** The n-th day that counts, on or after a position. */
    private LocalDate select(LocalDate position, int n, boolean working) {
        if (!working) {
            return position.plusDays(n - 1L);
        }
        int more = calendar.isWorkingDay(position) ? n - 1 : n;
        return more == 0 ? position : calendar.plusWorkingDays(position, more);
    }

    /** The union of the suspensions as stretches of days; the days kept are not used whatever the reading. */
    List<Pause<LocalDate>> pauses(Set<LocalDate> kept) {
        List<Pause<LocalDate>> pauses = new ArrayList<>();
        for (Suspension suspension : suspensions) {
            LocalDate from = suspension.suspended().day();
            calendar.certainty(from);
            boolean used = rules.suspensionDay() == SuspensionDay.USED && !kept.contains(from);
            LocalDate resumed = suspension.resumed().map(Fact::day).orElse(null);
            boolean counts = rules.resumptionDay() == ResumptionDay.COUNTED;
            pauses.add(Pause.of(
                    used ? from.plusDays(1) : from,
                    resumed == null || counts ? resumed : resumed.plusDays(1),
                    suspension.ground()));
        }
        return Pause.union(pauses);
    }
}
