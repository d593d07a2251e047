package kz.qyzmet.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.RollConvention;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One calculation: takes the question apart, leaves a step for each thing that it does, and gives the answer. */
final class Run {

    private static final String PROCEDURAL_CODE = "appc.";

    private final Reckoner law;
    private final Term term;
    private final WorkingCalendar calendar;
    private final CountingRules rules;
    private final @Nullable Norm norm;
    private final List<Step> steps = new ArrayList<>();

    Run(Reckoner law, Term term) {
        this.law = law;
        this.term = term;
        this.calendar = law.calendar();
        this.rules = law.rules();
        this.norm = term.norm().map(law.edition().norms()::get).orElse(null);
    }

    Deadline deadline() {
        if (term.trigger().isEmpty()) {
            // The catalogue marks a term whose start the text does not name: it cannot even be waited for.
            return norm != null && norm.trigger().startsWith("UNSPECIFIED")
                    ? undetermined(
                            Undetermined.Reason.TRIGGER_NOT_NAMED,
                            norm.caution(LocalDate.MIN).orElse(norm.label().text()))
                    : new NotStarted(reckoning(Certainty.OFFICIAL));
        }
        Moment trigger = term.trigger().get().occurredAt();
        calendar.certainty(trigger.day());
        term.arrived()
                .ifPresent(arrival ->
                        steps.add(Step.moments(StepRule.REGISTERED, List.of(Ground.APPC_64_3), arrival, trigger)));
        steps.add(new Step(StepRule.TRIGGER, List.of(), Optional.empty(), Optional.of(trigger), Optional.empty()));
        if (norm != null && !norm.force().holds(trigger.day())) {
            return new NotInForce(
                    reckoning(Certainty.OFFICIAL),
                    norm.force(),
                    law.edition().norms().insteadOf(norm.id(), trigger.day()));
        }
        return measured(limit(), trigger);
    }

    private TimeLimit limit() {
        if (norm == null) {
            return term.limit().orElseThrow();
        }
        Norm found = norm;
        return found.timeLimit()
                .orElseThrow(() -> new NotATermException(found.id(), "which is a " + found.kind() + " without a term"));
    }

    private Deadline measured(TimeLimit limit, Moment trigger) {
        Measure measure = limit.measure();
        if (measure instanceof Count count) {
            return counted(count, limit, trigger);
        }
        if (measure instanceof Measure.SetElsewhere || measure instanceof Measure.Recurring) {
            return setElsewhere(limit, trigger);
        }
        refuseCourse(limit);
        if (term.set().isPresent()) {
            throw new IllegalArgumentException("Invalid length: Expected none for a term that is no count, but found: "
                    + term.set().get() + " for " + citation().id() + " (" + limit + ")");
        }
        LocalDate day = trigger.day();
        if (measure instanceof Measure.DayAfterPeriod after) {
            return dayAfterPeriod(after, limit, day);
        }
        if (measure instanceof Measure.YearlyDate yearly) {
            return yearlyDate(yearly, day);
        }
        if (measure instanceof Measure.FixedDate fixed) {
            steps.add(Step.days(StepRule.FIXED_DATE, List.of(citation()), day, fixed.date()));
            return new NotBefore(reckoning(span(day, fixed.date(), fixed.date())), fixed.date(), fixed.date());
        }
        if (measure instanceof Measure.LookBack back) {
            return lookBack(back, day);
        }
        if (measure instanceof Measure.Frequency frequency) {
            return frequency(frequency, day);
        }
        throw new NotATermException(citation(), "which measures " + ((Measure.NoTerm) measure).description());
    }

