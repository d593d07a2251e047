package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;

/**
 * The order that appoints a control event (order 78 p. 41 and 46): its delivery to the head of the object is the
 * beginning of the event.
 */
@Value.Immutable
public interface AppointmentOrder {

    /**
     * Returns when it was issued.
     *
     * @return the day, not null
     */
    Optional<Fact> issuedOn();

    /**
     * Returns who issued it.
     *
     * @return the role, empty where it is not recorded
     */
    Optional<PartyRole> issuedBy();

    /**
     * Returns the end date of the event that it states.
     *
     * @return the last day, empty where none is stated or recorded: the cap of p. 43 then is the term
     */
    Optional<LocalDate> endsOn();

    /**
     * Returns its way to the head of the object.
     *
     * @return the way, empty where nothing of it is recorded
     */
    Optional<Dispatch> delivery();

    /**
     * Checks what cannot be: a sending or delivery before it was issued.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "issuedOn", issuedOn(), "delivery.sentOn", delivery().flatMap(Dispatch::sentOn));
        ContradictoryFactsException.requireOrder("issuedOn", issuedOn(), "delivery.receivedOn", arrived());
    }

    /**
     * Returns the earliest arrival, a refusal on record among them.
     *
     * @return the arrival, empty where none is recorded
     */
    private Optional<Fact> arrived() {
        return Arrivals.first(delivery());
    }

    /**
     * Returns its delivery, with which the event begins ({@code ctl78.p46.start}).
     *
     * @param law the engine, for the reading on several deliveries, not null
     * @return the delivery, empty where there is none
     */
    default Optional<Fact> delivered(Reckoner law) {
        return delivery().flatMap(way -> way.delivered(law));
    }

    /**
     * Returns this order as it was known on a day.
     *
     * @param day the day, not null
     * @return the order, empty where nothing of it was known
     */
    default Optional<AppointmentOrder> asKnownOn(LocalDate day) {
        Optional<Dispatch> way = Arrivals.asKnownOn(delivery(), day);
        Optional<Fact> issued = issuedOn().filter(fact -> fact.isKnownOn(day));
        boolean dated = issuedOn().isPresent() || delivery().isPresent();
        return dated && issued.isEmpty() && way.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        builder().from(this).issuedOn(issued).delivery(way).build());
    }

    /**
     * Returns the first thing known of it.
     *
     * @return the issue, or else its sending or arrival; empty where none is recorded
     */
    default Optional<Fact> first() {
        return Stream.of(issuedOn(), delivery().flatMap(Dispatch::sentOn), arrived())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Starts a new order.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an order of appointment. */
    final class Builder extends ImmutableAppointmentOrder.Builder {
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
