package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.RollConvention;

/**
 * Adds the duration of circumstances to the end of a count.
 *
 * <p>The stretches are a union in the order of the days, so the answer depends on the set of the circumstances alone.
 * Each adds to the last day to which the one before has led: a term that is still open then grows, a closed one does
 * not.
 */
final class ProlongedRun {

    private final Run run;
    private final LocalDate first;
    private final Set<Citation> causes;
    private final List<Citation> grounds;

    /**
     * Starts for a term.
     *
     * @param run the calculation
     * @param first the first day on which the term runs
     */
    ProlongedRun(Run run, LocalDate first) {
        this.run = run;
        this.first = first;
        this.causes =
                run.term().prolongations().stream().map(Prolongation::cause).collect(Collectors.toSet());
        this.grounds = run.term().prolongations().stream()
                .map(Prolongation::ground)
                .distinct()
                .sorted(Comparator.comparing(Citation::id))
                .toList();
    }

    /** The answer that the count alone gives, grown by what has prevented performance. */
    Deadline due(LocalDate day, LocalDate nominal, LocalDate due, LocalDate safe, LimitUnit unit) {
        LocalDate unrolled = nominal;
        LocalDate end = due;
        int total = 0;
        for (Pause<LocalDate> stretch : stretches()) {
            LocalDate to = stretch.to();
            if (to != null && !to.isAfter(first)) {
                // Over before the term began to run: it has prevented nothing.
                continue;
            }
            LocalDate from = stretch.from().isBefore(first) ? first : stretch.from();
            if (from.isAfter(end)) {
                run.steps().add(Step.days(StepRule.PROLONGATION_WITHOUT_EFFECT, causes(stretch), from, end));
                continue;
            }
            if (to == null) {
                int left = days(from, end) + 1;
                return run.suspended(Counting.stopped(from, left, LimitUnit.CALENDAR_DAY, stretch.grounds()));
            }
            int lasted = days(from, to);
            run.steps()
                    .add(Step.days(StepRule.CIRCUMSTANCES, causes(stretch), from, to.minusDays(1))
                            .with(LimitUnit.CALENDAR_DAY.amount(lasted)));
            unrolled = end.plusDays(lasted);
            run.steps()
                    .add(Step.days(StepRule.PROLONGED, grounds(stretch), end, unrolled)
                            .with(LimitUnit.CALENDAR_DAY.amount(lasted)));
            end = run.rolled(unrolled, RollConvention.FOLLOWING, run.rollGround());
            total += lasted;
        }
        // Counted from the end before any rolling the term is shorter: whoever keeps to that is in time anyway.
        LocalDate safest = total == 0 ? safe : run.calendar().previousOrSame(nominal.plusDays(total));
        return run.due(day, unrolled, end, safest, unit);
    }

    private List<Pause<LocalDate>> stretches() {
        List<Pause<LocalDate>> stretches = new ArrayList<>();
        for (Prolongation prolongation : run.term().prolongations()) {
            LocalDate to =
                    prolongation.ended().map(ended -> ended.day().plusDays(1)).orElse(null);
            LocalDate from = prolongation.began().day();
            stretches.add(Pause.of(from, to, prolongation.cause()));
            stretches.add(Pause.of(from, to, prolongation.ground()));
        }
        return Pause.union(stretches);
    }

    private List<Citation> causes(Pause<LocalDate> stretch) {
        return stretch.grounds().stream().filter(causes::contains).toList();
    }

    private List<Citation> grounds(Pause<LocalDate> stretch) {
        return grounds.stream().filter(stretch.grounds()::contains).toList();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
