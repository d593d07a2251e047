package kz.qyzmet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;

/** "At least n before": counts back from the trigger, and rolls back where it rolls at all. */
final class BackwardRun {

    private final Run run;
    private final TimeLimit limit;
    private final Moment trigger;
    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final CountingRules rules;

    BackwardRun(Run run, TimeLimit limit, Moment trigger) {
        this.run = run;
        this.limit = limit;
        this.trigger = trigger;
        this.day = trigger.day();
        this.calendar = run.calendar();
        this.rules = run.rules();
    }

    Deadline deadline(Count count) {
        int n = count.amount();
        if (n == 0) {
            run.steps().add(Step.days(StepRule.AT_ONCE, List.of(run.citation()), day, day));
            return run.due(day, day, day, day, count.unit());
        }
        return switch (count.unit()) {
            case WORKING_DAY -> workingDays(count);
            case CLOCK_DAY -> clockDays(count);
            case HOUR, SECOND -> elapsed(count);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> added(count);
            default -> calendarDays(count);
        };
    }

    private Deadline workingDays(Count count) {
        int n = count.amount();
        boolean clear = rules.backwardCount() == BackwardCount.CLEAR_DAYS;
        LocalDate due = calendar.minusWorkingDays(day, clear ? n + 1 : n);
        run.steps()
                .add(Step.days(StepRule.COUNTED_WORKING_DAYS_BACK, List.of(run.citation()), day, due)
                        .with(amount(count)));
        return run.due(day, due, due, calendar.minusWorkingDays(day, n + 1), count.unit());
    }

    private Deadline calendarDays(Count count) {
        boolean clear = rules.backwardCount() == BackwardCount.CLEAR_DAYS;
        LocalDate last = Units.minus(day, count);
        LocalDate nominal = clear ? last.minusDays(1) : last;
        run.steps()
                .add(Step.days(StepRule.COUNTED_BACK, List.of(run.citation()), day, nominal)
                        .with(amount(count)));
        LocalDate due = run.rolled(nominal, limit.roll(), Ground.CUSTOM_OF_BACKWARD_LIMITS);
        return run.due(day, nominal, due, calendar.previousOrSame(last.minusDays(1)), count.unit());
    }

    private Deadline clockDays(Count count) {
        int n = count.amount();
        return switch (rules.dayAhead()) {
            case TWENTY_FOUR_HOURS -> twentyFourHours(count);
            case DAY_BEFORE -> {
                LocalDate due = day.minusDays(n);
                run.steps()
                        .add(Step.days(StepRule.COUNTED_BACK, List.of(run.citation()), day, due)
                                .with(amount(count)));
                yield run.due(day, due, due, calendar.previousOrSame(due), count.unit());
            }
            case WORKING_DAY_BEFORE -> {
                LocalDate due = calendar.minusWorkingDays(day, n);
                run.steps()
                        .add(Step.days(StepRule.COUNTED_WORKING_DAYS_BACK, List.of(run.citation()), day, due)
                                .with(amount(count)));
                yield run.due(day, due, due, due, count.unit());
            }
        };
    }

    private Deadline twentyFourHours(Count count) {
        Optional<Instant> known = trigger.instant();
        boolean startsInTheDay = limit.anchor() == TimeLimit.Anchor.START_OF_DAY;
        if (known.isEmpty() && startsInTheDay) {
            known = rules.officeHours()
                    .map(OpeningHours::opens)
                    .map(opens -> day.atTime(opens).atZone(AlmatyTime.zone()).toInstant());
        }
        if (known.isPresent()) {
            Instant end = Run.plusHours(known.get(), -24L * count.amount());
            run.steps()
                    .add(Step.moments(
                                    StepRule.ELAPSED_BACK,
                                    List.of(run.citation()),
                                    Moment.at(known.get()),
                                    Moment.at(end))
                            .with(amount(count)));
            return run.due(day, end, count.unit());
        }
        // 24:00 of the day less 24 hours leaves the day before whole; 00:00 leaves the one before that.
        LocalDate due = day.minusDays(startsInTheDay ? count.amount() + 1L : count.amount());
        run.steps()
                .add(Step.days(StepRule.LAST_WHOLE_DAY, List.of(run.citation()), day, due)
                        .with(amount(count)));
        return run.due(day, due, due, calendar.previousOrSame(due), count.unit());
    }

    private Deadline elapsed(Count count) {
        if (trigger.instant().isEmpty()) {
            return run.hourNotKnown();
        }
        Instant end = ElapsedRun.plus(trigger.instant().get(), count, -1);
        run.steps()
                .add(Step.moments(StepRule.ELAPSED_BACK, List.of(run.citation()), trigger, Moment.at(end))
                        .with(amount(count)));
        return run.due(day, end, count.unit());
    }

    /** The latest day from which the whole time has passed: subtracting alone would lose 29 February. */
    private Deadline added(Count count) {
        LocalDate due = Units.minus(day, count);
        while (!Units.plus(due.plusDays(1), count).isAfter(day)) {
            due = due.plusDays(1);
        }
        run.steps()
                .add(Step.days(StepRule.COUNTED_BACK, List.of(run.citation(), Ground.CIVIL_CODE_174), day, due)
                        .with(amount(count)));
        return run.due(day, due, due, due, count.unit());
    }

    private static LocalizedText amount(Count count) {
        return count.unit().amount(count.amount());
    }
}
