package kz.qyzmet.jackson;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;

/**
 * A fact as an object.
 *
 * <p>Without the day of its record, a fact was recorded on the day it happened, and a plan was known all along.
 *
 * @param at when it happened, or will
 * @param recordedOn the day of its record, empty where it goes without saying
 * @param planned whether it is a plan
 */
record FactParts(Moment at, Optional<LocalDate> recordedOn, boolean planned) {

    static FactParts of(Fact fact) {
        return new FactParts(
                fact.occurredAt(),
                Optional.of(fact.recordedOn()).filter(day -> !day.equals(unsaid(fact.occurredAt(), fact.planned()))),
                fact.planned());
    }

    Fact fact() {
        return new Fact(at, recordedOn.orElse(unsaid(at, planned)), planned);
    }

    /** Tells whether a text alone says it all. */
    boolean isPlain() {
        return recordedOn.isEmpty() && !planned;
    }

    private static LocalDate unsaid(Moment at, boolean planned) {
        return planned ? LocalDate.MIN : at.day();
    }
}
