package kz.qyzmet.complaint;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * The way of a complaint through the body complained of, which sends it on within three working days
 * ({@code appc.a91.p4}). The term of the body that considers it runs from that body's own registration.
 *
 * @param receivedOn when the body complained of received it, not null
 * @param forwardedOn when it sent it on, not null
 */
public record FiledThrough(Fact receivedOn, Optional<Fact> forwardedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was sent on before it was received
     */
    public FiledThrough {
        Objects.requireNonNull(receivedOn, "receivedOn");
        ContradictoryFactsException.requireOrder("receivedOn", Optional.of(receivedOn), "forwardedOn", forwardedOn);
    }
}
