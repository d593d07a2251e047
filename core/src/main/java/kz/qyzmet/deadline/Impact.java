package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import kz.qyzmet.law.Citation;

/**
 * What moves when a fact, a calendar or an act changes. Nothing is overwritten: both answers are kept.
 *
 * @param changes the deadlines that are not what they were, in the order of the timeline before, not null
 */
public record Impact(List<Change> changes) {

    /**
     * One deadline that changed, came or went.
     *
     * @param citation its norm or ground, not null
     * @param before the answer before, empty for one that came, not null
     * @param after the answer after, empty for one that went, not null
     */
    public record Change(Citation citation, Optional<Deadline> before, Optional<Deadline> after) {

        /** Checks the parts. */
        public Change {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Copies the changes. */
    public Impact {
        changes = List.copyOf(changes);
    }

    /**
     * Returns what differs between two timelines of one case.
     *
     * <p>Deadlines of one norm are matched by their trigger, and what is left in their order. An answer differs when
     * its kind, its days, its moment or its certainty does; another way to the same day is no difference.
     *
     * @param before the timeline before the change, not null
     * @param after the timeline after it, not null
     * @return the impact, not null, without changes where all is as it was
     */
    public static Impact between(Timeline before, Timeline after) {
        List<Deadline> left = new ArrayList<>(
                after.entries().stream().map(Timeline.Entry::deadline).toList());
        IdentityHashMap<Deadline, Deadline> matches = new IdentityHashMap<>();
        List<Deadline> old =
                before.entries().stream().map(Timeline.Entry::deadline).toList();
        // First what runs from the same trigger, then the rest in order: a deadline that goes moves no other.
        match(old, left, matches, (one, other) -> one.trigger().equals(other.trigger()));
        match(old, left, matches, (one, other) -> true);
        List<Change> changes = new ArrayList<>();
        for (Deadline deadline : old) {
            Optional<Deadline> match = Optional.ofNullable(matches.get(deadline));
            if (match.isEmpty() || !answer(deadline).equals(answer(match.get()))) {
                changes.add(new Change(deadline.citation(), Optional.of(deadline), match));
            }
        }
        left.forEach(came -> changes.add(new Change(came.citation(), Optional.empty(), Optional.of(came))));
        return new Impact(changes);
    }

    private static void match(
            List<Deadline> old,
            List<Deadline> left,
            IdentityHashMap<Deadline, Deadline> matches,
            BiPredicate<Deadline, Deadline> alike) {
        for (Deadline deadline : old) {
            if (!matches.containsKey(deadline)) {
                left.stream()
                        .filter(candidate -> candidate.citation().equals(deadline.citation()))
                        .filter(candidate -> alike.test(deadline, candidate))
                        .findFirst()
                        .ifPresent(found -> {
                            matches.put(deadline, found);
                            left.remove(found);
                        });
            }
        }
    }

    /** The answer without its question and its way. */
    private static List<Object> answer(Deadline deadline) {
        if (deadline instanceof Due due) {
            return List.of(due.nominal(), due.due(), due.safe(), due.moment(), due.certainty());
        }
        if (deadline instanceof NotBefore from) {
            return List.of(from.from(), from.certainty());
        }
        if (deadline instanceof Window window) {
            return List.of(window.first(), window.last(), window.certainty());
        }
        if (deadline instanceof Suspended suspended) {
            return List.of(suspended.since(), suspended.left(), suspended.unit());
        }
        if (deadline instanceof Undetermined undetermined) {
            return List.of(undetermined.reason(), undetermined.document());
        }
        if (deadline instanceof NotInForce notInForce) {
            return List.of(notInForce.force(), notInForce.instead());
        }
        return List.of(NotStarted.class);
    }
}
