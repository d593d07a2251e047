package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.law.Citation;

/** The deadlines of one case before and after a change, matched one to one. */
final class TimelineComparison {

    private static final Comparator<Impact.Told> BY_TELLING = Comparator.comparing(
                    Impact.Told::toldOn, Fact.IN_TIME.thenComparing(Fact::toString))
            .thenComparing(Impact.Told::day);

    private final List<Timeline.Entry> old;
    private final List<Timeline.Entry> now;
    private final Reckoner before;
    private final Reckoner after;
    private final IdentityHashMap<Timeline.Entry, Timeline.Entry> matches = new IdentityHashMap<>();
    private final IdentityHashMap<Timeline.Entry, Timeline.Entry> taken = new IdentityHashMap<>();
    /** By the ends before and after: the deadline that went from the one to the other. */
    private final Map<List<LocalDate>, Citation> moves = new HashMap<>();

    TimelineComparison(List<Timeline.Entry> old, List<Timeline.Entry> now, Reckoner before, Reckoner after) {
        this.old = old;
        this.now = now;
        this.before = before;
        this.after = after;
        // First what is alike in most, then the rest in order: a deadline that goes moves no other.
        match(List.of(Timeline.Entry::subject, TimelineComparison::trigger, Timeline.Entry::done));
        match(List.of(Timeline.Entry::subject, TimelineComparison::trigger));
        match(List.of(Timeline.Entry::subject, Timeline.Entry::done));
        match(List.of(TimelineComparison::trigger));
        match(List.of(Timeline.Entry::subject));
        match(List.of());
        old.forEach(this::end);
    }

    private static Optional<Moment> trigger(Timeline.Entry entry) {
        return entry.deadline().trigger();
    }

    private void match(List<Function<Timeline.Entry, Object>> parts) {
        Map<List<Object>, Deque<Timeline.Entry>> free = new HashMap<>();
        for (Timeline.Entry entry : now) {
            if (!taken.containsKey(entry)) {
                free.computeIfAbsent(key(entry, parts), any -> new ArrayDeque<>())
                        .add(entry);
            }
        }
        for (Timeline.Entry entry : old) {
            Deque<Timeline.Entry> candidates = free.get(key(entry, parts));
            if (!matches.containsKey(entry) && candidates != null && !candidates.isEmpty()) {
                Timeline.Entry found = candidates.remove();
                matches.put(entry, found);
                taken.put(found, entry);
            }
        }
    }

    private static List<Object> key(Timeline.Entry entry, List<Function<Timeline.Entry, Object>> parts) {
        List<Object> key = new ArrayList<>(List.of(entry.deadline().citation()));
        parts.forEach(part -> key.add(part.apply(entry)));
        return key;
    }

    private void end(Timeline.Entry entry) {
        Timeline.Entry match = matches.get(entry);
        if (match != null) {
            List<LocalDate> from = Impact.days(entry.deadline());
            List<LocalDate> to = Impact.days(match.deadline());
            if (!from.isEmpty() && !to.isEmpty() && !last(from).equals(last(to))) {
                moves.putIfAbsent(
                        List.of(last(from), last(to)), entry.deadline().citation());
            }
        }
    }

    private static LocalDate last(List<LocalDate> days) {
        return days.get(days.size() - 1);
    }

    Impact impact(List<CommunicatedDay> toldBefore, List<CommunicatedDay> toldAfter) {
        List<Impact.Change> changes = new ArrayList<>();
        for (Timeline.Entry entry : old) {
            Deadline was = entry.deadline();
            Optional<Deadline> is = Optional.ofNullable(matches.get(entry)).map(Timeline.Entry::deadline);
            if (is.isEmpty() || !Impact.answer(was).equals(Impact.answer(is.get()))) {
                List<ChangeReason> reasons = is.isEmpty()
                        ? ChangeReasons.of(was, before, after)
                        : ChangeReasons.of(was, is.get(), triggerDiffers(was, is.get()));
                changes.add(new Impact.Change(
                        was.citation(),
                        entry.subject(),
                        Optional.of(was),
                        is,
                        reasons,
                        told(Optional.of(was), is, toldBefore, toldAfter)));
            }
        }
        now.stream().filter(entry -> !taken.containsKey(entry)).forEach(entry -> {
            Optional<Deadline> came = Optional.of(entry.deadline());
            changes.add(new Impact.Change(
                    entry.deadline().citation(),
                    entry.subject(),
                    Optional.empty(),
                    came,
                    ChangeReasons.of(entry.deadline(), before, after),
                    told(Optional.empty(), came, toldBefore, toldAfter)));
        });
        return new Impact(changes);
    }

    private Optional<ChangeReason> triggerDiffers(Deadline was, Deadline is) {
        if (was.trigger().equals(is.trigger())) {
            return Optional.empty();
        }
        Optional<Citation> movedWith = was.trigger()
                .map(Moment::day)
                .flatMap(from -> is.trigger().map(Moment::day).flatMap(to -> movedWith(from, to)));
        return Optional.of(new ChangeReason.TriggerDiffers(was.trigger(), is.trigger(), movedWith));
    }

    /** The deadline whose end is the trigger, or the day before it: what follows its expiry starts the next day. */
    private Optional<Citation> movedWith(LocalDate from, LocalDate to) {
        return Optional.ofNullable(moves.get(List.of(from, to)))
                .or(() -> Optional.ofNullable(moves.get(List.of(from.minusDays(1), to.minusDays(1)))));
    }

    private static List<Impact.Told> told(
            Optional<Deadline> was,
            Optional<Deadline> is,
            List<CommunicatedDay> toldBefore,
            List<CommunicatedDay> toldAfter) {
        Map<List<Object>, Impact.Told> told = new HashMap<>();
        List<Impact.Told> inOrder = new ArrayList<>();
        for (CommunicatedDay day : of(was, toldBefore)) {
            told.put(
                    List.of(day.day(), day.toldOn()),
                    new Impact.Told(day.day(), day.toldOn(), Optional.of(day.answer()), Optional.empty()));
        }
        for (CommunicatedDay day : of(is, toldAfter)) {
            Optional<Deadline> old = Optional.ofNullable(told.remove(List.of(day.day(), day.toldOn())))
                    .flatMap(Impact.Told::before);
            inOrder.add(new Impact.Told(day.day(), day.toldOn(), old, Optional.of(day.answer())));
        }
        inOrder.addAll(told.values());
        inOrder.sort(BY_TELLING);
        return inOrder;
    }

    private static List<CommunicatedDay> of(Optional<Deadline> deadline, List<CommunicatedDay> told) {
        return told.stream()
                .filter(day -> deadline.filter(of -> of.citation().equals(day.citation())
                                && of.trigger().equals(day.answer().trigger()))
                        .isPresent())
                .toList();
    }
}