    private Deadline setElsewhere(TimeLimit limit, Moment trigger) {
        if (term.set().isEmpty()) {
            return undetermined(
                    Undetermined.Reason.SET_BY_ANOTHER_DOCUMENT,
                    term.document()
                            .or(() -> Optional.ofNullable(norm)
                                    .or(this::normOfGround)
                                    .flatMap(Norm::settingDocument))
                            .orElseGet(() -> DeadlineTexts.STEPS.text("undetermined.document")));
        }
        Count set = term.set().get();
        steps.add(fact(StepRule.LENGTH_SET, set.unit().amount(set.amount())));
        TimeLimit filled = switch (limit.direction()) {
            case AFTER -> TimeLimit.after(set.amount(), set.unit());
            case WITHIN -> TimeLimit.within(set.amount(), set.unit());
            case BEFORE -> TimeLimit.before(set.amount(), set.unit());
            case ON -> TimeLimit.onExpiry(set.amount(), set.unit());
        };
        return reckoned(set, filled, trigger);
    }

    /** A limit of no norm may rest on one that leaves the length to another document. */
    private Optional<Norm> normOfGround() {
        return term.ground() instanceof NormId id ? law.edition().norms().find(id) : Optional.empty();
    }

    private Deadline counted(Count count, TimeLimit limit, Moment trigger) {
        Count length = term.set().isPresent() ? bounded(count, limit.direction()) : count;
        return reckoned(length, limit, trigger);
    }

    private Deadline reckoned(Count length, TimeLimit limit, Moment trigger) {
        if (limit.direction() == Direction.BEFORE) {
            refuseCourse(limit);
            return new BackwardRun(this, limit, trigger).deadline(length);
        }
        return length.unit().isTime()
                ? new ElapsedRun(this, trigger).deadline(length)
                : new ForwardRun(this, limit, trigger.day()).deadline(length);
    }

    /**
     * A length that a document has set rules inside what the norm allows: no more than its cap, no less than its lead.
     * Beyond that, the norm does.
     */
    private Count bounded(Count own, Direction direction) {
        Count set = term.set().orElseThrow();
        if (set.unit() != own.unit()) {
            throw new IllegalArgumentException("Invalid length: Expected a number of " + own.unit() + " for "
                    + citation().id() + ", but found: " + set);
        }
        if (direction == Direction.ON) {
            throw new IllegalArgumentException("Invalid length: Expected none, because no document moves the day of "
                    + citation().id() + ", but found: " + set);
        }
        boolean least = direction == Direction.BEFORE;
        boolean allowed = least ? set.amount() >= own.amount() : set.amount() <= own.amount();
        Count length = allowed ? set : own;
        steps.add(fact(
                allowed ? StepRule.LENGTH_SET : StepRule.LENGTH_OUT_OF_BOUNDS,
                length.unit().amount(length.amount())));
        return length;
    }

    private Deadline dayAfterPeriod(Measure.DayAfterPeriod after, TimeLimit limit, LocalDate day) {
        LocalDate periodEnd = after.period().lastDay(day);
        steps.add(Step.days(StepRule.PERIOD_ENDED, List.of(citation()), day, periodEnd)
                .with(after.period().label()));
        LocalDate nominal = YearMonth.from(periodEnd.plusDays(1)).atDay(after.day());
        steps.add(Step.days(StepRule.DAY_AFTER_PERIOD, List.of(citation()), periodEnd, nominal));
        RollConvention roll = switch (rules.reportDayRoll()) {
            case FOLLOWING -> limit.roll();
            case PRECEDING -> RollConvention.PRECEDING;
            case NONE -> RollConvention.NONE;
        };
        LocalDate due = rolled(nominal, roll, rollGround());
        return due(day, nominal, due, calendar.previousOrSame(nominal), LimitUnit.CALENDAR_DAY);
    }

    private Deadline yearlyDate(Measure.YearlyDate yearly, LocalDate day) {
        LocalDate date = yearly.date().atYear(day.getYear() + yearly.yearOffset());
        steps.add(Step.days(StepRule.YEARLY_DATE, List.of(citation()), day, date));
        LocalDate nominal = date;
        if (rules.planDateBound() == PlanDateBound.EXCLUDED) {
            nominal = date.minusDays(1);
            steps.add(Step.days(StepRule.DATE_LEFT_OUT, List.of(citation()), date, nominal));
        }
        RollConvention roll = switch (rules.planDateRoll()) {
            case NONE -> RollConvention.NONE;
            case FOLLOWING -> RollConvention.FOLLOWING;
            case PRECEDING -> RollConvention.PRECEDING;
        };
        LocalDate due = rolled(nominal, roll, rollGround());
        return due(day, nominal, due, calendar.previousOrSame(nominal), LimitUnit.CALENDAR_DAY);
    }

