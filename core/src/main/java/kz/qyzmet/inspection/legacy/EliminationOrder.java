package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import org.immutables.value.Value;

/**
 * An order to eliminate violations ({@code ctl78.p25.order-attached}, {@code ctl78.p7.elimination-order}), and what
 * followed it: the time to eliminate and its extension, the report, the request for information.
 */
@Value.Immutable
public interface EliminationOrder {

    /**
     * Returns when it was issued.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> issuedOn();

    /**
     * Returns how it reached the entity, where it did not come with the act on the results.
     *
     * @return the delivery, empty where nothing is recorded
     */
    Optional<Dispatch> delivery();

    /**
     * Returns whether it was attached to the act on the results ({@code ctl78.p25.order-attached}).
     *
     * @return whether it was, empty where it is not recorded, and it is taken to have come with the act
     */
    Optional<Boolean> attachedToAct();

    /**
     * Returns the last day to eliminate the violations that it sets.
     *
     * @return the day, empty where it sets none
     */
    Optional<LocalDate> cureBy();

    /**
     * Returns the day by which it asks for information ({@code ctl78.p30.elimination-info}).
     *
     * @return the day, empty where it is that of the elimination
     */
    Optional<LocalDate> reportBy();

    /**
     * Returns the requests for more time.
     *
     * @return the requests, not null, may be empty
     */
    Set<CureExtensionRequest> requests();

    /**
     * Returns when the entity informed of the elimination.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> reportedOn();

    /**
     * Returns the request for information that followed silence ({@code ctl78.p31.information-request}).
     *
     * @return the request, empty where there is none
     */
    Optional<Dispatch> informationRequest();

    /**
     * Checks what cannot be: a delivery before the issue, a day for the report before that for the elimination.
     *
     * @throws ContradictoryFactsException if it was sent, received or refused before it was issued
     * @throws IllegalStateException if it asks for information before the last day to eliminate
     */
    @Value.Check
    default void check() {
        KnownFacts.facts(delivery())
                .forEach(fact -> ContradictoryFactsException.requireOrder(
                        "issuedOn", issuedOn(), "delivery", Optional.of(fact)));
        if (cureBy().isPresent()
                && reportBy().filter(day -> day.isBefore(cureBy().get())).isPresent()) {
            throw new IllegalStateException("Invalid order: Expected 'cureBy' <= 'reportBy', but found: "
                    + cureBy().get() + " > " + reportBy().get());
        }
    }

    /**
     * Returns this order as it was known on a day. What it sets is known with the first of its facts.
     *
     * @param day the day, not null
     * @return the order without the facts recorded later; empty where it has facts and none of them was known
     */
    default Optional<EliminationOrder> asKnownOn(LocalDate day) {
        if (knownSince().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .issuedOn(KnownFacts.on(issuedOn(), day))
                .delivery(KnownFacts.dispatch(delivery(), day))
                .requests(KnownFacts.parts(requests(), request -> request.asKnownOn(day)))
                .reportedOn(KnownFacts.on(reportedOn(), day))
                .informationRequest(KnownFacts.dispatch(informationRequest(), day))
                .build());
    }

    /**
     * Returns since when this order is known.
     *
     * @return the day of the first record of its facts, the earliest day of all where it has none
     */
    default LocalDate knownSince() {
        Stream<Fact> requested = requests().stream()
                .flatMap(request -> KnownFacts.present(request.submittedOn(), request.registeredOn()));
        return KnownFacts.since(Stream.of(
                        KnownFacts.present(issuedOn(), reportedOn()),
                        KnownFacts.facts(delivery()),
                        KnownFacts.facts(informationRequest()),
                        requested)
                .flatMap(facts -> facts));
    }

    /**
     * Starts a new order.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an order. */
    final class Builder extends ImmutableEliminationOrder.Builder {
        Builder() {}
    }
}
