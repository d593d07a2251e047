package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.RollConvention;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A count of days, weeks, months or years forward, over suspensions and with extensions.
 *
 * <p>Suspensions are a union and extensions a sum, so the answer depends on the set of events alone.
 */
final class ForwardRun {

    private static final Comparator<Count> LONGEST_UNIT_FIRST =
            Comparator.comparing(Count::unit).reversed().thenComparing(Count::amount);

    /** The steps, too, depend on the set of the suspensions alone. */
    private static final Comparator<Suspension> IN_ORDER = Comparator.comparing(
                    (Suspension suspension) -> suspension.suspended().day())
            .thenComparing(suspension -> suspension.resumed().map(Fact::day).orElse(LocalDate.MAX))
            .thenComparing(suspension -> suspension.ground().id());

    private final Run run;
    private final TimeLimit limit;
    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final CountingRules rules;

    ForwardRun(Run run, TimeLimit limit, LocalDate day) {
        this.run = run;
        this.limit = limit;
        this.day = day;
        this.calendar = run.calendar();
        this.rules = run.rules();
    }

    Deadline deadline(Count count) {
        LimitUnit unit = resolved(count.unit());
        List<Step> steps = run.steps();
        List<Extension> added = effectiveExtensions(count, steps);
        if (count.amount() == 0 && added.isEmpty()) {
            steps.add(Step.days(StepRule.AT_ONCE, List.of(run.citation()), day, day));
            return limit.direction() == Direction.ON
                    ? run.notBefore(day, day)
                    : new ProlongedRun(run, day).due(day, day, day, day, unit);
        }
        Counting counting = end(count, added, steps);
        if (counting.end() == null) {
            return run.suspended(counting);
        }
        LocalDate nominal = counting.end();
        withoutEffect(nominal, steps);
        if (limit.direction() == Direction.ON) {
            return earliest(nominal, unit, steps);
        }
        if (endsInWorkingDays(unit, added)) {
            return prolonged(nominal, nominal, nominal, unit);
        }
        RollConvention roll = roll(added);
        Counting rolled = rolled(nominal, roll, steps);
        if (rolled.end() == null) {
            return run.suspended(rolled);
        }
        LocalDate due = rolled.end();
        // A limit that does not roll by itself ("on or before the same number") is safe on its very day.
        LocalDate safe = roll == RollConvention.NONE ? due : calendar.previousOrSame(nominal);
        return prolonged(nominal, due, safe, unit);
    }

    private Deadline prolonged(LocalDate nominal, LocalDate due, LocalDate safe, LimitUnit unit) {
        return new ProlongedRun(run, sameDay() ? day : day.plusDays(1)).due(day, nominal, due, safe, unit);
    }

    /** The working day to which an end gives way, and again where a suspension lies over that day. */
    private Counting rolled(LocalDate nominal, RollConvention roll, List<Step> steps) {
        LocalDate due = run.rolled(nominal, roll, run.rollGround(), steps);
        for (Pause<LocalDate> over = pauseOver(nominal, due); over != null; over = pauseOver(nominal, due)) {
            LocalDate resumed = over.to();
            if (resumed == null) {
                return Counting.stopped(over.from(), 0, LimitUnit.CALENDAR_DAY, over.grounds());
            }
            steps.add(Step.days(
                    StepRule.SUSPENDED, PausedCount.stopped(over.grounds(), run.citation()), over.from(), resumed));
            due = run.rolled(resumed, roll, run.rollGround(), steps);
        }
        return Counting.ended(due);
    }

    /**
     * What a decision adds is a term in days even where the text's own limit, in working days or at once, never rolls.
     */
    private RollConvention roll(List<Extension> added) {
        boolean neverRolls = limit.measure() instanceof Count own
                && (own.amount() == 0 || resolved(own.unit()) == LimitUnit.WORKING_DAY);
        return neverRolls && !added.isEmpty() ? RollConvention.FOLLOWING : limit.roll();
    }

    private Deadline earliest(LocalDate lastDay, LimitUnit unit, List<Step> steps) {
        // The reading is one of entry into force; a day that is itself left out is over only when it is.
        if (unit != LimitUnit.WORKING_DAY
                && limit.start() != StartRule.SAME_DAY
                && rules.expiryRule() == ExpiryRule.ON_LAST_DAY) {
            return run.notBefore(day, lastDay);
        }
        LocalDate from = lastDay.plusDays(1);
        steps.add(Step.days(
                StepRule.EXPIRED,
                unit == LimitUnit.WORKING_DAY || limit.start() == StartRule.SAME_DAY
                        ? List.of(run.citation())
                        : List.of(run.citation(), Ground.CUSTOM_OF_EXPIRY),
                lastDay,
                from));
        return run.notBefore(day, from);
    }