    private Deadline lookBack(Measure.LookBack back, LocalDate day) {
        LocalDate first = Units.minus(day, back.over());
        LocalDate last = day.minusDays(1);
        steps.add(Step.days(StepRule.LOOKED_BACK, List.of(citation(), Ground.CIVIL_CODE_174), first, last)
                .with(back.over().unit().amount(back.over().amount())));
        return new Window(reckoning(span(first, day, day)), first, last);
    }

    private Deadline frequency(Measure.Frequency frequency, LocalDate day) {
        boolean byCalendar = rules.yearOfFrequency() == YearOfFrequency.CALENDAR_YEAR;
        LocalDate first = byCalendar ? day.withDayOfYear(1) : day;
        LocalDate last = Units.plus(first, frequency.in()).minusDays(1);
        steps.add(Step.days(StepRule.ONCE_IN, List.of(citation()), first, last)
                .with(frequency.in().unit().amount(frequency.in().amount())));
        return new Window(reckoning(span(first, last, day)), first, last);
    }

    /** Gives a last day; the safe day is never later than under the default readings. */
    Deadline due(LocalDate day, LocalDate nominal, LocalDate due, LocalDate safe, LimitUnit unit) {
        LocalDate floored = floored(due);
        LocalDate last = floored.equals(due) ? due : rolled(floored, RollConvention.FOLLOWING, rollGround());
        LocalDate safest = last.isBefore(safe) ? last : safe;
        if (!rules.equals(CountingRules.standard())
                && law.withRules(CountingRules.standard()).deadline(term) instanceof Due standard
                && standard.safe().isBefore(safest)) {
            safest = standard.safe();
        }
        if (!safest.equals(last)) {
            steps.add(Step.days(StepRule.SAFE, List.of(), last, safest));
        }
        return new Due(
                reckoning(span(day, nominal, last)), nominal, last, safest, unit, Optional.empty(), Optional.empty());
    }

    /** Gives a last moment. */
    Deadline due(LocalDate day, Instant moment, LimitUnit unit) {
        LocalDate last = AlmatyTime.at(moment).toLocalDate();
        return new Due(reckoning(span(day, last, last)), last, last, last, unit, Optional.of(moment), Optional.empty());
    }

    /** Gives an earliest day. */
    Deadline notBefore(LocalDate day, LocalDate from) {
        LocalDate earliest = floored(from);
        return new NotBefore(reckoning(span(day, from, earliest)), from, earliest);
    }

    Deadline suspended(Counting stopped) {
        LocalDate since = stopped.stoppedOn();
        steps.add(new Step(
                StepRule.STILL_SUSPENDED,
                stopped.grounds(),
                Optional.of(Moment.on(since)),
                Optional.empty(),
                Optional.of(stopped.unit().amount(stopped.left()))));
        LocalDate day = term.trigger().orElseThrow().day();
        return new Suspended(reckoning(span(day, since, since)), since, stopped.left(), stopped.unit());
    }

    Deadline hourNotKnown() {
        return undetermined(Undetermined.Reason.HOUR_NOT_KNOWN, DeadlineTexts.STEPS.text("undetermined.hourOfTrigger"));
    }

    /** Rolls a last day that is not worked, and leaves a step for what it did or did not do. */
    LocalDate rolled(LocalDate nominal, RollConvention roll, Citation ground) {
        return rolled(nominal, roll, ground, steps);
    }

