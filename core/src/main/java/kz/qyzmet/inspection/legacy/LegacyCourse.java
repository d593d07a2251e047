package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;

/** From when to when an inspection of the regime of 2021 runs, and the orders that follow it. */
final class LegacyCourse {

    private static final Comparator<Change> IN_ORDER = Comparator.comparing(Change::decidedOn, Fact.IN_TIME)
            .thenComparing(Change::until)
            .thenComparing(Change::resumption);

    /**
     * The last day, and since when it is known.
     *
     * @param day the last day
     * @param knownOn the day of the record that states it
     */
    record End(LocalDate day, LocalDate knownOn) {

        Fact fact() {
            return Fact.planned(Moment.on(day), knownOn);
        }
    }

    /**
     * A document that states another end.
     *
     * @param decidedOn when it was decided
     * @param until the end that it states
     * @param resumption whether it resumes a suspended inspection, which may come after the old end
     */
    private record Change(Fact decidedOn, LocalDate until, boolean resumption) {}

    /**
     * An extension and what it was worth.
     *
     * @param decidedOn when it was decided
     * @param until the end that it states
     * @param before the end until then, empty where none was stated
     * @param lapsed whether it came after that end
     */
    record Ruling(Fact decidedOn, LocalDate until, Optional<End> before, boolean lapsed) {

        boolean shortens() {
            return before.filter(end -> !until.isAfter(end.day())).isPresent();
        }

        boolean moves() {
            return !lapsed && !shortens();
        }
    }

    private final Reckoner law;
    private final LegacyProcedure facts;
    private final List<Ruling> rulings = new ArrayList<>();
    private final Optional<End> end;
    private final List<OrderCourse> orders;

    LegacyCourse(Reckoner law, LegacyProcedure facts) {
        this.law = law;
        this.facts = facts;
        this.end = ruled();
        this.orders = OrderCourse.all(this);
    }

    Reckoner law() {
        return law;
    }

    LegacyProcedure facts() {
        return facts;
    }

    /** The extensions in the order of their decisions. */
    List<Ruling> rulings() {
        return rulings;
    }

    Optional<End> end() {
        return end;
    }

    /** In the order of their issue. */
    List<OrderCourse> orders() {
        return orders;
    }

    Optional<Fact> completed() {
        return facts.completedOn(law);
    }

    /**
     * A reason of which the order does not speak ends the inspection; the refusal of its act does not, nor does a plan
     * to call it off. After its last day there is nothing left to call off: what was owed by then stays owed.
     */
    boolean isCalledOff() {
        return facts.calledOff()
                .filter(off -> off.reason() == CallingOffReason.OTHER)
                .map(CallingOff::calledOffOn)
                .filter(off -> !off.planned())
                .filter(off -> end.filter(last -> off.day().isAfter(last.day())).isEmpty())
                .isPresent();
    }

    /** Whether it stands still on a day: suspended by then, and not resumed. */
    boolean isSuspended(LocalDate day) {
        return facts.pauses().stream()
                .anyMatch(pause -> pause.suspendedOn().hasHappenedOn(day)
                        && pause.resumedOn()
                                .filter(resumed -> resumed.hasHappenedOn(day))
                                .isEmpty());
    }

    Optional<Fact> checklist() {
        return facts.appointment()
                .flatMap(act -> KnownFacts.first(KnownFacts.present(act.checklistShownOn(), act.checklistRefusedOn())));
    }

    Optional<Fact> started() {
        Optional<Fact> delivered = facts.openedOn(law);
        Optional<Fact> checklist = checklist();
        boolean refused = delivered.isPresent() && delivered.equals(refusedOn());
        if (law.policy(LegacyStart.ACT_AND_CHECKLIST) == LegacyStart.ACT_ALONE || (checklist.isEmpty() && refused)) {
            return delivered;
        }
        return delivered.isPresent() && checklist.isPresent()
                ? Stream.of(delivered.get(), checklist.get()).max(Fact.IN_TIME)
                : Optional.empty();
    }

    Optional<Fact> refusedOn() {
        return facts.appointment().flatMap(ActOfAppointment::delivery).flatMap(Dispatch::refusedOn);
    }

    private Optional<End> ruled() {
        Optional<End> current =
                facts.appointment().flatMap(act -> act.endsOn().map(day -> new End(day, act.knownSince())));
        for (Change change : changes()) {
            Ruling ruling = new Ruling(
                    change.decidedOn(),
                    change.until(),
                    current,
                    current.filter(old -> change.decidedOn().day().isAfter(old.day()))
                            .isPresent());
            if (!change.resumption()) {
                rulings.add(ruling);
            }
            if (change.resumption() || ruling.moves()) {
                current = Optional.of(new End(change.until(), change.decidedOn().recordedOn()));
            }
        }
        return current;
    }

    /** What is only planned moves nothing yet. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        facts.extensions()
                .forEach(extension -> changes.add(new Change(extension.decidedOn(), extension.until(), false)));
        facts.pauses()
                .forEach(pause -> pause.newEnd()
                        .ifPresent(
                                day -> changes.add(new Change(pause.resumedOn().orElseThrow(), day, true))));
        return changes.stream()
                .filter(change -> !change.decidedOn().planned())
                .sorted(IN_ORDER)
                .toList();
    }
}
