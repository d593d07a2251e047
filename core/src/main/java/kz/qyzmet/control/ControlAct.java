package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * The act of a control event: its content, its two copies, its way to the head of the object (order 78 p. 49 and 50).
 *
 * <p>A refusal to read it that is on record counts as its delivery: the term of p. 51 starts all the same.
 */
@Value.Immutable
public interface ControlAct {

    /**
     * Returns when it was drawn up.
     *
     * @return the day, not null
     */
    Optional<Fact> drawnUpOn();

    /**
     * Returns in how many copies.
     *
     * @return the number, empty where it is not recorded
     */
    Optional<Integer> copies();

    /**
     * Returns whether the executors signed it.
     *
     * @return whether they did, empty where it is not recorded
     */
    Optional<Boolean> signedByExecutors();

    /**
     * Returns what it holds.
     *
     * @return the items, not null, empty where they are not recorded
     */
    Set<ActItem> items();

    /**
     * Returns whether violations were found.
     *
     * @return whether there were, empty where it is not recorded
     */
    Optional<Boolean> violationsFound();

    /**
     * Returns whether proof of the violations is in the file.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> evidenceFiled();

    /**
     * Returns its way to the head of the object, for reading.
     *
     * @return the way, empty where nothing of it is recorded
     */
    Optional<Dispatch> delivery();

    /**
     * Returns whether a refusal to read it is noted in it.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> refusalNoted();

    /**
     * Returns whether the second copy is in the file.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> secondCopyFiled();

    /**
     * Checks the number of copies, and that nothing comes before the act.
     *
     * @throws IllegalStateException if the number of copies is negative
     * @throws ContradictoryFactsException if it was sent or delivered before it was drawn up
     */
    @Value.Check
    default void check() {
        if (copies().filter(copies -> copies < 0).isPresent()) {
            throw new IllegalStateException(
                    "Invalid copies of an act: Expected 0 or more, but found: " + copies().get());
        }
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "delivery.sentOn", delivery().flatMap(Dispatch::sentOn));
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "delivery.receivedOn", Arrivals.happened(delivery()));
    }

    /**
     * Returns its delivery to the head of the object.
     *
     * @param law the engine, for the reading on several deliveries, not null
     * @return the delivery, empty where there is none
     */
    default Optional<Fact> delivered(Reckoner law) {
        return delivery().flatMap(way -> way.delivered(law));
    }

    /**
     * Returns the refusal to read it.
     *
     * @return the record of the refusal, empty where there is none
     */
    default Optional<Fact> refusedOn() {
        return delivery().flatMap(Dispatch::refusedOn);
    }

    /**
     * Returns the first thing known of it.
     *
     * @return its drawing up, or else its sending or arrival; empty where none is recorded
     */
    default Optional<Fact> first() {
        return Stream.of(drawnUpOn(), delivery().flatMap(Dispatch::sentOn), Arrivals.first(delivery()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Returns this act as it was known on a day.
     *
     * @param day the day, not null
     * @return the act, empty where nothing of it was known
     */
    default Optional<ControlAct> asKnownOn(LocalDate day) {
        Optional<Dispatch> way = Arrivals.asKnownOn(delivery(), day);
        Optional<Fact> drawn = drawnUpOn().filter(fact -> fact.isKnownOn(day));
        boolean dated = drawnUpOn().isPresent() || delivery().isPresent();
        return dated && drawn.isEmpty() && way.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        builder().from(this).drawnUpOn(drawn).delivery(way).build());
    }

    /**
     * Starts a new act.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an act of a control event. */
    final class Builder extends ImmutableControlAct.Builder {
        Builder() {}

        /**
         * Sets the delivery to the head of the object, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder deliveredOn(LocalDate day) {
            return delivery(Dispatch.builder().addReceivedOn(Fact.on(day)).build());
        }
    }
}
