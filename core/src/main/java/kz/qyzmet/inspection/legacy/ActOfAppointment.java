package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Measure.Count;
import org.immutables.value.Value;

/**
 * The act on which an inspection of the regime of 2021 rests ({@code ctl78.p17.appointment-act}).
 *
 * <p>Its delivery to the entity, and the checklist shown, begin the inspection ({@code ctl78.p22.start-act},
 * {@code ctl78.p22.start-checklist}). What it says of the time is a fact of the case: order 78 itself gives no number.
 */
@Value.Immutable
public interface ActOfAppointment {

    /**
     * Returns who issued it.
     *
     * @return the issuer, empty where it is not recorded
     */
    Optional<ActIssuer> issuer();

    /**
     * Returns when it was issued.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> issuedOn();

    /**
     * Returns the last day of the inspection that the act states ({@code ctl78.p26.delivery-limit}).
     *
     * @return the day, empty where it states none
     */
    Optional<LocalDate> endsOn();

    /**
     * Returns the length of the inspection that the act states ({@code ctl78.p18.inspection-term}). It is counted from
     * the day after the start: p. 18 does not say that the first day counts.
     *
     * @return the length, empty where it states none
     */
    Optional<Count> length();

    /**
     * Returns whether it holds what Entrepreneurial Code Art. 145 names, by the host's own check
     * ({@code ctl78.p17.appointment-contents}).
     *
     * @return whether it does, empty where nobody checked
     */
    Optional<Boolean> contentsComplete();

    /**
     * Returns how it reached the entity or who stands for it; a refusal on record counts as its delivery
     * ({@code ctl78.p23.no-cancellation}).
     *
     * @return the delivery, empty where nothing is recorded
     */
    Optional<Dispatch> delivery();

    /**
     * Returns when the entity was shown the checklist.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> checklistShownOn();

    /**
     * Returns when it was put on record that the entity would not look at the checklist.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> checklistRefusedOn();

    /**
     * Checks what cannot be: a delivery before the issue, a length that is none.
     *
     * @throws ContradictoryFactsException if the act was sent, received or refused before it was issued
     * @throws IllegalStateException if the length is less than one day, or counted in hours
     */
    @Value.Check
    default void check() {
        KnownFacts.facts(delivery())
                .forEach(fact -> ContradictoryFactsException.requireOrder(
                        "issuedOn", issuedOn(), "delivery", Optional.of(fact)));
        if (length().filter(count -> count.amount() < 1 || count.unit().isTime())
                .isPresent()) {
            throw new IllegalStateException(
                    "Invalid act of appointment: Expected 'length' of 1 day or more, but found: " + length().get());
        }
    }

    /**
     * Returns the delivery with which the inspection opens: the earliest dated document of its file.
     *
     * @param law the engine, not null
     * @return the delivery or the refusal on record, empty where neither is recorded
     */
    default Optional<Fact> delivered(Reckoner law) {
        return delivery().flatMap(dispatch -> dispatch.delivered(law));
    }

    /**
     * Returns this act as it was known on a day. What it states is known with the first of its facts.
     *
     * @param day the day, not null
     * @return the act without the facts recorded later; empty where it has facts and none of them was known
     */
    default Optional<ActOfAppointment> asKnownOn(LocalDate day) {
        if (knownSince().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .issuedOn(KnownFacts.on(issuedOn(), day))
                .delivery(KnownFacts.dispatch(delivery(), day))
                .checklistShownOn(KnownFacts.on(checklistShownOn(), day))
                .checklistRefusedOn(KnownFacts.on(checklistRefusedOn(), day))
                .build());
    }

    /**
     * Returns since when this act is known.
     *
     * @return the day of the first record of its facts, the earliest day of all where it has none
     */
    default LocalDate knownSince() {
        return KnownFacts.since(Stream.concat(
                KnownFacts.facts(delivery()),
                KnownFacts.present(issuedOn(), checklistShownOn(), checklistRefusedOn())));
    }

    /**
     * Starts a new act of appointment.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an act of appointment. */
    final class Builder extends ImmutableActOfAppointment.Builder {
        Builder() {}
    }
}
