package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;

/** Finds the differences that explain a change, from the steps of the two answers. */
final class ChangeReasons {

    private static final Comparator<LocalDate> IN_ORDER = Comparator.naturalOrder();

    private final Reckoner before;
    private final Reckoner after;
    private final List<Deadline> answers;
    private final Set<ChangeReason> reasons = new LinkedHashSet<>();

    private ChangeReasons(Reckoner before, Reckoner after, List<Deadline> answers) {
        this.before = before;
        this.after = after;
        this.answers = answers;
    }

    /** Why one answer became another; the trigger is compared by the caller, who knows the other deadlines. */
    static List<ChangeReason> of(Deadline old, Deadline now, Optional<ChangeReason> trigger) {
        ChangeReasons found =
                new ChangeReasons(old.reckoning().law(), now.reckoning().law(), List.of(old, now));
        trigger.ifPresent(found.reasons::add);
        found.norm(old, now);
        found.countingReadings(old);
        if (!old.reckoning().term().equals(now.reckoning().term())) {
            found.policies();
        }
        found.days();
        found.otherwise();
        return List.copyOf(found.reasons);
    }

    /** Why a deadline came or went. */
    static List<ChangeReason> of(Deadline only, Reckoner before, Reckoner after) {
        ChangeReasons found = new ChangeReasons(before, after, List.of(only));
        only.norm().ifPresent(found::norm);
        found.policies();
        if (found.reasons.isEmpty()) {
            found.differingRules().forEach(found.reasons::add);
        }
        found.days();
        found.otherwise();
        return List.copyOf(found.reasons);
    }

    private void norm(Deadline old, Deadline now) {
        boolean forceMatters = old instanceof NotInForce || now instanceof NotInForce;
        old.norm()
                .filter(id -> now.norm().filter(id::equals).isPresent())
                .filter(id -> !limit(before, id).equals(limit(after, id))
                        || (forceMatters && !force(before, id).equals(force(after, id))))
                .ifPresent(this::addNorm);
    }

    private void norm(NormId id) {
        if (!limit(before, id).equals(limit(after, id))
                || !force(before, id).equals(force(after, id))
                || find(before, id).isPresent() != find(after, id).isPresent()) {
            addNorm(id);
        }
    }

    private void addNorm(NormId id) {
        reasons.add(new ChangeReason.NormDiffers(id, find(before, id), find(after, id)));
    }

    private static Optional<Norm> find(Reckoner law, NormId id) {
        return law.edition().norms().find(id);
    }

    private static Optional<?> limit(Reckoner law, NormId id) {
        return find(law, id).flatMap(Norm::timeLimit);
    }

    private static Optional<?> force(Reckoner law, NormId id) {
        return find(law, id).map(Norm::force);
    }

    /** Those rules of counting that change this answer by themselves; all that differ where only several do. */
    private void countingReadings(Deadline old) {
        List<ChangeReason> differing = differingRules();
        List<ChangeReason> alone = new ArrayList<>();
        for (ChangeReason reason : differing) {
            Reckoner switched = reason instanceof ChangeReason.ReadingDiffers reading
                    ? before.with(reading.after().orElseThrow())
                    : before.withRules(CountingRules.builder()
                            .from(before.rules())
                            .officeHours(after.rules().officeHours())
                            .build());
            if (answersOtherwise(switched, old)) {
                alone.add(reason);
            }
        }
        if (!alone.isEmpty()) {
            reasons.addAll(alone);
        } else if (!differing.isEmpty() && answersOtherwise(before.withRules(after.rules()), old)) {
            reasons.addAll(differing);
        }
    }

    private static boolean answersOtherwise(Reckoner law, Deadline old) {
        try {
            return !Impact.answer(law.deadline(old.reckoning().term())).equals(Impact.answer(old));
        } catch (CalendarRangeException beyond) {
            // An answer beyond the calendar is another one.
            return true;
        }
    }

