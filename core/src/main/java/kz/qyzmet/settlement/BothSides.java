package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;

/** What both parties have to do: it is done when the later of them has done it. */
final class BothSides {

    private BothSides() {}

    /** The later of two facts, known when both are; empty where one is missing. */
    static Optional<Fact> later(Optional<Fact> one, Optional<Fact> other) {
        return one.flatMap(first -> other.map(second -> later(first, second)));
    }

    static Fact later(Fact one, Fact other) {
        LocalDate recorded = one.recordedOn().isAfter(other.recordedOn()) ? one.recordedOn() : other.recordedOn();
        return new Fact(later(one.occurredAt(), other.occurredAt()), recorded, one.planned() || other.planned());
    }

    /** Of one day whose hours are not both known only the day is sure. */
    private static Moment later(Moment one, Moment other) {
        if (!one.day().equals(other.day())) {
            return one.day().isAfter(other.day()) ? one : other;
        }
        if (one.instant().isEmpty() || other.instant().isEmpty()) {
            return Moment.on(one.day());
        }
        return one.instant().get().isAfter(other.instant().get()) ? one : other;
    }

    /** Whether a document was known on a day: by any of its facts, or all along where it has none. */
    static boolean isKnown(LocalDate day, List<Optional<Fact>> facts) {
        List<Fact> recorded = facts.stream().flatMap(Optional::stream).toList();
        return recorded.isEmpty() || recorded.stream().anyMatch(fact -> fact.isKnownOn(day));
    }
}