    /** Extensions in the order of their decisions, without those that came when nothing was left to extend. */
    private List<Extension> effectiveExtensions(Count count, List<Step> steps) {
        List<Extension> sorted = new ArrayList<>(run.term().extensions());
        sorted.sort(Comparator.comparing(
                        (Extension extension) -> extension.decided().day())
                .thenComparing(extension -> extension.by().unit())
                .thenComparing(extension -> extension.by().amount())
                .thenComparing(extension -> extension.ground().id()));
        List<Extension> effective = new ArrayList<>();
        for (Extension extension : sorted) {
            LocalDate end = end(count, effective, new ArrayList<>()).end();
            LocalDate last = end == null || endsInWorkingDays(resolved(count.unit()), effective)
                    ? end
                    : rolled(end, roll(effective), new ArrayList<>()).end();
            LocalDate decided = extension.decided().day();
            if (decided.isBefore(day)) {
                throw new IllegalArgumentException("Invalid extension: Expected a decision on or after the trigger, "
                        + day + ", but found: " + decided);
            }
            if (last != null && decided.isAfter(last)) {
                steps.add(Step.days(StepRule.EXTENSION_WITHOUT_EFFECT, List.of(extension.ground()), decided, last));
                continue;
            }
            effective.add(extension);
            steps.add(new Step(
                    StepRule.EXTENDED,
                    List.of(extension.ground()),
                    Optional.of(Moment.on(decided)),
                    Optional.empty(),
                    Optional.of(extension.by().unit().amount(extension.by().amount()))));
        }
        return effective;
    }

    /** Counts the term and all that was added: what has the unit of the term joins it, the rest follows on. */
    private Counting end(Count count, List<Extension> added, List<Step> steps) {
        LimitUnit unit = resolved(count.unit());
        int total = count.amount();
        List<Count> others = new ArrayList<>();
        for (Extension extension : added) {
            if (resolved(extension.by().unit()) == unit) {
                total = sum(total, extension.by());
            } else if (extension.by().unit().isTime()) {
                throw new IllegalArgumentException("Invalid extension: Expected days or longer for a term of " + count
                        + ", but found: " + extension.by());
            } else {
                others.add(extension.by());
            }
        }
        others.sort(LONGEST_UNIT_FIRST);
        Counting counting = counted(new Count(total, unit), first(steps), steps);
        for (Count by : others) {
            if (counting.end() == null) {
                return counting;
            }
            counting = counted(
                    new Count(by.amount(), resolved(by.unit())), counting.end().plusDays(1), steps);
        }
        return counting;
    }

    private static int sum(int total, Count by) {
        long sum = (long) total + by.amount();
        if (sum > Count.MOST) {
            throw new IllegalArgumentException("Invalid extension: Expected a term of at most " + Count.MOST
                    + " with all that is added, but found: " + sum + " " + by.unit());
        }
        return (int) sum;
    }

    private Counting counted(Count count, LocalDate first, List<Step> steps) {
        PausedCount paused = new PausedCount(calendar, suspensions(), rules);
        if (count.amount() == 0) {
            return Counting.ended(day);
        }
        if (count.unit() == LimitUnit.WORKING_DAY) {
            return paused.count(first, count.amount(), true, run.citation(), count, steps);
        }
        // Months are added once, from the origin; only then are the days of that time counted over the suspensions.
        LocalDate last = Units.plus(first.minusDays(1), count);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return paused.count(first, days, false, run.citation(), count, steps);
    }

    private LocalDate first(List<Step> steps) {
        boolean sameDay = sameDay();
        List<Citation> grounds = sameDay ? List.of(run.citation()) : List.of(run.startGround());
        LocalDate first = sameDay ? day : day.plusDays(1);
        steps.add(Step.days(sameDay ? StepRule.STARTS_SAME_DAY : StepRule.STARTS_NEXT_DAY, grounds, day, first));
        return first;
    }

    private boolean sameDay() {
        StartRule start = limit.start();
        return start == StartRule.SAME_DAY
                || (start == StartRule.FIRST_DAY_OF_CAP && rules.capStart() == CapStart.FIRST_DAY_COUNTS)
                || (start == StartRule.DAY_OF_EVENT && rules.eventStart() == EventStart.SAME_DAY);
    }

    private LimitUnit resolved(LimitUnit unit) {
        return switch (unit) {
            case UNSPECIFIED_DAY ->
                rules.unqualifiedDays() == UnqualifiedDays.WORKING ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY;
            // Forward, «сутки» start the next day like day-terms (APPC 76(2)): as calendar days.
            case CLOCK_DAY -> LimitUnit.CALENDAR_DAY;
            default -> unit;
        };
    }

    /** Whether what is counted last is working days: then the end is one itself. */
    private boolean endsInWorkingDays(LimitUnit unit, List<Extension> added) {
        return added.stream()
                        .map(Extension::by)
                        .filter(by -> resolved(by.unit()) != unit)
                        .max(LONGEST_UNIT_FIRST)
                        .map(last -> resolved(last.unit()))
                        .orElse(unit)
                == LimitUnit.WORKING_DAY;
    }

    private List<Suspension> suspensions() {
        return run.term().suspensions().stream().sorted(IN_ORDER).toList();
    }

    /** The suspension, if any, that covers the working day to which the end has rolled. */
    private @Nullable Pause<LocalDate> pauseOver(LocalDate nominal, LocalDate due) {
        if (!due.isAfter(nominal)) {
            return null;
        }
        for (Pause<LocalDate> pause : new PausedCount(calendar, suspensions(), rules).pauses(Set.of(due))) {
            boolean endsLater = pause.to() == null || pause.to().isAfter(due);
            if (!pause.from().isAfter(due) && endsLater) {
                return pause;
            }
        }
        return null;
    }

    private void withoutEffect(LocalDate end, List<Step> steps) {
        for (Suspension suspension : suspensions()) {
            if (suspension.suspended().day().isAfter(calendar.nextOrSame(end))) {
                steps.add(Step.days(
                        StepRule.SUSPENSION_WITHOUT_EFFECT,
                        List.of(suspension.ground()),
                        suspension.suspended().day(),
                        end));
            }
        }
    }
}
