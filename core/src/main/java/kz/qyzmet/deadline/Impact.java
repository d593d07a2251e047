package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * <p>Deadlines of one norm are matched in their order. An answer differs when its kind, its days, its moment or its
     * certainty does; another way to the same day is no difference.
     *
     * @param before the timeline before the change, not null
     * @param after the timeline after it, not null
     * @return the impact, not null, without changes where all is as it was
     */
    public static Impact between(Timeline before, Timeline after) {
        List<Change> changes = new ArrayList<>();
        List<Deadline> left = new ArrayList<>(
                after.entries().stream().map(Timeline.Entry::deadline).toList());
        for (Timeline.Entry entry : before.entries()) {
            Deadline old = entry.deadline();
            Optional<Deadline> match = left.stream()
                    .filter(candidate -> candidate.citation().equals(old.citation()))
                    .findFirst();
            match.ifPresent(left::remove);
            if (match.isEmpty() || !answer(old).equals(answer(match.get()))) {
                changes.add(new Change(old.citation(), Optional.of(old), match));
            }
        }
        left.forEach(came -> changes.add(new Change(came.citation(), Optional.empty(), Optional.of(came))));
        return new Impact(changes);
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
