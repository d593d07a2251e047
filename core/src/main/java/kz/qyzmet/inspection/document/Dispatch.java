package kz.qyzmet.inspection.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import org.immutables.value.Value;

/**
 * One document on its way to one addressee: when it was sent, when it arrived, whether it was refused.
 *
 * <p>Each norm says which of the instants counts: some speak of sending, some of receipt. The same document may arrive
 * more than once, by mail and on paper: {@link EffectiveDelivery}. A refusal that was put on record counts as its
 * delivery: the term starts all the same.
 */
@Value.Immutable
public interface Dispatch {

    /**
     * Returns when it was sent.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentOn();

    /**
     * Returns when it arrived, as often as it did.
     *
     * @return the deliveries, not null, may be empty
     */
    Set<Fact> receivedOn();

    /**
     * Returns when it was put on record that the addressee refused it.
     *
     * @return the record of the refusal, not null
     */
    Optional<Fact> refusedOn();

    /**
     * Checks what cannot be: an arrival or a refusal before the sending.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        receivedOn()
                .forEach(received -> ContradictoryFactsException.requireOrder(
                        "sentOn", sentOn(), "receivedOn", Optional.of(received)));
        ContradictoryFactsException.requireOrder("sentOn", sentOn(), "refusedOn", refusedOn());
    }

    /**
     * Returns the delivery from which a term runs: of several the one that the reading names, a refusal on record among
     * them.
     *
     * @param law the engine, for {@link EffectiveDelivery}, not null
     * @return the delivery, empty where none is recorded
     */
    default Optional<Fact> delivered(Reckoner law) {
        return law.policy(EffectiveDelivery.FIRST) == EffectiveDelivery.FIRST
                ? firstDelivered()
                : deliveries().max(Fact.IN_TIME);
    }

    /**
     * Returns the first delivery, a refusal on record among them, whatever the reading.
     *
     * @return the delivery, empty where none is recorded
     */
    default Optional<Fact> firstDelivered() {
        return deliveries().min(Fact.IN_TIME);
    }

    /** A delivery that was only planned counts as long as there is no other. */
    private Stream<Fact> deliveries() {
        List<Fact> all =
                Stream.concat(receivedOn().stream(), refusedOn().stream()).toList();
        boolean none = all.stream().allMatch(Fact::planned);
        return all.stream().filter(fact -> none || !fact.planned());
    }

    /**
     * Returns when it went out: its sending, or the first delivery where only that is known, for what arrived was sent
     * by then.
     *
     * @return the fact, empty where it is not known to have gone out
     */
    default Optional<Fact> wentOutOn() {
        return sentOn().or(this::firstDelivered);
    }

    /**
     * Returns this document as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the document, not null
     */
    default Dispatch asKnownOn(LocalDate day) {
        return builder()
                .sentOn(sentOn().filter(fact -> fact.isKnownOn(day)))
                .receivedOn(receivedOn().stream()
                        .filter(fact -> fact.isKnownOn(day))
                        .collect(Collectors.toSet()))
                .refusedOn(refusedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Returns a document that was sent and arrived.
     *
     * @param sentOn the sending, not null
     * @param receivedOn the arrival, not null
     * @return the document, not null
     * @throws ContradictoryFactsException if it arrived before it was sent
     */
    static Dispatch of(Fact sentOn, Fact receivedOn) {
        return builder().sentOn(sentOn).addReceivedOn(receivedOn).build();
    }

    /**
     * Returns a document that was sent, whose arrival is not known.
     *
     * @param sentOn the sending, not null
     * @return the document, not null
     */
    static Dispatch sent(Fact sentOn) {
        return builder().sentOn(sentOn).build();
    }

    /**
     * Starts a new document.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a document on its way. */
    final class Builder extends ImmutableDispatch.Builder {
        Builder() {}
    }
}