    LocalDate rolled(LocalDate nominal, RollConvention roll, Citation ground, List<Step> steps) {
        if (calendar.isWorkingDay(nominal)) {
            return nominal;
        }
        return switch (roll) {
            case FOLLOWING -> {
                LocalDate due = calendar.next(nominal);
                steps.add(Step.days(StepRule.ROLLED_FORWARD, List.of(ground), nominal, due));
                yield due;
            }
            case PRECEDING -> {
                LocalDate due = calendar.previous(nominal);
                steps.add(Step.days(StepRule.ROLLED_BACK, List.of(Ground.CUSTOM_OF_BACKWARD_LIMITS), nominal, due));
                yield due;
            }
            case NONE -> {
                steps.add(Step.days(StepRule.NOT_ROLLED, List.of(citation()), nominal, nominal));
                yield nominal;
            }
        };
    }

    Citation citation() {
        return term.norm().<Citation>map(id -> id).orElseGet(term::ground);
    }

    /**
     * Civil law grounds the agreement, and what has no norm; the procedural code grounds complaints and control, and
     * what it says itself.
     */
    private boolean isCivil() {
        return norm == null
                ? !term.ground().id().startsWith(PROCEDURAL_CODE)
                : norm.provision().act() == Act.STANDARD_AGREEMENT;
    }

    Citation startGround() {
        return isCivil() || !isInForce(Ground.APPC_76_2) ? Ground.CIVIL_CODE_173 : Ground.APPC_76_2;
    }

    Citation rollGround() {
        return isCivil() || !isInForce(Ground.APPC_76_5) ? Ground.CIVIL_CODE_175 : Ground.APPC_76_5;
    }

    /** The procedural code says how terms start and roll only since its later wording; before, the Civil Code does. */
    private boolean isInForce(Ground ground) {
        return ground.force().holds(term.trigger().orElseThrow().day());
    }

    Term term() {
        return term;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    CountingRules rules() {
        return rules;
    }

    List<Step> steps() {
        return steps;
    }

    static Instant plusHours(Instant instant, long hours) {
        return instant.plus(Duration.ofHours(hours));
    }

    /** The later of the answer and the day before which it cannot lie. */
    private LocalDate floored(LocalDate day) {
        Optional<LocalDate> floor = term.notEarlierThan();
        Citation ground = citation();
        if (floor.isEmpty()
                && term.norm()
                        .filter(ContactCenterRules.ORDER_ENTRY_INTO_FORCE::equals)
                        .isPresent()) {
            ground = ContactCenterRules.ORDER_NOT_IN_FORCE_EARLIER;
            floor = law.edition()
                    .norms()
                    .find(ContactCenterRules.ORDER_NOT_IN_FORCE_EARLIER)
                    .flatMap(Norm::timeLimit)
                    .map(TimeLimit::measure)
                    .filter(Measure.FixedDate.class::isInstance)
                    .map(fixed -> ((Measure.FixedDate) fixed).date());
        }
        if (floor.isEmpty() || !floor.get().isAfter(day)) {
            return day;
        }
        steps.add(Step.days(StepRule.NOT_EARLIER, List.of(ground), day, floor.get()));
        return floor.get();
    }

    private Deadline undetermined(Undetermined.Reason reason, LocalizedText document) {
        return new Undetermined(reckoning(Certainty.OFFICIAL), reason, document);
    }

    private void refuseCourse(TimeLimit limit) {
        if (!term.suspensions().isEmpty() || !term.extensions().isEmpty()) {
            throw new IllegalArgumentException("Invalid course: Expected no suspension or extension of a term that is"
                    + " not counted forward, but found: " + citation().id() + " (" + limit + ")");
        }
    }

    private Certainty span(LocalDate one, LocalDate other, LocalDate third) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return calendar.certainty(third.isBefore(first) ? third : first, third.isAfter(last) ? third : last);
    }

    private Step fact(StepRule rule, LocalizedText detail) {
        return new Step(rule, List.of(citation()), Optional.empty(), Optional.empty(), Optional.of(detail));
    }

    private Reckoning reckoning(Certainty certainty) {
        return new Reckoning(term, law, steps, certainty);
    }
}
