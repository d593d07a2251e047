package kz.qyzmet.inspection.regime;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/**
 * The day on which an inspection was opened, and by what: the earliest dated opening document on file.
 *
 * @param fact the delivery, the sending or the first day, not null
 * @param document by what it was opened, not null
 */
public record Opening(Fact fact, OpeningDocument document) {

    private static final Comparator<Opening> EARLIEST =
            Comparator.comparing(Opening::fact, Fact.IN_TIME).thenComparing(Opening::document);

    /** Checks the parts. */
    public Opening {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(document, "document");
    }

    /**
     * Returns how an inspection was opened.
     *
     * <p>A document that was delivered or sent comes before one that only will be; among those the earlier counts, of
     * two at the same moment the act. Where no document is on file, an inspection that began without one was opened on
     * its first day; one that is only planned is taken at its plan.
     *
     * @param actDelivered the delivery of the act of appointment, or the record that it was refused, which counts as
     *     its delivery, not null
     * @param noticeSent the sending of the notice of the start, not null
     * @param begun the first day of the inspection, not null
     * @return the opening, empty where nothing is recorded
     */
    public static Optional<Opening> of(Optional<Fact> actDelivered, Optional<Fact> noticeSent, Optional<Fact> begun) {
        Optional<Opening> first = begun.map(fact -> new Opening(fact, OpeningDocument.NONE));
        return documents(actDelivered, noticeSent)
                .filter(opening -> !opening.fact().planned())
                .min(EARLIEST)
                .or(() -> first.filter(opening -> !opening.fact().planned()))
                .or(() -> documents(actDelivered, noticeSent).min(EARLIEST))
                .or(() -> first);
    }

    private static Stream<Opening> documents(Optional<Fact> act, Optional<Fact> notice) {
        return Stream.concat(
                act.map(fact -> new Opening(fact, OpeningDocument.APPOINTMENT_ACT)).stream(),
                notice.map(fact -> new Opening(fact, OpeningDocument.NOTICE)).stream());
    }
}
