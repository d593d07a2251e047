package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;

/** What the values of this room ask of a document on its way. */
final class Arrivals {

    private Arrivals() {}

    /** The first delivery that has happened: a planned one contradicts nothing. */
    static Optional<Fact> happened(Optional<Dispatch> document) {
        return first(document).filter(fact -> !fact.planned());
    }

    /** The earliest arrival by whatever reading, a refusal on record among them. */
    static Optional<Fact> first(Optional<Dispatch> document) {
        return document.flatMap(Dispatch::firstDelivered);
    }

    /**
     * The document on a day on which its first delivery was not on record, but a later one was, and what has to follow
     * the delivery was: of such an arrival nobody could have told, and only the sending is left.
     */
    static Optional<Dispatch> without(Optional<Dispatch> document, Stream<Optional<Fact>> followers) {
        Optional<Fact> arrived = happened(document);
        boolean contradicted = arrived.isPresent()
                && followers
                        .flatMap(Optional::stream)
                        .anyMatch(
                                fact -> fact.occurredAt().isBefore(arrived.get().occurredAt()));
        return contradicted
                ? document.map(way -> Dispatch.builder().sentOn(way.sentOn()).build())
                : document;
    }

    /** The document as it was known; none of which nothing was known yet. */
    static Optional<Dispatch> asKnownOn(Optional<Dispatch> document, LocalDate day) {
        return document.map(way -> way.asKnownOn(day))
                .filter(way -> way.sentOn().isPresent()
                        || way.refusedOn().isPresent()
                        || !way.receivedOn().isEmpty());
    }
}
