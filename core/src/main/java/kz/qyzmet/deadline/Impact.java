package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.LocalizedText;

/**
 * What moves when a fact, a calendar, a reading or an act changes, and why. Nothing is overwritten: both answers are
 * kept, and a day that was told stays a fact.
 *
 * @param changes the deadlines that are not what they were, in the order of the timeline before, then those that came,
 *     not null
 */
public record Impact(List<Change> changes) {

    /** How a deadline changed. */
    public enum Kind {
        /** It has another day, or another moment. */
        MOVED,
        /** There was none before. */
        CAME,
        /** There is none after. */
        WENT,
        /** It is an answer of another sort: a last day before, and suspended, undetermined or not in force after. */
        OTHER_ANSWER,
        /** Its day is the same; its end before rolling, its safe day or its certainty is another. */
        SAME_DAY
    }

    /**
     * One deadline that changed, came or went.
     *
     * @param citation its norm or ground, not null
     * @param subject towards whom or for what, where the case has several deadlines of one norm, not null
     * @param before the answer before, empty for one that came, not null
     * @param after the answer after, empty for one that went, not null
     * @param reasons the differences that explain it, not null, not empty
     * @param told the days that were told for it, not null, may be empty
     */
    public record Change(
            Citation citation,
            Optional<LocalizedText> subject,
            Optional<Deadline> before,
            Optional<Deadline> after,
            List<ChangeReason> reasons,
            List<Told> told) {

        /** Checks and copies the parts. */
        public Change {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            reasons = List.copyOf(reasons);
            told = List.copyOf(told);
        }

        /**
         * Returns how the deadline changed.
         *
         * @return the kind, not null
         */
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.CAME;
            }
            if (after.isEmpty()) {
                return Kind.WENT;
            }
            List<Object> old = shown(before.get());
            List<Object> now = shown(after.get());
            if (before.get().getClass() != after.get().getClass()
                    || days(before.get()).isEmpty()) {
                return Kind.OTHER_ANSWER;
            }
            return old.equals(now) ? Kind.SAME_DAY : Kind.MOVED;
        }
    }

    /**
     * A day that somebody was told, beside the answers before and after.
     *
     * @param day the day that was told, not null
     * @param toldOn when it was told, not null
     * @param before what was told of as it is answered before, empty where it is not, not null
     * @param after what was told of as it is answered after, empty where it is not, not null
     */
    public record Told(LocalDate day, Fact toldOn, Optional<Deadline> before, Optional<Deadline> after) {

        /** Checks the parts. */
        public Told {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(toldOn, "toldOn");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * Tells whether the answer before is the day that was told.
         *
         * @return true if it is
         */
        public boolean agreedBefore() {
            return agrees(before);
        }

        /**
         * Tells whether the answer after is still the day that was told.
         *
         * @return true if it is
         */
        public boolean agreesAfter() {
            return agrees(after);
        }

        private boolean agrees(Optional<Deadline> answer) {
            return answer.filter(deadline -> new CommunicatedDay(day, toldOn, deadline).agrees())
                    .isPresent();
        }
    }

    /** Copies the changes. */
    public Impact {
        changes = List.copyOf(changes);
    }

    /**
     * Tells whether a deadline has another day, another sort of answer, came or went.
     *
     * @return false where nothing changed but what leaves the day as it is
     */
    public boolean isAnythingMoved() {
        return !moved().isEmpty();
    }

    /**
     * Returns the changes without those that leave the day as it is.
     *
     * @return the changes, not null, may be empty
     */
    public List<Change> moved() {
        return changes.stream().filter(change -> change.kind() != Kind.SAME_DAY).toList();
    }

    /**
     * Returns what differs between the deadlines of one case by two engines: over two calendars, by two editions of the
     * acts, or by other readings.
     *
     * @param subject the case, with the facts that count for both, not null
     * @param before the engine before the change, not null
     * @param after the engine after it, not null
     * @return the impact, not null, without changes where all is as it was
     * @throws CalendarRangeException if a fact or an answer lies outside one of the calendars
     * @throws UnknownNormException if an edition does not hold a norm of the case
     */
    public static Impact of(LegalCase subject, Reckoner before, Reckoner after) {
        TimelineComparison comparison = new TimelineComparison(
                subject.timeline(before).entries(), subject.timeline(after).entries(), before, after);
        return comparison.impact(subject.communicatedDays(before), subject.communicatedDays(after));
    }

    /**
     * Returns what differs between two timelines of one case.
     *
     * <p>Deadlines of one norm are matched by their trigger, what they are for and their fulfilment, and what is left
     * in their order. An answer differs when its kind, its days, its moment or its certainty does; another way to the
     * same day is no difference.
     *
     * @param before the timeline before the change, not null
     * @param after the timeline after it, not null
     * @return the impact, not null, without changes where all is as it was
     */
    public static Impact between(Timeline before, Timeline after) {
        Optional<Reckoner> old = law(before);
        Optional<Reckoner> now = law(after);
        Optional<Reckoner> any = old.or(() -> now);
        if (any.isEmpty()) {
            return new Impact(List.of());
        }
        return new TimelineComparison(before.entries(), after.entries(), old.orElse(any.get()), now.orElse(any.get()))
                .impact(List.of(), List.of());
    }

    private static Optional<Reckoner> law(Timeline timeline) {
        return timeline.entries().stream()
                .findFirst()
                .map(entry -> entry.deadline().reckoning().law());
    }

    /** The answer without its question and its way. */
    static List<Object> answer(Deadline deadline) {
        List<Object> answer = new ArrayList<>(shown(deadline));
        if (deadline instanceof Due due) {
            answer.addAll(List.of(due.nominal(), due.safe()));
        }
        if (!days(deadline).isEmpty() && !(deadline instanceof Suspended)) {
            answer.add(deadline.certainty());
        }
        return answer;
    }

    /** What a reader acts on. */
    private static List<Object> shown(Deadline deadline) {
        if (deadline instanceof Due due) {
            return List.of(Due.class, due.due(), due.moment());
        }
        if (deadline instanceof NotBefore from) {
            return List.of(NotBefore.class, from.from());
        }
        if (deadline instanceof Window window) {
            return List.of(Window.class, window.first(), window.last());
        }
        if (deadline instanceof Suspended suspended) {
            return List.of(Suspended.class, suspended.since(), suspended.left(), suspended.unit());
        }
        if (deadline instanceof Undetermined undetermined) {
            return List.of(Undetermined.class, undetermined.reason(), undetermined.document());
        }
        if (deadline instanceof NotInForce notInForce) {
            return List.of(NotInForce.class, notInForce.force(), notInForce.instead());
        }
        return List.of(NotStarted.class);
    }

    /** The days that an answer tells, from the first to the last in time; none where it tells no day. */
    static List<LocalDate> days(Deadline deadline) {
        if (deadline instanceof Due due) {
            return List.of(due.safe(), due.nominal(), due.lastDay());
        }
        if (deadline instanceof NotBefore from) {
            return List.of(from.from());
        }
        if (deadline instanceof Window window) {
            return List.of(window.first(), window.last());
        }
        return deadline instanceof Suspended suspended ? List.of(suspended.since()) : List.of();
    }
}
