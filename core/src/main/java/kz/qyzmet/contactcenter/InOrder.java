package kz.qyzmet.contactcenter;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/** The order of facts in time, the same however they were recorded. */
final class InOrder {

    /** A day without an hour comes first of its day. */
    static final Comparator<Fact> FACTS = Comparator.comparing((Fact fact) -> fact.day())
            .thenComparing(fact -> fact.occurredAt().instant().isPresent())
            .thenComparing(fact -> fact.occurredAt().toString())
            .thenComparing(fact -> fact.recordedOn())
            .thenComparing(fact -> fact.planned());

    private InOrder() {}

    /** The first of several that was done, and not only planned. */
    static Optional<Fact> firstDone(Stream<Fact> facts) {
        return facts.filter(fact -> !fact.planned()).min(FACTS);
    }
}