    private List<ChangeReason> differingRules() {
        List<ChangeReason> differing = new ArrayList<>();
        List<Reading> old = before.rules().readings();
        List<Reading> now = after.rules().readings();
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                differing.add(new ChangeReason.ReadingDiffers(Optional.of(old.get(i)), Optional.of(now.get(i))));
            }
        }
        if (!before.rules().officeHours().equals(after.rules().officeHours())) {
            differing.add(new ChangeReason.HoursDiffer(
                    before.rules().officeHours(), after.rules().officeHours()));
        }
        return differing;
    }

    /** Readings of single cases decide on triggers and decisions, never on how a term is counted. */
    private void policies() {
        Map<String, Reading> questions = new TreeMap<>(before.policies());
        questions.putAll(after.policies());
        for (String question : questions.keySet()) {
            Optional<Reading> old = Optional.ofNullable(before.policies().get(question));
            Optional<Reading> now = Optional.ofNullable(after.policies().get(question));
            if (!old.equals(now)) {
                reasons.add(new ChangeReason.ReadingDiffers(old, now));
            }
        }
    }

    /** The days that a step has looked at and that are worked in one calendar and not in the other. */
    private void days() {
        if (before.calendar() == after.calendar()) {
            return;
        }
        Set<LocalDate> looked = new TreeSet<>();
        answers.forEach(answer -> looked(answer, looked));
        WorkingCalendar old = before.calendar();
        WorkingCalendar now = after.calendar();
        Predicate<LocalDate> worked = day -> old.isWorkingDay(day) != now.isWorkingDay(day);
        List<ChangeReason> found = differing(looked.stream(), worked);
        if (found.isEmpty() && reasons.isEmpty()) {
            found = differing(span(), worked);
        }
        if (found.isEmpty() && reasons.isEmpty()) {
            found = differing(span(), day -> old.certainty(day) != now.certainty(day));
        }
        reasons.addAll(found);
    }

    /** The entries are asked for the days that differ alone: each brings its texts in three languages. */
    private List<ChangeReason> differing(Stream<LocalDate> days, Predicate<LocalDate> differently) {
        WorkingCalendar old = before.calendar();
        WorkingCalendar now = after.calendar();
        return days.filter(day -> holds(old, day) && holds(now, day))
                .filter(differently)
                .<ChangeReason>map(day -> new ChangeReason.DayDiffers(old.entry(day), now.entry(day)))
                .toList();
    }

    private static boolean holds(WorkingCalendar calendar, LocalDate day) {
        return calendar.range().contains(day);
    }

    /**
     * Adds the days that decided an answer. Days on which the term stood still, and days of a plain count, decide
     * nothing.
     */
    private static void looked(Deadline answer, Set<LocalDate> days) {
        for (Step step : answer.steps()) {
            if (step.before().isEmpty() || step.after().isEmpty()) {
                continue;
            }
            LocalDate from = step.before().get().day();
            LocalDate to = step.after().get().day();
            switch (step.rule()) {
                case COUNTED_WORKING_DAYS -> add(from.plusDays(1), to, days);
                case COUNTED_WORKING_DAYS_BACK -> add(to, from.minusDays(1), days);
                case ROLLED_FORWARD, NOT_ROLLED, REGISTERED -> add(from, to, days);
                case ROLLED_BACK, SAFE -> add(to, from, days);
                default -> {
                    // The other steps ask no calendar.
                }
            }
        }
    }

    private static void add(LocalDate first, LocalDate last, Set<LocalDate> days) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
    }

    /** All days from the first to the last that the answers tell of. */
    private Stream<LocalDate> span() {
        List<LocalDate> told = answers.stream()
                .flatMap(answer ->
                        Stream.concat(answer.trigger().map(Moment::day).stream(), Impact.days(answer).stream()))
                .sorted(IN_ORDER)
                .toList();
        return told.isEmpty()
                ? Stream.empty()
                : told.get(0).datesUntil(told.get(told.size() - 1).plusDays(1));
    }

    private void otherwise() {
        if (!reasons.isEmpty()) {
            return;
        }
        Edition old = before.edition();
        Edition now = after.edition();
        reasons.add(
                old.name().equals(now.name())
                        ? new ChangeReason.FactsDiffer()
                        : new ChangeReason.EditionDiffers(old.name(), now.name()));
    }
}
